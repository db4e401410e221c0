/**
 * Doors that are made for an agreement (efter aftalen): the steps, the lengths of orders and the ids that an input may
 * have are those of the agreement that stands in it.
 */
import type * as z from "zod/mini";
import type { Fejl } from "../kerne/fejl.js";
import type { Sti } from "../kerne/sti.js";
import type { Aftaletekst, Ansoegertekst, Trappetekst } from "../parametre/aftale.js";
import { RAMMEAFTALEN_2024_2027 } from "../parametre/rammeaftalen.js";
import { aftaletekstVed } from "./aftaletekst/aftaletekstVed.js";
import { type Doer, under } from "./doer.js";
import { erObjekt } from "./felter.js";

/** Null where the agreement says nothing about what is asked. */
export type Bygger<D> = (tekst: Aftaletekst) => D | null;

/** The same for the same agreement, made once. */
export function husketEfter<D extends object>(byg: Bygger<D>): Bygger<D> {
  const kendte = new WeakMap<Aftaletekst, D>();
  return (tekst) => {
    const kendt = kendte.get(tekst);
    if (kendt !== undefined) return kendt;
    const ny = byg(tekst);
    if (ny !== null) kendte.set(tekst, ny);
    return ny;
  };
}

/** For agreements with stairs alone. */
export function medTrapper<D extends object>(byg: (tekst: Trappetekst) => D): Bygger<D> {
  return husketEfter((tekst) => (harTrapper(tekst) ? byg(tekst) : null));
}

export function harTrapper(tekst: Aftaletekst): tekst is Trappetekst {
  return tekst.trapper !== null;
}

/** For agreements with criteria of applicants alone. */
export function medAnsoegere<D extends object>(byg: (tekst: Ansoegertekst) => D): Bygger<D> {
  return husketEfter((tekst) => (harAnsoegere(tekst) ? byg(tekst) : null));
}

export function harAnsoegere(tekst: Aftaletekst): tekst is Ansoegertekst {
  return tekst.ansoegere !== null;
}

/** The door for the agreement that stands at a place in the input; as it stands it is that of Copenhagen's. */
export function efterAftalen<S extends z.ZodMiniType, T>(byg: Bygger<Doer<S, T>>, sti: Sti = ["aftale"]): Doer<S, T> {
  return efterAftalerne(([tekst = RAMMEAFTALEN_2024_2027]) => byg(tekst), [sti]);
}

/**
 * The same for several agreements at several places.
 *
 * @param byg also told of the input, which may say what is asked; null where an agreement says nothing of that
 */
export function efterAftalerne<S extends z.ZodMiniType, T>(
  byg: (tekster: readonly Aftaletekst[], input: unknown) => Doer<S, T> | null,
  steder: readonly Sti[],
): Doer<S, T> {
  const koebenhavns = byg(
    steder.map(() => RAMMEAFTALEN_2024_2027),
    undefined,
  );
  if (koebenhavns === null) throw new RangeError("Copenhagen's agreement says something of everything");
  return {
    ...koebenhavns,
    efter: (input, valg) => {
      const laeste = steder.map((sted) => ({ sted, laest: aftaletekstVed(ved(input, [...sted, "tekst"]), valg) }));
      const fejl = laeste.flatMap(({ sted, laest }) => under([...sted, "tekst"], laest.fejl ?? []));
      if (fejl.length > 0) return { doer: koebenhavns, fejl };
      const doer = byg(
        laeste.flatMap(({ laest }) => laest.tekst ?? []),
        input,
      );
      return doer === null
        ? { doer: koebenhavns, fejl: laeste.flatMap((et) => sigerIntet(et, input)) }
        : { doer, fejl: [] };
    },
  };

  function sigerIntet({ sted, laest: { tekst } }: Laestved, input: unknown): readonly Fejl[] {
    // Where there are several, those are meant that say nothing by themselves.
    if (tekst === null || byg([tekst], input) !== null) return [];
    const besked = "the agreement says nothing about what is asked";
    return [{ kode: "aftalen-siger-intet", sti: [...sted, "tekst"], besked }];
  }
}

interface Laestved {
  readonly sted: Sti;
  readonly laest: { readonly tekst: Aftaletekst | null };
}

/** What stands at a place of an input of any kind; undefined where nothing does. */
function ved(input: unknown, sti: Sti): unknown {
  return sti.reduce<unknown>(
    (del, navn) => (erObjekt(del) && Object.hasOwn(del, navn) ? del[String(navn)] : undefined),
    input,
  );
}
