/** The eight cases that can be attested and explained, as a part of an input: which operation, and the input of it. */
import * as z from "zod/mini";
import { SAGSOPS, type Sag } from "../afgoerelse/sag.js";
import type { Fejl } from "../kerne/fejl.js";
import { type Delvis, proevForm, under } from "./doer.js";
import { objekt } from "./felter.js";
import { kvotedoer } from "./kvoter.js";
import { anvisningsdoer } from "./maaAnvises.js";
import { nybyggeridoer } from "./nybyggeri.js";
import { placeringsdoer } from "./placer.js";
import { rangeringsdoer } from "./ranger.js";
import { tildelingsdoer } from "./tildel.js";
import { udpegningsdoer } from "./udpeg.js";
import { vurderingsdoer } from "./vurder.js";

/** @param ekstra the fields that stand beside `op` and `input` */
export function sagsform<S extends z.core.$ZodShape>(ekstra: S) {
  return z.discriminatedUnion(
    "op",
    [
      objekt({ op: z.literal("udpeg"), input: udpegningsdoer.form, ...ekstra }),
      objekt({ op: z.literal("placer"), input: placeringsdoer.form, ...ekstra }),
      objekt({ op: z.literal("kvoter"), input: kvotedoer.form, ...ekstra }),
      objekt({ op: z.literal("tildel"), input: tildelingsdoer.form, ...ekstra }),
      objekt({ op: z.literal("nybyggeri"), input: nybyggeridoer.form, ...ekstra }),
      objekt({ op: z.literal("vurder"), input: vurderingsdoer.form, ...ekstra }),
      objekt({ op: z.literal("ranger"), input: rangeringsdoer.form, ...ekstra }),
      objekt({ op: z.literal("maaAnvises"), input: anvisningsdoer.form, ...ekstra }),
    ],
    {
      error: (fejl) =>
        fejl.code === "invalid_union" ? `ugyldigt-input: one of ${SAGSOPS.join(", ")} is needed` : undefined,
    },
  );
}

const udenEkstra = sagsform({});
type Sagsform = z.infer<typeof udenEkstra>;

export function proevSag(form: Delvis<Sagsform>, ekstra: z.core.$ZodShape, hel?: Sagsform): readonly Fejl[] {
  return proevMedOp(form, ekstra, (sag) => proevIndre(sag, hel));
}

/**
 * How the parts of an operation's inner input fit, under `input`; without an operation only what else is wrong beside
 * it.
 */
export function proevMedOp<F extends { readonly op?: unknown }>(
  form: F,
  ekstra: z.core.$ZodShape,
  indre: (form: F) => readonly Fejl[],
): readonly Fejl[] {
  return typeof form !== "object" || form === null || form.op !== undefined
    ? under(["input"], indre(form))
    : proevUdenOp(form, ekstra);
}

function proevIndre(form: Delvis<Sagsform>, hel?: Sagsform): readonly Fejl[] {
  switch (form.op) {
    case "udpeg":
      return udpegningsdoer.sammenhaeng(form.input ?? {});
    case "placer":
      return placeringsdoer.sammenhaeng(form.input ?? {});
    case "kvoter":
      return kvotedoer.sammenhaeng(form.input ?? {});
    case "tildel":
      return tildelingsdoer.sammenhaeng(form.input ?? {}, hel?.op === "tildel" ? hel.input : undefined);
    case "nybyggeri":
      return nybyggeridoer.sammenhaeng(form.input ?? {});
    case "vurder":
      return vurderingsdoer.sammenhaeng(form.input ?? {});
    case "ranger":
      return rangeringsdoer.sammenhaeng(form.input ?? {});
    case "maaAnvises":
      return anvisningsdoer.sammenhaeng(form.input ?? {});
    case undefined:
      return [];
  }
}

/** Without an operation there is no form to hold the input against; what else stands beside it is still unknown. */
function proevUdenOp(form: object, ekstra: z.core.$ZodShape): readonly Fejl[] {
  const svar = proevForm(objekt({ op: z.optional(z.unknown()), input: z.optional(z.unknown()), ...ekstra }), form);
  return svar.success ? [] : svar.fejl;
}

export function indlaesSag(form: Sagsform): Sag {
  switch (form.op) {
    case "udpeg":
      return { op: form.op, ...udpegningsdoer.indlaes(form.input) };
    case "placer":
      return { op: form.op, ...placeringsdoer.indlaes(form.input) };
    case "kvoter":
      return { op: form.op, ...kvotedoer.indlaes(form.input) };
    case "tildel":
      return { op: form.op, ...tildelingsdoer.indlaes(form.input) };
    case "nybyggeri":
      return { op: form.op, ...nybyggeridoer.indlaes(form.input) };
    case "vurder":
      return { op: form.op, ...vurderingsdoer.indlaes(form.input) };
    case "ranger":
      return { op: form.op, ...rangeringsdoer.indlaes(form.input) };
    case "maaAnvises":
      return { op: form.op, ...anvisningsdoer.indlaes(form.input) };
  }
}

/** The case of an operation's input; null when it has a fault. */
export function laesSag(op: unknown, input: unknown): Sag | null {
  const svar = proevForm(udenEkstra, { op, input });
  return svar.success && proevSag(svar.data as Delvis<Sagsform>, {}).length === 0 ? indlaesSag(svar.data) : null;
}
