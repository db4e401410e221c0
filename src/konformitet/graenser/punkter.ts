/** Values just below, on and just above a limit, and days before, on and after a day (punkter). */
import { aarstal, type Dag, erDag, plusDage, plusMaaneder } from "../../kerne/dato.js";
import type { Dateret } from "../../kerne/gaeldende.js";
import { antalDecimaler, broek, cifre, minus, plus, sammenlign, type Tal, tal } from "../../kerne/tal.js";

/** One of three, with its place in words (Danish) for a title. */
export interface Punkt<T> {
  readonly sted: string;
  readonly vaerdi: T;
}

const NUL = tal(0);

/** One digit finer than the limit is written, and never above `hoejst` nor below `lavest`: an income has no lowest. */
export function omkring(graense: Tal, hoejst: Tal | null = null, lavest: Tal | null = NUL): readonly Punkt<string>[] {
  const skridt = finere(graense);
  return tre(minus(graense, skridt), graense, plus(graense, skridt))
    .filter(({ vaerdi }) => lavest === null || sammenlign(vaerdi, lavest) >= 0)
    .filter(({ vaerdi }) => hoejst === null || sammenlign(vaerdi, hoejst) <= 0)
    .map(({ sted, vaerdi }) => ({ sted: `${sted} ${decimaltekst(graense)}`, vaerdi: decimaltekst(vaerdi) }));
}

/** Whole numbers one apart. */
export function heleOmkring(graense: number): readonly Punkt<number>[] {
  return tre(graense - 1, graense, graense + 1)
    .filter(({ vaerdi }) => vaerdi >= 0)
    .map(({ sted, vaerdi }) => ({ sted: `${sted} ${graense}`, vaerdi }));
}

/** At the ends of the calendar there are two. */
export function dageOmkring(dag: Dag): readonly Punkt<Dag>[] {
  return [
    ...(dag === "1900-01-01" ? [] : [{ sted: `dagen før ${dag}`, vaerdi: plusDage(dag, -1) }]),
    { sted: `på dagen ${dag}`, vaerdi: dag },
    ...(dag === "2199-12-31" ? [] : [{ sted: `dagen efter ${dag}`, vaerdi: plusDage(dag, 1) }]),
  ];
}

/** The day so many months on, or back; null where the calendar has ended before it. */
export function maanederFra(dag: Dag, maaneder: number): Dag | null {
  const aar = aarstal(dag) + Math.floor((Number(dag.slice(5, 7)) - 1 + maaneder) / 12);
  return aar < 1900 || aar > 2199 ? null : plusMaaneder(dag, maaneder);
}

/** The first of January so many years back; null before the calendar begins. */
export function januarFoer(dag: Dag, aar: number): Dag | null {
  return mulig(`${aarstal(dag) - aar}-01-01`);
}

/** Around a day that the calendar may not have. */
export function dageOmkringMuligt(dag: Dag | null): readonly Punkt<Dag>[] {
  return dag === null ? [] : dageOmkring(dag);
}

/** What stands at each point, and where that is. */
export function efterPunkt<T, V>(
  punkter: readonly Punkt<T>[],
  stedFor: (sted: string) => string,
  vaerdiFor: (vaerdi: T) => V,
): readonly Punkt<V>[] {
  return punkter.map(({ sted, vaerdi }) => ({ sted: stedFor(sted), vaerdi: vaerdiFor(vaerdi) }));
}

/** The first day of a dated entry, and the last for which its source was read. */
export function endedage({ fra, kendtTil }: Dateret): readonly Dag[] {
  return kendtTil == null ? [fra] : [fra, kendtTil];
}

function tre<T>(under: T, paa: T, over: T): readonly Punkt<T>[] {
  return [
    { sted: "lige under", vaerdi: under },
    { sted: "på", vaerdi: paa },
    { sted: "lige over", vaerdi: over },
  ];
}

/** A value on the far side of the limit, in the direction that it names. */
export function forbi(graense: Tal, retning: "over" | "under"): string {
  return decimaltekst(retning === "over" ? plus(graense, finere(graense)) : minus(graense, finere(graense)));
}

function finere(graense: Tal): Tal {
  return broek(1, 10n ** BigInt(decimaler(graense) + 1));
}

/** Every limit was written as a decimal, so its decimals end. */
function decimaltekst(vaerdi: Tal): string {
  if (sammenlign(vaerdi, NUL) < 0) return `-${decimaltekst(minus(NUL, vaerdi))}`;
  return cifre(vaerdi, decimaler(vaerdi))
    .filter((del) => del !== "")
    .join(".");
}

function decimaler(vaerdi: Tal): number {
  return antalDecimaler(vaerdi) ?? 0;
}

/** The day so written, or null when there is no such day. */
export function mulig(tekst: string): Dag | null {
  return erDag(tekst) ? tekst : null;
}
