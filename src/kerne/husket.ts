/** What is worked out once and then remembered (husket). */

/** What stands under the key; worked out and put there the first time. */
export function husket<K, V>(kendte: Map<K, V>, noegle: K, udregn: () => V): V {
  const kendt = kendte.get(noegle);
  if (kendt !== undefined) return kendt;
  const nyt = udregn();
  kendte.set(noegle, nyt);
  return nyt;
}
