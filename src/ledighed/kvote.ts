/** The shares of a step's order of nine (kvote), exactly. Rule `ledighed.kvote`. */
import type { Dag } from "../kerne/dato.js";
import { broek, type Tal } from "../kerne/tal.js";
import type { Plads, Trappeaftale } from "../parametre/aftale.js";
import type { Vej } from "../parametre/ledighedsregler.js";
import type { Trin } from "./ledighedsafdeling.js";
import { pladsveje } from "./pladsveje.js";

/** Halves of slots, so that every other ninth counts whole. */
const HEL = 2;

/** The share that goes a way; null is the way that the caller has not told. */
export type Kvote = (vej: Vej | null) => Tal;

/**
 * The share of the nine slots that goes each way, averaged over a full alternation of the ninth.
 *
 * @param fritaget whether the department is exempted from the extra delivery
 */
export function kvoteAf(
  pladser: readonly Plads[],
  trin: Trin,
  dato: Dag,
  fritaget: boolean,
  aftale: Trappeaftale,
): Kvote {
  const halve = pladser.flatMap((plads) => {
    const { veje } = pladsveje(plads, trin, dato, fritaget, aftale);
    return Array.from({ length: HEL }, (_, i) => veje[i % veje.length]);
  });
  return (vej) => broek(halve.filter((en) => en === vej).length, HEL * pladser.length);
}
