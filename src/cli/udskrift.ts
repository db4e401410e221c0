/** Writing a result whole or not at all (udskrift). */
import { chmod, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Writable } from "node:stream";
import { Brugsfejl } from "./fejludskrift.js";

/**
 * A file beside it is written first and then takes its name, so that no reader sees half a file and a failure leaves
 * the old one. A link goes on leading where it led, and a file keeps who may read it; a device or a pipe is written to
 * as it is.
 */
export async function skrivFil(fil: string, indhold: string | Uint8Array): Promise<void> {
  try {
    const sti = await realpath(fil).catch(() => fil);
    const gammel = await stat(sti).catch(() => null);
    if (gammel !== null && !gammel.isFile()) await writeFile(sti, indhold);
    else await erstat(sti, indhold, gammel?.mode ?? null);
  } catch (fejl) {
    throw new Brugsfejl(`cannot write ${fil}: ${fejl instanceof Error ? fejl.message : String(fejl)}`);
  }
}

async function erstat(fil: string, indhold: string | Uint8Array, mode: number | null): Promise<void> {
  const midlertidig = join(dirname(fil), `.${basename(fil)}.${process.pid}.tmp`);
  try {
    await writeFile(midlertidig, indhold, { flag: "wx", ...(mode === null ? {} : { mode }) });
    if (mode !== null) await chmod(midlertidig, mode);
    await rename(midlertidig, fil);
  } catch (fejl) {
    await rm(midlertidig, { force: true });
    throw fejl;
  }
}

/**
 * A reader that has seen enough (a pager, head) is no failure.
 *
 * @throws Brugsfejl for one that cannot take it: a full disk
 */
export async function skrivStroem(ud: Writable, tekst: string): Promise<void> {
  await new Promise<void>((faerdig, afbrudt) => {
    const vedFejl = (fejl: NodeJS.ErrnoException) =>
      fejl.code === "EPIPE" ? faerdig() : afbrudt(new Brugsfejl(`cannot write: ${fejl.message}`));
    ud.once("error", vedFejl);
    ud.write(tekst, (fejl) => {
      // The event of a failed write follows its callback.
      if (fejl != null) return;
      ud.removeListener("error", vedFejl);
      faerdig();
    });
  });
}
