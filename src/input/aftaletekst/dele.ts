/**
 * The parts that an agreement document is made of (dele). What is read takes the place of what stood there: a figure
 * becomes exact, and what is left out is null.
 */
import * as z from "zod/mini";
import { broek, type Tal, tal } from "../../kerne/tal.js";
import { antal, dato, listeaf, navn, objekt, positivtAntal } from "../felter.js";
import { ikkeNegativtTal } from "../tal.js";

export type Form<T> = z.ZodMiniType<T, unknown>;

/**
 * With what an editor says of it.
 *
 * @param id by which the published schema names the form, where it stands in several places
 */
export function felt<S extends z.ZodMiniType>(form: S, beskrivelse: string, id?: string): S {
  // The id of the form is not passed on: what is said here is of this place alone.
  return form.check(z.meta({ description: beskrivelse, id })) as S;
}

/** Left out, it is null. */
export function maaske<T>(form: Form<T>): Form<T | null> {
  return z.pipe(
    z.nullish(form),
    z.transform((vaerdi): T | null => vaerdi ?? null),
  );
}

export const figur: Form<Tal> = z.pipe(
  z.union([ikkeNegativtTal, objekt({ taeller: antal, naevner: positivtAntal })]),
  z.transform((form): Tal => (typeof form === "object" ? broek(form.taeller, form.naevner) : tal(form))),
);

export const hjemmel = felt(
  objekt({
    kilde: felt(navn, "Kilden: ABL for almenboligloven, aftale for aftalen selv."),
    sted: felt(navn, "Stedet i kilden, som det skal stå i et brev."),
  }),
  "Hvor det står.",
  "hjemmel",
);

/** Whether something is read out of a place and not printed there; left out, it is printed. */
export const laesning: Form<boolean> = z.pipe(
  z.nullish(z.boolean()),
  z.transform((vaerdi): boolean => vaerdi ?? false),
);
export const LAESNING = "Om det er læst ud af stedet og ikke står der udtrykkeligt.";

export const hjemler = listeaf(hjemmel);

/** The number of a step. */
export const trin = felt(positivtAntal, "Et trin på trappen: 1 er det nederste.");

/** Something for each of some steps, under their numbers. */
export function prTrin<T>(form: Form<T>): Form<Readonly<Record<number, T>>> {
  const trinnoegle = z
    .string()
    .check(z.regex(/^[1-9]\d{0,2}$/, { error: "ugyldig-aftale: the number of a step is needed" }));
  return z.record(trinnoegle, form);
}

/** In force from a day on, and as far as the source is known. */
export const datering = {
  fra: felt(dato, "Første dag."),
  kendtTil: maaske(felt(dato, "Sidste dag, som kilden er læst for; udeladt gælder posten til den næste.")),
};
