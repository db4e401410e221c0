/** A file of rows (tabelfil), whatever form it came in: CSV, or a sheet of a spreadsheet. */
import { type Besked, type Sted, type Stedfejl, stedIFil } from "./fejludskrift.js";
import type { Filkolonne } from "./kolonne.js";

/** In the order in which they are preferred where a file has as many of two. */
export const SKILLETEGN = [";", "\t", ",", "|"] as const;

export type Skilletegn = (typeof SKILLETEGN)[number];

export interface Filraekke {
  /** The line on which the row begins, or its number in the sheet; counted from 1. */
  readonly linje: number;
  /** As they stand in the file. */
  readonly celler: readonly string[];
}

/** The rows of a file that have something in them. */
export interface Raekkefil {
  readonly kilde: string;
  /** Null in a spreadsheet. */
  readonly skilletegn: Skilletegn | null;
  readonly raekker: readonly Filraekke[];
  /** What is told of how it was read; null where there is nothing to tell. */
  readonly om: Besked | null;
}

/** The same by its headings: the rows are those below them. */
export interface Tabelfil extends Raekkefil {
  readonly hoved: Filraekke;
}

export const kunneIkkeLaeses = (laest: Raekkefil | Stedfejl): laest is Stedfejl => "kode" in laest;

/** The place of a cell: those before it in its row may hold line breaks, but in a sheet a row is one line. */
export function cellested(
  { kilde, skilletegn }: Raekkefil,
  { linje, celler }: Filraekke,
  { nr, overskrift }: Pick<Filkolonne, "nr" | "overskrift">,
): Sted {
  const foer = skilletegn === null ? 0 : linjeskift(celler.slice(0, nr - 1));
  return stedIFil(kilde, linje + foer, { navn: overskrift, nr });
}

export function linjeskift(celler: readonly string[]): number {
  return celler.reduce((sum, celle) => sum + celle.split("\n").length - 1, 0);
}
