/**
 * The forms of a language (sprog): numbers, days, lists and names, written the same on every machine, since no locale
 * data is asked.
 */
import type { Enhed } from "../../kerne/begrundelse.js";
import { afrundet, type Helt, sammenlign, type Tal } from "../../kerne/tal.js";

export const SPROG = ["da", "en"] as const;
export type Sprog = (typeof SPROG)[number];

/** The same in each language: a text that is missing in one does not compile. */
export type Tosproget<T = string> = Readonly<Record<Sprog, T>>;

const TEGN: Tosproget<{ readonly tusind: string; readonly komma: string; readonly cirka: string }> = {
  da: { tusind: ".", komma: ",", cirka: "ca. " },
  en: { tusind: ",", komma: ".", cirka: "approx. " },
};

/** Decimals that are still read; a figure with more is rounded. */
const FLEST_DECIMALER = 20;

/**
 * An exact number in figures: 1.000 or 40,1. What no short decimal can write is rounded and marked as such, with
 * decimals enough to lie on the same side of the limit that it is held against; if none will do, it is written as a
 * fraction.
 */
export function talord(vaerdi: Tal, sprog: Sprog, graense: Tal | null = null): string {
  const decimaler = antalDecimaler(vaerdi.naevner);
  if (decimaler !== null && decimaler <= FLEST_DECIMALER) return decimaltal(vaerdi, decimaler, sprog);
  for (let d = 2; d <= FLEST_DECIMALER; d++) {
    const rundet = afrundet(vaerdi, d);
    if (graense === null || sammenlign(rundet, graense) === sammenlign(vaerdi, graense)) {
      return TEGN[sprog].cirka + decimaltal(rundet, antalDecimaler(rundet.naevner) ?? d, sprog);
    }
  }
  return `${vaerdi.taeller}/${vaerdi.naevner}`;
}

const TIERPOTENSER = [1, 10, 100, 1000];

/** The decimals that a fraction with this denominator has; null when they have no end. */
function antalDecimaler(naevner: Tal["naevner"]): number | null {
  if (typeof naevner === "number") {
    const decimaler = TIERPOTENSER.findIndex((potens) => potens % naevner === 0);
    if (decimaler >= 0) return decimaler;
  }
  let rest = BigInt(naevner);
  let toere = 0;
  let femmere = 0;
  for (; rest % 2n === 0n; rest /= 2n) toere++;
  for (; rest % 5n === 0n; rest /= 5n) femmere++;
  return rest === 1n ? Math.max(toere, femmere) : null;
}

function decimaltal({ taeller, naevner }: Tal, decimaler: number, sprog: Sprog): string {
  if (decimaler === 0) return grupperet(String(taeller), sprog);
  const cifre = String((BigInt(taeller) * 10n ** BigInt(decimaler)) / BigInt(naevner)).padStart(decimaler + 1, "0");
  return grupperet(cifre.slice(0, -decimaler), sprog) + TEGN[sprog].komma + cifre.slice(-decimaler);
}

function grupperet(cifre: string, sprog: Sprog): string {
  return cifre.length <= 3 ? cifre : cifre.replace(/\B(?=(\d{3})+$)/g, TEGN[sprog].tusind);
}

export function heltal(antal: Helt, sprog: Sprog): string {
  return grupperet(String(antal), sprog);
}

/** Small numbers are words in running text. */
const SMAA: Tosproget<readonly string[]> = {
  da: ["nul", "én", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni"],
  en: ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
};

export function taelleord(antal: number, sprog: Sprog): string {
  return SMAA[sprog][antal] ?? heltal(antal, sprog);
}

export function maanederOrd(antal: number, sprog: Sprog): string {
  const maaneder = antal === 1 ? { da: "måned", en: "month" } : { da: "måneder", en: "months" };
  return `${taelleord(antal, sprog)} ${maaneder[sprog]}`;
}

/** A share of a whole in words: 4/9 is "4 ud af 9". */
export function andel({ taeller, naevner }: Tal, sprog: Sprog): string {
  if (taeller === 0) return { da: "ingen", en: "none" }[sprog];
  if (taeller === naevner) return { da: "alle", en: "all" }[sprog];
  return { da: `${taeller} ud af ${naevner}`, en: `${taeller} out of ${naevner}` }[sprog];
}

/** A figure with its unit. */
export function stoerrelse(vaerdi: Tal, enhed: Enhed, sprog: Sprog, graense: Tal | null = null): string {
  return ENHEDER[enhed][sprog](talord(vaerdi, sprog, graense), vaerdi);
}

function erEn({ taeller, naevner }: Tal): boolean {
  return taeller === 1 && naevner === 1;
}

function ordForHele({ taeller, naevner }: Tal, sprog: Sprog, ellers: string): string {
  return naevner === 1 && typeof taeller === "number" && taeller > 0 ? (SMAA[sprog][taeller] ?? ellers) : ellers;
}

const ENHEDER: Readonly<Record<Enhed, Tosproget<(tal: string, vaerdi: Tal) => string>>> = {
  procent: { da: (t) => `${t} pct.`, en: (t) => `${t} per cent` },
  gange: {
    da: (t, v) => `${ordForHele(v, "da", t)} ${erEn(v) ? "gang" : "gange"} landsgennemsnittet`,
    en: (t, v) => {
      if (v.taeller === 2 && v.naevner === 1) return "twice the national average";
      return `${erEn(v) ? "1.0" : ordForHele(v, "en", t)} times the national average`;
    },
  },
  beboere: { da: medTal("beboer", "beboere"), en: medTal("resident", "residents") },
  "kr. pr. maaned": { da: (t) => `${medOerer(t)} kr. om måneden`, en: (t) => `DKK ${medOerer(t)} a month` },
  "timer pr. uge": { da: medTal("time om ugen", "timer om ugen"), en: medTal("hour a week", "hours a week") },
  aar: { da: medTal("år", "år"), en: medTal("year", "years") },
  boliger: { da: medTal("bolig", "boliger"), en: medTal("dwelling", "dwellings") },
};

function medTal(ental: string, flertal: string): (tal: string, vaerdi: Tal) => string {
  return (tal, vaerdi) => `${tal} ${erEn(vaerdi) ? ental : flertal}`;
}

/** An amount with one decimal has two. */
function medOerer(beloeb: string): string {
  const tegn = beloeb.at(-2);
  return tegn === "." || tegn === "," ? `${beloeb}0` : beloeb;
}

const MAANEDER: Tosproget<readonly string[]> = {
  da: [
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};

/** A day: "1. december 2026", "1 December 2026". It may be a text next to a calendar day, as limits on days are. */
export function datoord(dag: string, sprog: Sprog): string {
  const maaned = MAANEDER[sprog][Number(dag.slice(5, 7)) - 1] ?? dag.slice(5, 7);
  return `${Number(dag.slice(8))}${sprog === "da" ? "." : ""} ${maaned} ${dag.slice(0, 4)}`;
}

export function opremset(led: readonly string[], sprog: Sprog, bindeord: "og" | "eller" = "og"): string {
  if (led.length < 2) return led.join();
  const ord = bindeord === "og" ? { da: "og", en: "and" } : { da: "eller", en: "or" };
  return `${led.slice(0, -1).join(", ")} ${ord[sprog]} ${led.at(-1)}`;
}

const ALMINDELIGT_NAVN = /^[\p{L}\p{N}]+(?:[ _-][\p{L}\p{N}]+)*$/u;
const ANFOERSEL: Tosproget<readonly [string, string]> = { da: ["»", "«"], en: ['"', '"'] };

/**
 * A name or an id from the input. One that could be taken for a part of the sentence is set in quotation marks, and
 * none brings line breaks or invisible signs with it.
 */
export function navn(id: string, sprog: Sprog): string {
  if (ALMINDELIGT_NAVN.test(id)) return id;
  const [aaben, luk] = ANFOERSEL[sprog];
  return (
    aaben +
    id
      .replace(/[\p{C}\s]+/gu, " ")
      .trim()
      .replace(/[»«"]/g, "'") +
    luk
  );
}

/** A sentence with its full stop; one that ends with an abbreviation has it already. */
export function saetning(ord: string): string {
  return ord.endsWith(".") ? ord : `${ord}.`;
}

/** The first letter of a sentence. */
export function stort(ord: string): string {
  return ord.charAt(0).toUpperCase() + ord.slice(1);
}
