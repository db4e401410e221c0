/**
 * Marks that stand in a cell in place of a value (maerker). Two points are the unknown of Danish statistics; of the
 * others it cannot be told whether the figure is nil or unknown, so that each is refused by its name.
 */
import { Afvist } from "./celler.js";
import type { Koerselsord } from "./tekst/sprogene.js";

type Maerkenavn = keyof Koerselsord["MAERKER"];

/** Not available, or withheld. Some programs make one character of them. */
const UKENDT = ["..", "‥"];

const NAVNE: Readonly<Record<string, Maerkenavn>> = {
  ".": "kanIkkeForekomme",
  "-": "nul",
  "–": "nul",
  "—": "nul",
  "*": "stjerne",
  "...": "prikker",
  "…": "prikker",
  "?": "ord",
  "n/a": "ord",
  na: "ord",
  "i/t": "ord",
  "i.t.": "ord",
  ukendt: "ord",
  uoplyst: "ord",
  "ikke oplyst": "ord",
  null: "ord",
  nan: "ord",
};

export const erUkendt = (celle: string): boolean => UKENDT.includes(celle);

/** A cell that holds a mark; null when it holds none. */
export function maerkeI(celle: string): Afvist | null {
  const navn = NAVNE[celle.toLowerCase()];
  return navn === undefined ? null : new Afvist(({ MAERKER }) => MAERKER[navn](celle));
}

/** #N/A, #DIV/0!, #NAVN?, ##### and the like, in Danish or English. */
const REGNEFEJL = /^#(?:#+|N\/A|I\/T|[\p{L}0/]{1,12}[!?])$/u;

/** A cell that a spreadsheet could not calculate; of a name as of a figure. */
export function regnefejlI(celle: string): Afvist | null {
  return REGNEFEJL.test(celle) ? new Afvist(({ MAERKER }) => MAERKER.regnefejl(celle)) : null;
}
