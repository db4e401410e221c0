/** Words that several results share, in English. */
import { FORBEHOLD as FORBEHOLDSORD } from "../../../afgoerelse/tekst/en/forbehold.js";
import { KRITERIEORD } from "../../../afgoerelse/tekst/en/ordforraad.js";
import { erAnsoegerkriterium } from "../../../parametre/ansoegerkriterier.js";
import type * as da from "../da/faelles.js";

export { afvigerFraListen, overladtTilSkoen as skoen } from "../../../afgoerelse/tekst/en/forbehold.js";
export { TRAPPEORD } from "../../../afgoerelse/tekst/en/ordforraad.js";

export const DECIMALTEGN: typeof da.DECIMALTEGN = ".";

export const kriterium: typeof da.kriterium = (id) => (erAnsoegerkriterium(id) ? KRITERIEORD[id] : id);

export const antagetTal: typeof da.antagetTal = (figure) => `${figure} is an assumption`;
export const forbeholdskode: typeof da.forbeholdskode = (code) => FORBEHOLDSORD[code];

export const MANGLER: typeof da.MANGLER = (facts) => `missing: ${facts}`;
export const FORBEHOLD: typeof da.FORBEHOLD = (caveat) => `caveat: ${caveat}`;
export const FORTOLKNING: typeof da.FORTOLKNING = (choice) => `interpretation: ${choice}`;
export const FORTOLKNINGER: typeof da.FORTOLKNINGER = (choices) => `interpretations: ${choices}`;
