/** A small generator of its own (tilfaeldige), so that every run times the same things. */
export function tilfaeldige(froe: number): () => number {
  let tilstand = froe;
  return () => {
    tilstand = (Math.imul(tilstand, 1664525) + 1013904223) >>> 0;
    return tilstand / 2 ** 32;
  };
}
