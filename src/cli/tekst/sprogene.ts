/** The words of the command line (sprogene), a folder for each language. What Danish says the others say too. */
import { SPROG, type Sprog } from "../../afgoerelse/tekst/sprog.js";
import * as da from "./da/ordbog.js";
import * as en from "./en/ordbog.js";

export type Ord = typeof da;

/** The words of results: what a command answers. */
export type Svarord = Ord["svar"];

/** The words of a run: help, progress and faults. */
export type Koerselsord = Ord["koersel"];

export const SPROGENE: Readonly<Record<Sprog, Ord>> = { da, en };

/**
 * Where no language is chosen, programs that read the lines of a run go on finding what they always did: results in
 * Danish, and a run in English but for the column of a fault.
 */
export const UDEN_VALG: Ord = { svar: da.svar, koersel: { ...en.koersel, KOLONNE: da.koersel.KOLONNE } };

export function ordFor(sprog: Sprog | undefined): Ord {
  return sprog === undefined ? UDEN_VALG : SPROGENE[sprog];
}

/** The language that the arguments of a program choose, known before they are parsed; undefined for none or no such. */
export function sprogI(argumenter: readonly string[]): Sprog | undefined {
  const slut = argumenter.indexOf("--");
  const valg = slut === -1 ? argumenter : argumenter.slice(0, slut);
  const valgte = valg.flatMap((et, nr) => (et === VALGET ? (valg[nr + 1] ?? "") : et.split(`${VALGET}=`).slice(1)));
  return SPROG.find((sprog) => sprog === valgte.at(-1));
}

const VALGET = "--sprog";
