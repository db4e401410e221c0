/**
 * A lease ended within the last months for gross breach of good order (ophaevelse): § 59, stk. 6, nr. 3.
 * Rule `ansoeger.ophaevelse`.
 */
import type { Forbudsgrund } from "../parametre/anvisningsforbud.js";
import { type Forbudsdag, indenFor } from "./forbudsdag.js";
import type { Person } from "./husstand.js";
import { NEJ, type Svar, svar, UOPLYST } from "./svar.js";

type Ophaevelsesgrund = Extract<Forbudsgrund, { art: "ophaevelse" }>;

export function ophaevelse(
  { ophaevetForGroveOvertraedelser: ophaevet }: Person,
  { maaneder }: Ophaevelsesgrund,
  dag: Forbudsdag,
): Svar {
  if (ophaevet === null) return UOPLYST;
  return ophaevet === false ? NEJ : svar(indenFor(ophaevet.dato, maaneder, dag));
}
