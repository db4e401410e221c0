/**
 * The yearly statement of a department (opgoerelse): did realised assignment stay within one in three?
 * Rule `ledighed.opgoerelse`.
 */
import { aarstal } from "../kerne/dato.js";
import { grupperet } from "../kerne/grupper.js";
import { broek, opfylder, type Tal } from "../kerne/tal.js";
import type { Trappeaftale } from "../parametre/aftale.js";
import type { Aarsag, Optaelling, Tildeling } from "./tildeling.js";

/** The counts of the year, and what became of the dwellings that were not offered. */
export interface Aarsopgoerelse extends Optaelling {
  readonly aar: number;
  /**
   * Not offered, though the slot was the municipality's: withheld, stopped by the cap, or beyond a new building's
   * limit.
   */
  readonly tilbageholdt: number;
  readonly standsetAfLoft: number;
  readonly standsetAfNybyggeri: number;
  /** Vacancies outside the order, offered or not. */
  readonly udenForRaekkefoelgen: number;
  /** Used of all that took a slot; null in a year without any. */
  readonly realiseret: Tal | null;
  readonly loft: Tal;
  /** Whether it is above the cap; offers not answered yet may still bring it there. */
  readonly overLoftet: boolean;
  readonly kanKommeOverLoftet: boolean;
}

/**
 * The turns of a ledger counted by the year in which the dwelling fell vacant, whenever the municipality answered.
 *
 * @see clauses LO-1, LO-7
 * @example
 * aarsopgoerelser(tildelLedige(afdeling, null, haendelser, aftale).tildelinger ?? [], aftale);
 */
export function aarsopgoerelser(tildelinger: readonly Tildeling[], { tekst }: Trappeaftale): readonly Aarsopgoerelse[] {
  const { hoejst, af } = tekst.trapper.ledighed.loft;
  const loft = broek(hoejst, af);
  return [...grupperet(tildelinger, ({ dato }) => aarstal(dato))]
    .map(([aar, alle]) => aarsopgoerelse(aar, alle, loft))
    .sort((a, b) => a.aar - b.aar);
}

function aarsopgoerelse(aar: number, alle: readonly Tildeling[], loft: Tal): Aarsopgoerelse {
  const iRaekken = alle.filter(({ position }) => position !== null);
  const medUdfald = (udfald: Tildeling["udfald"]) => iRaekken.filter((en) => en.udfald === udfald).length;
  const medAarsag = (aarsag: Aarsag) => iRaekken.filter((en) => en.aarsag === aarsag).length;
  const ledige = iRaekken.length;
  const [benyttet, returneret, afventer] = [medUdfald("benyttet"), medUdfald("returneret"), medUdfald("afventer")];
  const over = (brugte: number) => ledige > 0 && opfylder(broek(brugte, ledige), "overstiger", loft);
  return {
    aar,
    ledige,
    tilbudt: benyttet + returneret + afventer,
    benyttet,
    returneret,
    afventer,
    tilbageholdt: medAarsag("tilbageholdt"),
    standsetAfLoft: medAarsag("loft"),
    standsetAfNybyggeri: medAarsag("nybyggeri"),
    udenForRaekkefoelgen: alle.length - ledige,
    realiseret: ledige === 0 ? null : broek(benyttet, ledige),
    loft,
    overLoftet: over(benyttet),
    kanKommeOverLoftet: over(benyttet + afventer),
  };
}
