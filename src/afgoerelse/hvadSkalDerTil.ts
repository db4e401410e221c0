/**
 * What would change a decision (hvad skal der til): all smallest changes that turn its outcome.
 * Rule `afgoerelse.hvadSkalDerTil`.
 */

import { stinoegle } from "../kerne/sti.js";
import type { Beslutning, Beslutningsdel } from "./beslutning.js";
import { fortolkningsvalg } from "./fortolkningsvalg.js";
import { afgoer } from "./sag.js";
import { type Vending, vendinger } from "./vendinger.js";

export interface Vendingssvar extends Beslutningsdel {
  readonly aendringer: readonly Vending[];
  /** There are more changes than these, none of them smaller. */
  readonly afkortet: boolean;
}

/**
 * Finds all smallest changes of facts that turn a decided outcome: another status of an area, another stair or step of
 * a department, let in or not, allowed or forbidden.
 *
 * Changed are facts, and the council's exception (stk. 8 and 9) of an assignment; not what is asked (the day, the turn,
 * the place, the agreement). A fact that is unknown and needs to be known counts as one that someone can find out. More
 * than 200 sets of facts are cut, the largest first, and the answer says so.
 *
 * @param beslutning the decision
 * @returns the changes, those of time first; none for a decision that is open (`spoerg` is the question then) or rests
 * on no fact
 * @throws Trappefejl for a placement outside the agreement
 * @example
 * aendringerFor({ op: "vurder", husstand, krav, dato, aftale }).aendringer; // [{ art: "handling", felter: [["husstand", "personer", 0, "beskaeftigelse"]] }]
 */
export function aendringerFor(beslutning: Beslutning): Vendingssvar {
  const { begrundelse, forbehold, mangler } = afgoer(beslutning).resultat;
  const egne = fundet(beslutning);
  const { aendringer, afkortet } = egne;
  const fortolkninger = fortolkningsvalg(beslutning, mangler, (anden) =>
    somSaet((anden === beslutning ? egne : fundet(anden)).aendringer),
  );

  return { aendringer, afkortet, begrundelse, forbehold, fortolkninger, mangler };
}

/** The same changes in another order are the same. */
function somSaet(aendringer: readonly Vending[]): readonly string[] {
  return aendringer.map(({ art, felter, dato }) => JSON.stringify([art, felter.map(stinoegle).sort(), dato])).sort();
}

function fundet(beslutning: Beslutning): Pick<Vendingssvar, "aendringer" | "afkortet"> {
  const { fundne, afkortet } = vendinger(beslutning);
  return { aendringer: fundne.map(({ vending }) => vending), afkortet };
}
