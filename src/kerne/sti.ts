/** A path (sti) into an input: the keys from its top to one fact. */
export type Sti = readonly (string | number)[];

export function stinoegle(sti: Sti): string {
  return JSON.stringify(sti);
}

export function sammeSti(a: Sti, b: Sti): boolean {
  return a.length === b.length && a.every((noegle, nr) => noegle === b[nr]);
}

/** The paths without repetition, each in its first place. */
export function unikke(stier: readonly Sti[]): readonly Sti[] {
  return [...new Map(stier.map((sti) => [stinoegle(sti), sti])).values()];
}

/** Whether two lists without repetition hold the same paths, in whatever order. */
export function sammeStier(a: readonly Sti[], b: readonly Sti[]): boolean {
  const noegler = new Set(a.map(stinoegle));
  return a.length === b.length && b.every((sti) => noegler.has(stinoegle(sti)));
}

/** The path with its first key replaced: what a rule calls `omraade` may be `omraader`, 3 in the input at hand. */
export function omrod(sti: Sti, rod: string, ny: Sti): Sti {
  return sti[0] === rod ? [...ny, ...sti.slice(1)] : sti;
}
