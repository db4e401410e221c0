/**
 * The rules about applicants in words (ansoegerregelord): whom a criterion asks, for what, and who is exempt; and on
 * which grounds the municipality may not assign.
 */
import type { Kriterieregel } from "../../parametre/ansoegerregler.js";
import type { Forbudsgrund } from "../../parametre/anvisningsforbud.js";
import { delt } from "./samling.js";
import type { Ordbog } from "./sprogene.js";
import { delene, type Punkt, samlingsord, vilkaarspunkt } from "./vilkaarsord.js";

export function kriteriepunkter({ hvem, alder, undtaget, krav }: Kriterieregel, ordbog: Ordbog): readonly Punkt[] {
  const ord = ordbog.REGELORD;
  const samling = delt(krav);
  const hvilke = samling.dele.length === 1 ? ord.detteKrav : ord.krav(samlingsord(samling, ordbog));
  const kravet = { navn: null, tekst: ord.skal(ord.hvem[hvem](alder), hvilke), under: delene(samling, ordbog) };
  const undtagelser = undtaget.map(({ grund, naar }) => vilkaarspunkt(naar, ordbog, ord.undtaget[grund]));
  return undtagelser.length === 0 ? [kravet] : [kravet, { navn: null, tekst: ord.gaelderIkkeFor, under: undtagelser }];
}

/** @param stk the paragraph of § 59 whose grounds they are, or some of them */
export function forbudspunkt(stk: 6 | 7, grunde: readonly Forbudsgrund[], ordbog: Ordbog): Punkt {
  const { REGELORD: ord, grundnummer } = ordbog;
  return {
    navn: `stk. ${stk}`,
    tekst: ord.forbud(stk, grunde.length === 1 ? ord.dette : ord.mindstEtAfDisse),
    under: grunde.map(({ nr, naar }) => vilkaarspunkt(naar, ordbog, grundnummer(nr))),
  };
}
