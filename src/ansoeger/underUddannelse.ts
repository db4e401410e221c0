/** In education (under uddannelse): enrolled in youth, higher or vocational education. Basic school counts for income only, courses nowhere. Rule `ansoeger.underUddannelse`. */
import { ANSOEGERREGLER, type Uddannelsesart } from "../parametre/ansoegerregler.js";
import type { Uddannelse } from "./husstand.js";
import { type Spaend, spaend } from "./spaend.js";

/** How far an education counts, each grade containing those below it. */
export const TAELLER_IKKE = 0;
export const KUN_INDKOMST = 1;
export const TAELLER = 2;

const INGEN = spaend(TAELLER_IKKE, TAELLER_IKKE);
const HVAD_SOM_HELST = spaend(TAELLER_IKKE, TAELLER);

export function underUddannelse(uddannelse: Uddannelse | null): Spaend {
  if (uddannelse === null) return HVAD_SOM_HELST;
  if (uddannelse.status === "ingen") return INGEN;
  if (uddannelse.art === null) return HVAD_SOM_HELST;
  const grad = studiegrad(uddannelse.art);
  return spaend(grad, grad);
}

const { taeller, kunIndkomst } = ANSOEGERREGLER.uddannelsesarter;
const GRADER: ReadonlyMap<Uddannelsesart, number> = new Map([
  ...kunIndkomst.map((art) => [art, KUN_INDKOMST] as const),
  ...taeller.map((art) => [art, TAELLER] as const),
]);

export function studiegrad(art: Uddannelsesart): number {
  return GRADER.get(art) ?? TAELLER_IKKE;
}
