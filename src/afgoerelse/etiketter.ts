/** What a screen calls things (etiketter): a path, a code or a figure in words, without a case to tell them of. */
import type { Enhed } from "../kerne/begrundelse.js";
import type { Sti } from "../kerne/sti.js";
import { broek, type Tal, tal } from "../kerne/tal.js";
import type { Kodeart, Koder } from "./tekst/koder.js";
import { faktaord, personfaktaord } from "./tekst/mangler.js";
import type { Sprog } from "./tekst/sprog.js";
import { type Kontekst, SPROGENE } from "./tekst/sprogene.js";

/**
 * A path into an input as words, as `mangler` has them: the noun phrase that explanations use, and the number of what
 * there may be several of, from 1.
 *
 * @example
 * etiket(["husstand", "personer", 0, "beskaeftigelse"]); // "beskæftigelse (person 1)"
 */
export function etiket(sti: Sti, sprog: Sprog = "da"): string {
  const k: Kontekst = { ...INGEN_SAG, ord: SPROGENE[sprog] };
  const numre = sti.flatMap((noegle, i) => {
    const ord = typeof noegle === "number" ? NUMMERERET.find((en) => en === sti[i - 1]) : undefined;
    return ord === undefined ? [] : [k.ord.ANDRE_FAKTA.nummer[ord](Number(noegle) + 1)];
  });
  return [personfaktaord(sti, k.ord) ?? faktaord(enkelt(sti), k), ...numre].join(" ");
}

const NUMMERERET = ["personer", "ydelser", "ansoegninger", "afdelinger", "omraader", "opgoerelser"] as const;

/** One of a list is told as the one of its kind. */
function enkelt(sti: Sti): Sti {
  const [rod, , ...resten] = sti;
  return rod === "afdelinger" || rod === "omraader" ? [ENTAL[rod], ...resten] : sti;
}

const ENTAL = { afdelinger: "afdeling", omraader: "omraade" } as const;

const INGEN_SAG: Omit<Kontekst, "ord"> = {
  borger: false,
  ene: false,
  du: null,
  skjulte: new Set(),
  tiet: false,
  kunHer: [],
  dato: null,
  omraade: null,
  opgoerelse: null,
  husstande: [],
  omraadestatus: null,
  aftale: null,
};

/**
 * A code in a few words.
 *
 * @param art what it is a code of
 * @example
 * kodeord("begrundelse", "beboertalsregel"); // "reglen om områder med over 950 beboere"
 */
export function kodeord<A extends Kodeart>(art: A, kode: Koder[A], sprog: Sprog = "da"): string {
  return SPROGENE[sprog].KODER[art][kode];
}

/** A figure in memory, as a number or decimal text, or as results have it in JSON. */
export type Figur =
  | Tal
  | number
  | string
  | { readonly taeller: number | string | bigint; readonly naevner: number | string | bigint };

/**
 * An exact figure as a language writes it, with its unit where one is given.
 *
 * @param vaerdi what no short decimal can write is rounded, and marked as such
 * @throws RangeError for what is no figure
 * @example
 * talord({ taeller: 65, naevner: 2 }, "da", "procent"); // "32,5 pct."
 */
export function talord(vaerdi: Figur, sprog: Sprog = "da", enhed: Enhed | null = null): string {
  const { talord, stoerrelse } = SPROGENE[sprog];
  return enhed === null ? talord(somFigur(vaerdi)) : stoerrelse(somFigur(vaerdi), enhed);
}

/**
 * An exact share in words: `{ taeller: 4, naevner: 9 }` is "4 ud af 9".
 *
 * @throws RangeError for what is no figure
 */
export function andelsord(vaerdi: Figur, sprog: Sprog = "da"): string {
  return SPROGENE[sprog].andel(somFigur(vaerdi));
}

function somFigur(vaerdi: Figur): Tal {
  return typeof vaerdi === "object" ? broek(helt(vaerdi.taeller), helt(vaerdi.naevner)) : tal(vaerdi);
}

function helt(tal: number | string | bigint): bigint {
  try {
    return BigInt(tal);
  } catch {
    throw new RangeError(`not a whole number: ${String(tal)}`);
  }
}
