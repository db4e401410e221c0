/** Assessment under the other choices of the interpretations (andre valg). Part of rule `ansoeger.vurderHusstand`. */

import { SKAERPEDE_KRITERIER } from "../parametre/ansoegerregler.js";
import { type Fortolkningsid, medValg } from "../parametre/fortolkninger.js";
import { valgI } from "./bundet.js";
import { type Vurderingsregel, vurderingsregel } from "./vurderingsregel.js";

/** The interpretations that the criteria name, and the one that says which criteria are asked. */
export function valgFor({ krav: { skaerpede }, kriterier }: Vurderingsregel): readonly Fortolkningsid[] {
  const erDelvist = skaerpede.length > 0 && skaerpede.length < SKAERPEDE_KRITERIER.length;
  const navngivne = kriterier.flatMap(({ regel }) => [...regel.undtaget.map(({ naar }) => naar), regel.krav]);
  return [...new Set([...(erDelvist ? (["delvist-skaerpet"] as const) : []), ...navngivne.flatMap(valgI)])];
}

/** The rules under other choices, each made when it is first asked for. */
export class AndreValg {
  private readonly regler = new Map<string, Vurderingsregel>();

  constructor(private readonly regel: Vurderingsregel) {}

  under(id: Fortolkningsid, valg: string): Vurderingsregel {
    const noegle = `${id} ${valg}`;
    const { krav, dato, aftale } = this.regel;
    const fortolkninger = medValg(aftale.fortolkninger, id, valg);
    const anden = this.regler.get(noegle) ?? vurderingsregel(krav, dato, { ...aftale, fortolkninger });
    this.regler.set(noegle, anden);
    return anden;
  }
}
