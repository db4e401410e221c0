/** `trappemodel jsonl`: the protocol on standard input and output. */
import { constants } from "node:buffer";
import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { koersel, svarPaaUlaeseligLinje } from "../protokol/jsonl.js";
import { brugsfejl } from "./fejludskrift.js";
import { type Afslutningskode, type Sprogvalg, udfoer } from "./kommando.js";
import { somUtf8 } from "./utf8.js";

const LINJESKIFT = 0x0a;
const BOM = "\uFEFF";

interface Protokolstroemme extends Sprogvalg {
  readonly ind: Readable;
  readonly ud: Writable;
  readonly fejl: Writable;
}

/** @returns 0; 2 when standard input or output cannot be used */
export function jsonl({ ind, ud, fejl, sprog }: Protokolstroemme): Promise<Afslutningskode> {
  return udfoer({ fejl, sprog }, async () => {
    await besvarLinjer(ind, ud);
    return 0;
  });
}

/**
 * Answers until the input ends, or its reader has seen enough.
 *
 * @param laengst bytes of the longest line that is read
 * @throws Brugsfejl where the answers cannot be written
 */
export async function besvarLinjer(ind: Readable, ud: Writable, laengst = constants.MAX_STRING_LENGTH): Promise<void> {
  let stoppet: NodeJS.ErrnoException | null = null;
  ud.on("error", (fejl) => {
    stoppet = fejl;
  });
  const svarPaa = koersel();
  for await (const linje of linjer(ind, laengst)) {
    const svar = linje.art === "tekst" ? svarPaa(linje.tekst) : svarPaaUlaeseligLinje(ULAESELIG[linje.art]);
    // What goes wrong in the waiting has been told above.
    if (svar !== null && !ud.write(`${svar}\n`)) await once(ud, "drain").catch(() => {});
    if (stoppet !== null) break;
  }
  proevStoppet(stoppet);
}

function proevStoppet(fejl: NodeJS.ErrnoException | null): void {
  if (fejl !== null && fejl.code !== "EPIPE") throw brugsfejl((ord) => ord.kanIkkeSkrive, fejl);
}

const ULAESELIG = {
  "for-lang": "this line is longer than a text can be",
  "ikke-utf-8": "this line is not UTF-8",
} as const;

type Linje = { readonly art: "tekst"; readonly tekst: string } | { readonly art: keyof typeof ULAESELIG };

/** The lines of a stream. Only a line feed ends one: JSON texts may hold the other separators. */
async function* linjer(ind: Readable, laengst: number): AsyncGenerator<Linje> {
  let dele = new Linjedele(laengst);
  let foerste = true;
  for await (const bid of ind as AsyncIterable<Uint8Array>) {
    let fra = 0;
    for (let til = bid.indexOf(LINJESKIFT); til !== -1; til = bid.indexOf(LINJESKIFT, fra)) {
      dele.tilfoej(bid.subarray(fra, til));
      yield dele.linje(foerste);
      foerste = false;
      dele = new Linjedele(laengst);
      fra = til + 1;
    }
    dele.tilfoej(bid.subarray(fra));
  }
  if (!dele.tom) yield dele.linje(foerste);
}

/** A line as it comes in, in pieces that are put together once; what is longer than it may be is not kept. */
class Linjedele {
  private dele: Uint8Array[] = [];
  private laengde = 0;

  constructor(private readonly laengst: number) {}

  get tom(): boolean {
    return this.laengde === 0;
  }

  tilfoej(del: Uint8Array): void {
    this.laengde += del.length;
    if (this.laengde > this.laengst) this.dele = [];
    else this.dele.push(del);
  }

  /** @param foerste whether a byte-order mark at its start is ignored */
  linje(foerste: boolean): Linje {
    if (this.laengde > this.laengst) return { art: "for-lang" };
    const tekst = somUtf8(Buffer.concat(this.dele));
    if (tekst === null) return { art: "ikke-utf-8" };
    return { art: "tekst", tekst: foerste && tekst.startsWith(BOM) ? tekst.slice(BOM.length) : tekst };
  }
}
