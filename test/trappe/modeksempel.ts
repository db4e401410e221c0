/**
 * The smallest counterexample (modeksempel) of an exhaustive check, printed as a case that can be put into the fixtures
 * as it stands.
 */
export interface Afvigelse {
  readonly input: object;
  readonly ventet: object;
  readonly faaet: object;
}

/** Throws with the deviation that has the fewest known facts. */
export function kastMindste(afvigelser: readonly Afvigelse[]): void {
  const [mindste] = [...afvigelser].sort((a, b) => JSON.stringify(a.input).length - JSON.stringify(b.input).length);
  if (mindste === undefined) return;
  const sag = { id: "modeksempel", op: "placer", input: mindste.input, forventet: mindste.ventet };
  throw new Error(
    `${afvigelser.length} deviations; the smallest, ready as a fixture:\n${JSON.stringify(sag, null, 2)}\ngot ${JSON.stringify(mindste.faaet)}`,
  );
}
