/**
 * The ordinary flexible criterion (almindelige kriterier): one adult in work, on old-age pension, of the senior age, or
 * in education. Rule `ansoeger.almindelige`.
 */
import type { Person } from "./husstand.js";
import { BEGYNDER } from "./iArbejde.js";
import { naaet, type Spaend } from "./spaend.js";
import { type Svar, svar, UOPLYST } from "./svar.js";
import { TAELLER } from "./underUddannelse.js";

/**
 * Whether this adult is the one; a job that begins in time is enough. Of the supplement's senior age they are; without
 * one nobody is.
 */
export function almindelige({ alderspension }: Person, arbejde: Spaend, uddannelse: Spaend, erSenior: boolean): Svar {
  const pension = alderspension === null ? UOPLYST : svar(alderspension);
  return svar(erSenior) | pension | naaet(arbejde, BEGYNDER) | naaet(uddannelse, TAELLER);
}
