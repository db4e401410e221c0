/** What every command has and gives (kommando): two streams, and an exit code. */
import type { Writable } from "node:stream";
import { Brugsfejl, fejludskrift, type Stedfejl } from "./fejludskrift.js";
import type { Terminal } from "./fremgang.js";
import { skrivStroem } from "./udskrift.js";

export interface Stroemme {
  readonly ud: Terminal;
  readonly fejl: Terminal;
}

/** 1: the input is faulty. 2: the command cannot run as it was given. */
export type Afslutningskode = 0 | 1 | 2;

/** Runs a command, and says in a line why it cannot run as it was given. */
export async function udfoer(fejl: Writable, kommando: () => Promise<Afslutningskode>): Promise<Afslutningskode> {
  try {
    return await kommando();
  } catch (aarsag) {
    if (!(aarsag instanceof Brugsfejl)) throw aarsag;
    await skrivStroem(fejl, `${aarsag.message}\n`);
    return 2;
  }
}

/** @returns the exit code: 2 where the options alone are at fault */
export async function afvis(fejl: Writable, fundne: readonly Stedfejl[]): Promise<1 | 2> {
  await skrivStroem(fejl, fejludskrift(fundne));
  return fundne.every(({ kilde }) => kilde.startsWith("--")) ? 2 : 1;
}
