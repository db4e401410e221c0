/** What the summing up needs of one more event (spor). */
import { sammeSti } from "../kerne/sti.js";
import type { Spor } from "./tilstand.js";

/** The trace with more in it; the same object when there is nothing new, as with most events. */
export function medSpor(spor: Spor, nyt: Partial<Spor>): Spor {
  const samlet: Spor = {
    afgoerende: forenet(spor.afgoerende, nyt.afgoerende, (a, b) => a === b),
    loftNaaet: spor.loftNaaet || nyt.loftNaaet === true,
    stk7Nr4: spor.stk7Nr4 || nyt.stk7Nr4 === true,
    brugte: forenet(spor.brugte, nyt.brugte, sammeSti),
    former: forenet(spor.former, nyt.former, sammeSti),
    pladser: forenet(spor.pladser, nyt.pladser, sammeSti),
    pladserVedAndenUdfasning: forenet(spor.pladserVedAndenUdfasning, nyt.pladserVedAndenUdfasning, sammeSti),
  };
  return DELE.every((del) => samlet[del] === spor[del]) ? spor : samlet;
}

const DELE = [
  "afgoerende",
  "loftNaaet",
  "stk7Nr4",
  "brugte",
  "former",
  "pladser",
  "pladserVedAndenUdfasning",
] as const satisfies readonly (keyof Spor)[];

function forenet<T>(gamle: readonly T[], nye: readonly T[] | undefined, samme: (a: T, b: T) => boolean): readonly T[] {
  if (nye === undefined || nye.length === 0) return gamle;
  const ukendte = nye.filter((ny) => !gamle.some((gammel) => samme(gammel, ny)));
  return ukendte.length === 0 ? gamle : [...gamle, ...ukendte];
}
