/** The input of `vurder`. */
import * as z from "zod/mini";
import { ugyldigtHvis } from "../kerne/fejl.js";
import { UDLEJNINGSFORMER } from "../parametre/aftale.js";
import { LISTER } from "../parametre/omraaderegler.js";
import { valgfriAftale } from "./aftale.js";
import { under } from "./doer.js";
import { doerAf, eller, uproevet } from "./doerAf.js";
import { dato } from "./felter.js";
import { husstand, indlaesHusstand, proevHusstand } from "./husstand.js";
import { nyeSkaerpede } from "./kvoter.js";

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

export const vurderingsdoer = doerAf(
  { husstand: uproevet(husstand, indlaesHusstand), krav: kravdoer, dato, aftale: valgfriAftale() },
  (input, fejl) => [...under(["husstand"], proevHusstand(input.husstand, input.dato)), ...fejl.krav, ...fejl.aftale],
);
