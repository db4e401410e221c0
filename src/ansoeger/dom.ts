/** Convictions (dom) under some acts in this calendar year or those before it that count. Rule `ansoeger.dom`. */
import { aarstal, erDag } from "../kerne/dato.js";
import { nytaar } from "../kerne/skiftedag.js";
import { FAKTA } from "../parametre/fakta.js";
import type { Doemt } from "../parametre/vilkaar.js";
import type { Bundetblad, Grundlag } from "./bundet.js";
import { etBlad } from "./etBlad.js";
import type { Dom } from "./husstand.js";

/** The door lets in no conviction after the day itself. */
export function doemt(blad: Doemt, { dato }: Grundlag): Bundetblad {
  const fra = `${aarstal(dato) - blad.aarFoer}-01-01`;
  const doemt = (domme: readonly Dom[]) => domme.some((dom) => rammer(dom, blad, fra));
  const eksempler = [[], ...blad.love.map((lov) => [{ dato: erDag(fra) ? fra : dato, lov }])];
  return etBlad(blad, FAKTA.domme, doemt, eksempler, {
    sammen: (nogle, andre) => [...nogle, ...andre],
    graensedag: fra,
    // A conviction leaves the window on 1 January.
    dage: ({ domme }) =>
      (domme ?? []).map((dom) => ({ dag: nytaar(aarstal(dom.dato) + blad.aarFoer + 1), kode: "dom-ude-af-vinduet" })),
  });
}

/** @param fra the first day of the window */
export function rammer({ dato, lov }: Dom, { love }: Doemt, fra: string): boolean {
  return dato >= fra && love.includes(lov);
}
