/** What was measured (maalinger), as the processes print it, and how to read a figure from it. */
import type { Kvartiler } from "./kvartiler.js";
import type { Opstart, Stoerrelse } from "./opstart.js";

export interface Maalt {
  readonly navn: string;
  /** Nanoseconds for one thing. */
  readonly hver: Kvartiler;
}

export interface Sammenligning {
  readonly antal: number;
  readonly runder: number;
  readonly froe: number;
  readonly taget: number;
  readonly motorer: readonly { readonly pakke: string; readonly udtrykt: string }[];
  readonly maalt: readonly Maalt[];
}

export interface Andre {
  readonly afdelinger: number;
  readonly haendelser: number;
  readonly placering: readonly Maalt[];
  readonly ledighed: readonly Maalt[];
  readonly stoerrelser: readonly { readonly antal: number; readonly maalt: readonly Maalt[] }[];
}

export interface Stroem {
  readonly antal: number;
  readonly taget: number;
  readonly begrundelser: number;
  readonly foer: number;
  readonly rss: readonly number[];
  readonly maksRss: number;
  readonly ms: number;
}

/** What is asked about decisions, beside the decisions themselves. */
export interface Spoergsmaal {
  /** Cases of the suite. */
  readonly antal: number;
  readonly vaerst: Readonly<Record<"hvadSkalDerTil" | "spoerg", { readonly gange: number; readonly id: string }>>;
  /** Of 8 adults and of 32, in milliseconds. */
  readonly voksne: readonly { readonly hvad: number; readonly spoerg: number }[];
  /** What is missing of a household of three of whom nothing is known, in milliseconds. */
  readonly mangler: number;
}

/** The service on one core, asked on several connections at once. */
export interface Tjeneste {
  readonly forbindelser: number;
  readonly besvaret: number;
  readonly tabt: number;
  readonly ms: number;
  /** Milliseconds of a core that the service took, which others' work on the machine makes no longer to speak of. */
  readonly kerne: number;
  /** Milliseconds that an answer took: the middle one, and one in a hundred takes longer than the other. */
  readonly median: number;
  readonly langsomme: number;
  /** The load average of the machine when it began. */
  readonly belastning: string;
}

export interface Maalinger {
  readonly maskine: string;
  readonly versioner: readonly { readonly pakke: string; readonly version: string; readonly udtrykt: string }[];
  /** The same comparison in several processes, each with its own households. */
  readonly sammenligninger: readonly Sammenligning[];
  readonly andre: Andre;
  readonly stroem: Stroem;
  readonly spoergsmaal: Spoergsmaal;
  readonly tjeneste: Tjeneste;
  readonly opstarter: { readonly med: Opstart; readonly uden: Opstart };
  readonly stoerrelser: readonly Stoerrelse[];
}

export function findes(maalt: readonly Maalt[], navn: string): number {
  const fundet = maalt.find((en) => en.navn === navn);
  if (fundet === undefined) throw new Error(`${navn} was not measured`);
  return fundet.hver.median;
}

/** A ratio in each of the processes, least first. */
export function forhold(
  sammenligninger: readonly Sammenligning[],
  taeller: (en: Sammenligning) => number,
  naevner: string,
): readonly number[] {
  return sammenligninger.map((en) => taeller(en) / findes(en.maalt, naevner)).toSorted((a, b) => a - b);
}

export function midterste<T>(ordnet: readonly T[]): T {
  const midt = ordnet[Math.floor(ordnet.length / 2)];
  if (midt === undefined) throw new Error("nothing was compared");
  return midt;
}
