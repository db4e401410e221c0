/**
 * Shuffled rounds (runder): whoever is measured is measured once a round, each time in another order, so that no one
 * has the machine's best moment.
 */
import type { Kvartiler } from "../kvartiler.js";

export interface Deltager {
  readonly navn: string;
  /** How many things one call goes through. */
  readonly antal: number;
  readonly arbejde: () => unknown;
}

export interface Maalt {
  readonly navn: string;
  /** Nanoseconds for one thing. */
  readonly hver: Kvartiler;
}

/** In milliseconds: a shorter call is repeated, for the clock is not that fine. */
const KORTEST = 25;

async function gennemloeb(arbejde: () => unknown, gange: number): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < gange; i += 1) {
    const svar = arbejde();
    // A promise is waited for, and nothing else is: to wait takes time too.
    if (svar instanceof Promise) await svar;
  }
  return performance.now() - start;
}

function blandet<T>(liste: readonly T[]): readonly T[] {
  return liste
    .map((en) => ({ en, lod: Math.random() }))
    .toSorted((a, b) => a.lod - b.lod)
    .map(({ en }) => en);
}

export async function runder(deltagere: readonly Deltager[], antalRunder: number): Promise<readonly Maalt[]> {
  const felt = [];
  for (const deltager of deltagere) {
    // Until it is as fast as it gets, or has had its time.
    let [foer, nu] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let i = 0; i < 12 && (i < 4 || nu < 0.9 * foer); i += 1)
      [foer, nu] = [nu, await gennemloeb(deltager.arbejde, 1)];
    felt.push({ deltager, gange: Math.max(1, Math.ceil(KORTEST / nu)), tider: [] as number[] });
  }
  for (let runde = 0; runde < antalRunder; runde += 1) {
    for (const { deltager, gange, tider } of blandet(felt))
      tider.push((await gennemloeb(deltager.arbejde, gange)) / (gange * deltager.antal));
  }
  return felt.map(({ deltager: { navn }, tider }) => {
    const ordnet = tider.toSorted((a, b) => a - b);
    const ved = (del: number) => 1e6 * (ordnet[Math.floor(del * (ordnet.length - 1))] ?? Number.NaN);
    return { navn, hver: { nedre: ved(0.25), median: ved(0.5), oevre: ved(0.75) } };
  });
}
