/** Words that several results share, in Danish. */
import { FORBEHOLD as FORBEHOLDSORD } from "../../../afgoerelse/tekst/da/forbehold.js";
import { KRITERIEORD } from "../../../afgoerelse/tekst/da/ordforraad.js";
import type { Forbehold } from "../../../kerne/begrundelse.js";
import { erAnsoegerkriterium } from "../../../parametre/ansoegerkriterier.js";

export { afvigerFraListen, overladtTilSkoen as skoen } from "../../../afgoerelse/tekst/da/forbehold.js";
export { TRAPPEORD } from "../../../afgoerelse/tekst/da/ordforraad.js";

export const DECIMALTEGN: "," | "." = ",";

export const kriterium = (id: string): string => (erAnsoegerkriterium(id) ? KRITERIEORD[id] : id);

/** @param tal the name of the figure that is assumed */
export const antagetTal = (tal: string) => `${tal} er en antagelse`;
export const forbeholdskode = (
  kode: Exclude<Forbehold["kode"], "antaget-tal" | "afviger-fra-officiel-liste" | "skoen">,
): string => FORBEHOLDSORD[kode];

export const MANGLER = (fakta: string) => `mangler: ${fakta}`;
export const FORBEHOLD = (forbehold: string) => `forbehold: ${forbehold}`;
export const FORTOLKNING = (valg: string) => `fortolkning: ${valg}`;
export const FORTOLKNINGER = (valg: string) => `fortolkninger: ${valg}`;
