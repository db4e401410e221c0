/** What the summing up needs of one more event (spor). */
import type { Sti } from "../kerne/sti.js";
import type { Fortolkningsid } from "../parametre/fortolkninger.js";
import type { Spor } from "./tilstand.js";

/** The trace with more in it; the same object when there is nothing new, as with most events. */
export function medSpor(spor: Spor, nyt: Partial<Spor>): Spor {
  const afgoerende = forenet(spor.afgoerende, nyt.afgoerende, sammeId);
  const brugte = forenet(spor.brugte, nyt.brugte, ens);
  const former = forenet(spor.former, nyt.former, ens);
  const pladser = forenet(spor.pladser, nyt.pladser, ens);
  const pladserVedAndenUdfasning = forenet(spor.pladserVedAndenUdfasning, nyt.pladserVedAndenUdfasning, ens);
  const loftNaaet = spor.loftNaaet || nyt.loftNaaet === true;
  const stk7Nr4 = spor.stk7Nr4 || nyt.stk7Nr4 === true;
  const uaendret =
    afgoerende === spor.afgoerende &&
    brugte === spor.brugte &&
    former === spor.former &&
    pladser === spor.pladser &&
    pladserVedAndenUdfasning === spor.pladserVedAndenUdfasning &&
    loftNaaet === spor.loftNaaet &&
    stk7Nr4 === spor.stk7Nr4;
  return uaendret ? spor : { afgoerende, loftNaaet, stk7Nr4, brugte, former, pladser, pladserVedAndenUdfasning };
}

function ens(a: Sti, b: Sti): boolean {
  return a.length === b.length && a.every((noegle, i) => noegle === b[i]);
}

function sammeId(a: Fortolkningsid, b: Fortolkningsid): boolean {
  return a === b;
}

function forenet<T>(gamle: readonly T[], nye: readonly T[] | undefined, samme: (a: T, b: T) => boolean): readonly T[] {
  if (nye === undefined || nye.length === 0) return gamle;
  const ukendte = nye.filter((ny) => !gamle.some((gammel) => samme(gammel, ny)));
  return ukendte.length === 0 ? gamle : [...gamle, ...ukendte];
}
