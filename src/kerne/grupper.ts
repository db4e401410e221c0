/** Groups (grupper): what has the same key, together. */

/** The groups in the order in which their keys were met, each in the order of what is given. */
export function grupperet<K, T>(alle: readonly T[], noegle: (en: T) => K): ReadonlyMap<K, readonly T[]> {
  const grupper = new Map<K, T[]>();
  for (const en of alle) {
    const dens = noegle(en);
    const gruppe = grupper.get(dens);
    if (gruppe === undefined) grupper.set(dens, [en]);
    else gruppe.push(en);
  }
  return grupper;
}
