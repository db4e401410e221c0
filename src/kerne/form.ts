/**
 * The form of a fact (form) as data: what a value looks like, and what is known of it beside its value. One statement
 * of a field gives its type, its check at the door, its reading, its places while it is unknown, and its schema.
 */
import type { Dag } from "./dato.js";
import { type Fejl, ugyldigtHvis } from "./fejl.js";
import type { Sti } from "./sti.js";
import type { Talvaerdi } from "./tal.js";

interface Egenskaber {
  /** How sensitive the fact is, 1 being the least: the order in which to ask. */
  readonly foelsomhed?: number;
  /** Nobody can change it: it is past, or follows from something else. */
  readonly fast?: boolean;
  /** While it is unknown a reason does not tell of it: few agreements ask for it. */
  readonly stiltiende?: boolean;
}

/** An id or a name. */
export interface Navneform {
  readonly form: "navn";
}

/** Two ids. */
export interface Navneparform {
  readonly form: "navnepar";
}

export interface JaNejform extends Egenskaber {
  readonly form: "ja-nej";
}

/** One of these words. */
export interface Ordform<O extends string = string> extends Egenskaber {
  readonly form: "ord";
  readonly ord: readonly O[];
}

/** A figure of 0 or more; or any, where it can be a loss. */
export interface Talform extends Egenskaber {
  readonly form: "tal";
  readonly ogsaaUnderNul?: boolean;
}

export interface Dagform extends Egenskaber {
  readonly form: "dag";
  /** What cannot happen after the day of the question, as a fault says it: "born". */
  readonly ikkeEfter?: string;
}

export interface Objektform<F extends Felter = Felter> {
  readonly form: "objekt";
  readonly felter: F;
  /** The value of the first field beside which there is nothing more to know. */
  readonly intet?: string;
  /** What else is told beside that value is no fact, and is passed over. */
  readonly intetBortfalder?: boolean;
  /** How the fields fit together, on the day of the question where that is known. */
  readonly proev?: (felter: Readonly<Record<string, unknown>>, dag?: Dag) => readonly Fejl[];
}

/** Any number of them; none is `[]`. */
export interface Listeform<E extends Objektform = Objektform> {
  readonly form: "liste";
  readonly af: E;
  /** The field with the first day of each: by it those of which a part is unknown are told of in order. */
  readonly foersteDag?: string;
  /** The field with the last day of each: what is over cannot be changed, what still runs can. */
  readonly sidsteDag?: string;
  /** Where there must be one: what a fault says when there is none. */
  readonly ingen?: string;
  /** Where an id may stand once only: what a fault says of the second. */
  readonly gentaget?: string;
}

/** It did not happen, or when and how it did. */
export interface Haendelsesform<E extends Objektform = Objektform> {
  readonly form: "haendelse";
  readonly af: E;
}

/** What may be unknown: absent or null. */
export interface Maaskeform<F extends Vaerdiform = Vaerdiform> extends Egenskaber {
  readonly form: "maaske";
  readonly af: F;
  /** What the field is where it is absent, if that is something else than unknown. */
  readonly udeladt?: boolean;
  /** Of a sensitive fact: the value that holds nothing against anyone, which stands in its place to other readers. */
  readonly skjult?: unknown;
  /** In an object of a list: a fact of its own, beside this word of another field and no other. */
  readonly kunVed?: Kunved;
}

export interface Kunved {
  readonly felt: string;
  readonly ord: string;
}

/** An object that is always there: absent or null, each of its fields is unknown. */
export interface Altidform<F extends Objektform = Objektform> extends Egenskaber {
  readonly form: "altid";
  readonly af: F;
  /** As of what may be unknown. */
  readonly skjult?: unknown;
}

export type Vaerdiform =
  | Navneform
  | Navneparform
  | JaNejform
  | Ordform
  | Talform
  | Dagform
  | Objektform
  | Listeform
  | Haendelsesform;
export type Feltform = Vaerdiform | Maaskeform | Altidform;
export type Felter = Readonly<Record<string, Feltform>>;

/** The type of a value of the form, as rules know it: null is unknown. */
export type Vaerdi<F> =
  F extends Maaskeform<infer G>
    ? Vaerdi<G> | null
    : F extends Altidform<infer O>
      ? Vaerdi<O>
      : F extends Objektform<infer S>
        ? { readonly [N in keyof S]: Vaerdi<S[N]> }
        : F extends Listeform<infer E>
          ? readonly Vaerdi<E>[]
          : F extends Haendelsesform<infer H>
            ? Vaerdi<H> | false
            : F extends Ordform<infer O>
              ? O
              : F extends JaNejform
                ? boolean
                : F extends Talform
                  ? Talvaerdi
                  : F extends Dagform
                    ? Dag
                    : F extends Navneparform
                      ? readonly [string, string]
                      : string;

/** The type of what may be given for a value of the form: what may be unknown is left out or null. */
export type Input<F> =
  F extends Maaskeform<infer G>
    ? Input<G> | null
    : F extends Altidform<infer O>
      ? Input<O> | null
      : F extends Objektform<infer S>
        ? Objektinput<S>
        : F extends Listeform<infer E>
          ? readonly Input<E>[]
          : F extends Haendelsesform<infer H>
            ? Input<H> | false
            : F extends Ordform<infer O>
              ? O
              : F extends JaNejform
                ? boolean
                : F extends Talform
                  ? number | string
                  : F extends Navneparform
                    ? readonly [string, string]
                    : string;

type Udeladelige<S> = { [N in keyof S]: S[N] extends Maaskeform | Altidform ? N : never }[keyof S];

type Objektinput<S> = Samlet<
  { readonly [N in Exclude<keyof S, Udeladelige<S>>]: Input<S[N]> } & {
    readonly [N in Udeladelige<S>]?: Input<S[N]>;
  }
>;

type Samlet<T> = { [N in keyof T]: T[N] };

export const NAVN: Navneform = { form: "navn" };
export const NAVNEPAR: Navneparform = { form: "navnepar" };
export const JA_NEJ: JaNejform = { form: "ja-nej" };
export const TAL: Talform = { form: "tal" };
export const TAL_MED_FORTEGN: Talform = { form: "tal", ogsaaUnderNul: true };
export const DAG: Dagform = { form: "dag" };

export function ord<const O extends string>(liste: readonly O[], egenskaber: Egenskaber = {}): Ordform<O> {
  return { form: "ord", ord: liste, ...egenskaber };
}

/** A day that lies no later than that of the question. */
export function dagen(ikkeEfter: string): Dagform {
  return { form: "dag", ikkeEfter };
}

export function objekt<const F extends Felter>(
  felter: F,
  andet: Omit<Objektform, "form" | "felter"> = {},
): Objektform<F> {
  const kun = Object.entries(felter).flatMap(([navn, felt]) =>
    felt.form === "maaske" && felt.kunVed !== undefined ? [{ navn, ...felt.kunVed }] : [],
  );
  if (kun.length === 0) return { form: "objekt", felter, ...andet };
  const proev: Objektform["proev"] = (dele) => [
    ...kun.flatMap(({ navn, felt, ord }) =>
      ugyldigtHvis(dele[navn] != null && dele[felt] !== undefined && dele[felt] !== ord, [navn], `only beside ${ord}`),
    ),
    ...(andet.proev?.(dele) ?? []),
  ];
  return { form: "objekt", felter, ...andet, proev };
}

export function liste<E extends Objektform>(af: E, andet: Omit<Listeform, "form" | "af"> = {}): Listeform<E> {
  return { form: "liste", af, ...andet };
}

export function haendelse<E extends Objektform>(af: E): Haendelsesform<E> {
  return { form: "haendelse", af };
}

export function maaske<F extends Vaerdiform>(
  af: F,
  andet: Omit<Maaskeform, "form" | "af" | "skjult"> & { readonly skjult?: Vaerdi<F> } = {},
): Maaskeform<F> {
  return { form: "maaske", af, ...andet };
}

export function altid<F extends Objektform>(
  af: F,
  egenskaber: Egenskaber & { readonly skjult?: Vaerdi<F> } = {},
): Altidform<F> {
  return { form: "altid", af, ...egenskaber };
}

/** The form of what lies within a value of the form. */
export function formI(form: Feltform, sti: Sti): Vaerdiform | undefined {
  const egen = form.form === "maaske" || form.form === "altid" ? form.af : form;
  const [navn, ...resten] = sti;
  if (navn === undefined) return egen;
  if (egen.form === "liste" && typeof navn === "number") return formI(egen.af, resten);
  const felt = egen.form === "objekt" ? egen.felter[navn] : undefined;
  return felt === undefined ? undefined : formI(felt, resten);
}
