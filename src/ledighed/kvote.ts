/** The shares of a step's order of nine (kvote), exactly. Rule `ledighed.kvote`. */
import type { Dag } from "../kerne/dato.js";
import { broek, type Tal } from "../kerne/tal.js";
import type { Aftale, Plads } from "../parametre/aftale.js";
import type { Vej } from "../parametre/ledighedsregler.js";
import type { Trin } from "./ledighedsafdeling.js";
import { nienderegel, vejEllerSkift } from "./niende.js";

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
  for (const plads of pladser) for (const vej of halvdele(plads, trin, dato, fritaget, aftale)) halve[vej] += 1;
  const andel = (n: number): Tal => broek(n, HEL * pladser.length);
  return {
    anvisning: andel(halve.anvisning),
    almindelig: andel(halve.almindelig),
    fleksibel: andel(halve.fleksibel),
    uoplyst: andel(halve.uoplyst),
  };
}

function halvdele(plads: Plads, trin: Trin, dato: Dag, fritaget: boolean, aftale: Aftale): readonly Kvotevej[] {
  if (plads === "ekstra") {
    const vej = fritaget ? (aftale.supplement.udlejningsformVedFritagelse ?? "uoplyst") : "anvisning";
    return [vej, vej];
  }
  if (plads !== "niende") return [plads, plads];
  const regel = nienderegel(trin, dato, aftale);
  if (regel === null) return ["uoplyst", "uoplyst"];
  const vej = vejEllerSkift(regel, dato, aftale);
  return vej === "hver-anden" ? ["anvisning", regel.ellers] : [vej, vej];
}
