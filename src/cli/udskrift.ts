/** Writing a result whole or not at all (udskrift). */
import { rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Writable } from "node:stream";
import { Brugsfejl } from "./fejludskrift.js";

/** A file beside it is written first and then takes its name, so that no reader sees half a file and a failure leaves the old one. */
export async function skrivFil(fil: string, indhold: string | Uint8Array): Promise<void> {
  const midlertidig = join(dirname(fil), `.${basename(fil)}.${process.pid}.tmp`);
  try {
    await writeFile(midlertidig, indhold, { flag: "wx" });
    await rename(midlertidig, fil);
  } catch (fejl) {
    await rm(midlertidig, { force: true });
    throw new Brugsfejl(`cannot write ${fil}: ${fejl instanceof Error ? fejl.message : String(fejl)}`);
  }
}

/** A reader that has seen enough (a pager, head) is no failure. */
export async function skrivStroem(ud: Writable, tekst: string): Promise<void> {
  await new Promise<void>((faerdig, afbrudt) => {
    const vedFejl = (fejl: NodeJS.ErrnoException) => (fejl.code === "EPIPE" ? faerdig() : afbrudt(fejl));
    ud.once("error", vedFejl);
    ud.write(tekst, (fejl) => {
      // The event of a failed write follows its callback.
      if (fejl != null) return;
      ud.removeListener("error", vedFejl);
      faerdig();
    });
  });
}
