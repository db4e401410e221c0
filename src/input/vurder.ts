/** The input of `vurder`. */
import * as z from "zod/mini";
import type { Krav } from "../ansoeger/krav.js";
import { type Fejl, ugyldigtHvis } from "../kerne/fejl.js";
import { UDLEJNINGSFORMER } from "../parametre/aftale.js";
import { KRITERIER } from "../parametre/kriterier.js";
import { LISTER } from "../parametre/omraaderegler.js";
import { valgfriAftale } from "./aftale.js";
import { type Delvis, type Doer, under } from "./doer.js";
import { doerAf, uproevet } from "./doerAf.js";
import { dato, objekt } from "./felter.js";
import { proevSkaerpede } from "./kvoter.js";
import { husstand, indlaesHusstand, proevHusstand } from "./person.js";

export const omraadestatus = z.enum([...LISTER, "ingen"]);

export const krav = objekt({
  udlejningsform: z.enum(UDLEJNINGSFORMER),
  skaerpede: z.nullish(z.array(z.enum(KRITERIER))),
  omraadestatus: z.nullish(omraadestatus),
});

export const kravdoer: Doer<z.infer<typeof krav>, Krav> = {
  form: krav,
  sammenhaeng: proevKrav,
  indlaes: indlaesKrav,
};

export const vurderingsdoer = doerAf(
  { husstand: uproevet(husstand, indlaesHusstand), krav: kravdoer, dato: uproevet(dato), aftale: valgfriAftale() },
  (input, fejl) => [
    ...under(["husstand"], proevHusstand(input.husstand ?? {}, input.dato)),
    ...fejl.krav,
    ...fejl.aftale,
  ],
);

function proevKrav({ udlejningsform, skaerpede }: Delvis<z.infer<typeof krav>>): readonly Fejl[] {
  const udenFleksibel = udlejningsform === "almindelig" && skaerpede != null && skaerpede.length > 0;
  return under(
    ["skaerpede"],
    [
      ...proevSkaerpede(skaerpede),
      ...ugyldigtHvis(udenFleksibel, [], "ordinary letting asks for no sharpened criteria"),
    ],
  );
}

function indlaesKrav(form: z.infer<typeof krav>): Krav {
  const skaerpede = form.skaerpede ?? [];
  return {
    udlejningsform: form.udlejningsform,
    skaerpede: KRITERIER.filter((kriterium) => skaerpede.includes(kriterium)),
    omraadestatus: form.omraadestatus ?? null,
  };
}
