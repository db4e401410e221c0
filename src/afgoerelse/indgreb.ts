/**
 * Changes of facts (indgreb), and the smallest sets of them that bring something about. A family is a list of sets,
 * none of which contains another; families combine like conditions: one of them (`enten`) or both (`baade`). Where the
 * parts of a case share no fact, the smallest sets of the whole are put together from those of the parts.
 */
import { type Sti, stinoegle } from "../kerne/sti.js";

/** `handling`: someone can do it. `fast`: nobody can. */
export type Indgrebsart = "handling" | "fast";

/** One fact given another value. */
export interface Indgreb<T> {
  readonly sti: Sti;
  readonly art: Indgrebsart;
  /** Gives it one; of a fact that never changes with time alone nobody asks which. */
  readonly udfoer?: (sag: T) => T;
}

export type Aendring<T> = readonly Indgreb<T>[];

export interface Familie<T> {
  /** Smallest first. */
  readonly saet: readonly Aendring<T>[];
  /** There are more, no smaller than those. */
  readonly afkortet: boolean;
}

/** A family in which no fact is changed, of whatever case. */
interface Tom {
  readonly saet: readonly (readonly never[])[];
  readonly afkortet: boolean;
}

/** Nothing needs to change. */
export const INTET: Tom = { saet: [[]], afkortet: false };
/** No change does it. */
export const UMULIGT: Tom = { saet: [], afkortet: false };

/**
 * The most sets that a family keeps, smallest first. A family of parts grows with the product of its parts: three
 * people who each fail on two grounds in three ways come to 27 sets of three; nobody reads more than this.
 */
export const HOEJST = 200;

/** One of the two. */
export function enten<T>(a: Familie<T>, b: Familie<T>): Familie<T> {
  const beholdt: { readonly aendring: Aendring<T>; readonly noegler: ReadonlySet<string> }[] = [];
  for (const aendring of [...a.saet, ...b.saet].sort((x, y) => x.length - y.length)) {
    const noegler = new Set(aendring.map(({ sti }) => stinoegle(sti)));
    if (!beholdt.some((mindre) => [...mindre.noegler].every((noegle) => noegler.has(noegle))))
      beholdt.push({ aendring, noegler });
  }
  return afkort(
    beholdt.map(({ aendring }) => aendring),
    a.afkortet || b.afkortet,
  );
}

/** One of the two, where no set of either contains one of the other, unless it is the empty one. */
export function hverFor<T>(a: Familie<T>, b: Familie<T>): Familie<T> {
  if (a.saet[0]?.length === 0 || b.saet[0]?.length === 0) return INTET;
  const saet = [...a.saet, ...b.saet].sort((x, y) => x.length - y.length);
  return afkort(saet, a.afkortet || b.afkortet);
}

/** Both, where they share no fact: no set contains another, and the smallest come first. */
export function baade<T>(a: Familie<T>, b: Familie<T>): Familie<T> {
  const saet: Aendring<T>[] = [];
  const stoerst = (a.saet.at(-1)?.length ?? 0) + (b.saet.at(-1)?.length ?? 0);
  const mindst = (a.saet[0]?.length ?? 0) + (b.saet[0]?.length ?? 0);
  for (let antal = mindst; antal <= stoerst && saet.length <= HOEJST; antal++)
    for (const x of a.saet)
      for (const y of b.saet) if (x.length + y.length === antal && saet.length <= HOEJST) saet.push([...x, ...y]);
  return afkort(saet, a.afkortet || b.afkortet);
}

function afkort<T>(saet: readonly Aendring<T>[], afkortet: boolean): Familie<T> {
  return { saet: saet.slice(0, HOEJST), afkortet: afkortet || saet.length > HOEJST };
}

export function udfoert<T>(sag: T, aendring: Aendring<T>): T {
  return aendring.reduce((hidtil, { udfoer }) => udfoer?.(hidtil) ?? hidtil, sag);
}
