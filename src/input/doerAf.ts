/** A door made of the doors to its parts (doer af dele): the form, the checks and the reading of each stand in one place. */
import * as z from "zod/mini";
import { type Fejl, ugyldigt } from "../kerne/fejl.js";
import { type Delvis, type Doer, gentagelser, iHver, under } from "./doer.js";
import { type Listeskema, listeaf, objekt } from "./felter.js";
import type { Objektoutput, Objektskema } from "./objektskema.js";

/** A door to anything. */
export interface Deldoer {
  readonly form: z.ZodMiniType;
  readonly sammenhaeng: (form: never, hel?: never) => readonly Fejl[];
  readonly indlaes: (form: never) => unknown;
}

/** A form by itself is a part that is kept as it comes. */
type Del = Deldoer | z.ZodMiniType;
export type Dele = Readonly<Record<string, Del>>;

/** The form of each part. */
export type Former<D extends Dele> = {
  [N in keyof D]: D[N] extends Deldoer ? D[N]["form"] : Extract<D[N], z.ZodMiniType>;
};
type Form<D extends Dele> = Objektoutput<Former<D>>;

/** What a door leads to. */
export type Domaene<D extends Del> = D extends Deldoer ? ReturnType<D["indlaes"]> : z.output<D>;

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
): Doer<Objektskema<Former<D>>, { readonly [N in keyof D]: Domaene<D[N]> }> {
  const doere = Object.entries(dele).map(([navn, del]) => [navn, somDoer(del)] as const);
  const afHver = (af: (doer: Deldoer, navn: string) => unknown) => {
    const felter: Record<string, unknown> = {};
    for (const [navn, doer] of doere) felter[navn] = af(doer, navn);
    return felter as never;
  };
  const felt = (form: unknown, navn: string) => (form as Readonly<Record<string, never>> | undefined)?.[navn] as never;
  return {
    form: objekt(afHver(({ form }) => form)) as never,
    sammenhaeng: (form, hel) => {
      const fejl = afHver((doer, navn) =>
        felt(form, navn) == null ? [] : under([navn], doer.sammenhaeng(felt(form, navn), felt(hel, navn))),
      );
      return sammenhaeng(form, fejl, hel);
    },
    indlaes: (form) => afHver((doer, navn) => doer.indlaes(felt(form, navn))),
  };
}

function somDoer(del: Del): Deldoer {
  return "indlaes" in del ? del : uproevet(del, (uaendret) => uaendret);
}

/** A part whose form is all that there is to check of it by itself. */
export function uproevet<S extends z.ZodMiniType, T>(form: S, indlaes: (form: z.output<S>) => T): Doer<S, T> {
  return { form, sammenhaeng: () => [], indlaes };
}

/** A part that is kept as it comes, when there is no more wrong with it than its form tells. */
export function proevet<S extends z.ZodMiniType>(
  form: S,
  proev: (del: NonNullable<Delvis<z.output<S>>>) => readonly Fejl[],
): Doer<S, z.output<S>> {
  return { form, sammenhaeng: (del) => (del == null ? [] : proev(del)), indlaes: (uaendret) => uaendret };
}

/** The same door, leading on to what is made of that which it led to. */
export function videre<S extends z.ZodMiniType, T, U>(
  { indlaes, efter, ...doer }: Doer<S, T>,
  til: (domaene: T) => U,
): Doer<S, U> {
  const ny = { ...doer, indlaes: (form: z.output<S>) => til(indlaes(form)) };
  if (efter === undefined) return ny;
  return {
    ...ny,
    efter: (input, valg) => {
      const valgt = efter(input, valg);
      return { ...valgt, doer: videre(valgt.doer, til) };
    },
  };
}

/** A field that may be missing, and what it is then. */
export function eller<S extends z.ZodMiniType, const E>(
  form: S,
  ellers: E,
): Doer<Valgfri<S>, NonNullable<z.output<S>> | E> {
  return uproevet(z.nullish(form), (felt) => felt ?? ellers);
}

/** What may be missing. */
type Valgfri<S extends z.ZodMiniType> = z.ZodMiniOptional<z.ZodMiniNullable<S>>;

/** A part that may be missing; it is null then. */
export function valgfri<S extends z.ZodMiniType, T>({
  form,
  sammenhaeng,
  indlaes,
}: Doer<S, T>): Doer<Valgfri<S>, T | null> {
  return {
    form: z.nullish(form),
    sammenhaeng: (del) => (del == null ? [] : sammenhaeng(del as Delvis<z.output<S>>)),
    indlaes: (del) => (del == null ? null : indlaes(del)),
  };
}

/** Whatever one of these takes and gives. */
type Skema<S extends z.ZodMiniType> = z.ZodMiniType<z.output<S>, z.input<S>>;

/**
 * An object of one of several kinds, each with a door under the name that `noegle` has in it.
 *
 * @param fejl what to say of an object of no kind
 */
export function enAf<D extends Readonly<Record<string, Deldoer>>>(
  noegle: string,
  doere: D,
  fejl?: string,
): Doer<Skema<D[keyof D]["form"]>, Domaene<D[keyof D]>> {
  const doerTil = (form: unknown) => doere[(form as Readonly<Record<string, string>>)[noegle] ?? ""];
  return {
    form: z.discriminatedUnion(noegle, Object.values(doere).map(({ form }) => form) as never, {
      error: ({ code }) => (code === "invalid_union" ? fejl : undefined),
    }) as never,
    sammenhaeng: (form, hel) => doerTil(form)?.sammenhaeng(form as never, hel as never) ?? [],
    indlaes: (form) => doerTil(form)?.indlaes(form as never) as never,
  };
}

/** A list of such parts. */
export function liste<S extends z.ZodMiniType, T>({
  form,
  sammenhaeng,
  indlaes,
}: Doer<S, T>): Doer<Listeskema<S>, readonly T[]> {
  return {
    form: listeaf(form),
    sammenhaeng: (elementer) => iHver(elementer, (element) => sammenhaeng(element)),
    indlaes: (elementer) => elementer.map((element) => indlaes(element)),
  };
}

/** Words, each no more than once; null where they are left out. */
export function ordliste<O extends string>(ord: z.ZodMiniType<O, O>) {
  const alle = proevet(z.nullish(listeaf(ord)), (givne) =>
    gentagelser<string>(
      givne,
      (et) => et,
      (et, nr) => ugyldigt([nr], `${et} is named twice`),
    ),
  );
  return videre(alle, (givne): readonly O[] | null => givne ?? null);
}

/** A list of which no two have the same in this field. */
export function forskellige<S extends z.ZodMiniType, T>(
  doer: Doer<S, T>,
  felt: keyof z.output<S> & string,
  besked: (vaerdi: string) => string,
): Doer<Listeskema<S>, readonly T[]> {
  const alle = liste(doer);
  return {
    ...alle,
    sammenhaeng: (elementer) => [
      ...gentagelser(
        elementer as readonly (Readonly<Record<string, string>> | undefined)[],
        (element) => element[felt],
        (vaerdi, nr) => ugyldigt([nr, felt], besked(vaerdi)),
      ),
      ...alle.sammenhaeng(elementer),
    ],
  };
}
