/**
 * The type of an object's form (objektskema): that of zod, but for what it takes and gives. Nothing given to this library
 * is written to, so that every field is `readonly`, and a field that may be left out is left out and not `undefined`.
 */
import type * as z from "zod/mini";

type Form = z.core.$ZodShape;

/** What an object of these fields may be given as. */
export type Objektinput<S extends Form> = Samlet<
  { readonly [N in keyof S as undefined extends z.input<S[N]> ? never : N]: z.input<S[N]> } & {
    readonly [N in keyof S as undefined extends z.input<S[N]> ? N : never]?: Exclude<z.input<S[N]>, undefined>;
  }
>;

/** The same once it has been taken. */
export type Objektoutput<S extends Form> = Samlet<
  { readonly [N in keyof S as undefined extends z.output<S[N]> ? never : N]: z.output<S[N]> } & {
    readonly [N in keyof S as undefined extends z.output<S[N]> ? N : never]?: Exclude<z.output<S[N]>, undefined>;
  }
>;

type Samlet<T> = { [N in keyof T]: T[N] };

interface Objektindre<S extends Form> extends z.core.$ZodTypeInternals<Objektoutput<S>, Objektinput<S>> {
  def: z.core.$ZodObjectDef<S>;
  config: z.core.$strict;
  isst: z.core.$ZodIssueInvalidType | z.core.$ZodIssueUnrecognizedKeys;
  propValues: z.core.util.PropValues;
  optin?: "optional" | undefined;
  optout?: "optional" | undefined;
}

/** It can be extended, picked from and put together as any object of zod: `z.extend(skema, { ... })`. */
export interface Objektskema<S extends Form> extends z.ZodMiniType<Objektoutput<S>, Objektinput<S>, Objektindre<S>> {
  shape: S;
}
