/** A path (sti) into an input: the keys from its top to one fact. */
export type Sti = readonly (string | number)[];

export function stinoegle(sti: Sti): string {
  return JSON.stringify(sti);
}

export function sammeSti(a: Sti, b: Sti): boolean {
  return a.length === b.length && a.every((noegle, nr) => noegle === b[nr]);
}

/** Paths, or other plain data, without repetition, each in its first place. */
export function unikke<T>(data: readonly T[]): readonly T[] {
  return [...new Map(data.map((en) => [JSON.stringify(en), en])).values()];
}

/** Whether two lists without repetition hold the same paths, in whatever order. */
export function sammeStier(a: readonly Sti[], b: readonly Sti[]): boolean {
  const noegler = new Set(a.map(stinoegle));
  return a.length === b.length && b.every((sti) => noegler.has(stinoegle(sti)));
}

/**
 * The path with another beginning where there is one for its first key: what a rule calls `omraade` may be `omraader`, 3
 * in the input at hand.
 */
export function omrod(sti: Sti, begyndelser: Readonly<Record<string, Sti>>): Sti {
  const [rod, ...resten] = sti;
  const ny = begyndelser[String(rod)];
  return ny === undefined ? sti : [...ny, ...resten];
}
