/**
 * Possibilities (muligheder): what a quantity may still turn out to be while facts are unknown, and which of those
 * facts can change it alone.
 *
 * "A fact matters if, for some filling-in of the other unknown facts, changing it alone changes the decision": that
 * sentence is computed here, exactly. A quantity is a decision diagram over the unknown facts, and those that matter
 * are the ones left in it. Two quantities combine by standing one below the other: at each value of the first, the
 * second with that value. No filling-in is ever listed whole, so thirty unknown figures on five lists cost no more than
 * their sum.
 */
import { afgoerendeVariable, type Diagram, Knude, Knuder, omskrevet } from "./diagram.js";
import { type Sti, stinoegle } from "./sti.js";
import type { Tal } from "./tal.js";

/** What a fact may turn out to be, as far as the rules tell apart. */
export type Faktavaerdi = string | number | boolean | Tal;

/** An unknown fact. Several may have one path: a missing list, say, stands for each of its figures. */
interface Faktum {
  readonly sti: Sti;
  readonly noegle: string;
  readonly vaerdier: readonly Faktavaerdi[];
}

/** Values are compared by identity. */
export interface Muligheder<T> {
  readonly vaerdier: readonly T[];
  readonly diagram: Diagram<T>;
  /** The facts of the diagram's variables. */
  readonly variable: readonly Faktum[];
  /** Those that matter, in the order in which they were met, each path once. */
  readonly afgoerende: readonly Faktum[];
}

const INTET: readonly never[] = [];

/** A quantity that is known. */
export function kendt<T>(vaerdi: T): Muligheder<T> {
  return { vaerdier: [vaerdi], diagram: vaerdi, variable: INTET, afgoerende: INTET };
}

/** A quantity that one unknown fact alone decides; it may take each of the values. */
export function ukendt<T extends Faktavaerdi>(sti: Sti, vaerdier: readonly T[]): Muligheder<T> {
  const [foerste, ...andre] = new Set(vaerdier);
  if (foerste === undefined) throw new RangeError("an unknown fact has at least one possible value");
  if (andre.length === 0) return kendt(foerste);
  const alle = [foerste, ...andre];
  const fakta = [{ sti, noegle: stinoegle(sti), vaerdier: alle }];
  return { vaerdier: alle, diagram: new Knude(0, 0, alle), variable: fakta, afgoerende: fakta };
}

/** The one value, or null while several are possible. */
export function afgjort<T>({ vaerdier }: Muligheder<T>): T | null {
  return vaerdier.length === 1 ? (vaerdier[0] ?? null) : null;
}

/** The facts that matter, in the order in which they were met. */
export function afgoerendeFakta<T>({ afgoerende }: Muligheder<T>): readonly Sti[] {
  return afgoerende.map(({ sti }) => sti);
}

export function afbild<A, T>(a: Muligheder<A>, f: (a: A) => T): Muligheder<T> {
  const billeder = new Map(a.vaerdier.map((vaerdi) => [vaerdi, f(vaerdi)]));
  const vaerdier = [...new Set(billeder.values())];
  const [foerste] = vaerdier;
  if (foerste !== undefined && vaerdier.length === 1) return kendt(foerste);
  const knuder = new Knuder<T>();
  const diagram = omskrevet<A, T>(
    a.diagram,
    (svar) => billeder.get(svar) ?? f(svar),
    (variabel, dele) => knuder.knude(variabel, dele),
  );
  return medFakta(vaerdier, diagram, a.variable, a.afgoerende);
}

/**
 * Both together. The parts share no unknown fact, or where they do, the fact cannot change both in one filling-in (it
 * bears on one branch of a choice that it does not make).
 */
export function sammen<A, B, T>(a: Muligheder<A>, b: Muligheder<B>, f: (a: A, b: B) => T): Muligheder<T> {
  const [enesteA, enesteB] = [afgjort(a), afgjort(b)];
  if (enesteA !== null && enesteB !== null) return kendt(f(enesteA, enesteB));
  if (enesteA !== null) return afbild(b, (y) => f(enesteA, y));
  if (enesteB !== null) return afbild(a, (x) => f(x, enesteB));
  const knuder = new Knuder<T>();
  const vaerdier = new Set<T>();
  const ved = (x: A): Diagram<T> => {
    const billeder = new Map(b.vaerdier.map((y) => [y, f(x, y)]));
    for (const billede of billeder.values()) vaerdier.add(billede);
    return omskrevet<B, T>(
      b.diagram,
      (y) => billeder.get(y) ?? f(x, y),
      (variabel, dele) => knuder.knude(a.variable.length + variabel, dele),
    );
  };
  const under = new Map(a.vaerdier.map((x) => [x, ved(x)]));
  const [foerste] = vaerdier;
  if (foerste !== undefined && vaerdier.size === 1) return kendt(foerste);
  const diagram = omskrevet<A, T>(
    a.diagram,
    (x) => under.get(x) ?? ved(x),
    (variabel, dele) => knuder.knude(variabel, dele),
  );
  return medFakta([...vaerdier], diagram, [...a.variable, ...b.variable], [...a.afgoerende, ...b.afgoerende]);
}

/**
 * The same quantity with its facts asked for under other paths: a whole missing list, say, instead of each of its
 * figures.
 */
export function omdoebt<T>(
  { vaerdier, diagram, variable, afgoerende }: Muligheder<T>,
  nyt: (sti: Sti) => Sti,
): Muligheder<T> {
  const nytFaktum = (faktum: Faktum): Faktum => {
    const sti = nyt(faktum.sti);
    return { ...faktum, sti, noegle: stinoegle(sti) };
  };
  return medFakta(vaerdier, diagram, variable.map(nytFaktum), afgoerende.map(nytFaktum));
}

/** @param moedte the facts in the order in which they were met */
function medFakta<T>(
  vaerdier: readonly T[],
  diagram: Diagram<T>,
  variable: readonly Faktum[],
  moedte: readonly Faktum[],
): Muligheder<T> {
  const tilbage = new Set(afgoerendeVariable(diagram).map((nr) => variable[nr]?.noegle));
  const afgoerende = new Map(moedte.filter(({ noegle }) => tilbage.has(noegle)).map((en) => [en.noegle, en]));
  return { vaerdier, diagram, variable, afgoerende: [...afgoerende.values()] };
}
