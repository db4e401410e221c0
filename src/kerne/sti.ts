/** A path (sti) into an input: the keys from its top to one fact. */
export type Sti = readonly (string | number)[];

export function stinoegle(sti: Sti): string {
  return JSON.stringify(sti);
}

/** The paths without repetition, each in its first place. */
export function unikke(stier: readonly Sti[]): readonly Sti[] {
  return [...new Map(stier.map((sti) => [stinoegle(sti), sti])).values()];
}

/** The path with its first key replaced: what a rule calls `omraade` may be `omraader`, 3 in the input at hand. */
export function omrod(sti: Sti, rod: string, ny: Sti): Sti {
  return sti[0] === rod ? [...ny, ...sti.slice(1)] : sti;
}
