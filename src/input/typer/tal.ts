/** Figures and days as they are given (tal). */

/**
 * An exact figure: a number, or its decimal text with as many digits as it has. 40.1 and "40.1" are the same figure; a
 * decimal comma is none.
 */
export type Decimaltal = number | string;

/** A fraction of whole numbers, such as 13 of 40 dwellings. */
export interface Broekinput {
  /** How many of them; a whole number. */
  readonly taeller: number;
  /** Of how many; a whole number, 1 or more. */
  readonly naevner: number;
}

/** A share: from 0 to 100 per cent, or the fraction that it is (13 of 40 is 32.5 %). */
export type Andelinput = Decimaltal | Broekinput;

/**
 * Convicted residents: a share in per cent, judged by the limit that the list of the day printed; a share beside the
 * national average; or a multiple of that average. A department's own figures belong to no list: of those a share alone
 * says nothing.
 */
export type Doemteinput = Andelinput | Doemteforholdinput | Doemtegangeinput;

/** A share of convicted residents beside the national average. */
export interface Doemteforholdinput {
  /** Convicted, in per cent of the residents. */
  readonly andel: Andelinput;
  /** The same of the whole country, above 0 per cent. */
  readonly landsgennemsnit: Andelinput;
}

/** Convicted residents as a multiple of the national average. */
export interface Doemtegangeinput {
  /** How many times the national average; 0 or more. */
  readonly gange: Decimaltal;
}
