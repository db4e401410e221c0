/** Writing a result whole or not at all (udskrift). */
import { chmod, mkdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Writable } from "node:stream";
import { udenCpr } from "../input/cpr.js";
import { brugsfejl } from "./fejludskrift.js";

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
    throw brugsfejl((ord) => ord.kanIkkeSkriveFil(fil), fejl);
  }
}

function erstat(fil: string, indhold: string | Uint8Array, mode: number | null): Promise<void> {
  return ombyt(fil, async (midlertidig) => {
    await writeFile(midlertidig, indhold, { flag: "wx", ...(mode === null ? {} : { mode }) });
    if (mode !== null) await chmod(midlertidig, mode);
  });
}

/**
 * A new folder with these files, the whole of it or nothing.
 *
 * @param filer each with its path in the folder
 */
export async function skrivMappe(mappe: string, filer: readonly (readonly [string, string])[]): Promise<void> {
  try {
    await ombyt(mappe, async (midlertidig) => {
      for (const [sti, indhold] of filer) {
        const fil = join(midlertidig, sti);
        await mkdir(dirname(fil), { recursive: true });
        await writeFile(fil, indhold, { flag: "wx" });
      }
    });
  } catch (fejl) {
    throw brugsfejl((ord) => ord.kanIkkeSkriveMappe(mappe), fejl);
  }
}

/** What is written beside the place takes its name. */
async function ombyt(sted: string, skriv: (midlertidig: string) => Promise<void>): Promise<void> {
  const midlertidig = join(dirname(sted), `.${basename(sted)}.${process.pid}.tmp`);
  try {
    await skriv(midlertidig);
    await rename(midlertidig, sted);
  } catch (fejl) {
    await rm(midlertidig, { recursive: true, force: true });
    throw fejl;
  }
}

/**
 * A reader that has seen enough (a pager, head) is no failure.
 *
 * @throws Brugsfejl for one that cannot take it: a full disk
 */
export async function skrivStroem(ud: Writable, tekst: string | Uint8Array): Promise<void> {
  await new Promise<void>((faerdig, afbrudt) => {
    const vedFejl = (fejl: NodeJS.ErrnoException) =>
      fejl.code === "EPIPE" ? faerdig() : afbrudt(brugsfejl((ord) => ord.kanIkkeSkrive, fejl));
    ud.once("error", vedFejl);
    ud.write(tekst, (fejl) => {
      // The event of a failed write follows its callback.
      if (fejl != null) return;
      ud.removeListener("error", vedFejl);
      faerdig();
    });
  });
}

/** What is said of a run, in which names of files and values of options may stand: without what must not be repeated. */
export function skrivBesked(til: Writable, tekst: string): Promise<void> {
  return skrivStroem(til, udenCpr(tekst));
}

/** Where the user asked for it: in a file, or without one on a stream. */
export function skrivTil(fil: string | undefined, ud: Writable, indhold: string | Uint8Array): Promise<void> {
  return fil === undefined ? skrivStroem(ud, indhold) : skrivFil(fil, indhold);
}
