/** The input of the operations about a decision: which one, and the input that it is made on. */
import * as z from "zod/mini";
import { BESLUTNINGER, type Beslutning } from "../afgoerelse/beslutning.js";
import type { Fejl } from "../kerne/fejl.js";
import type { Delvis, Doer } from "./doer.js";
import { objekt } from "./felter.js";
import { anvisningsdoer } from "./maaAnvises.js";
import { placeringsdoer } from "./placer.js";
import { proevMedOp } from "./sag.js";
import { udpegningsdoer } from "./udpeg.js";
import { vurderingsdoer } from "./vurder.js";

const form = z.discriminatedUnion(
  "op",
  [
    objekt({ op: z.literal("udpeg"), input: udpegningsdoer.form }),
    objekt({ op: z.literal("placer"), input: placeringsdoer.form }),
    objekt({ op: z.literal("vurder"), input: vurderingsdoer.form }),
    objekt({ op: z.literal("maaAnvises"), input: anvisningsdoer.form }),
  ],
  {
    error: (fejl) =>
      fejl.code === "invalid_union" ? `ugyldigt-input: one of ${BESLUTNINGER.join(", ")} is needed` : undefined,
  },
);

type Beslutningsform = z.infer<typeof form>;

/** The inner input goes through its own operation's door; its faults stand under `input`. */
export const beslutningsdoer: Doer<Beslutningsform, Beslutning> = {
  form,
  sammenhaeng: (input) => proevMedOp(input, {}, proevIndre),
  indlaes: (input) => {
    switch (input.op) {
      case "udpeg":
        return { op: input.op, ...udpegningsdoer.indlaes(input.input) };
      case "placer":
        return { op: input.op, ...placeringsdoer.indlaes(input.input) };
      case "vurder":
        return { op: input.op, ...vurderingsdoer.indlaes(input.input) };
      case "maaAnvises":
        return { op: input.op, ...anvisningsdoer.indlaes(input.input) };
    }
  },
};

function proevIndre(input: Delvis<Beslutningsform>): readonly Fejl[] {
  switch (input.op) {
    case "udpeg":
      return udpegningsdoer.sammenhaeng(input.input ?? {});
    case "placer":
      return placeringsdoer.sammenhaeng(input.input ?? {});
    case "vurder":
      return vurderingsdoer.sammenhaeng(input.input ?? {});
    case "maaAnvises":
      return anvisningsdoer.sammenhaeng(input.input ?? {});
    case undefined:
      return [];
  }
}
