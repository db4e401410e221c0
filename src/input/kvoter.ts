/** The input of `kvoter`, and the parts that say a step. */
import * as z from "zod/mini";
import { type Fejl, ugyldigt, ugyldigtHvis } from "../kerne/fejl.js";
import type { Trin } from "../ledighed/ledighedsafdeling.js";
import { TRAPPER } from "../parametre/aftale.js";
import { KRITERIER, type Kriterium } from "../parametre/kriterier.js";
import { RAMMEAFTALEN_2024_2027 } from "../parametre/rammeaftalen.js";
import { aftaledoer, proevDato } from "./aftale.js";
import { type Delvis, type Doer, gentagelser } from "./doer.js";
import { doerAf, eller, uproevet, videre } from "./doerAf.js";
import { dato, trin } from "./felter.js";

/** The parts of a step, for the inputs that hold one. */
export const trindele = { trappe: uproevet(z.enum(TRAPPER)), trin: uproevet(trin) };

/** Sharpened criteria, each once; they come out in the order in which everything lists them. */
export function nyeSkaerpede(): Doer<readonly Kriterium[] | null | undefined, readonly Kriterium[]> {
  return {
    form: z.nullish(z.array(z.enum(KRITERIER))),
    sammenhaeng: (form) =>
      gentagelser(
        form,
        (kriterium) => kriterium,
        (kriterium, nr) => ugyldigt([nr], `${kriterium} is named twice`),
      ),
    indlaes: (form) => KRITERIER.filter((kriterium) => form?.includes(kriterium)),
  };
}

/** Those of a step. */
export const skaerpede = nyeSkaerpede();

export const kvotedoer = videre(
  doerAf(
    {
      ...trindele,
      dato: uproevet(dato),
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

/** omraadetrappen has fewer steps than afdelingstrappen. */
export function proevTrin({ trappe, trin }: Delvis<Trin>): readonly Fejl[] {
  const kendte = Object.values(RAMMEAFTALEN_2024_2027.omraadetrappe.trin);
  return ugyldigtHvis(
    trappe === "omraadetrappen" && trin !== undefined && !kendte.includes(trin),
    ["trin"],
    "omraadetrappen has no such step",
  );
}
