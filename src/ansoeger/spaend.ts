/** Ranges (spaend) of a graded fact: the least and the most that it may turn out to be, from 0 to 3, in one number. */
import { JA, NEJ, type Svar, UOPLYST } from "./svar.js";

export type Spaend = number;

export function spaend(mindst: number, hoejst: number): Spaend {
  return mindst | (hoejst << 2);
}

/** Whether the fact reaches the grade. */
export function naaet(spaend: Spaend, grad: number): Svar {
  if ((spaend & 3) >= grad) return JA;
  return spaend >> 2 >= grad ? UOPLYST : NEJ;
}
