/** The cases that are decided, attested and explained, as a part of an input: which operation, and the input of it. */
import * as z from "zod/mini";
import { SAGSOPS, type Sag } from "../afgoerelse/sag.js";
import type { Fejl } from "../kerne/fejl.js";
import { type Delvis, type Doer, proevForm } from "./doer.js";
import { type Dele, type Domaene, doerAf, enAf, videre } from "./doerAf.js";
import { DOERE } from "./sager.js";

type Op = Sag["op"];

/** The door to a case by the input of its operation. */
export function doerTil(op: Op): Doer<unknown, Sag> {
  return videre(DOERE[op] as unknown as Doer<unknown, object>, (input) => ({ op, ...input }) as Sag);
}

export interface Sagsform<O extends Op> {
  readonly op: O;
  readonly input: unknown;
}
export interface Sagsinput<O extends Op, E extends Dele> {
  readonly sag: Extract<Sag, { op: O }>;
  /** As it came: the form changes nothing of it. */
  readonly input: z.output<(typeof DOERE)[O]["form"]>;
  readonly valg: { readonly [N in keyof E]: Domaene<E[N]> };
}

/**
 * The door to an input that names one of the operations beside the input of it.
 *
 * @param ekstra what stands beside `op` and `input`
 */
export function sagsdoer<O extends Op, const E extends Dele>(
  ops: readonly O[],
  ekstra: E,
): Doer<Sagsform<O>, Sagsinput<O, E>> {
  const doere = ops.map((op) => [op, doerAf({ op: z.literal(op), input: doerTil(op), ...ekstra })] as const);
  const { form, sammenhaeng, indlaes } = enAf(
    "op",
    Object.fromEntries(doere),
    `ugyldigt-input: one of ${ops.join(", ")} is needed`,
  );
  return {
    form: form as z.ZodMiniType<Sagsform<O>>,
    sammenhaeng: (delvis, hel) =>
      delvis?.op === undefined ? proevUdenOp(delvis ?? {}, ekstra) : sammenhaeng(delvis as never, hel as never),
    indlaes: (raa) => {
      const { op: _, input: sag, ...valg } = indlaes(raa as never);
      return { sag, input: raa.input, valg } as never;
    },
  };
}

/** Without an operation there is no form to hold the input against; what else stands beside it is still unknown. */
function proevUdenOp(form: object, ekstra: Dele): readonly Fejl[] {
  const enhver = z.optional(z.unknown());
  const svar = proevForm(doerAf({ op: enhver, input: enhver, ...ekstra }).form, form);
  return svar.success ? [] : svar.fejl;
}

const enhver = sagsdoer(SAGSOPS, {});

/** The case of an operation's input; null when it has a fault. */
export function laesSag(op: unknown, input: unknown): Sag | null {
  const svar = proevForm(enhver.form, { op, input });
  return svar.success && enhver.sammenhaeng(svar.data as Delvis<typeof svar.data>).length === 0
    ? enhver.indlaes(svar.data).sag
    : null;
}
