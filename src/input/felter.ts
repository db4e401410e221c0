/**
 * The fields that inputs are made of (felter). A check of ours states its fault as "code: message"; `zodfejl.ts` takes
 * the two apart. What a check cannot show of itself to a JSON Schema stands in its `meta`.
 */
import * as z from "zod/mini";
import { type Dag, erDag } from "../kerne/dato.js";
import { harCpr } from "./cpr.js";
import type { Laesevalg } from "./laesevalg.js";
import type { Objektskema } from "./objektskema.js";

/** A strict object: an unknown key is a fault, and its message carries the known names for a hint. */
export function objekt<S extends z.core.$ZodShape>(felter: S): Objektskema<S> {
  return z.strictObject(felter, {
    error: (fejl) => (fejl.code === "unrecognized_keys" ? Object.keys(felter).join(" ") : undefined),
  }) as unknown as Objektskema<S>;
}

/** A list as it is taken: one that cannot be written to, too. */
export function listeaf<S extends z.ZodMiniType>(element: S): Listeskema<S> {
  return z.array(element);
}

export type Listeskema<S extends z.ZodMiniType> = z.ZodMiniType<readonly z.output<S>[], readonly z.input<S>[]>;

/** Whether it has fields, as a list has not. */
export function erObjekt(v: unknown): v is Readonly<Record<string, unknown>> {
  return typeof v === "object" && v !== null && !Array.isArray(v);
}

export function erTekst(v: unknown): v is string {
  return typeof v === "string" && v !== "";
}

export function erNavn(v: unknown): v is string {
  return erTekst(v) && !harCpr(v);
}

/** An id, a name or a dwelling: a text that is not empty and holds no civil registration number. */
export const navn = z
  .custom<string>(erNavn, {
    error: ({ input }) =>
      erTekst(input)
        ? "cpr-nummer: a civil registration number does not belong in an id or a name"
        : "ugyldigt-input: a text that is not empty is needed",
  })
  .check(z.meta({ type: "string", minLength: 1 }));

const { run } = navn._zod;
// What a call says of civil registration numbers comes with it, so that no other call is read by it.
navn._zod.run = (felt, kald: Laesevalg & Parameters<typeof run>[1]) =>
  kald.cprKontrol === false && erTekst(felt.value) ? felt : run(felt, kald);

export const dato = z
  .custom<Dag, string>((v) => typeof v === "string" && erDag(v), {
    error: ({ input }) =>
      typeof input === "string"
        ? "ugyldig-dato: a calendar day from 1900-01-01 to 2199-12-31 is needed, written YYYY-MM-DD"
        : "ugyldigt-input: a calendar day is needed, written YYYY-MM-DD",
  })
  .check(z.meta({ type: "string", format: "date" }));

function antalFra(mindst: number) {
  const error = `ugyldigt-input: a whole number, ${mindst} or more, is needed`;
  return z.int({ error }).check(z.minimum(mindst, { error }));
}

export const antal = antalFra(0);
export const positivtAntal = antalFra(1);
