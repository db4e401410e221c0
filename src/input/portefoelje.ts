/** The input of `portefoelje`. */
import { afdelingsdoer } from "./afdeling.js";
import { aftaledag, valgfriAftale } from "./aftale.js";
import { type Domaene, doerAf, forskellige } from "./doerAf.js";
import { omraadedoer } from "./omraade.js";

export type Laestportefoelje = Domaene<typeof portefoeljedoer>;

export const portefoeljedoer = doerAf({ ...portefoeljedele(), dato: aftaledag, aftale: valgfriAftale() }, (_, fejl) => [
  ...fejl.afdelinger,
  ...fejl.omraader,
  ...fejl.aftale,
  ...fejl.dato,
]);

/** Departments and areas, for the inputs that have several of them. */
export function portefoeljedele() {
  const ensId = () => "this id stands twice";
  return { afdelinger: forskellige(afdelingsdoer, "id", ensId), omraader: forskellige(omraadedoer, "id", ensId) };
}
