/** The agreement under another choice (andetValg). Part of rule `ledighed.anvend`. */
import { medAndet } from "../kerne/meldt.js";
import type { Aftale } from "../parametre/aftale.js";
import type { Fortolkninger, Fortolkningsid } from "../parametre/fortolkninger.js";

/** Read through, not copied: what is asked of the other choices is noted where the ledger notes it. */
export function underAndetValg<Id extends Fortolkningsid>(aftale: Aftale, id: Id, valg: Fortolkninger[Id]): Aftale {
  return { ...aftale, fortolkninger: medAndet(aftale.fortolkninger, id, valg) };
}
