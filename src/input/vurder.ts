/** The input of `vurder`. */
import * as z from "zod/mini";
import type { Husstand } from "../ansoeger/husstand.js";
import type { Krav } from "../ansoeger/krav.js";
import type { Dag } from "../kerne/dato.js";
import type { Fejl } from "../kerne/fejl.js";
import { type Aftale, UDLEJNINGSFORMER } from "../parametre/aftale.js";
import { KRITERIER } from "../parametre/kriterier.js";
import { LISTER } from "../parametre/omraaderegler.js";
import { aftale, indlaesAftale, proevAftale } from "./aftale.js";
import { type Delvis, type Doer, gentagelser, under } from "./doer.js";
import { dato, objekt } from "./felter.js";
import { husstand, indlaesHusstand, proevHusstand } from "./person.js";

export const omraadestatus = z.enum([...LISTER, "ingen"]);

export const krav = objekt({
  udlejningsform: z.enum(UDLEJNINGSFORMER),
  skaerpede: z.nullish(z.array(z.enum(KRITERIER))),
  omraadestatus: z.nullish(omraadestatus),
});

const form = objekt({ husstand, krav, dato, aftale: z.nullish(aftale) });

export interface Vurderingsinput {
  readonly husstand: Husstand;
  readonly krav: Krav;
  readonly dato: Dag;
  readonly aftale: Aftale;
}

export const vurderingsdoer: Doer<z.infer<typeof form>, Vurderingsinput> = {
  form,
  sammenhaeng: (input) => [
    ...under(["husstand"], proevHusstand(input.husstand ?? {}, input.dato)),
    ...under(["krav"], proevKrav(input.krav ?? {})),
    ...under(["aftale"], proevAftale(input.aftale ?? {})),
  ],
  indlaes: (input) => ({
    husstand: indlaesHusstand(input.husstand),
    krav: indlaesKrav(input.krav),
    dato: input.dato,
    aftale: indlaesAftale(input.aftale),
  }),
};

export function proevKrav({ udlejningsform, skaerpede }: Delvis<z.infer<typeof krav>>): readonly Fejl[] {
  const udenFleksibel = udlejningsform === "almindelig" && skaerpede != null && skaerpede.length > 0;
  return under(
    ["skaerpede"],
    [
      ...gentagelser(
        skaerpede,
        (kriterium) => kriterium,
        (kriterium, nr) => ({ kode: "ugyldigt-input", sti: [nr], besked: `${kriterium} is named twice` }),
      ),
      ...(udenFleksibel
        ? [{ kode: "ugyldigt-input", sti: [], besked: "ordinary letting asks for no sharpened criteria" } as const]
        : []),
    ],
  );
}

export function indlaesKrav(form: z.infer<typeof krav>): Krav {
  const skaerpede = form.skaerpede ?? [];
  return {
    udlejningsform: form.udlejningsform,
    skaerpede: KRITERIER.filter((kriterium) => skaerpede.includes(kriterium)),
    omraadestatus: form.omraadestatus ?? null,
  };
}
