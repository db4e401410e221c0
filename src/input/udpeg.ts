/** The input of `udpeg`. */
import type * as z from "zod/mini";
import type { Dag } from "../kerne/dato.js";
import type { Omraade } from "../omraade/omraade.js";
import { type Doer, under } from "./doer.js";
import { dato, objekt } from "./felter.js";
import { indlaesOmraade, omraade, proevOmraade } from "./omraade.js";

const form = objekt({ omraade, dato });

export interface Udpegningsinput {
  readonly omraade: Omraade;
  readonly dato: Dag;
}

export const udpegningsdoer: Doer<z.infer<typeof form>, Udpegningsinput> = {
  form,
  sammenhaeng: (input) => under(["omraade"], proevOmraade(input.omraade ?? {})),
  indlaes: (input) => ({ omraade: indlaesOmraade(input.omraade), dato: input.dato }),
};
