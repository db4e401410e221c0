/** The input of `attester`. */
import * as z from "zod/mini";
import type { Attestsag, Attestvalg } from "../afgoerelse/attester.js";
import { SAGSOPS } from "../afgoerelse/sag.js";
import { sagsdoer } from "./sag.js";

/** Any text but an empty one. It is not stored, and random text may look like anything. */
const salt = z.string().check(z.minLength(1, { error: "ugyldigt-input: a text that is not empty is needed" }));

const doer = sagsdoer(SAGSOPS, { minimal: z.nullish(z.boolean()), salt: z.nullish(salt) });

export const attestdoer = {
  ...doer,
  // The form changes nothing of an input, so what is attested is what came.
  indlaes: (input: z.infer<typeof doer.form>): { readonly sag: Attestsag; readonly valg: Attestvalg } => ({
    sag: { sag: doer.indlaes(input), input: input.input },
    valg: { minimal: input.minimal ?? false, salt: input.salt ?? null },
  }),
};
