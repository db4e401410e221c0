/**
 * Which placement is in force on a day, and what a change of step means (trinskifte). Rule `ledighed.placeringsdag`.
 */
import type { Dag } from "../kerne/dato.js";
import type { Trappeaftale, Udlejningsform } from "../parametre/aftale.js";
import { SKAERPEDE_KRITERIER, type SkaerpetKriterium } from "../parametre/ansoegerregler.js";
import { type Ledighedsafdeling, sammeTrin, type Trinplacering } from "./ledighedsafdeling.js";
import type { Tilstand } from "./tilstand.js";

/** The place of the placement in force in the list, which is in order of date; null before the first. */
export function placeringPaa({ placeringer }: Ledighedsafdeling, dato: Dag): number | null {
  const nr = placeringer.findLastIndex(({ fra }) => fra <= dato);
  return nr === -1 ? null : nr;
}

/** The placement itself. */
export function trinPaa(afdeling: Ledighedsafdeling, dato: Dag): Trinplacering | null {
  return afdeling.placeringer[placeringPaa(afdeling, dato) ?? -1] ?? null;
}

/**
 * Whether the department came to another step on the way from one day to another; the first placement after none is no
 * change.
 */
export function harSkiftetTrin(afdeling: Ledighedsafdeling, fra: Dag, til: Dag): boolean {
  const { placeringer } = afdeling;
  const sidste = placeringPaa(afdeling, til) ?? 0;
  for (let i = (placeringPaa(afdeling, fra) ?? 0) + 1; i <= sidste; i++) {
    const [foer, efter] = [placeringer[i - 1], placeringer[i]];
    if (foer !== undefined && efter !== undefined && !sammeTrin(foer, efter)) return true;
  }
  return false;
}

/**
 * Slots taken in the cycle when a dwelling falls vacant on a day: whether the order runs on when the step changes is the
 * interpretation `trinskifte`.
 */
export function positionPaa(
  { afdeling, positionsdag, position }: Tilstand,
  dato: Dag,
  { fortolkninger }: Trappeaftale,
): number {
  const skiftet = position > 0 && positionsdag !== null && harSkiftetTrin(afdeling, positionsdag, dato);
  return skiftet && fortolkninger.trinskifte === "forfra" ? 0 : position;
}

/**
 * The sharpened criteria that a way carries: a fleksibel one on omraadetrappen has those of the placement, or all of them
 * where the step is fully sharpened.
 */
export function skaerpedeFor(
  vej: Udlejningsform | "anvisning" | null,
  placering: Trinplacering,
  { tekst }: Trappeaftale,
): readonly SkaerpetKriterium[] {
  if (vej !== "fleksibel" || placering.trappe !== "omraadetrappen") return [];
  return tekst.trapper.omraadetrappe.fuldtSkaerpede.includes(placering.trin)
    ? SKAERPEDE_KRITERIER
    : placering.skaerpede;
}
