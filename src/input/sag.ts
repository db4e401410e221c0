/** The cases that are decided, attested and explained, as a part of an input: which operation, and the input of it. */
import * as z from "zod/mini";
import { SAGSOPS, type Sag, type Sagsop } from "../afgoerelse/sag.js";
import { type Fejl, kastVedFejl, ugyldigtHvis } from "../kerne/fejl.js";
import type { Aftaletekst } from "../parametre/aftale.js";
import { RAMMEAFTALEN_2024_2027 } from "../parametre/rammeaftalen.js";
import { type Doer, laes, proevForm } from "./doer.js";
import { type Dele, type Domaene, doerAf, enAf, type Former, videre } from "./doerAf.js";
import { efterAftalen, efterAftalerne, husketEfter } from "./efterAftalen.js";
import { erObjekt } from "./felter.js";
import type { Laesevalg } from "./laesevalg.js";
import type { Objektinput, Objektoutput } from "./objektskema.js";
import { DOERE_TIL, type Sagsdoer } from "./sager.js";

type Sagsform<O extends Sagsop> = Sagsdoer<O>["form"];

/** The door to a case by the input of its operation. */
export function doerTil<O extends Sagsop>(op: O): Doer<Sagsform<O>, Sag<O>> {
  return efterAftalen(husketEfter((tekst) => doerUnder(op, tekst))) as unknown as Doer<Sagsform<O>, Sag<O>>;
}

/** Null where the agreement says nothing about what is asked. */
function doerUnder(op: Sagsop, tekst: Aftaletekst): Doer<z.ZodMiniType, object> | null {
  const doer = DOERE_TIL[op](tekst) as unknown as Doer<z.ZodMiniType, object> | null;
  return doer === null ? null : videre(doer, (input) => ({ op, ...input }));
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
  const under = husketEfter((tekst) => sagsdoerUnder(tekst, ops, ekstra, proev));
  return efterAftalerne(
    ([tekst = RAMMEAFTALEN_2024_2027], input) => (sigerIntet(tekst, ops, input) ? null : under(tekst)),
    [["input", "aftale"]],
  );
}

function sigerIntet(tekst: Aftaletekst, ops: readonly Sagsop[], input: unknown): boolean {
  const op = ops.find((en) => erObjekt(input) && input["op"] === en);
  return op !== undefined && doerUnder(op, tekst) === null;
}

function sagsdoerUnder<O extends Sagsop, const E extends Dele>(
  tekst: Aftaletekst,
  ops: readonly O[],
  ekstra: E,
  proev: (form: Readonly<Record<string, unknown>>) => readonly Fejl[],
): Doer<Sagsskema<O, E>, Sagsinput<O, E>> {
  // Where the agreement says nothing, the door is not reached.
  const doeren = (op: O) => (doerUnder(op, tekst) ?? doerTil(op)) as unknown as Doer<Sagsform<O>, Sag<O>>;
  const doere = ops.map((op) => [op, doerAf({ op: z.literal(op), input: doeren(op), ...ekstra })] as const);
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
