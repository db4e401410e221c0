/** The sharpened conviction criterion (dom), 15 and over: no conviction under the three acts in this calendar year or the two before. Rule `ansoeger.dom`. */
import { ANSOEGERREGLER } from "../parametre/ansoegerregler.js";
import type { Dom } from "./husstand.js";
import { JA, NEJ, type Svar, UOPLYST } from "./svar.js";

const { love } = ANSOEGERREGLER.dom;

/** @param fra the first day of the window; the door lets in no conviction after the day itself */
export function dom(domme: readonly Dom[] | null, fra: string): Svar {
  if (domme === null) return UOPLYST;
  for (const en of domme) if (rammer(en, fra)) return NEJ;
  return JA;
}

export function rammer({ dato, lov }: Dom, fra: string): boolean {
  return dato >= fra && love.includes(lov);
}
