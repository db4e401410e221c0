/** Released after a conviction, with a plan of action due (loesladelse): § 59, stk. 6, nr. 1 and 2. Rule `ansoeger.loesladelse`. */
import { FAKTA } from "../parametre/fakta.js";
import type { Loesladt } from "../parametre/vilkaar.js";
import type { Bundetblad, Grundlag } from "./bundet.js";
import { etBlad } from "./etBlad.js";
import type { Loesladelse } from "./husstand.js";
import { foersteInden, indenFor, udloeb } from "./indenFor.js";

export function loesladt(blad: Loesladt, { dato }: Grundlag): Bundetblad {
  const { institution, maaneder } = blad;
  const rammes = (loesladt: Loesladelse | false): boolean =>
    loesladt !== false &&
    loesladt.doemt &&
    loesladt.handleplan &&
    loesladt.institution === institution &&
    indenFor(loesladt.dato, maaneder, dato);
  return etBlad(
    blad,
    FAKTA.loesladt,
    rammes,
    [false, { dato: foersteInden(maaneder, dato), doemt: true, institution, handleplan: true }],
    {
      dage: (person) => udloeb(FAKTA.loesladt.af(person), maaneder, "loesladelse-udloeber"),
    },
  );
}
