/** The input of `portefoelje`. */
import type { Trappetekst } from "../parametre/aftale.js";
import { afdelingsdoerTil } from "./afdeling.js";
import { aftaledagTil, valgfriAftaleTil } from "./aftale.js";
import { type Domaene, doerAf, forskellige } from "./doerAf.js";
import { efterAftalen, medTrapper } from "./efterAftalen.js";
import { omraadedoer } from "./omraade.js";

export type Laestportefoelje = Domaene<typeof portefoeljedoer>;

export const portefoeljedoer = efterAftalen(
  medTrapper((tekst) =>
    doerAf({ ...portefoeljedele(tekst), dato: aftaledagTil(tekst), aftale: valgfriAftaleTil(tekst) }, (_, fejl) => [
      ...fejl.afdelinger,
      ...fejl.omraader,
      ...fejl.aftale,
      ...fejl.dato,
    ]),
  ),
);

/** Departments and areas, for the inputs that have several of them. */
export function portefoeljedele(...tekster: readonly Trappetekst[]) {
  const ensId = () => "this id stands twice";
  return {
    afdelinger: forskellige(afdelingsdoerTil(...tekster), "id", ensId),
    omraader: forskellige(omraadedoer, "id", ensId),
  };
}
