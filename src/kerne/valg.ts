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

/**
 * The same choices, and those of them that have been read so far. A choice that nothing has read has turned nothing, so
 * no rule need say which ones it asks.
 */
export function noteret<V extends object>(valg: V): { readonly valg: V; readonly laeste: ReadonlySet<keyof V> } {
  const notering = new Notering<V>();
  return { valg: new Proxy(valg, notering), laeste: notering.laeste };
}

class Notering<V extends object> implements ProxyHandler<V> {
  readonly laeste = new Set<keyof V>();

  get(valg: V, felt: PropertyKey): unknown {
    if (erFelt(valg, felt)) this.laeste.add(felt);
    return Reflect.get(valg, felt);
  }
}

function erFelt<V extends object>(valg: V, felt: PropertyKey): felt is keyof V {
  return Object.hasOwn(valg, felt);
}
