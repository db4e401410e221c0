/**
 * In education (under uddannelse): enrolled in a kind that the agreement counts, for every criterion or for income
 * only. Rule `ansoeger.underUddannelse`.
 */
import type { Uddannelsesart } from "../fakta.js";
import { alle, blandt, type Vilkaar } from "../vilkaar.js";

export function underUddannelse(...arter: readonly Uddannelsesart[]): Vilkaar {
  return alle(blandt("uddannelse", "i-gang"), blandt("uddannelsesart", ...arter));
}

/** Which kinds count is a reading: the text says "under uddannelse". Courses (`andet`) count nowhere. */
export const taellendeUddannelse = underUddannelse("ungdomsuddannelse", "videregaaende", "elev-laerling");

/** Basic school counts for the income criterion only (a reading: the text says "uddannelsessøgende" there). */
export const uddannelsessoegende = underUddannelse("grundskole", "ungdomsuddannelse", "videregaaende", "elev-laerling");
