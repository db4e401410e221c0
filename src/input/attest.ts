/** The input of `attester`. */
import * as z from "zod/mini";
import type { Attestsag, Attestvalg } from "../afgoerelse/attester.js";
import type { Delvis, Doer } from "./doer.js";
import { indlaesSag, proevSag, sagsform } from "./sag.js";

/** Any text but an empty one. It is not stored, and random text may look like anything. */
const salt = z.string().check(z.minLength(1, { error: "ugyldigt-input: a text that is not empty is needed" }));

const ekstra = { minimal: z.nullish(z.boolean()), salt: z.nullish(salt) };
const form = sagsform(ekstra);

type Attestform = z.infer<typeof form>;

export const attestdoer: Doer<Attestform, { readonly sag: Attestsag; readonly valg: Attestvalg }> = {
  form,
  sammenhaeng: (input: Delvis<Attestform>, hel) => proevSag(input, ekstra, hel),
  // The form changes nothing of an input, so what is attested is what came.
  indlaes: (input) => ({
    sag: { sag: indlaesSag(input), input: input.input },
    valg: { minimal: input.minimal ?? false, salt: input.salt ?? null },
  }),
};
