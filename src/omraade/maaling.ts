/**
 * One figure held against one limit, for the reader (maaling): the outcome with the two numbers and where the limit
 * comes from.
 */
import type { Herkomst, Sammenligning } from "../kerne/begrundelse.js";
import type { Udfald } from "../kerne/trevaerdi.js";
import type { Kriteriegraense, Maal } from "../parametre/omraaderegler.js";
import { erUkendt, type Figur, type Proeve, proevEn } from "./proeve.js";

export interface Maalestok extends Proeve {
  readonly maal: Maal;
  readonly herkomst: Herkomst | null;
}

export interface Maaling {
  readonly udfald: Udfald;
  readonly sammenligning: Sammenligning;
}

/** A limit that the act prints, as something to measure by. */
export function printet(graense: Kriteriegraense): Kriteriegraense & Maalestok {
  return { ...graense, herkomst: { art: "kilde", hjemmel: graense.hjemmel } };
}

export function maal(figur: Figur, stok: Maalestok): Maaling {
  return {
    udfald: proevEn(figur, stok),
    sammenligning: {
      vaerdi: figur.viden.art === "praecis" ? figur.viden.vaerdi : null,
      operator: stok.operator,
      graense: erUkendt(stok.graense) ? null : stok.graense,
      enhed: stok.maal,
      herkomst: stok.herkomst,
    },
  };
}
