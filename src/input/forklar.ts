/** The input of `forklar`. */
import * as z from "zod/mini";
import type { Forklaringsvalg } from "../afgoerelse/forklar.js";
import { SAGSOPS, type Sag } from "../afgoerelse/sag.js";
import { MODTAGERE } from "../afgoerelse/tekst/kontekst.js";
import { SPROG } from "../afgoerelse/tekst/sprog.js";
import { sagsdoer } from "./sag.js";

const doer = sagsdoer(SAGSOPS, { sprog: z.nullish(z.enum(SPROG)), modtager: z.nullish(z.enum(MODTAGERE)) });

export const forklaringsdoer = {
  ...doer,
  indlaes: (input: z.infer<typeof doer.form>): { readonly sag: Sag; readonly valg: Forklaringsvalg } => ({
    sag: doer.indlaes(input),
    valg: { sprog: input.sprog ?? "da", modtager: input.modtager ?? "sagsbehandler" },
  }),
};
