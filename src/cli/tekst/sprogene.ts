/** The words of the command line (sprogene), a folder for each language. What Danish says the others say too. */
import { SPROG, type Sprog } from "../../afgoerelse/tekst/sprog.js";
import * as daKoersel from "./da/koersel.js";
import * as daSvar from "./da/svar.js";
import * as enKoersel from "./en/koersel.js";
import * as enSvar from "./en/svar.js";

/** The words of results: what a command answers. */
export type Svarord = typeof daSvar;

/** The words of a run: help, progress and faults. */
export type Koerselsord = typeof daKoersel;

export interface Ord {
  readonly svar: Svarord;
  readonly koersel: Koerselsord;
}

export const SPROGENE: Readonly<Record<Sprog, Ord>> = {
  da: { svar: daSvar, koersel: daKoersel },
  en: { svar: enSvar, koersel: enKoersel },
};

/**
 * Where no language is chosen, programs that read the lines of a run go on finding what they always did: results in
 * Danish, and a run in English but for the column of a fault.
 */
export const UDEN_VALG: Ord = { svar: daSvar, koersel: { ...enKoersel, KOLONNE: daKoersel.KOLONNE } };

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
