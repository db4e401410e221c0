/**
 * Not a citizen of Denmark, the EU, EØS or Switzerland, unless in education (statsborgerskab): § 59, stk. 6, nr. 4.
 * Rule `ansoeger.statsborgerskab`.
 */
import type { Uddannelsesart } from "../parametre/ansoegerregler.js";
import type { Forbudsgrund } from "../parametre/anvisningsforbud.js";
import type { Person, Uddannelse } from "./husstand.js";
import { JA, NEJ, type Svar, svar, UOPLYST } from "./svar.js";

type Statsborgerskabsgrund = Extract<Forbudsgrund, { art: "statsborgerskab" }>;

export function statsborgerskab(
  { statsborgerskab: borgerskab, uddannelse }: Person,
  { undtagne }: Statsborgerskabsgrund,
): Svar {
  if (borgerskab === "dansk-eu-eoes-schweiz") return NEJ;
  const studerende = optaget(uddannelse, undtagne);
  if (studerende === JA) return NEJ;
  return borgerskab === "andet" && studerende === NEJ ? JA : UOPLYST;
}

/** What the act takes for education is the same everywhere, whatever an agreement counts. */
function optaget(uddannelse: Uddannelse | null, arter: readonly Uddannelsesart[]): Svar {
  if (uddannelse === null) return UOPLYST;
  if (uddannelse.status === "ingen") return NEJ;
  return uddannelse.art === null ? UOPLYST : svar(arter.includes(uddannelse.art));
}
