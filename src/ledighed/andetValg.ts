/** The agreement under another choice (andetValg). Part of rule `ledighed.anvend`. */
import { medAndet } from "../kerne/meldt.js";
import type { Trappeaftale } from "../parametre/aftale.js";
import type { Fortolkninger, Fortolkningsid } from "../parametre/fortolkninger.js";

/** Read through, not copied: what is asked of the other choices is noted where the ledger notes it. */
export function underAndetValg<Id extends Fortolkningsid>(
  aftale: Trappeaftale,
  id: Id,
  valg: Fortolkninger[Id],
): Trappeaftale {
  return { ...aftale, fortolkninger: medAndet(aftale.fortolkninger, id, valg) };
}
