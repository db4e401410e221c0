/** The report of a run of the reference suite, in English. */
import type * as da from "../da/konformitet.js";

export { RAPPORTORD } from "../../../konformitet/rapportord.js";

export const graensetilfaelde: typeof da.graensetilfaelde = (cases, rules, folder) =>
  `${cases} cases (sager) of ${rules} rules in ${folder}`;

export const breve: typeof da.breve = (letters, drafts, folder) =>
  `${letters} letters (breve) in ${folder}${drafts === 0 ? "" : `, ${drafts} of them drafts that lack something`}`;
