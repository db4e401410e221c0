/** What the summing up needs of one more event (spor). */
import { type Sti, stinoegle } from "../kerne/sti.js";
import type { Spor } from "./tilstand.js";

/** The trace with more in it; the same object when there is nothing new, as with most events. */
export function medSpor(spor: Spor, nyt: Partial<Spor>): Spor {
  const med = {
    afgoerende: forenet(spor.afgoerende, nyt.afgoerende, (id) => id),
    loftNaaet: spor.loftNaaet || nyt.loftNaaet === true,
    stk7Nr4: spor.stk7Nr4 || nyt.stk7Nr4 === true,
    brugte: forenet(spor.brugte, nyt.brugte, stinoegle),
    former: forenet(spor.former, nyt.former, stinoegle),
    pladser: forenet(spor.pladser, nyt.pladser, stinoegle),
    pladserVedAndenUdfasning: forenet(spor.pladserVedAndenUdfasning, nyt.pladserVedAndenUdfasning, stinoegle),
  };
  const uaendret =
    med.afgoerende === spor.afgoerende &&
    med.loftNaaet === spor.loftNaaet &&
    med.stk7Nr4 === spor.stk7Nr4 &&
    med.brugte === spor.brugte &&
    med.former === spor.former &&
    med.pladser === spor.pladser &&
    med.pladserVedAndenUdfasning === spor.pladserVedAndenUdfasning;
  return uaendret ? spor : med;
}

export function medSti(stier: readonly Sti[], sti: Sti): readonly Sti[] {
  return forenet(stier, [sti], stinoegle);
}

function forenet<T>(gamle: readonly T[], nye: readonly T[] | undefined, noegle: (vaerdi: T) => string): readonly T[] {
  if (nye === undefined || nye.length === 0) return gamle;
  const kendte = new Set(gamle.map(noegle));
  const ukendte = nye.filter((vaerdi) => !kendte.has(noegle(vaerdi)));
  return ukendte.length === 0 ? gamle : [...gamle, ...ukendte];
}
