/**
 * The forms of a language (former): numbers, days, lists and names, written the same on every machine, since no locale
 * data is asked.
 */

import type { Enhed } from "../../kerne/begrundelse.js";
import type { Dag } from "../../kerne/dato.js";
import { afrundet, antalDecimaler, cifre, type Helt, minus, sammenlign, type Tal, tal } from "../../kerne/tal.js";

/** What a language writes them with. */
export interface Skrift {
  readonly tusind: string;
  readonly komma: string;
  readonly cirka: string;
  /** Small numbers from none on, which are words in running text. */
  readonly smaa: readonly string[];
  /** A share of a whole. */
  readonly andel: { readonly ingen: string; readonly alle: string; readonly udAf: string };
  /** @param ord the figure as a word where it is a small whole number, else as `tal` */
  readonly enheder: Readonly<Record<Enhed, (tal: string, vaerdi: Tal, ord: string) => string>>;
  readonly maaneder: readonly string[];
  readonly maaned: readonly [en: string, flere: string];
  readonly dag: (dag: number, maaned: string, aar: string) => string;
  readonly bindeord: Readonly<Record<"og" | "eller", string>>;
  readonly anfoersel: readonly [aaben: string, luk: string];
}

const NUL = tal(0);

/** Decimals that are still read; a figure with more is rounded. */
const FLEST_DECIMALER = 20;

export function former(skrift: Skrift) {
  const { tusind, komma, cirka, smaa, enheder, maaneder } = skrift;

  const grupperet = (cifre: string) => (cifre.length <= 3 ? cifre : cifre.replace(/\B(?=(\d{3})+$)/g, tusind));

  const heltal = (antal: Helt) => grupperet(String(antal));

  const taelleord = (antal: number) => smaa[antal] ?? heltal(antal);

  const maanederOrd = (antal: number) => `${taelleord(antal)} ${skrift.maaned[antal === 1 ? 0 : 1]}`;

  function decimaltal(vaerdi: Tal, decimaler: number): string {
    if (vaerdi.taeller < 0) return `-${decimaltal(minus(NUL, vaerdi), decimaler)}`;
    const [hele, resten] = cifre(vaerdi, decimaler);
    return decimaler === 0 ? grupperet(hele) : grupperet(hele) + komma + resten;
  }

  /**
   * An exact number in figures: 1.000 or 40,1. What no short decimal can write is rounded and marked as such, with
   * decimals enough to lie on the same side of the limit that it is held against; if none will do, it is written as a
   * fraction.
   */
  function talord(vaerdi: Tal, graense: Tal | null = null): string {
    const decimaler = antalDecimaler(vaerdi);
    if (decimaler !== null && decimaler <= FLEST_DECIMALER) return decimaltal(vaerdi, decimaler);
    for (let d = 2; d <= FLEST_DECIMALER; d++) {
      const rundet = afrundet(vaerdi, d);
      if (graense === null || sammenlign(rundet, graense) === sammenlign(vaerdi, graense))
        return cirka + decimaltal(rundet, antalDecimaler(rundet) ?? d);
    }
    return `${vaerdi.taeller}/${vaerdi.naevner}`;
  }

  /** A figure with its unit. */
  function stoerrelse(vaerdi: Tal, enhed: Enhed, graense: Tal | null = null): string {
    const { taeller, naevner } = vaerdi;
    const tal = talord(vaerdi, graense);
    const erHel = naevner === 1 && typeof taeller === "number" && taeller > 0;
    return enheder[enhed](tal, vaerdi, (erHel ? smaa[taeller] : undefined) ?? tal);
  }

  /** A share of a whole in words: 4/9 is "4 ud af 9". */
  function andel({ taeller, naevner }: Tal): string {
    const { ingen, alle, udAf } = skrift.andel;
    if (taeller === 0) return ingen;
    return taeller === naevner ? alle : `${taeller} ${udAf} ${naevner}`;
  }

  /** A day: "1. december 2026". It may be a text next to a calendar day, as limits on days are. */
  const datoord = (dag: string) =>
    skrift.dag(Number(dag.slice(8)), maaneder[Number(dag.slice(5, 7)) - 1] ?? dag.slice(5, 7), dag.slice(0, 4));

  /** A month: "december 2026". */
  const maanedsord = (dag: Dag) => `${maaneder[Number(dag.slice(5, 7)) - 1]} ${dag.slice(0, 4)}`;

  const opremset = (led: readonly string[], bindeord: "og" | "eller" = "og") =>
    led.length < 2 ? led.join() : `${led.slice(0, -1).join(", ")} ${skrift.bindeord[bindeord]} ${led.at(-1)}`;

  /**
   * A name or an id from the input. One that could be taken for a part of the sentence is set in quotation marks, and
   * none brings line breaks or invisible signs with it.
   */
  function navn(id: string): string {
    if (ALMINDELIGT_NAVN.test(id)) return id;
    const [aaben, luk] = skrift.anfoersel;
    const synligt = id.replace(/[\p{C}\s]+/gu, " ").trim();
    return aaben + synligt.replace(/[»«"]/g, "'") + luk;
  }

  return { andel, datoord, heltal, maanederOrd, maanedsord, navn, opremset, stoerrelse, taelleord, talord };
}

const ALMINDELIGT_NAVN = /^[\p{L}\p{N}]+(?:[ _-][\p{L}\p{N}]+)*$/u;

export function erTal({ taeller, naevner }: Tal, helt: number): boolean {
  return taeller === helt && naevner === 1;
}

export function medTal(ental: string, flertal: string): (tal: string, vaerdi: Tal) => string {
  return (tal, vaerdi) => `${tal} ${erTal(vaerdi, 1) ? ental : flertal}`;
}

/** An amount with one decimal has two. */
export function medOerer(beloeb: string): string {
  const tegn = beloeb.at(-2);
  return tegn === "." || tegn === "," ? `${beloeb}0` : beloeb;
}

/** A sentence with its full stop; one that ends with an abbreviation has it already. */
export function saetning(ord: string): string {
  return ord.endsWith(".") ? ord : `${ord}.`;
}

/** The first letter of a sentence. */
export function stort(ord: string): string {
  return ord.charAt(0).toUpperCase() + ord.slice(1);
}
