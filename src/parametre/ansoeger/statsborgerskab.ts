/**
 * Not a citizen of Denmark, the EU, EØS or Switzerland, unless in education (statsborgerskab): § 59, stk. 6, nr. 4.
 * Rule `ansoeger.statsborgerskab`.
 */
import { alle, blandt, ikke, type Vilkaar } from "../vilkaar.js";
import { underUddannelse } from "./underUddannelse.js";

/**
 * The act excepts students of a recognised institution; which kinds those are is a reading, the same whatever an
 * agreement counts.
 */
export const statsborgerskab: Vilkaar = alle(
  ikke(blandt("statsborgerskab", "dansk-eu-eoes-schweiz")),
  ikke(underUddannelse("ungdomsuddannelse", "videregaaende", "elev-laerling")),
);
