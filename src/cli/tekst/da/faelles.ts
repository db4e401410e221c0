/** Words that several results share, in Danish. Codes stand as the protocol spells them. */
import type { Forbehold } from "../../../kerne/begrundelse.js";

export { TRAPPEORD } from "../../../afgoerelse/tekst/da/ordforraad.js";

export const DECIMALTEGN: "," | "." = ",";

export const kriterium = (id: string): string => id;

/** @param tal the name of the figure that is assumed */
export const antagetTal = (tal: string) => `antaget-tal ${tal}`;
export const afvigerFraListen = (listedato: string) => `afviger-fra-officiel-liste ${listedato}`;
export const forbeholdskode = (
  kode: Exclude<Forbehold["kode"], "antaget-tal" | "afviger-fra-officiel-liste" | "skoen">,
): string => kode;
/** @param tekst in the agreement's own words */
export const skoen = (tekst: string) => `skoen ${tekst}`;

export const MANGLER = (fakta: string) => `mangler: ${fakta}`;
export const FORBEHOLD = (forbehold: string) => `forbehold: ${forbehold}`;
export const FORTOLKNING = (valg: string) => `fortolkning: ${valg}`;
export const FORTOLKNINGER = (valg: string) => `fortolkninger: ${valg}`;
