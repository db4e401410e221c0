/** What the turn asks of a household (krav). */
import type { Omraadestatus } from "../omraade/listestatus.js";
import type { Udlejningsform } from "../parametre/aftale.js";
import type { Kriterium } from "../parametre/kriterier.js";

export interface Krav {
  readonly udlejningsform: Udlejningsform;
  /** The criteria that are sharpened; none with ordinary letting. */
  readonly skaerpede: readonly Kriterium[];
  /** The list that the area is on, where it is stated. */
  readonly omraadestatus: Omraadestatus | null;
}

/** The ordinary criterion and the four sharpened ones, in the order in which results list them. */
export const ANSOEGERKRITERIER = ["almindelige", "beskaeftigelse", "dom", "uddannelse", "indkomst"] as const;
export type Ansoegerkriterium = (typeof ANSOEGERKRITERIER)[number];

/** The bit of a criterion in a set of them. */
export function bitFor(kriterium: Ansoegerkriterium): number {
  return 1 << ANSOEGERKRITERIER.indexOf(kriterium);
}
