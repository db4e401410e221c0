/**
 * A file of input (kilde), CSV or JSON by its extension: its raw objects for the door, its own faults, and where in it
 * a path leads.
 */
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import type { Sti } from "../kerne/sti.js";
import { type Csvfil, laesCsv } from "./csv.js";
import { brugsfejl, type Sted, type Stedfejl, stedIFil } from "./fejludskrift.js";
import { jsonlinjer, linjeMedFejl } from "./jsonlinjer.js";
import { foersteLinjeUdenUtf8, somUtf8 } from "./utf8.js";

export interface Kilde {
  readonly raa: unknown;
  readonly fejl: readonly Stedfejl[];
  /** @returns null for a fault that is reported already */
  readonly sted: (sti: Sti) => Sted | null;
}

/** @throws Brugsfejl for a file that cannot be read */
export async function laesKilde(fil: string, fraCsv: (fil: Csvfil) => Kilde): Promise<Kilde> {
  if (erJson(fil)) return laesJson(fil);
  const svar = laesCsv(fil, await indholdAf(fil));
  return svar.fil === null ? { raa: [], fejl: svar.fejl, sted: () => stedIFil(fil) } : fraCsv(svar.fil);
}

/** @throws Brugsfejl for a file that cannot be read */
export async function laesJson(fil: string): Promise<Kilde> {
  const tekst = await jsontekst(fil);
  if (typeof tekst !== "string") return tekst;
  try {
    const raa: unknown = JSON.parse(tekst);
    const linjeFor = jsonlinjer(tekst);
    return {
      raa,
      fejl: [],
      sted: (sti) => ({ ...stedIFil(fil, linjeFor(sti)), sti: sti.length === 0 ? null : `/${sti.join("/")}` }),
    };
  } catch (fejl) {
    if (!(fejl instanceof SyntaxError)) throw fejl;
    return ulaeselig(stedIFil(fil, linjeMedFejl(tekst)), "this is not JSON");
  }
}

/**
 * The text of a file of JSON, without its byte-order mark; a file at fault when it is no UTF-8.
 *
 * @throws Brugsfejl for a file that cannot be read
 */
export async function jsontekst(fil: string): Promise<string | Kilde> {
  const indhold = await indholdAf(fil);
  return (
    somUtf8(indhold)?.replace(/^\uFEFF/, "") ??
    ulaeselig(stedIFil(fil, foersteLinjeUdenUtf8(indhold)), "this is not UTF-8, as JSON is")
  );
}

function ulaeselig(sted: Sted, besked: string): Kilde {
  return { raa: undefined, fejl: [{ ...sted, kode: "ugyldig-json", besked }], sted: () => null };
}

export function erJson(fil: string): boolean {
  return extname(fil).toLowerCase() === ".json";
}

/** @throws Brugsfejl for a file that cannot be read */
async function indholdAf(fil: string): Promise<Buffer> {
  try {
    return await readFile(fil);
  } catch (fejl) {
    throw brugsfejl(`cannot read ${fil}`, fejl);
  }
}
