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

/** @param raa codes in place of words */
export function ordFor(sprog: Sprog | undefined, raa = false): Ord {
  const ord = sprog === undefined ? UDEN_VALG : SPROGENE[sprog];
  return raa ? { ...ord, svar: { ...ord.svar, ...KODER } } : ord;
}

const kode = (den: string) => den;

/** Codes as the protocol spells them, for those who look them up in it; the rest of a line is in the language. */
const KODER = {
  kriterium: kode,
  placeringsudfald: kode,
  behovsord: kode,
  turord: kode,
  aarsagsord: kode,
  tilbudsord: kode,
  lovnavn: kode,
  forbeholdskode: kode,
  antagetTal: (tal: string) => `antaget-tal ${tal}`,
  skoen: (tekst: string) => `skoen ${tekst}`,
  afvigerFraListen: (listedato: string) => `afviger-fra-officiel-liste ${listedato}`,
} satisfies Partial<Svarord>;

/** Of formats that programs read. */
export const KODEORD: Svarord = { ...da.svar, ...KODER };

/** The language that the arguments of a program choose, known before they are parsed; undefined for none or no such. */
export function sprogI(argumenter: readonly string[]): Sprog | undefined {
  const slut = argumenter.indexOf("--");
  const valg = slut === -1 ? argumenter : argumenter.slice(0, slut);
  const valgte = valg.flatMap((et, nr) => (et === VALGET ? (valg[nr + 1] ?? "") : et.split(`${VALGET}=`).slice(1)));
  return SPROG.find((sprog) => sprog === valgte.at(-1));
}

const VALGET = "--sprog";
