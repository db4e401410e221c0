/** The input of `forklar`. */
import * as z from "zod/mini";
import type { Forklaringsvalg } from "../afgoerelse/forklar.js";
import type { Sag } from "../afgoerelse/sag.js";
import { MODTAGERE } from "../afgoerelse/tekst/begrundelsestekst.js";
import { SPROG } from "../afgoerelse/tekst/sprog.js";
import type { Delvis, Doer } from "./doer.js";
import { indlaesSag, proevSag, sagsform } from "./sag.js";

const ekstra = { sprog: z.nullish(z.enum(SPROG)), modtager: z.nullish(z.enum(MODTAGERE)) };
const form = sagsform(ekstra);

type Forklaringsform = z.infer<typeof form>;

export const forklaringsdoer: Doer<Forklaringsform, { readonly sag: Sag; readonly valg: Forklaringsvalg }> = {
  form,
  sammenhaeng: (input: Delvis<Forklaringsform>, hel) => proevSag(input, ekstra, hel),
  indlaes: (input) => ({
    sag: indlaesSag(input),
    valg: { sprog: input.sprog ?? "da", modtager: input.modtager ?? "sagsbehandler" },
  }),
};
