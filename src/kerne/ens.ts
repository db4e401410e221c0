/** Whether plain data say the same (ens). */

/** The same words and numbers in the same fields; lists in the same order. */
export function ens(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((del, nr) => ens(del, b[nr]));
  const [felterA, felterB] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))];
  return (
    felterA.length === felterB.size && felterA.every(([felt, del]) => felterB.has(felt) && ens(del, felterB.get(felt)))
  );
}
