/**
 * A person as variables (variable): each place of which an answer may depend, with the person as it would be with other
 * values there, one for each class of values that the conditions at hand tell apart. Part of rule `ansoeger.mangler`.
 */
import type { Dag } from "../kerne/dato.js";
import { formI, type Objektform } from "../kerne/form.js";
import { grupperet } from "../kerne/grupper.js";
import { type Sti, stinoegle } from "../kerne/sti.js";
import { FAKTA, PERSON, type Person } from "../parametre/fakta.js";
import type { Bundetblad, Listedel } from "./bundet.js";
import { medVaerdi, type Sted, stederI } from "./steder.js";

/** A place, and for each value there the person with it. */
export interface Variabel extends Sted {
  readonly klasser: readonly Klasse[];
}

interface Klasse {
  readonly vaerdi: unknown;
  readonly person: Person;
  /** How many of the leaves it meets. */
  readonly moedte: number;
}

/** What is unknown of the person and read by one of the leaves, with each of its classes filled in; as facts are declared. */
export function ukendteI(person: Person, blade: readonly Bundetblad[], dato: Dag): readonly Variabel[] {
  const klasserne = klasserFor(person, blade);
  return stederI(person, laeste(blade), dato)
    .filter(({ vaerdi }) => vaerdi === null)
    .map((sted) => ({ ...sted, klasser: klasserne(sted) }))
    .filter(({ klasser: { length } }) => length > 1)
    .sort((a, b) => plads(a) - plads(b));
}

const FOELGE = Object.values(FAKTA).map(({ sti }) => sti[0]);

function plads({ sti: [navn] }: Sted): number {
  return FOELGE.indexOf(String(navn));
}

/**
 * Everything that the leaves read: the person as it is, and then as it would be, what can be done before what is fast.
 *
 * @param flest whether values that more of the leaves are met by come first, or last
 */
export function muligeI(person: Person, blade: readonly Bundetblad[], dato: Dag, flest: boolean): readonly Variabel[] {
  const klasserne = klasserFor(person, blade);
  const alle = stederI(person, laeste(blade), dato).map((sted) => {
    const andre = [...klasserne(sted)].sort((a, b) => (flest ? b.moedte - a.moedte : a.moedte - b.moedte));
    return { ...sted, klasser: [{ vaerdi: sted.vaerdi, person, moedte: 0 }, ...andre] };
  });
  return alle.filter(({ klasser: { length } }) => length > 1).sort((a, b) => orden(a) - orden(b));
}

/** The parts of a list come after the list itself, in the order of their days. */
function orden({ sti: { length }, fast }: Sted): number {
  return length > 2 ? 2 : Number(fast);
}

/** Of places in lists what the rows of the leaves tell apart; else what the leaves do. */
function klasserFor(person: Person, blade: readonly Bundetblad[]): (sted: Sted) => readonly Klasse[] {
  let dele: ReadonlyMap<string, readonly Listedel[]> | null = null;
  return ({ sti }) => {
    if (sti.length <= 2) return klasser(person, sti, blade);
    dele ??= grupperet(
      blade.flatMap((blad) => blad.dele?.(person).flat() ?? []),
      (del) => stinoegle(del.sti),
    );
    return delklasser(person, sti, dele.get(stinoegle(sti)) ?? []);
  };
}

function delklasser(person: Person, sti: Sti, dele: readonly Listedel[]): readonly Klasse[] {
  const form = formI(PERSON, sti);
  if (dele.length === 0 || form?.form !== "ord") return [];
  const udgaver = new Map<string, Klasse>();
  for (const vaerdi of form.ord) {
    const svar = dele.map(({ duer }) => duer(vaerdi));
    const moedte = svar.filter((et) => et).length;
    if (!udgaver.has(svar.join())) udgaver.set(svar.join(), { vaerdi, person: medVaerdi(person, sti, vaerdi), moedte });
  }
  return [...udgaver.values()];
}

function laeste(blade: readonly Bundetblad[]): ReadonlySet<string> {
  return new Set(blade.map(({ faktum: { sti } }) => sti[0] ?? ""));
}

export function erUnder(sti: readonly (string | number)[], over: readonly (string | number)[]): boolean {
  return over.every((noegle, nr) => sti[nr] === noegle);
}

/**
 * One value for each way in which the leaves can answer; none where no leaf reads the place. Each leaf names values for
 * its own answers: of a list those of several are put together, so that each of them can be met or not beside the
 * others.
 */
function klasser(person: Person, sti: Sti, blade: readonly Bundetblad[]): readonly Klasse[] {
  const laesere = blade.filter(({ faktum }) => erUnder(faktum.sti, sti));
  if (laesere.length === 0) return [];
  const udgaver = new Map<string, Klasse>();
  const proev = (vaerdi: unknown): void => {
    const udgave = medVaerdi(person, sti, vaerdi);
    const svar = laesere.map((blad) => blad.svar(udgave));
    const moedte = svar.filter((et) => et === "opfyldt").length;
    if (!udgaver.has(svar.join())) udgaver.set(svar.join(), { vaerdi, person: udgave, moedte });
  };
  const [foerste] = laesere;
  for (const vaerdi of eksempler(sti, laesere)) {
    const hidtil = [...udgaver.values()];
    proev(vaerdi);
    if (foerste?.sammen) for (const anden of hidtil) proev(foerste.sammen(anden.vaerdi, vaerdi));
  }
  return [...udgaver.values()];
}

/** The values that the leaves name; of an object those of its parts put together, and that of nothing. */
function eksempler(sti: Sti, laesere: readonly Bundetblad[]): readonly unknown[] {
  const form = formI(PERSON, sti);
  return form?.form === "objekt" ? objekter(form, (navn) => egne([...sti, navn], laesere)) : egne(sti, laesere);
}

function egne(sti: Sti, laesere: readonly Bundetblad[]): readonly unknown[] {
  return laesere.filter(({ faktum }) => erUnder(faktum.sti, sti)).flatMap((blad) => blad.eksempler);
}

function objekter({ felter, intet }: Objektform, vaerdier: (navn: string) => readonly unknown[]): readonly unknown[] {
  const [foerste = "", ...andre] = Object.keys(felter);
  const felt = felter[foerste];
  // Whether there is anything at all, some leaf beside may tell apart without a leaf that asks for it.
  const foersteVaerdier = felt?.form === "ord" ? felt.ord : vaerdier(foerste);
  const udfyldte = andre.reduce<readonly object[]>(
    (hidtil, navn) => {
      const mulige = vaerdier(navn);
      return hidtil.flatMap((en) =>
        (mulige.length === 0 ? [null] : mulige).map((vaerdi) => ({ ...en, [navn]: vaerdi })),
      );
    },
    [...new Set<unknown>(foersteVaerdier)]
      .filter((vaerdi) => vaerdi !== intet)
      .map((vaerdi) => ({ [foerste]: vaerdi })),
  );
  const tom = Object.fromEntries(andre.map((navn) => [navn, null]));
  return [...udfyldte, { ...tom, [foerste]: intet }];
}
