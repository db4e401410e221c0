/** The input of `vurder`. */
import * as z from "zod/mini";
import { ugyldigtHvis } from "../kerne/fejl.js";
import { UDLEJNINGSFORMER } from "../parametre/aftale.js";
import { LISTER } from "../parametre/omraaderegler.js";
import { valgfriAftaleTil } from "./aftale.js";
import { doerAf, eller } from "./doerAf.js";
import { efterAftalen, medAnsoegere } from "./efterAftalen.js";
import { dato } from "./felter.js";
import { husstandsdoer, proevHusstand } from "./husstand.js";
import { nyeSkaerpede } from "./skaerpede.js";

export const omraadestatus = z.enum([...LISTER, "ingen"]);

export const kravdoer = doerAf(
  {
    udlejningsform: z.enum(UDLEJNINGSFORMER),
    skaerpede: nyeSkaerpede(),
    omraadestatus: eller(omraadestatus, null),
  },
  ({ udlejningsform, skaerpede }, fejl) => [
    ...fejl.skaerpede,
    ...ugyldigtHvis(
      udlejningsform === "almindelig" && skaerpede != null && skaerpede.length > 0,
      ["skaerpede"],
      "ordinary letting asks for no sharpened criteria",
    ),
  ],
);

export const vurderingsdoerTil = medAnsoegere((tekst) =>
  doerAf({ husstand: husstandsdoer(), krav: kravdoer, dato, aftale: valgfriAftaleTil(tekst) }, (input, fejl) => [
    ...proevHusstand(input, input.dato),
    ...fejl.krav,
    ...fejl.aftale,
  ]),
);

export const vurderingsdoer = efterAftalen(vurderingsdoerTil);
