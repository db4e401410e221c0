/**
 * In education (under uddannelse): enrolled in a kind that the agreement counts, for every criterion or for income
 * only. Rule `ansoeger.underUddannelse`.
 */
import type { Uddannelsesart } from "../fakta.js";
import { alle, blandt, type Vilkaar, valg } from "../vilkaar.js";

export function underUddannelse(...arter: readonly Uddannelsesart[]): Vilkaar {
  return alle(blandt("uddannelse", "i-gang"), blandt("uddannelsesart", ...arter));
}

/** Above basic school. Courses (`andet`) count nowhere (a reading). */
const OVER_GRUNDSKOLEN = ["ungdomsuddannelse", "videregaaende", "elev-laerling"] as const;

/** Basic school and the preparatory fgu count here: the text says "uddannelsessøgende" of the income criterion. */
export const uddannelsessoegende = underUddannelse("grundskole", "fgu", ...OVER_GRUNDSKOLEN);

/** Elsewhere it says "under uddannelse", and draws no line: whether those two count is an interpretation. */
export const taellendeUddannelse = valg("uddannelsesbegreb", {
  snaevert: underUddannelse(...OVER_GRUNDSKOLEN),
  bredt: uddannelsessoegende,
});
