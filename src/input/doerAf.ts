/** A door made of the doors to its parts (doer af dele): the form, the checks and the reading of each stand in one place. */
import * as z from "zod/mini";
import type { Fejl } from "../kerne/fejl.js";
import { type Delvis, type Doer, iHver, under } from "./doer.js";
import { objekt } from "./felter.js";

/** A door to anything. */
interface Del {
  readonly form: z.ZodMiniType;
  readonly sammenhaeng: (form: never) => readonly Fejl[];
  readonly indlaes: (form: never) => unknown;
}

type Dele = Readonly<Record<string, Del>>;
type Form<D extends Dele> = { readonly [N in keyof D]: z.output<D[N]["form"]> };

/** What a door leads to. */
export type Domaene<D extends Del> = ReturnType<D["indlaes"]>;

/**
 * The door to an object that has these parts under these keys.
 *
 * @param sammenhaeng how the parts fit together, where that is more than each by itself; `fejl` has the faults of each
 */
export function doerAf<const D extends Dele>(
  dele: D,
  sammenhaeng: (
    form: Delvis<Form<D>>,
    fejl: { readonly [N in keyof D]: readonly Fejl[] },
    hel?: Form<D>,
  ) => readonly Fejl[] = (_, fejl) => Object.values<readonly Fejl[]>(fejl).flat(),
): Doer<Form<D>, { readonly [N in keyof D]: Domaene<D[N]> }> {
  const afHver = (af: (del: Del, navn: keyof D) => unknown) =>
    Object.fromEntries(Object.entries(dele).map(([navn, del]) => [navn, af(del, navn)])) as never;
  return {
    form: objekt(afHver(({ form }) => form)) as never,
    sammenhaeng: (form, hel) => {
      const felter = form as Partial<Record<keyof D, never>>;
      const fejlI = (del: Del, navn: keyof D) =>
        felter[navn] == null ? [] : under([String(navn)], del.sammenhaeng(felter[navn]));
      return sammenhaeng(form, afHver(fejlI), hel);
    },
    indlaes: (form) => afHver((del, navn) => del.indlaes(form[navn] as never)),
  };
}

/** A part whose form is all that there is to check of it by itself. */
export function uproevet<F>(form: z.ZodMiniType<F>): Doer<F, F>;
export function uproevet<F, T>(form: z.ZodMiniType<F>, indlaes: (form: F) => T): Doer<F, T>;
export function uproevet<F>(form: z.ZodMiniType<F>, indlaes: (form: F) => unknown = (uaendret) => uaendret) {
  return { form, sammenhaeng: () => [], indlaes };
}

/** A part that may be missing; it is null then. */
export function valgfri<F, T>({ form, sammenhaeng, indlaes }: Doer<F, T>): Doer<F | null | undefined, T | null> {
  return {
    form: z.nullish(form),
    sammenhaeng: (del) => (del == null ? [] : sammenhaeng(del as Delvis<F>)),
    indlaes: (del) => (del == null ? null : indlaes(del)),
  };
}

/** A list of such parts. */
export function liste<F, T>({ form, sammenhaeng, indlaes }: Doer<F, T>): Doer<readonly F[], readonly T[]> {
  return {
    form: z.array(form),
    sammenhaeng: (elementer) => iHver(elementer, (element) => sammenhaeng(element)),
    indlaes: (elementer) => elementer.map((element) => indlaes(element)),
  };
}
