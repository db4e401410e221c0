/** The forecast of every step in every year of the agreement (prognosePrTrin). Rule `ledighed.prognosePrTrin`. */
import { aarstal, foersteJanuar } from "../kerne/dato.js";
import type { Sti } from "../kerne/sti.js";
import type { Tal } from "../kerne/tal.js";
import { TRAPPER, type Trappeaftale, trinPaa } from "../parametre/aftale.js";
import type { Ledighedsafdeling, Trin } from "./ledighedsafdeling.js";
import { type Prognose, prognose } from "./prognose.js";
import { start } from "./tilstand.js";

export interface Trinprognose extends Trin {
  readonly aar: number;
  /** Or the fact for want of which there is none. */
  readonly prognose: Prognose | { readonly mangler: Sti };
}

/**
 * What a department could expect on each step, by the rules of 1 January of each year and with nothing behind it.
 *
 * @param afdeling the department with its exemption and withholding; its own placements are left aside
 * @param benyttelse the probability that an offer is used, from 0 to 1 (AK expects about one in two)
 * @param antal vacancies a year
 * @returns none where the agreement prints no term: there is no telling which years are its own
 * @see clauses LO-1, LO-3
 * @example
 * prognosePrTrin(afdeling, aftale, broek(1, 2), 40);
 */
export function prognosePrTrin(
  afdeling: Ledighedsafdeling,
  aftale: Trappeaftale,
  benyttelse: Tal,
  antal: number,
): readonly Trinprognose[] {
  const { gaelder } = aftale.tekst;
  if (gaelder === null) return [];
  const aarene = Array.from(
    { length: aarstal(gaelder.til) - aarstal(gaelder.fra) + 1 },
    (_, i) => aarstal(gaelder.fra) + i,
  );
  return trinene(aftale).flatMap((trin) => {
    const paaTrinnet = start({ ...afdeling, placeringer: [{ ...trin, fra: gaelder.fra, skaerpede: [] }] }, aftale);
    return aarene.map((aar) => ({
      ...trin,
      aar,
      prognose: prognose(paaTrinnet, foersteJanuar(aar), benyttelse, antal),
    }));
  });
}

function trinene({ tekst }: Trappeaftale): readonly Trin[] {
  return TRAPPER.flatMap((trappe) => trinPaa(trappe, tekst).map((trin) => ({ trappe, trin })));
}
