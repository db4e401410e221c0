/** The input of `forskel`. */
import * as z from "zod/mini";
import type { Tidspunkt } from "../afgoerelse/tidspunkt.js";
import type { Fejl } from "../kerne/fejl.js";
import type { Omraade } from "../omraade/omraade.js";
import type { Afdeling } from "../trappe/afdeling.js";
import { afdeling, indlaesAfdeling } from "./afdeling.js";
import { aftale, indlaesAftale, proevAftale } from "./aftale.js";
import { type Delvis, type Doer, under } from "./doer.js";
import { dato, objekt } from "./felter.js";
import { indlaesOmraade, omraade } from "./omraade.js";
import { proevDato } from "./placer.js";
import { proevLister } from "./portefoelje.js";

const side = objekt({ dato, aftale: z.nullish(aftale) });

type Sideform = z.infer<typeof side>;

const form = objekt({ afdelinger: z.array(afdeling), omraader: z.array(omraade), foer: side, efter: side });

export interface Forskelsinput {
  readonly afdelinger: readonly Afdeling[];
  readonly omraader: readonly Omraade[];
  readonly foer: Tidspunkt;
  readonly efter: Tidspunkt;
}

export const forskelsdoer: Doer<z.infer<typeof form>, Forskelsinput> = {
  form,
  sammenhaeng: (input) => [
    ...proevLister(input),
    ...under(["foer"], proevSide(input.foer)),
    ...under(["efter"], proevSide(input.efter)),
  ],
  indlaes: (input) => ({
    afdelinger: input.afdelinger.map(indlaesAfdeling),
    omraader: input.omraader.map(indlaesOmraade),
    foer: indlaesSide(input.foer),
    efter: indlaesSide(input.efter),
  }),
};

function proevSide(form: Delvis<Sideform> | undefined): readonly Fejl[] {
  return [...proevDato(form?.dato, ["dato"]), ...under(["aftale"], proevAftale(form?.aftale ?? {}))];
}

function indlaesSide(form: Sideform): Tidspunkt {
  return { dato: form.dato, aftale: indlaesAftale(form.aftale) };
}
