/** Files of input (kildefil), read in the form that their names tell. */
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { brugsfejl } from "./fejludskrift.js";
import { fraJson, fraJsonlinjer } from "./jsonfil.js";
import type { Filform, Kilde } from "./kilde.js";
import type { Filvalg } from "./tabelvalg.js";

/**
 * @param fraTabel what it is where its name does not say that it is JSON
 * @throws Brugsfejl for a file that cannot be read
 */
export function laesKilde(fil: string, fraTabel: Filform, valg: Filvalg = {}): Promise<Kilde> {
  return laesSom(erJson(fil) ? fraJson : fraTabel, fil, valg);
}

/**
 * The same of a file that may be JSON lines too.
 *
 * @throws Brugsfejl for a file that cannot be read
 */
export function laesRaekkekilde(fil: string, fraTabel: Filform, valg: Filvalg = {}): Promise<Kilde> {
  return har(fil, [".jsonl", ".ndjson"]) ? laesSom(fraJsonlinjer, fil, valg) : laesKilde(fil, fraTabel, valg);
}

/** @throws Brugsfejl for a file that cannot be read */
export function laesJson(fil: string): Promise<Kilde> {
  return laesSom(fraJson, fil, {});
}

export function erJson(fil: string): boolean {
  return har(fil, [".json"]);
}

function har(fil: string, endelser: readonly string[]): boolean {
  return endelser.includes(extname(fil).toLowerCase());
}

async function laesSom(form: Filform, fil: string, valg: Filvalg): Promise<Kilde> {
  let indhold: Buffer;
  try {
    indhold = await readFile(fil);
  } catch (fejl) {
    throw brugsfejl((ord) => ord.kanIkkeLaese(fil), fejl);
  }
  return form(fil, indhold, valg);
}
