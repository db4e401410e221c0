/** The cases that are decided, attested and explained, as a part of an input: which operation, and the input of it. */
import * as z from "zod/mini";
import { SAGSOPS, type Sag } from "../afgoerelse/sag.js";
import type { Fejl } from "../kerne/fejl.js";
import { type Delvis, type Doer, proevForm, under } from "./doer.js";
import { objekt } from "./felter.js";
import { kvotedoer } from "./kvoter.js";
import { anvisningsdoer } from "./maaAnvises.js";
import { nybyggeridoer } from "./nybyggeri.js";
import { placeringsdoer } from "./placer.js";
import { rangeringsdoer } from "./ranger.js";
import { tildelingsdoer } from "./tildel.js";
import { udpegningsdoer } from "./udpeg.js";
import { vurderingsdoer } from "./vurder.js";

type Op = Sag["op"];

/** The door to the input of each. */
const DOERE = {
  udpeg: udpegningsdoer,
  placer: placeringsdoer,
  kvoter: kvotedoer,
  tildel: tildelingsdoer,
  nybyggeri: nybyggeridoer,
  vurder: vurderingsdoer,
  ranger: rangeringsdoer,
  maaAnvises: anvisningsdoer,
} as const satisfies { readonly [O in Op]: { readonly indlaes: (form: never) => Omit<Extract<Sag, { op: O }>, "op"> } };

/** The door to a case by the input of its operation. */
export function doerTil(op: Op): Doer<unknown, Sag> {
  const { form, sammenhaeng, indlaes } = DOERE[op] as unknown as Doer<unknown, object>;
  return { form, sammenhaeng, indlaes: (input) => ({ op, ...indlaes(input) }) as Sag };
}

type Ekstra = Readonly<Record<string, z.ZodMiniType>>;
type Sagsform<O extends Op, E extends Ekstra> = {
  readonly [N in O]: { readonly op: N; readonly input: z.output<(typeof DOERE)[N]["form"]> };
}[O] & { readonly [N in keyof E]: z.output<E[N]> };

/**
 * The door to an input that names one of the operations beside the input of it.
 *
 * @param ekstra the fields that stand beside `op` and `input`
 */
export function sagsdoer<O extends Op, E extends Ekstra>(
  ops: readonly O[],
  ekstra: E,
): Doer<Sagsform<O, E>, Extract<Sag, { op: O }>> {
  const former = ops.map((op) => objekt({ op: z.literal(op), input: doerTil(op).form, ...ekstra }));
  const error = ({ code }: z.core.$ZodRawIssue) =>
    code === "invalid_union" ? `ugyldigt-input: one of ${ops.join(", ")} is needed` : undefined;
  return {
    form: z.discriminatedUnion("op", former as never, { error }) as never,
    sammenhaeng: (form, hel) => {
      const felter = form as { readonly op?: O; readonly input?: object };
      return felter.op === undefined
        ? proevUdenOp(felter, ekstra)
        : under(["input"], doerTil(felter.op).sammenhaeng(felter.input ?? {}, hel?.input));
    },
    indlaes: ({ op, input }) => doerTil(op).indlaes(input) as never,
  };
}

/** Without an operation there is no form to hold the input against; what else stands beside it is still unknown. */
function proevUdenOp(form: object, ekstra: z.core.$ZodShape): readonly Fejl[] {
  const svar = proevForm(objekt({ op: z.optional(z.unknown()), input: z.optional(z.unknown()), ...ekstra }), form);
  return svar.success ? [] : svar.fejl;
}

const enhver = sagsdoer(SAGSOPS, {});

/** The case of an operation's input; null when it has a fault. */
export function laesSag(op: unknown, input: unknown): Sag | null {
  const svar = proevForm(enhver.form, { op, input });
  return svar.success && enhver.sammenhaeng(svar.data as Delvis<typeof svar.data>).length === 0
    ? enhver.indlaes(svar.data)
    : null;
}
