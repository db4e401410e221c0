/**
 * The door (doeren): from anything at all to a domain type, or to all faults together. First the form of each part;
 * then how the parts fit, checked on whatever parts are sound, so that a fault in one never hides a fault in another.
 */

import type * as z from "zod/mini";
import { ens } from "../kerne/ens.js";
import { type Fejl, kastVedFejl, Trappefejl, ugyldigt } from "../kerne/fejl.js";
import { husket } from "../kerne/husket.js";
import { sammeform } from "../kerne/navn.js";
import type { Sti } from "../kerne/sti.js";
import type { Laesevalg } from "./laesevalg.js";
import { medPlads } from "./medPlads.js";
import { fraZod } from "./zodfejl.js";

/** A form in which any part may be missing, because it was faulty. */
export type Delvis<T> = T extends string | number | boolean | null | undefined
  ? T | undefined
  : T extends readonly (infer E)[]
    ? readonly (Delvis<E> | undefined)[] | undefined
    : { readonly [N in keyof T]?: Delvis<T[N]> | undefined };

export interface Doer<S extends z.ZodMiniType, Domaene> {
  /** What it takes (`z.input`), and the same once it is taken. */
  readonly form: S;
  /** How the parts fit together; `hel` is the same form where no part of it was at fault. */
  readonly sammenhaeng: (form: Delvis<z.output<S>>, hel?: z.output<S>) => readonly Fejl[];
  /** From a sound form to the domain; called only without faults. */
  readonly indlaes: (form: z.output<S>) => Domaene;
  /** Of one that depends on something in the input: the door that the input asks for. */
  readonly efter?: (input: unknown, valg: Laesevalg) => Valgtdoer<S, Domaene>;
}

/** Where what it depends on is at fault, a door that finds what else is. */
interface Valgtdoer<S extends z.ZodMiniType, Domaene> {
  readonly doer: Doer<S, Domaene>;
  readonly fejl: readonly Fejl[];
}

/**
 * @param fundne faults of the text that the input was read from: what they point at has no sound form
 * @throws Trappefejl with every fault of the input
 */
export function laes<S extends z.ZodMiniType, Domaene>(
  doer: Doer<S, Domaene>,
  input: unknown,
  valg: Laesevalg = {},
  fundne: readonly Fejl[] = [],
): Domaene {
  const valgt = doer.efter?.(input, valg);
  if (valgt === undefined) return laesVed(doer, input, valg, fundne);
  if (valgt.fejl.length === 0) return laesVed(valgt.doer, input, valg, fundne);
  // Of what the agreement says nothing about nothing is missing.
  const sigerIntet = valgt.fejl.some(({ kode }) => kode === "aftalen-siger-intet");
  const andre = resten(valgt.doer, input, valg, fundne).filter(({ sti }) => !sigerIntet || findes(input, sti));
  throw new Trappefejl([...valgt.fejl, ...andre]);
}

/** Without the agreement it cannot be told what of the input breaks it. */
function resten<S extends z.ZodMiniType, Domaene>(
  doer: Doer<S, Domaene>,
  input: unknown,
  valg: Laesevalg,
  fundne: readonly Fejl[],
): readonly Fejl[] {
  try {
    laesVed(doer, input, valg, fundne);
    return [];
  } catch (fejl) {
    if (!(fejl instanceof Trappefejl)) throw fejl;
    return fejl.fejl.filter(({ kode }) => kode !== "ugyldig-aftale" && kode !== "aftale-ikke-gaeldende");
  }
}

function laesVed<S extends z.ZodMiniType, Domaene>(
  doer: Doer<S, Domaene>,
  input: unknown,
  valg: Laesevalg,
  fundne: readonly Fejl[],
): Domaene {
  const svar = medFundne(proevForm(doer.form, input, valg), fundne);
  if (svar.success) {
    // A sound form has all its parts, so it is a partial one too.
    kastVedFejl(doer.sammenhaeng(svar.data as Delvis<z.output<S>>, svar.data));
    return doer.indlaes(svar.data);
  }
  const rest = udenFejlramte(input, svar.fejl);
  throw new Trappefejl(
    rest === undefined ? svar.fejl : [...svar.fejl, ...doer.sammenhaeng(rest as Delvis<z.output<S>>)],
  );
}

type Formsvar<Form> =
  | { readonly success: true; readonly data: Form }
  | { readonly success: false; readonly fejl: readonly Fejl[] };

function medFundne<Form>(svar: Formsvar<Form>, fundne: readonly Fejl[]): Formsvar<Form> {
  if (fundne.length === 0) return svar;
  const formfejl = svar.success ? [] : svar.fejl;
  const andre = fundne.filter(({ kode, sti }) => !formfejl.some((en) => en.kode === kode && ens(en.sti, sti)));
  return { success: false, fejl: [...andre, ...formfejl] };
}

function findes(input: unknown, sti: Fejl["sti"]): boolean {
  const vaerdi = sti.reduce<unknown>(
    (del, noegle) => (typeof del === "object" && del !== null ? Reflect.get(del, noegle) : undefined),
    input,
  );
  return vaerdi !== undefined;
}

/** An input held against a form. One with more faults than can be handed on is at fault as a whole. */
export function proevForm<S extends z.ZodMiniType>(
  form: S,
  input: unknown,
  valg: Laesevalg = {},
): Formsvar<z.output<S>> {
  const svar = medPlads(() => form.safeParse(input, { reportInput: true, ...valg }));
  if (svar === null) return { success: false, fejl: [ugyldigt([], "more faults than can be told")] };
  return svar.success ? svar : { success: false, fejl: fraZod(svar.error.issues) };
}

/**
 * The input without the parts at fault, and without unknown fields; a field that is missing is there as undefined.
 * Nothing of the input itself is changed.
 */
function udenFejlramte(input: unknown, fejl: readonly Fejl[]): unknown {
  const ramte: Ramt = { art: null, dele: new Map() };
  for (const { kode, sti } of fejl) {
    let her = ramte;
    for (const noegle of sti) her = husket(her.dele, noegle, (): Ramt => ({ art: null, dele: new Map() }));
    her.art = kode === "ukendt-felt" ? "ukendt" : "fejl";
  }
  return uden(input, ramte);
}

/** Which parts of a value are at fault: all of it, or some of its fields or elements. */
interface Ramt {
  art: "fejl" | "ukendt" | null;
  readonly dele: Map<string | number, Ramt>;
}

function uden(vaerdi: unknown, ramt: Ramt | undefined): unknown {
  if (ramt === undefined) return vaerdi;
  if (ramt.art !== null || typeof vaerdi !== "object" || vaerdi === null) return undefined;
  if (Array.isArray(vaerdi)) return vaerdi.map((element: unknown, i) => uden(element, ramt.dele.get(i)));
  const felter = Object.entries(vaerdi).filter(([navn]) => ramt.dele.get(navn)?.art !== "ukendt");
  const manglende = [...ramt.dele]
    .filter(([navn, { art }]) => art === "fejl" && !Object.hasOwn(vaerdi, navn))
    .map(([navn]) => [navn, undefined]);
  return Object.fromEntries([
    ...felter.map(([navn, felt]: [string, unknown]) => [navn, uden(felt, ramt.dele.get(navn))]),
    ...manglende,
  ]);
}

/** A door to an object's parts under their own paths. */
export function under(sti: Sti, fejl: readonly Fejl[]): readonly Fejl[] {
  return fejl.map((en) => ({ ...en, sti: [...sti, ...en.sti] }));
}

/** The faults of each element of a list, under its place. */
export function iHver<E>(
  liste: readonly (E | undefined)[] | null | undefined,
  proev: (element: E, nr: number) => readonly Fejl[],
): readonly Fejl[] {
  return (liste ?? []).flatMap((element, i) => (element == null ? [] : under([i], proev(element, i))));
}

/** Something that may stand once only in a list: every repetition is a fault. */
export function gentagelser<E>(
  liste: readonly (E | undefined)[] | null | undefined,
  noegle: (element: E) => string | null | undefined,
  fejl: (noegle: string, nr: number) => Fejl,
): readonly Fejl[] {
  const sete = new Set<string>();
  return (liste ?? []).flatMap((element, i) => {
    const denne = element == null ? null : noegle(element);
    if (denne == null) return [];
    const form = sammeform(denne);
    if (sete.has(form)) return [fejl(denne, i)];
    sete.add(form);
    return [];
  });
}
