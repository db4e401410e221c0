/** A door made of the doors to its parts (doer af dele): the form, the checks and the reading of each stand in one place. */
import * as z from "zod/mini";
import { type Fejl, ugyldigt } from "../kerne/fejl.js";
import { type Delvis, type Doer, gentagelser, iHver, under } from "./doer.js";
import { objekt } from "./felter.js";

/** A door to anything. */
interface Deldoer {
  readonly form: z.ZodMiniType;
  readonly sammenhaeng: (form: never, hel?: never) => readonly Fejl[];
  readonly indlaes: (form: never) => unknown;
}

/** A form by itself is a part that is kept as it comes. */
type Del = Deldoer | z.ZodMiniType;
export type Dele = Readonly<Record<string, Del>>;

type Delform<D extends Del> = z.output<D extends Deldoer ? D["form"] : D>;
type Valgfrie<D extends Dele> = { [N in keyof D]: undefined extends Delform<D[N]> ? N : never }[keyof D];
type Form<D extends Dele> = { readonly [N in Exclude<keyof D, Valgfrie<D>>]: Delform<D[N]> } & {
  readonly [N in Valgfrie<D>]?: Delform<D[N]>;
};

/** What a door leads to. */
export type Domaene<D extends Del> = D extends Deldoer ? ReturnType<D["indlaes"]> : Delform<D>;

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
export function uproevet<F, T>(form: z.ZodMiniType<F>, indlaes: (form: F) => T): Doer<F, T> {
  return { form, sammenhaeng: () => [], indlaes };
}

/** A part that is kept as it comes, when there is no more wrong with it than its form tells. */
export function proevet<F>(
  form: z.ZodMiniType<F>,
  proev: (del: NonNullable<Delvis<F>>) => readonly Fejl[],
): Doer<F, F> {
  return { form, sammenhaeng: (del) => (del == null ? [] : proev(del)), indlaes: (uaendret) => uaendret };
}

/** The same door, leading on to what is made of that which it led to. */
export function videre<F, T, U>({ indlaes, ...doer }: Doer<F, T>, til: (domaene: T) => U): Doer<F, U> {
  return { ...doer, indlaes: (form) => til(indlaes(form)) };
}

/** A field that may be missing, and what it is then. */
export function eller<F, const E>(form: z.ZodMiniType<F>, ellers: E): Doer<F | null | undefined, F | E> {
  return uproevet(z.nullish(form), (felt) => felt ?? ellers);
}

/** A part that may be missing; it is null then. */
export function valgfri<F, T>({ form, sammenhaeng, indlaes }: Doer<F, T>): Doer<F | null | undefined, T | null> {
  return {
    form: z.nullish(form),
    sammenhaeng: (del) => (del == null ? [] : sammenhaeng(del as Delvis<F>)),
    indlaes: (del) => (del == null ? null : indlaes(del)),
  };
}

/**
 * An object of one of several kinds, each with a door under the name that `noegle` has in it.
 *
 * @param fejl what to say of an object of no kind
 */
export function enAf<D extends Readonly<Record<string, Deldoer>>>(
  noegle: string,
  doere: D,
  fejl?: string,
): Doer<z.output<D[keyof D]["form"]>, Domaene<D[keyof D]>> {
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
export function liste<F, T>({ form, sammenhaeng, indlaes }: Doer<F, T>): Doer<readonly F[], readonly T[]> {
  return {
    form: z.array(form),
    sammenhaeng: (elementer) => iHver(elementer, (element) => sammenhaeng(element)),
    indlaes: (elementer) => elementer.map((element) => indlaes(element)),
  };
}

/** Words, each no more than once; null where they are left out. */
export function ordliste<O extends string>(ord: z.ZodMiniType<O>) {
  const alle = proevet(z.nullish(z.array(ord)), (givne) =>
    gentagelser<string>(
      givne,
      (et) => et,
      (et, nr) => ugyldigt([nr], `${et} is named twice`),
    ),
  );
  return videre(alle, (givne): readonly O[] | null => givne ?? null);
}

/** A list of which no two have the same in this field. */
export function forskellige<F, T>(
  doer: Doer<F, T>,
  felt: keyof F & string,
  besked: (vaerdi: string) => string,
): Doer<readonly F[], readonly T[]> {
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
