/**
 * One figure held against one limit, for the reader (maaling): the outcome with the two numbers and where the limit
 * comes from.
 */
import type { Herkomst, Sammenligning } from "../kerne/begrundelse.js";
import type { Operator } from "../kerne/tal.js";
import type { Udfald } from "../kerne/trevaerdi.js";
import type { Maal } from "../parametre/omraaderegler.js";
import { type Figur, type Graense, proevEn } from "./proeve.js";

export interface Maalestok {
  readonly operator: Operator;
  readonly graense: Graense;
  readonly maal: Maal;
  readonly herkomst: Herkomst | null;
}

export interface Maaling {
  readonly udfald: Udfald;
  readonly sammenligning: Sammenligning;
}

export function maal(figur: Figur, { operator, graense, maal: enhed, herkomst }: Maalestok): Maaling {
  return {
    udfald: proevEn(figur, operator, graense),
    sammenligning: {
      vaerdi: figur.viden.art === "praecis" ? figur.viden.vaerdi : null,
      operator,
      graense: graense.art === "kendt" ? graense.vaerdi : null,
      enhed,
      herkomst,
    },
  };
}
