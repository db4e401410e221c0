/** The cases that are decided, attested and explained, as a part of an input: which operation, and the input of it. */
import * as z from "zod/mini";
import { SAGSOPS, type Sag, type Sagsop } from "../afgoerelse/sag.js";
import { type Fejl, kastVedFejl, ugyldigtHvis } from "../kerne/fejl.js";
import { type Doer, laes, proevForm } from "./doer.js";
import { type Dele, type Domaene, doerAf, enAf, type Former, videre } from "./doerAf.js";
import type { Laesevalg } from "./laesevalg.js";
import type { Objektinput, Objektoutput } from "./objektskema.js";
import { DOERE } from "./sager.js";

type Sagsform<O extends Sagsop> = (typeof DOERE)[O]["form"];

/** The door to a case by the input of its operation. */
export function doerTil<O extends Sagsop>(op: O): Doer<Sagsform<O>, Sag<O>> {
  const doer: Doer<z.ZodMiniType, object> = DOERE[op] as never;
  return videre(doer, (input) => ({ op, ...input })) as unknown as Doer<Sagsform<O>, Sag<O>>;
}

/** What an operation is named by, the input of it, and what stands beside the two. */
type Sagsdele<O extends Sagsop, E extends Dele> = { op: z.ZodMiniLiteral<O>; input: Sagsform<O> } & Former<E>;
type Sagsskema<O extends Sagsop, E extends Dele> = z.ZodMiniType<
  { [N in O]: Objektoutput<Sagsdele<N, E>> }[O],
  { [N in O]: Objektinput<Sagsdele<N, E>> }[O]
>;

export interface Sagsinput<O extends Sagsop, E extends Dele> {
  readonly sag: Sag<O>;
  /** As it came: the form changes nothing of it. */
  readonly input: z.output<Sagsform<O>>;
  readonly valg: { readonly [N in keyof E]: Domaene<E[N]> };
}

/**
 * The door to an input that names one of the operations beside the input of it.
 *
 * @param ekstra what stands beside `op` and `input`
 * @param proev how that fits with the input, parts of which may be missing
 */
export function sagsdoer<O extends Sagsop, const E extends Dele>(
  ops: readonly O[],
  ekstra: E,
  proev: (form: Readonly<Record<string, unknown>>) => readonly Fejl[] = () => [],
): Doer<Sagsskema<O, E>, Sagsinput<O, E>> {
  const doere = ops.map((op) => [op, doerAf({ op: z.literal(op), input: doerTil(op), ...ekstra })] as const);
  const { form, sammenhaeng, indlaes } = enAf(
    "op",
    Object.fromEntries(doere) as never,
    `ugyldigt-input: one of ${ops.join(", ")} is needed`,
  ) as Doer<z.ZodMiniType, { readonly op: O; readonly input: Sag<O> }>;
  return {
    form: form as Sagsskema<O, E>,
    sammenhaeng: (delvis, hel) => {
      const sagen = (delvis ?? {}) as { readonly op?: unknown };
      return sagen.op === undefined
        ? proevUdenOp(sagen, ekstra)
        : [...sammenhaeng(delvis as never, hel), ...proev({ ...sagen })];
    },
    indlaes: (raa) => {
      const { op: _, input: sag, ...valg } = indlaes(raa);
      const { input } = raa as { readonly input: z.output<Sagsform<O>> };
      return { sag, input, valg: valg as Sagsinput<O, E>["valg"] };
    },
  };
}

/** Without an operation there is no form to hold the input against; what else stands beside it is still unknown. */
function proevUdenOp(form: object, ekstra: Dele): readonly Fejl[] {
  const enhver = z.optional(z.unknown());
  const svar = proevForm(doerAf({ op: enhver, input: enhver, ...ekstra }).form, form);
  return svar.success ? [] : svar.fejl;
}

/**
 * The case of an operation's input, for `afgoer`.
 *
 * @param op one of the operations that decide a case
 * @throws Trappefejl with every fault
 * @example
 * afgoer(laesSag("udpeg", { omraade, dato: "2018-12-01" })).resultat;
 */
export function laesSag<O extends Sagsop>(op: O, input: unknown, valg: Laesevalg = {}): Sag<O> {
  kastVedFejl(ugyldigtHvis(!SAGSOPS.includes(op), [], `one of ${SAGSOPS.join(", ")} is needed`, "ukendt-op"));
  return laes(doerTil(op), input, valg);
}
