/** The sharpened employment criterion (beskaeftigelse), 18-64 years: three months' work, or in education. Rule `ansoeger.beskaeftigelse`. */
import { VARIG } from "./iArbejde.js";
import { naaet, type Spaend } from "./spaend.js";
import type { Svar } from "./svar.js";
import { TAELLER } from "./underUddannelse.js";

export function beskaeftigelse(arbejde: Spaend, uddannelse: Spaend): Svar {
  return naaet(arbejde, VARIG) | naaet(uddannelse, TAELLER);
}
