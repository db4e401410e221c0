/** `trappemodel jsonl`: the protocol on standard input and output. */
import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { svarPaaLinje } from "../protokol/jsonl.js";

const BOM = "\uFEFF";

export async function besvarLinjer(ind: Readable, ud: Writable): Promise<void> {
  for await (const linje of linjer(ind)) {
    const svar = svarPaaLinje(linje);
    if (svar !== null && !ud.write(`${svar}\n`)) await once(ud, "drain");
  }
}

/** The lines of a stream. Only a line feed ends one: JSON texts may hold the other separators. */
async function* linjer(ind: Readable): AsyncGenerator<string> {
  const afkoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let rest = "";
  let foerste = true;
  for await (const bid of ind) {
    const dele = (rest + afkoder.decode(bid, { stream: true })).split("\n");
    rest = dele.pop() ?? "";
    for (const linje of dele) {
      yield foerste && linje.startsWith(BOM) ? linje.slice(1) : linje;
      foerste = false;
    }
  }
  rest += afkoder.decode();
  if (rest !== "") yield foerste && rest.startsWith(BOM) ? rest.slice(1) : rest;
}
