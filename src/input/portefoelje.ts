/** The input of `portefoelje`. */
import { ugyldigt } from "../kerne/fejl.js";
import { afdelingsdoer } from "./afdeling.js";
import { proevDato, valgfriAftale } from "./aftale.js";
import { type Doer, gentagelser } from "./doer.js";
import { type Domaene, doerAf, liste, uproevet } from "./doerAf.js";
import { dato } from "./felter.js";
import { omraadedoer } from "./omraade.js";

export type Portefoeljeinput = Domaene<typeof portefoeljedoer>;

export const portefoeljedoer = doerAf(
  { ...portefoeljedele(), dato: uproevet(dato), aftale: valgfriAftale() },
  (input, fejl) => [...fejl.afdelinger, ...fejl.omraader, ...fejl.aftale, ...proevDato(input.dato)],
);

/** Departments and areas, for the inputs that have several of them. */
export function portefoeljedele() {
  return { afdelinger: medIder(afdelingsdoer), omraader: medIder(omraadedoer) };
}

/** A list in which each id stands once. */
function medIder<F extends { readonly id: string }, T>(doer: Doer<F, T>): Doer<readonly F[], readonly T[]> {
  const alle = liste(doer);
  return {
    ...alle,
    sammenhaeng: (elementer) => [
      ...gentagelser(
        elementer as readonly ({ readonly id?: string } | undefined)[],
        ({ id }) => id,
        (_, nr) => ugyldigt([nr, "id"], "this id stands twice"),
      ),
      ...alle.sammenhaeng(elementer),
    ],
  };
}
