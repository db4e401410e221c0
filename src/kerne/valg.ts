/** Which open choices decide a result: the interpretations of which another choice would change it. */

/**
 * Tries every other choice of each interpretation, one at a time.
 *
 * @param gaeldende the choices in force
 * @param mulige all choices of each interpretation
 * @param afviger whether the result is another under that choice, or no result at all
 * @returns those of `gaeldende` that matter
 */
export function afgoerendeValg<Id extends string>(
  gaeldende: Readonly<Record<Id, string>>,
  mulige: Readonly<Record<Id, readonly string[]>>,
  ids: readonly Id[],
  afviger: (id: Id, valg: string) => boolean,
): Readonly<Partial<Record<Id, string>>> {
  const afgoerende: Partial<Record<Id, string>> = {};
  for (const id of ids) {
    if (mulige[id].some((valg) => valg !== gaeldende[id] && afviger(id, valg))) afgoerende[id] = gaeldende[id];
  }
  return afgoerende;
}
