/** The input of `kvoter`. */
import * as z from "zod/mini";
import { ugyldigt } from "../kerne/fejl.js";
import { SKAERPEDE_KRITERIER, type SkaerpetKriterium } from "../parametre/ansoegerregler.js";
import { aftaledoer, proevDato } from "./aftale.js";
import { type Doer, gentagelser } from "./doer.js";
import { doerAf, eller, videre } from "./doerAf.js";
import { dato } from "./felter.js";
import { proevTrin, trindele } from "./trin.js";

/** Sharpened criteria, each once; they come out in the order in which everything lists them. */
export function nyeSkaerpede(): Doer<readonly SkaerpetKriterium[] | null | undefined, readonly SkaerpetKriterium[]> {
  return {
    form: z.nullish(z.array(z.enum(SKAERPEDE_KRITERIER))),
    sammenhaeng: (form) =>
      gentagelser(
        form,
        (kriterium) => kriterium,
        (kriterium, nr) => ugyldigt([nr], `${kriterium} is named twice`),
      ),
    indlaes: (form) => SKAERPEDE_KRITERIER.filter((kriterium) => form?.includes(kriterium)),
  };
}

/** Those of a step. */
export const skaerpede = nyeSkaerpede();

export const kvotedoer = videre(
  doerAf(
    {
      ...trindele,
      dato,
      aftale: aftaledoer,
      skaerpede,
      fritagetForEkstraLevering: eller(z.boolean(), false),
    },
    (input, fejl) => [...proevTrin(input), ...fejl.skaerpede, ...fejl.aftale, ...proevDato(input.dato)],
  ),
  ({ trappe, trin, dato, fritagetForEkstraLevering: fritaget, aftale }) => ({
    trin: { trappe, trin },
    dato,
    fritaget,
    aftale,
  }),
);
