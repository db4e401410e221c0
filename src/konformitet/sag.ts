/**
 * A case of the reference suite (sag): a question of the protocol with the answer that the text gives. The suite is
 * data; it knows no program, this library included.
 */
import { en } from "zod/locales";
import * as z from "zod/mini";

// The cases are read without the door too, which gives zod its language.
z.config(en());

export const TAGS = [
  "hovedregel",
  "graense",
  "uoplyst",
  "eksakt-tal",
  "dato",
  "fortolkning",
  "virkelige-data",
  "antaget",
  "fejl",
] as const;
/** What a case is about. */
export type Tag = (typeof TAGS)[number];

export type Sti = readonly (string | number)[];

/** A fault by its code and path; without a path where the contract says what is a fault and not where it stands. */
export interface ForventetFejl {
  readonly code: string;
  readonly path?: Sti | undefined;
}

/** A result compared in the fields that stand here, or the faults of the input. */
export type Forventet =
  | { readonly ok: true; readonly result: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly errors: readonly ForventetFejl[] };

export interface Sag {
  /** Never changed and never used again for another case. */
  readonly id: string;
  /** Danish. */
  readonly titel: string;
  /** The day that the case is about. */
  readonly dag: string;
  /** The clauses of the agreement and of the acts that it rests on. */
  readonly klausuler: readonly string[];
  /** Why it exists, in Danish. */
  readonly hvorfor: string;
  readonly tags: readonly Tag[];
  readonly op: string;
  readonly input: unknown;
  readonly forventet: Forventet;
}

/** One file of cases, for one rule. */
export interface Sagsfil {
  readonly $schema?: string | undefined;
  /** The rule id, which is the path of the file too. */
  readonly regel: string;
  readonly sager: readonly Sag[];
}

/** A case with the rule that it tests. */
export interface Regelsag extends Sag {
  readonly regel: string;
}

const tekst = z.string().check(z.minLength(1));

const sag = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]+\.[a-zA-Z0-9]+\/[a-z0-9-]+$/)),
  titel: tekst,
  dag: z.iso.date(),
  klausuler: z.array(z.string().check(z.regex(/^[A-Z0-9]+(-\d+[A-Z]?)+$/))).check(z.minLength(1)),
  hvorfor: tekst,
  tags: z.array(z.enum(TAGS)).check(z.minLength(1)),
  op: tekst,
  input: z.unknown(),
  forventet: z.union([
    z.strictObject({ ok: z.literal(true), result: z.record(z.string(), z.unknown()) }),
    z.strictObject({
      ok: z.literal(false),
      errors: z
        .array(
          z.strictObject({
            code: tekst,
            path: z.optional(z.array(z.union([z.string(), z.int().check(z.minimum(0))]))),
          }),
        )
        .check(z.minLength(1)),
    }),
  ]),
});

/** The form of a file of cases. */
export const sagsfil: z.ZodMiniType<Sagsfil> = z.strictObject({
  $schema: z.optional(z.string()),
  regel: z.string().check(z.regex(/^[a-z]+\.[a-zA-Z0-9]+$/)),
  sager: z.array(sag).check(z.minLength(1)),
});
