/** What a turn rests on, beside the slot itself (turspor). Part of rule `ledighed.anvend`. */
import { ens } from "../kerne/ens.js";
import { noteret } from "../kerne/valg.js";
import { FORTOLKNINGER, type Fortolkningsid } from "../parametre/fortolkninger.js";
import { afgoerTur } from "./afgoerTur.js";
import { underAndetValg } from "./andetValg.js";
import type { Spor, Tilstand } from "./tilstand.js";
import type { LedigBolig, Turafgoerelse } from "./turafgoerelse.js";

/** The turn of a vacancy, and what it adds to the trace. */
export function turMedSpor(
  tilstand: Tilstand,
  ledig: LedigBolig,
): { readonly afgoerelse: Turafgoerelse; readonly spor: Partial<Spor> } {
  const { aftale } = tilstand;
  const { valg, laeste } = noteret(aftale.fortolkninger);
  const tur = afgoerTur(tilstand, ledig, { ...aftale, fortolkninger: valg });
  if (tur.art === "uoplyst") return { afgoerelse: tur, spor: {} };
  const { afgoerende } = tilstand.spor;
  const spor = {
    afgoerende: [...laeste].filter((id) => !afgoerende.includes(id) && valgAfgoer(id, tilstand, ledig, tur)),
    loftNaaet: tur.art === "plads" && tur.loftNaaet,
    stk7Nr4: tur.art === "uden-for" && tur.stk7Nr4,
    brugte: tur.brugte,
    former: tur.mangler,
  };
  return { afgoerelse: tur, spor };
}

/**
 * Whether another choice would have turned this vacancy. The state is the same under every choice until one does, so
 * that no other history need be followed.
 */
function valgAfgoer(id: Fortolkningsid, tilstand: Tilstand, ledig: LedigBolig, tur: Turafgoerelse): boolean {
  const { aftale } = tilstand;
  return FORTOLKNINGER[id].some((valg) => {
    if (valg === aftale.fortolkninger[id]) return false;
    return !ens(bindendeDel(tur), bindendeDel(afgoerTur(tilstand, ledig, underAndetValg(aftale, id, valg))));
  });
}

function bindendeDel(tur: Turafgoerelse): readonly unknown[] {
  return tur.art === "uoplyst" ? [tur.mangler] : [tur.tur, tur.mangler];
}
