/**
 * Answers (svar) in two bits: the low one is "certain", the high one "possible". Then strong Kleene logic is the
 * language's own: `&` is and, `|` is or, and four answers in one number are combined at once. Results never show these;
 * they show an `Udfald`.
 */
import type { Udfald } from "../kerne/trevaerdi.js";

export const NEJ = 0;
export const UOPLYST = 2;
export const JA = 3;

/** One of the three. */
export type Svar = number;

const UDFALD: readonly Udfald[] = ["ikke-opfyldt", "uoplyst", "uoplyst", "opfyldt"];

export function svar(sandt: boolean): Svar {
  return sandt ? JA : NEJ;
}

export function udfaldFor(svar: Svar): Udfald {
  return UDFALD[svar] ?? "uoplyst";
}
