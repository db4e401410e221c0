/** The options that name files and choices (filvalg): what they may be, before anything is read. */
import { extname, resolve } from "node:path";
import { brugsfejl } from "./fejludskrift.js";
import type { Sprogvalg } from "./kommando.js";

/** What every command that reads an agreement takes. */
export interface Faellesvalg extends Sprogvalg {
  /** The id of an agreement in the package, or a file. */
  readonly aftale?: string;
  readonly supplement?: string;
  /** Each "id=valg". */
  readonly fortolkning?: readonly string[];
  readonly ud?: string;
}

/**
 * @param tabeller the files that may be tables
 * @param andre the other files that are read
 * @throws Brugsfejl
 */
export function proevFilvalg(
  tabeller: readonly string[],
  andre: readonly (string | undefined)[],
  ud: string | undefined,
): void {
  for (const fil of tabeller) {
    if (REGNEARK.includes(extname(fil).toLowerCase())) throw brugsfejl((ord) => ord.regneark(fil));
  }
  if (ud !== undefined && [...tabeller, ...andre].some((fil) => fil !== undefined && resolve(fil) === resolve(ud)))
    throw brugsfejl((ord) => ord.udErInd);
}

const REGNEARK = [".xls", ".xlsb", ".ods", ".numbers"];

/**
 * @param valg each "id=valg"
 * @throws Brugsfejl
 */
export function fortolkningerI(valg: readonly string[] = []): Readonly<Record<string, string>> {
  const valgte = new Map<string, string>();
  for (const et of valg) {
    const lig = et.indexOf("=");
    const [id, valgt] = [et.slice(0, lig), et.slice(lig + 1)];
    if (lig < 1) throw brugsfejl((ord) => ord.fortolkning);
    if (valgte.has(id) && valgte.get(id) !== valgt) throw brugsfejl((ord) => ord.fortolkningToGange(id));
    valgte.set(id, valgt);
  }
  return Object.fromEntries(valgte);
}
