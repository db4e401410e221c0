/**
 * The sharpened conviction criterion (dom): of the age, no conviction under the agreement's acts in this calendar year
 * or those before it that count. Rule `ansoeger.dom`.
 */
import type { Lov } from "../parametre/ansoegerregler.js";
import type { Dom } from "./husstand.js";
import { JA, NEJ, type Svar, UOPLYST } from "./svar.js";

/** Which convictions count on one day. */
export interface Domskrav {
  /** The first day of the window; the door lets in no conviction after the day itself. */
  readonly fra: string;
  readonly love: readonly Lov[];
}

export function dom(domme: readonly Dom[] | null, krav: Domskrav): Svar {
  if (domme === null) return UOPLYST;
  // By their places: whoever is asked comes by here, and an iterator takes the room in which the other criteria are
  // compiled together.
  for (let nr = 0; nr < domme.length; nr++) {
    const en = domme[nr];
    if (en !== undefined && rammer(en, krav)) return NEJ;
  }
  return JA;
}

export function rammer({ dato, lov }: Dom, { fra, love }: Domskrav): boolean {
  return dato >= fra && love.includes(lov);
}
