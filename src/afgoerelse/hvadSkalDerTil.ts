/**
 * What would change a decision (hvad skal der til): all smallest changes that turn its outcome.
 * Rule `afgoerelse.hvadSkalDerTil`.
 */
import { type Beslutning, type Beslutningsresultat, traef } from "./beslutning.js";
import { fortolkningsvalg } from "./fortolkningsvalg.js";
import { type Vending, vendinger } from "./vendinger.js";

export interface Vendinger
  extends Pick<Beslutningsresultat, "begrundelse" | "forbehold" | "fortolkninger" | "mangler"> {
  readonly aendringer: readonly Vending[];
}

/**
 * Finds all smallest changes of facts that turn a decided outcome: another status of an area, another stair or step of
 * a department, let in or not, allowed or forbidden.
 *
 * Changed are facts, and the council's exception (stk. 8 and 9) of an assignment; not what is asked (the day, the turn,
 * the place, the agreement). A fact that is unknown and needs to be known counts as one that someone can find out. More
 * than 200 changes are cut, the largest first.
 *
 * @param beslutning the decision
 * @returns the changes, those of time first; none for a decision that is open (`spoerg` is the question then) or rests
 * on no fact
 * @throws Trappefejl for a placement outside the agreement
 * @example
 * hvadSkalDerTil({ op: "vurder", husstand, krav, dato, aftale }).aendringer; // [{ art: "handling", felter: [["husstand", "personer", 0, "beskaeftigelse"]] }]
 */
export function hvadSkalDerTil(beslutning: Beslutning): Vendinger {
  const { begrundelse, forbehold, mangler } = traef(beslutning);
  return {
    aendringer: aendringer(beslutning),
    begrundelse,
    forbehold,
    fortolkninger: fortolkningsvalg(beslutning, mangler, aendringer),
    mangler,
  };
}

function aendringer(beslutning: Beslutning): readonly Vending[] {
  return vendinger(beslutning).map(({ vending }) => vending);
}
