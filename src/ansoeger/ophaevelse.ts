/** A lease ended for gross breach of good order (ophaevelse): § 59, stk. 6, nr. 3. Rule `ansoeger.ophaevelse`. */
import { FAKTA } from "../parametre/fakta.js";
import type { Ophaevet } from "../parametre/vilkaar.js";
import type { Bundetblad, Grundlag } from "./bundet.js";
import { etBlad } from "./etBlad.js";
import type { Ophaevelse } from "./husstand.js";
import { foersteInden, indenFor, udloeb } from "./indenFor.js";

export function ophaevet(blad: Ophaevet, { dato }: Grundlag): Bundetblad {
  const rammes = (ophaevet: Ophaevelse | false): boolean =>
    ophaevet !== false && indenFor(ophaevet.dato, blad.maaneder, dato);
  return etBlad(blad, FAKTA.ophaevet, rammes, [false, { dato: foersteInden(blad.maaneder, dato) }], {
    dage: (person) => udloeb(FAKTA.ophaevet.af(person), blad.maaneder, "ophaevelse-udloeber"),
  });
}
