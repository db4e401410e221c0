/** Assessment under the other choices of the interpretations (andre valg). Part of rule `ansoeger.vurderHusstand`. */

import { SKAERPEDE_KRITERIER } from "../parametre/ansoegerregler.js";
import { type Fortolkningsid, medValg } from "../parametre/fortolkninger.js";
import { valgI } from "./bundet.js";
import { type Bundetkriterium, type Vurderingsregel, vurderingsregel } from "./vurderingsregel.js";

/** The interpretations that the criteria name, and the one that says which criteria are asked. */
export function valgFor({ krav: { skaerpede }, kriterier }: Vurderingsregel): readonly Fortolkningsid[] {
  const erDelvist = skaerpede.length > 0 && skaerpede.length < SKAERPEDE_KRITERIER.length;
  const navngivne = kriterier.flatMap(({ regel }) => [...regel.undtaget.map(({ naar }) => naar), regel.krav]);
  return [...new Set([...(erDelvist ? (["delvist-skaerpet"] as const) : []), ...navngivne.flatMap(valgI)])];
}

/** Where an interpretation stands among the criteria, by their places. */
export interface Valgsted {
  readonly iUndtagelser: readonly number[];
  readonly iKrav: readonly number[];
}

export const INGEN_STEDER: Valgsted = { iUndtagelser: [], iKrav: [] };

export function stederFor(id: Fortolkningsid, { kriterier }: Vurderingsregel): Valgsted {
  const hvor = (naevner: (kriterium: Bundetkriterium) => boolean): readonly number[] =>
    kriterier.flatMap((kriterium, nr) => (naevner(kriterium) ? [nr] : []));
  return {
    iUndtagelser: hvor(({ regel }) => regel.undtaget.some(({ naar }) => valgI(naar).includes(id))),
    iKrav: hvor(({ regel }) => valgI(regel.krav).includes(id)),
  };
}

/** The rules under other choices, each made when it is first asked for. */
export class AndreValg {
  private readonly regler = new Map<Fortolkningsid, Map<string, Vurderingsregel>>();

  constructor(private readonly regel: Vurderingsregel) {}

  under(id: Fortolkningsid, valg: string): Vurderingsregel {
    const kendte = this.regler.get(id) ?? new Map<string, Vurderingsregel>();
    this.regler.set(id, kendte);
    const kendt = kendte.get(valg);
    if (kendt !== undefined) return kendt;
    const { krav, dato, aftale } = this.regel;
    const anden = vurderingsregel(krav, dato, { ...aftale, fortolkninger: medValg(aftale.fortolkninger, id, valg) });
    kendte.set(valg, anden);
    return anden;
  }
}
