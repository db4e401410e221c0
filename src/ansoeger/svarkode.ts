/**
 * How a person's answers to every criterion lie in one number (svarkode): two bits for each criterion, then whether it
 * was asked, then why not. The sharpened criteria of a household are the `&` of its persons, the ordinary one their
 * `|`.
 */
import { JA, type Svar } from "./svar.js";

export type Personsvar = number;

/** The place of each criterion, in the order of `ANSOEGERKRITERIER`. */
export const ALMINDELIGE = 0;
export const BESKAEFTIGELSE = 1;
export const DOM = 2;
export const UDDANNELSE = 3;
export const INDKOMST = 4;

export const ALMINDELIGE_BITS = 0b11;
export const SKAERPEDE_BITS = 0b11_11_11_11_00;
const SPURGT = 10;
export const ALLE_SPOERGSMAAL = 0b11111 << SPURGT;

/** Of the age for the income criterion, and not asked because of being in education. */
export const UNDTAGET_STUDERENDE = 1 << 15;
/** Of the age for a sharpened criterion, and not asked because of living in the department already. */
export const UNDTAGET_BEBOER = 1 << 16;

/** Beside the answers: of the supplement's senior age. */
export const SENIOR = 1 << 17;

export const SKAERPEDE_SPOERGSMAAL = 0b11110;
export const SPURGT_ALMINDELIGE = 1 << (SPURGT + ALMINDELIGE);
export const SPURGT_BESKAEFTIGELSE = 1 << (SPURGT + BESKAEFTIGELSE);
export const SPURGT_DOM = 1 << (SPURGT + DOM);
export const SPURGT_UDDANNELSE = 1 << (SPURGT + UDDANNELSE);
export const SPURGT_INDKOMST = 1 << (SPURGT + INDKOMST);
/** Sharpened, and asked whether in education or not. */
export const SPURGT_UANSET_STUDIE = SPURGT_BESKAEFTIGELSE | SPURGT_DOM | SPURGT_UDDANNELSE;
export const SPURGT_SKAERPET = SKAERPEDE_SPOERGSMAAL << SPURGT;

export function svarPaa(svar: Personsvar, kriterium: number): Svar {
  return (svar >> (2 * kriterium)) & 3;
}

export function erSpurgt(svar: Personsvar, kriterium: number): boolean {
  return ((svar >> (SPURGT + kriterium)) & 1) === 1;
}

/** All that the person was asked, a bit for each criterion. */
export function spurgte(svar: Personsvar): number {
  return (svar >> SPURGT) & 0b11111;
}

/** The part that a result shows: the answers and who was asked. */
export function synligDel(svar: Personsvar): number {
  return svar & 0x7fff;
}

/**
 * The answer of someone who is asked for these criteria, before any of them has been answered: a no to each of them,
 * and nothing in the way of the rest.
 */
export function ubesvaret(spurgte: number, senior: boolean): Personsvar {
  const uspurgte = [BESKAEFTIGELSE, DOM, UDDANNELSE, INDKOMST].filter(
    (kriterium) => ((spurgte >> kriterium) & 1) === 0,
  );
  return uspurgte.reduce(
    (svar, kriterium) => svar | (JA << (2 * kriterium)),
    (spurgte << SPURGT) | (senior ? SENIOR : 0),
  );
}

export function erSenior(svar: Personsvar): boolean {
  return (svar & SENIOR) !== 0;
}
