/** Not a citizen of Denmark, the EU, EØS or Switzerland, unless in education (statsborgerskab): § 59, stk. 6, nr. 4. Rule `ansoeger.statsborgerskab`. */
import type { Person } from "./husstand.js";
import { naaet } from "./spaend.js";
import { JA, NEJ, type Svar, UOPLYST } from "./svar.js";
import { TAELLER, underUddannelse } from "./underUddannelse.js";

/** The act excepts students of a recognised institution; what counts is what counts as education elsewhere (a reading). */
export function statsborgerskab({ statsborgerskab: borgerskab, uddannelse }: Person): Svar {
  if (borgerskab === "dansk-eu-eoes-schweiz") return NEJ;
  const studerende = naaet(underUddannelse(uddannelse), TAELLER);
  if (studerende === JA) return NEJ;
  return borgerskab === "andet" && studerende === NEJ ? JA : UOPLYST;
}
