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

/** A cell of values that holds a mark; null when it holds none. */
export function maerkeI(celle: string): Afvist | null {
  const navn = celle.startsWith("#") ? "regnefejl" : NAVNE[celle.toLowerCase()];
  return navn === undefined || celle.length > LAENGST ? null : new Afvist(({ MAERKER }) => MAERKER[navn](celle));
}

/** The longest error of a spreadsheet, in Danish or English, has fewer characters. */
const LAENGST = 20;
