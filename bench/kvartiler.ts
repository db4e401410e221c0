/** Repeated timing of one thing (kvartiler), after two rounds that do not count. */
export interface Kvartiler {
  readonly nedre: number;
  readonly median: number;
  readonly oevre: number;
}

export function kvartiler(gange: number, arbejde: () => unknown): Kvartiler {
  const tider: number[] = [];
  for (let i = -2; i < gange; i += 1) {
    const start = performance.now();
    arbejde();
    if (i >= 0) tider.push(performance.now() - start);
  }
  tider.sort((a, b) => a - b);
  const ved = (del: number) => tider[Math.floor(del * (tider.length - 1))] ?? Number.NaN;
  return { nedre: ved(0.25), median: ved(0.5), oevre: ved(0.75) };
}
