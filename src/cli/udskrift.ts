/** Writing a result whole or not at all (udskrift). */
import { fstatSync, ftruncateSync, rmSync } from "node:fs";
import { chmod, mkdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Writable } from "node:stream";
import { udenCpr } from "../input/cpr.js";
import { brugsfejl } from "./fejludskrift.js";

/** What is written: in one piece, or in several, each made when the one before it is written. */
export type Indhold = string | Uint8Array | Iterable<string> | AsyncIterable<string | Uint8Array>;

/**
 * A file beside it is written first and then takes its name, so that no reader sees half a file and a failure leaves
 * the old one. A link goes on leading where it led, and a file keeps who may read it; a device or a pipe is written to
 * as it is.
 */
export async function skrivFil(fil: string, indhold: Indhold): Promise<void> {
  try {
    const sti = await realpath(fil).catch(() => fil);
    const gammel = await stat(sti).catch(() => null);
    if (gammel !== null && !gammel.isFile()) await writeFile(sti, indhold);
    else await erstat(sti, indhold, gammel?.mode ?? null);
  } catch (fejl) {
    // One that the system did not answer is of what makes the parts.
    if (!(fejl instanceof Error && "code" in fejl)) throw fejl;
    throw brugsfejl((ord) => ord.kanIkkeSkriveFil(fil), fejl);
  }
}

function erstat(fil: string, indhold: Indhold, mode: number | null): Promise<void> {
  return ombyt(fil, async (midlertidig) => {
    await writeFile(midlertidig, indhold, { flag: "wx", flush: true, ...(mode === null ? {} : { mode }) });
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

/** What is written beside the place takes its name; a run that is stopped takes it away. */
async function ombyt(sted: string, skriv: (midlertidig: string) => Promise<void>): Promise<void> {
  const midlertidig = join(dirname(sted), `.${basename(sted)}.${process.pid}.tmp`);
  const hoerIkkeMere = vedAfbrydelse(() => rmSync(midlertidig, { recursive: true, force: true }));
  try {
    await skriv(midlertidig);
    await rename(midlertidig, sted);
  } catch (fejl) {
    await rm(midlertidig, { recursive: true, force: true });
    throw fejl;
  } finally {
    hoerIkkeMere();
  }
}

const AFBRYDELSER = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Clears up before a signal ends the process, which then ends as it would have.
 *
 * @returns what ends the listening
 */
function vedAfbrydelse(ryd: () => void): () => void {
  const afbryd = (signal: NodeJS.Signals) => {
    hoerIkkeMere();
    ryd();
    process.kill(process.pid, signal);
  };
  const hoerIkkeMere = () => {
    for (const signal of AFBRYDELSER) process.off(signal, afbryd);
  };
  for (const signal of AFBRYDELSER) process.on(signal, afbryd);
  return hoerIkkeMere;
}

/**
 * A reader that has seen enough (a pager, head) is no failure.
 *
 * @returns whether the reader is there still
 * @throws Brugsfejl for one that cannot take it: a full disk
 */
export async function skrivStroem(ud: Writable, tekst: string | Uint8Array): Promise<boolean> {
  return new Promise<boolean>((faerdig, afbrudt) => {
    const vedFejl = (fejl: NodeJS.ErrnoException) =>
      fejl.code === "EPIPE" ? faerdig(false) : afbrudt(brugsfejl((ord) => ord.kanIkkeSkrive, fejl));
    ud.once("error", vedFejl);
    ud.write(tekst, (fejl) => {
      // The event of a failed write follows its callback.
      if (fejl != null) return;
      ud.removeListener("error", vedFejl);
      faerdig(true);
    });
  });
}

/** What is said of a run, in which names of files and values of options may stand: without what must not be repeated. */
export async function skrivBesked(til: Writable, tekst: string): Promise<void> {
  await skrivStroem(til, udenCpr(tekst));
}

/**
 * Where the user asked for it: in a file, or without one on a stream.
 *
 * @returns whether all of it was taken
 */
export async function skrivTil(fil: string | undefined, ud: Writable, indhold: Indhold): Promise<boolean> {
  if (fil !== undefined) {
    await skrivFil(fil, indhold);
    return true;
  }
  const foer = filpaa(ud)?.size;
  const fortryd = () => {
    if (foer !== undefined && erUdskrift(ud)) ftruncateSync(ud.fd, foer);
  };
  const hoerIkkeMere = foer === undefined ? () => {} : vedAfbrydelse(fortryd);
  try {
    for await (const del of typeof indhold === "string" || indhold instanceof Uint8Array ? [indhold] : indhold)
      if (!(await skrivStroem(ud, del))) return false;
    return true;
  } catch (fejl) {
    fortryd();
    throw fejl;
  } finally {
    hoerIkkeMere();
  }
}

/** Whether a stream begins a file, as standard output does behind `>`. */
export function erNyFil(ud: Writable): boolean {
  return filpaa(ud)?.size === 0;
}

function filpaa(ud: Writable): { readonly size: number } | null {
  const paa = erUdskrift(ud) ? fstatSync(ud.fd) : null;
  return paa?.isFile() === true ? paa : null;
}

/** A stream of the process itself. */
function erUdskrift(ud: Writable): ud is Writable & { readonly fd: number } {
  return "fd" in ud && typeof ud.fd === "number";
}
