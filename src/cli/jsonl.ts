/** `trappemodel jsonl`: the protocol on standard input and output. */
import { constants } from "node:buffer";
import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { svarPaaForLangLinje, svarPaaLinje } from "../protokol/jsonl.js";

const BOM = "\uFEFF";

/** @param laengst characters of the longest line that is read */
export async function besvarLinjer(ind: Readable, ud: Writable, laengst = constants.MAX_STRING_LENGTH): Promise<void> {
  for await (const linje of linjer(ind, laengst)) {
    const svar = linje === null ? svarPaaForLangLinje() : svarPaaLinje(linje);
    if (svar !== null && !ud.write(`${svar}\n`)) await once(ud, "drain");
  }
}

/** The lines of a stream, null for one that is too long. Only a line feed ends one: JSON texts may hold the other separators. */
async function* linjer(ind: Readable, laengst: number): AsyncGenerator<string | null> {
  const afkoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let linje = new Linje(laengst);
  let foerste = true;
  for await (const bid of ind) {
    const [rest = "", ...nye] = afkoder.decode(bid, { stream: true }).split("\n");
    linje.tilfoej(rest);
    for (const ny of nye) {
      yield linje.tekst(foerste);
      foerste = false;
      linje = new Linje(laengst);
      linje.tilfoej(ny);
    }
  }
  linje.tilfoej(afkoder.decode());
  if (!linje.tom) yield linje.tekst(foerste);
}

/** A line as it comes in, in pieces that are put together once; what is longer than it may be is not kept. */
class Linje {
  private dele: string[] = [];
  private laengde = 0;

  constructor(private readonly laengst: number) {}

  get tom(): boolean {
    return this.laengde === 0;
  }

  tilfoej(del: string): void {
    this.laengde += del.length;
    if (this.laengde > this.laengst) this.dele = [];
    else this.dele.push(del);
  }

  /** @param foerste whether a byte-order mark at its start is ignored */
  tekst(foerste: boolean): string | null {
    if (this.laengde > this.laengst) return null;
    const tekst = this.dele.join("");
    return foerste && tekst.startsWith(BOM) ? tekst.slice(1) : tekst;
  }
}
