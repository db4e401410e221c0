/**
 * Released within the last months after a conviction, with a plan of action due (loesladelse): § 59, stk. 6, nr. 1 and
 * 2. Rule `ansoeger.loesladelse`.
 */
import type { Forbudsgrund } from "../parametre/anvisningsforbud.js";
import { foedtSenest } from "./alder.js";
import { type Forbudsdag, indenFor } from "./forbudsdag.js";
import type { Person } from "./husstand.js";
import { NEJ, type Svar, svar, UOPLYST } from "./svar.js";

type Loesladelsesgrund = Extract<Forbudsgrund, { art: "loesladelse" }>;

export function loesladelse(
  { loesladt, foedselsdato }: Person,
  { institution, underAlder, maaneder }: Loesladelsesgrund,
  dag: Forbudsdag,
): Svar {
  if (underAlder !== null && foedselsdato <= foedtSenest(underAlder, dag.dato)) return NEJ;
  if (loesladt === null) return UOPLYST;
  if (loesladt === false) return NEJ;
  return svar(
    loesladt.doemt &&
      loesladt.handleplan &&
      loesladt.institution === institution &&
      indenFor(loesladt.dato, maaneder, dag),
  );
}
