/** The options of every command that reads tables (tabelvalg): how they are read, and what is refused. */
import type { Kodning } from "./kodning.js";

export interface Tabelvalg {
  /** The encoding of the CSV files, where it cannot be found. */
  readonly kodning?: Kodning;
  /** Each a sheet, or "option=sheet" for the file of one option. */
  readonly ark?: readonly string[];
  /** Columns that are not ours, and rows above the headings, are faults. */
  readonly streng?: boolean;
  /** Headings of columns that are passed over, though their names are near one of ours. */
  readonly forbigaa?: readonly string[];
  /** What an empty cell of ja and nej means; unknown without it. */
  readonly blank?: "nej";
  /** Warnings are faults. */
  readonly advarsler?: "fejl";
}

/** The same of one file. */
export interface Filvalg extends Omit<Tabelvalg, "ark"> {
  readonly ark?: string | undefined;
}

/**
 * @param fil the name of the option that names the file
 * @param andre those of the command's other files
 */
export function valgFor(fil: string, andre: readonly string[], { ark = [], ...resten }: Tabelvalg): Filvalg {
  const egne = ark.find((et) => et.startsWith(`${fil}=`))?.slice(fil.length + 1);
  const faelles = ark.find((et) => ![fil, ...andre].some((navn) => et.startsWith(`${navn}=`)));
  return { ...resten, ark: egne ?? faelles };
}
