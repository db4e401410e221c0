/**
 * Possibilities (muligheder): what a quantity may still turn out to be while facts are unknown, and which of those
 * facts can change it alone.
 *
 * "A fact matters if, for some filling-in of the other unknown facts, changing it alone changes the decision": that
 * sentence is computed here, exactly. A quantity is the list of its possible values and, for each unknown fact, the
 * pairs of values between which that fact alone can move it. Quantities that share no fact combine into a new one: its
 * values are the images of all combinations, its pairs the images of each part's pairs with the other parts held. No
 * filling-in is ever listed whole, so thirty unknown figures on five lists cost no more than their sum.
 */
import { type Sti, stinoegle } from "./sti.js";

/** Values are compared by identity: texts, numbers and booleans. */
type Vaerdi = string | number | boolean;

export interface Muligheder<T extends Vaerdi> {
  readonly vaerdier: readonly T[];
  readonly skift: readonly Skift<T>[];
}

/** The moves that one unknown fact can make alone. */
interface Skift<T extends Vaerdi> {
  readonly faktum: Sti;
  readonly par: readonly (readonly [T, T])[];
}

const INTET_SKIFT: readonly never[] = [];

/** A quantity that is known. */
export function kendt<T extends Vaerdi>(vaerdi: T): Muligheder<T> {
  return { vaerdier: [vaerdi], skift: INTET_SKIFT };
}

/** A quantity that one unknown fact alone decides; it may take each of the values. */
export function ukendt<T extends Vaerdi>(faktum: Sti, vaerdier: readonly T[]): Muligheder<T> {
  const [foerste, ...andre] = [...new Set(vaerdier)];
  if (foerste === undefined) throw new RangeError("an unknown fact has at least one possible value");
  // Each value paired with the first is enough: where all of these leave a result unchanged, the result is the same for
  // every value.
  const par = andre.map((anden) => [foerste, anden] as const);
  return { vaerdier: [foerste, ...andre], skift: par.length === 0 ? [] : [{ faktum, par }] };
}

/** The one value, or null while several are possible. */
export function afgjort<T extends Vaerdi>(muligheder: Muligheder<T>): T | null {
  const { vaerdier } = muligheder;
  return vaerdier.length === 1 ? (vaerdier[0] ?? null) : null;
}

/** The facts that matter, in the order in which they were met. */
export function afgoerendeFakta<T extends Vaerdi>(muligheder: Muligheder<T>): readonly Sti[] {
  return muligheder.skift.map((skift) => skift.faktum);
}

export function afbild<A extends Vaerdi, T extends Vaerdi>(a: Muligheder<A>, f: (a: A) => T): Muligheder<T> {
  return sammen(a, INTET_ANDET, f);
}

const INTET_ANDET: Muligheder<true> = kendt(true);

/**
 * Both together. The parts share no unknown fact, or where they do, the fact cannot change both in one filling-in (it
 * bears on one branch of a choice that it does not make).
 */
export function sammen<A extends Vaerdi, B extends Vaerdi, T extends Vaerdi>(
  a: Muligheder<A>,
  b: Muligheder<B>,
  f: (a: A, b: B) => T,
): Muligheder<T> {
  const [enesteA, enesteB] = [afgjort(a), afgjort(b)];
  if (enesteA !== null && enesteB !== null) return kendt(f(enesteA, enesteB));
  const vaerdier = new Set<T>();
  for (const x of a.vaerdier) for (const y of b.vaerdier) vaerdier.add(f(x, y));
  if (vaerdier.size === 1) return { vaerdier: [...vaerdier], skift: [] };
  const skift = new Skiftesamling<T>();
  for (const { faktum, par } of a.skift) {
    const ryk = skift.af(faktum);
    for (const [fra, til] of par) for (const y of b.vaerdier) ryk.tilfoej(f(fra, y), f(til, y));
  }
  for (const { faktum, par } of b.skift) {
    const ryk = skift.af(faktum);
    for (const [fra, til] of par) for (const x of a.vaerdier) ryk.tilfoej(f(x, fra), f(x, til));
  }
  return { vaerdier: [...vaerdier], skift: skift.alle() };
}

/**
 * The same quantity with its facts asked for under other paths: a whole missing list, say, instead of each of its
 * figures.
 */
export function omdoebt<T extends Vaerdi>(a: Muligheder<T>, nyt: (faktum: Sti) => Sti): Muligheder<T> {
  const skift = new Skiftesamling<T>();
  for (const { faktum, par } of a.skift) {
    const ryk = skift.af(nyt(faktum));
    for (const [fra, til] of par) ryk.tilfoej(fra, til);
  }
  return { vaerdier: a.vaerdier, skift: skift.alle() };
}

/** The moves of each fact, each pair of values once. */
class Skiftesamling<T extends Vaerdi> {
  private readonly efterFaktum = new Map<string, Ryk<T>>();

  af(faktum: Sti): Ryk<T> {
    const noegle = stinoegle(faktum);
    const ryk = this.efterFaktum.get(noegle) ?? new Ryk<T>(faktum);
    this.efterFaktum.set(noegle, ryk);
    return ryk;
  }

  alle(): readonly Skift<T>[] {
    return [...this.efterFaktum.values()].filter(({ par }) => par.length > 0);
  }
}

class Ryk<T extends Vaerdi> implements Skift<T> {
  readonly par: (readonly [T, T])[] = [];
  private readonly sete = new Map<T, Set<T>>();

  constructor(readonly faktum: Sti) {}

  /** A move is the same both ways. */
  tilfoej(fra: T, til: T): void {
    if (fra === til || this.sete.get(til)?.has(fra)) return;
    const fraDenne = this.sete.get(fra) ?? new Set<T>();
    if (fraDenne.has(til)) return;
    this.sete.set(fra, fraDenne.add(til));
    this.par.push([fra, til]);
  }
}
