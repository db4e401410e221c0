/** "Kommunal anvisning aldrig må udgøre mere end hver 3. ledige bolig" (loft). Rule `ledighed.loft`. */
import type { Tal } from "../kerne/tal.js";
import { broek } from "../kerne/tal.js";
import type { Aftale } from "../parametre/aftale.js";
import type { Trin } from "./ledighedsafdeling.js";
import { erUdenAnvisning } from "./raekkefoelge.js";
import type { SenesteLedige } from "./tilstand.js";

/** The cap on a step; none is assigned where the municipality assigns nobody. */
export function loftPaa(trin: Trin, aftale: Aftale): Tal {
  const { hoejst, af } = aftale.tekst.ledighed.loft;
  return erUdenAnvisning(trin, aftale) ? broek(0, 1) : broek(hoejst, af);
}

/**
 * The earlier vacancies that count towards the cap when one more falls vacant: those used, and those offered and not
 * answered yet. Over which of them it is measured is the interpretation `loft-maaling`; whether one used for rehousing
 * counts is `genhusning-taeller`.
 *
 * @param seneste the latest vacancies, the newest last: all but one of a full measure
 * @param position slots already taken in this cycle
 */
export function taellerMedILoftet(
  seneste: readonly SenesteLedige[],
  position: number,
  { fortolkninger }: Aftale,
): readonly SenesteLedige[] {
  const iCyklus = seneste.length - Math.min(position, seneste.length);
  return seneste.filter(({ brug }, nr) => {
    if (brug === "ingen" || (brug === "genhusning" && fortolkninger["genhusning-taeller"] === "nej")) return false;
    return nr >= iCyklus || fortolkninger["loft-maaling"] === "rullende-9";
  });
}
