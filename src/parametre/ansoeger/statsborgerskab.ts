/**
 * Not a citizen of Denmark, the EU, EØS or Switzerland, unless in education (statsborgerskab): § 59, stk. 6, nr. 4.
 * Rule `ansoeger.statsborgerskab`.
 */
import { alle, blandt, forudsat, fyldt, ikke, type Vilkaar } from "../vilkaar.js";
import { underUddannelse } from "./underUddannelse.js";

/**
 * The act excepts students of a publicly recognised institution; which kinds of education those are is a reading, the
 * same whatever an agreement counts, and the institution is not asked for. A child under 15 is no such student (a
 * reading).
 */
export const statsborgerskab: Vilkaar = alle(
  ikke(blandt("statsborgerskab", "dansk-eu-eoes-schweiz")),
  ikke(
    forudsat(
      "anerkendt-institution",
      alle(fyldt(15), underUddannelse("ungdomsuddannelse", "videregaaende", "elev-laerling")),
    ),
  ),
);
