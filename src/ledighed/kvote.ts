/** The shares of a step's order of nine (kvote), exactly. Rule `ledighed.kvote`. */
import type { Dag } from "../kerne/dato.js";
import { broek, type Tal } from "../kerne/tal.js";
import type { Aftale, Plads } from "../parametre/aftale.js";
import type { Vej } from "../parametre/ledighedsregler.js";
import type { Trin } from "./ledighedsafdeling.js";
import { pladsveje } from "./pladsveje.js";

/** Halves of slots, so that every other ninth counts whole. */
const HEL = 2;

/** A way of a slot; `uoplyst` where the caller has not told how it is let. */
type Kvotevej = Vej | "uoplyst";

export type Kvote = Readonly<Record<Kvotevej, Tal>>;

/**
 * The share of the nine slots that goes each way, averaged over a full alternation of the ninth.
 *
 * @param fritaget whether the department is exempted from the extra delivery
 */
export function kvoteAf(pladser: readonly Plads[], trin: Trin, dato: Dag, fritaget: boolean, aftale: Aftale): Kvote {
  const halve: Record<Kvotevej, number> = { anvisning: 0, almindelig: 0, fleksibel: 0, uoplyst: 0 };
  for (const plads of pladser) {
    const { veje } = pladsveje(plads, trin, dato, fritaget, aftale);
    for (const vej of veje) halve[vej ?? "uoplyst"] += HEL / veje.length;
  }
  const andel = (n: number): Tal => broek(n, HEL * pladser.length);
  return {
    anvisning: andel(halve.anvisning),
    almindelig: andel(halve.almindelig),
    fleksibel: andel(halve.fleksibel),
    uoplyst: andel(halve.uoplyst),
  };
}
