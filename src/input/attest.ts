/** The input of `attester`. */
import * as z from "zod/mini";
import { SAGSOPS } from "../afgoerelse/sag.js";
import { eller, videre } from "./doerAf.js";
import { sagsdoer } from "./sag.js";

/** Any text but an empty one. It is not stored, and random text may look like anything. */
const salt = z.string().check(z.minLength(1, { error: "ugyldigt-input: a text that is not empty is needed" }));

export const attestdoer = videre(
  sagsdoer(SAGSOPS, { minimal: eller(z.boolean(), false), salt: eller(salt, null) }),
  ({ sag, input, valg }) => ({ sag: { sag, input }, valg }),
);
