/**
 * The sharpened employment criterion (beskaeftigelse), of the agreement's ages: in work for its months, or in
 * education. Rule `ansoeger.beskaeftigelse`.
 */
import { VARIG } from "./iArbejde.js";
import { naaet, type Spaend } from "./spaend.js";
import type { Svar } from "./svar.js";
import { TAELLER } from "./underUddannelse.js";

export function beskaeftigelse(arbejde: Spaend, uddannelse: Spaend): Svar {
  return naaet(arbejde, VARIG) | naaet(uddannelse, TAELLER);
}
