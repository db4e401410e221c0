/** A column of a table (kolonne), and what one of its cells is to the protocol. */
import type { Sti } from "../kerne/sti.js";

export interface Kolonne {
  readonly navn: string;
  readonly andreNavne?: readonly string[];
  readonly paakraevet?: boolean;
  /** The field's path in the object of a row; its name where nothing else is said. */
  readonly sti?: Sti;
  /**
   * A cell with something in it, to the raw value that the door looks at, or to why it is refused; the text as it stands
   * where nothing else is said.
   */
  readonly laes?: (celle: string) => unknown;
  /** An empty cell can be told to mean no. */
  readonly kanVaereNej?: boolean;
}

/** A column that the file has. */
export interface Filkolonne {
  readonly kolonne: Kolonne;
  /** Counted from 1. */
  readonly nr: number;
  readonly overskrift: string;
  /** The year that the heading says its figures are of, if any. */
  readonly aar: number | null;
}

/** A cell of a row as a field; a cell with nothing in it gives none. */
export interface Felt {
  readonly kolonne: Kolonne;
  readonly sti: Sti;
  readonly vaerdi: unknown;
}

export function stiTil({ navn, sti }: Kolonne): Sti {
  return sti ?? [navn];
}

/** The object that has these fields at their paths. */
export function samlet(felter: readonly Pick<Felt, "sti" | "vaerdi">[]): Readonly<Record<string, unknown>> {
  const efterNoegle = new Map<string, Pick<Felt, "sti" | "vaerdi">[]>();
  for (const { sti, vaerdi } of felter) {
    const noegle = String(sti[0]);
    efterNoegle.set(noegle, [...(efterNoegle.get(noegle) ?? []), { sti: sti.slice(1), vaerdi }]);
  }
  return Object.fromEntries(
    [...efterNoegle].map(([noegle, dele]) => {
      const blad = dele.find(({ sti }) => sti.length === 0);
      return [noegle, blad === undefined ? samlet(dele) : blad.vaerdi];
    }),
  );
}
