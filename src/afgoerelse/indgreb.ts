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
  readonly udfoer: (sag: T) => T;
}

/** A fact with the other values that the rules tell apart. */
export interface Greb<T> {
  readonly sti: Sti;
  readonly art: Indgrebsart;
  readonly vaerdier: readonly ((sag: T) => T)[];
  /** The case with this fact unknown, where that leaves open all of the values. */
  readonly ukendt?: (sag: T) => T;
}

export type Aendring<T> = readonly Indgreb<T>[];
export type Familie<T> = readonly Aendring<T>[];

/** Nothing needs to change. */
export const INTET: readonly (readonly never[])[] = [[]];
/** No change does it. */
export const UMULIGT: readonly never[] = [];

/**
 * The most sets that a family keeps, smallest first. A family of parts grows with the product of its parts: three
 * people who each fail on two grounds in three ways come to 27 sets of three; nobody reads more than this.
 */
const HOEJST = 200;

/**
 * All smallest sets of facts that can be changed so that the condition holds: by size, passing over every set that
 * contains one already found.
 *
 * @param muligt whether it can hold for a case with facts unknown, whatever they turn out to be: where it cannot, no
 * values are tried
 */
export function mindsteIndgreb<T>(
  sag: T,
  greb: readonly Greb<T>[],
  opnaaet: (sag: T) => boolean,
  muligt: (sag: T) => boolean = () => true,
): Familie<T> {
  if (opnaaet(sag)) return [[]];
  const fundne: Aendring<T>[] = [];
  const brugte: number[] = [];
  const alle = (1 << greb.length) - 1;
  for (let antal = 1; antal <= greb.length && fundne.length < HOEJST; antal++) {
    for (let valgte = 1; valgte <= alle; valgte++) {
      if (taelBits(valgte) !== antal || brugte.some((mindre) => (mindre & valgte) === mindre)) continue;
      const fundet = proev(
        sag,
        greb.filter((_, nr) => (valgte & (1 << nr)) !== 0),
        opnaaet,
        muligt,
      );
      if (fundet === null) continue;
      fundne.push(fundet);
      brugte.push(valgte);
    }
  }
  return fundne;
}

/** The first choice of values for all of these facts that does it. */
function proev<T>(
  sag: T,
  greb: readonly Greb<T>[],
  opnaaet: (sag: T) => boolean,
  muligt: (sag: T) => boolean,
): Aendring<T> | null {
  const [foerste, ...resten] = greb;
  if (foerste === undefined) return opnaaet(sag) ? [] : null;
  const aaben = medUkendte(sag, greb);
  if (aaben !== null && !muligt(aaben)) return null;
  for (const udfoer of foerste.vaerdier) {
    const fundet = proev(udfoer(sag), resten, opnaaet, muligt);
    if (fundet !== null) return [{ sti: foerste.sti, art: foerste.art, udfoer }, ...fundet];
  }
  return null;
}

/** The case with all of these facts unknown; null when one of them cannot be. */
function medUkendte<T>(sag: T, greb: readonly Greb<T>[]): T | null {
  let aaben = sag;
  for (const { ukendt } of greb) {
    if (ukendt === undefined) return null;
    aaben = ukendt(aaben);
  }
  return aaben;
}

function taelBits(tal: number): number {
  let antal = 0;
  for (let rest = tal; rest !== 0; rest &= rest - 1) antal++;
  return antal;
}

/** One of the two. */
export function enten<T>(a: Familie<T>, b: Familie<T>): Familie<T> {
  return mindste([...a, ...b]);
}

/** Both, where they share no fact. */
export function baade<T>(a: Familie<T>, b: Familie<T>): Familie<T> {
  return mindste(a.flatMap((x) => b.map((y) => [...x, ...y])));
}

/** Without the sets that contain another, smallest first. */
function mindste<T>(saet: Familie<T>): Familie<T> {
  const beholdt: { readonly aendring: Aendring<T>; readonly noegler: ReadonlySet<string> }[] = [];
  for (const aendring of [...saet].sort((a, b) => a.length - b.length)) {
    if (beholdt.length === HOEJST) break;
    const noegler = new Set(aendring.map(({ sti }) => stinoegle(sti)));
    if (!beholdt.some((mindre) => [...mindre.noegler].every((noegle) => noegler.has(noegle))))
      beholdt.push({ aendring, noegler });
  }
  return beholdt.map(({ aendring }) => aendring);
}

/** A fact of a part as a fact of the whole. */
export function iDelen<D, T>(
  { sti, art, vaerdier, ukendt }: Greb<D>,
  medDelen: (sag: T, aendr: (del: D) => D) => T,
): Greb<T> {
  const aendret = (aendr: (del: D) => D) => (sag: T) => medDelen(sag, aendr);
  return { sti, art, vaerdier: vaerdier.map(aendret), ...(ukendt === undefined ? {} : { ukendt: aendret(ukendt) }) };
}

/** The same changes made to a part of a larger case. */
export function loeftet<D, T>(familie: Familie<D>, iDelen: (sag: T, aendr: (del: D) => D) => T): Familie<T> {
  return familie.map((aendring) =>
    aendring.map(({ sti, art, udfoer }) => ({ sti, art, udfoer: (sag) => iDelen(sag, udfoer) })),
  );
}

export function udfoert<T>(sag: T, aendring: Aendring<T>): T {
  return aendring.reduce((hidtil, { udfoer }) => udfoer(hidtil), sag);
}
