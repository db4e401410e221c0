/**
 * In education (under uddannelse): enrolled in a kind that the agreement counts, for every criterion or for income
 * only. Rule `ansoeger.underUddannelse`.
 */
import { type Ansoegerregler, UDDANNELSESARTER, type Uddannelsesart } from "../parametre/ansoegerregler.js";
import type { Uddannelse } from "./husstand.js";
import { type Spaend, spaend } from "./spaend.js";

/** How far an education counts, each grade containing those below it. */
export const TAELLER_IKKE = 0;
export const KUN_INDKOMST = 1;
export const TAELLER = 2;

/** What counts as education under one agreement. */
export interface Studieregel {
  readonly grader: ReadonlyMap<Uddannelsesart, number>;
  /** The grades that there are, lowest first: of someone in education, and of anyone. */
  readonly iGang: readonly number[];
  readonly alle: readonly number[];
  /** From the least to the most of the same. */
  readonly iGangSpaend: Spaend;
  readonly alleSpaend: Spaend;
}

export function studieregel({ taeller, kunIndkomst }: Ansoegerregler["uddannelsesarter"]): Studieregel {
  const grad = (art: Uddannelsesart): number =>
    taeller.includes(art) ? TAELLER : kunIndkomst.includes(art) ? KUN_INDKOMST : TAELLER_IKKE;
  const grader = new Map(UDDANNELSESARTER.map((art) => [art, grad(art)]));
  const iGang = [...new Set(grader.values())].sort((a, b) => a - b);
  const alle = [...new Set([TAELLER_IKKE, ...iGang])];
  return { grader, iGang, alle, iGangSpaend: fraMindst(iGang), alleSpaend: fraMindst(alle) };
}

function fraMindst(grader: readonly number[]): Spaend {
  return spaend(Math.min(...grader), Math.max(...grader));
}

const INGEN = spaend(TAELLER_IKKE, TAELLER_IKKE);

export function underUddannelse(uddannelse: Uddannelse | null, regel: Studieregel): Spaend {
  if (uddannelse === null) return regel.alleSpaend;
  if (uddannelse.status === "ingen") return INGEN;
  if (uddannelse.art === null) return regel.iGangSpaend;
  const grad = studiegrad(uddannelse.art, regel);
  return spaend(grad, grad);
}

export function studiegrad(art: Uddannelsesart, { grader }: Studieregel): number {
  return grader.get(art) ?? TAELLER_IKKE;
}
