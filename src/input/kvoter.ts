/** The input of `kvoter`, and the form of a step. */
import * as z from "zod/mini";
import type { Kvotesag } from "../afgoerelse/sag.js";
import { type Fejl, ugyldigt, ugyldigtHvis } from "../kerne/fejl.js";
import type { Trin } from "../ledighed/ledighedsafdeling.js";
import { TRAPPER } from "../parametre/aftale.js";
import { KRITERIER } from "../parametre/kriterier.js";
import { RAMMEAFTALEN_2024_2027 } from "../parametre/rammeaftalen.js";
import { aftale, indlaesAftale, proevAftale, proevDato } from "./aftale.js";
import { type Delvis, type Doer, gentagelser, under } from "./doer.js";
import { dato, objekt, trin } from "./felter.js";

/** The fields of a step, for the forms that hold one. */
export const trinfelter = { trappe: z.enum(TRAPPER), trin };
export const skaerpede = z.nullish(z.array(z.enum(KRITERIER)));

const form = objekt({ ...trinfelter, dato, aftale, skaerpede, fritagetForEkstraLevering: z.nullish(z.boolean()) });

export const kvotedoer: Doer<z.infer<typeof form>, Omit<Kvotesag, "op">> = {
  form,
  sammenhaeng: (input) => [
    ...proevTrin(input),
    ...under(["skaerpede"], proevSkaerpede(input.skaerpede)),
    ...under(["aftale"], proevAftale(input.aftale)),
    ...proevDato(input.dato),
  ],
  indlaes: ({ trappe, trin, ...input }) => ({
    trin: { trappe, trin },
    dato: input.dato,
    fritaget: input.fritagetForEkstraLevering ?? false,
    aftale: indlaesAftale(input.aftale),
  }),
};

/** omraadetrappen has fewer steps than afdelingstrappen. */
export function proevTrin({ trappe, trin }: Delvis<Trin>): readonly Fejl[] {
  const kendte = Object.values(RAMMEAFTALEN_2024_2027.omraadetrappe.trin);
  return ugyldigtHvis(
    trappe === "omraadetrappen" && trin !== undefined && !kendte.includes(trin),
    ["trin"],
    "omraadetrappen has no such step",
  );
}

export function proevSkaerpede(form: readonly (string | undefined)[] | null | undefined): readonly Fejl[] {
  return gentagelser(
    form,
    (kriterium) => kriterium,
    (kriterium, nr) => ugyldigt([nr], `${kriterium} is named twice`),
  );
}
