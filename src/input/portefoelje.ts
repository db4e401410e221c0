/** The input of `portefoelje`. */
import * as z from "zod/mini";
import type { Dag } from "../kerne/dato.js";
import type { Fejl } from "../kerne/fejl.js";
import type { Omraade } from "../omraade/omraade.js";
import type { Aftale } from "../parametre/aftale.js";
import type { Afdeling } from "../trappe/afdeling.js";
import { afdeling, indlaesAfdeling, proevAfdeling } from "./afdeling.js";
import { aftale, indlaesAftale, proevAftale } from "./aftale.js";
import { type Delvis, type Doer, gentagelser, iHver, under } from "./doer.js";
import { dato, objekt } from "./felter.js";
import { indlaesOmraade, omraade, proevOmraade } from "./omraade.js";
import { proevDato } from "./placer.js";

const form = objekt({ afdelinger: z.array(afdeling), omraader: z.array(omraade), dato, aftale: z.nullish(aftale) });

type Portefoeljeform = z.infer<typeof form>;

export interface Portefoeljeinput {
  readonly afdelinger: readonly Afdeling[];
  readonly omraader: readonly Omraade[];
  readonly dato: Dag;
  readonly aftale: Aftale;
}

export const portefoeljedoer: Doer<Portefoeljeform, Portefoeljeinput> = {
  form,
  sammenhaeng: (input) => [
    ...proevLister(input),
    ...under(["aftale"], proevAftale(input.aftale ?? {})),
    ...proevDato(input.dato, ["dato"]),
  ],
  indlaes: (input) => ({
    afdelinger: input.afdelinger.map(indlaesAfdeling),
    omraader: input.omraader.map(indlaesOmraade),
    dato: input.dato,
    aftale: indlaesAftale(input.aftale),
  }),
};

/** Departments and areas on their own, and each id once. */
export function proevLister({
  afdelinger,
  omraader,
}: Delvis<Pick<Portefoeljeform, "afdelinger" | "omraader">>): readonly Fejl[] {
  return [
    ...under(["afdelinger"], [...ensIder(afdelinger), ...iHver(afdelinger, proevAfdeling)]),
    ...under(["omraader"], [...ensIder(omraader), ...iHver(omraader, proevOmraade)]),
  ];
}

function ensIder(liste: readonly ({ readonly id?: string | undefined } | undefined)[] | undefined): readonly Fejl[] {
  return gentagelser(
    liste,
    ({ id }) => id,
    (_, nr) => ({ kode: "ugyldigt-input", sti: [nr, "id"], besked: "this id stands twice" }),
  );
}
