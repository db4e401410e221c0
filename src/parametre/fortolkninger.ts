/**
 * The named interpretations (fortolkninger): where the text is silent or contradicts itself, the choices that a caller
 * has. The first of each is the default.
 */
import type { Forbehold } from "../kerne/begrundelse.js";

export const FORTOLKNINGER = {
  "et-risikokriterium": ["lavt", "mellem", "uafklaret"],
  anvisningsandel: ["uafrundet", "en-decimal"],
  "indplacering-fra": ["listedato", "1-januar"],
  "950-kraever-tidligere-udpegning": ["nej", "ja"],
  "niende-trin1-slut": ["2027-12-31", "2027-12-21"],
  "niende-skift-foerst": ["anvisning", "venteliste"],
  trinskifte: ["fortsaetter", "forfra"],
  "udfasning-uden-trin": ["ingen", "gaeldende-trin"],
  "delvist-skaerpet": ["supplerer", "erstatter"],
  "loft-maaling": ["rullende-9", "cyklus"],
  "loft-virkning": ["stopper", "advarer"],
  "loft-omfang": ["ordinaere", "alle"],
  "genhusning-taeller": ["ja", "nej"],
  "fjerde-bolig": ["efter-tre-benyttede", "fjerde-i-raekken"],
  "nybyggeri-formel": ["andel-af-boliger", "trinandel-minus-reserverede"],
  "interne-flytninger": ["undtaget", "omfattet"],
  "fleksjob-timer": ["timekrav", "uden-timekrav"],
  "indkomst-forrige-aar": ["dagens-beloeb", "aarets-beloeb"],
  "uddannelsessoegende-forrige-aar": ["kraeves", "undtaget"],
  "stk-9-paa-trin-2": ["tilladt", "forbudt"],
  "ydelser-foer-reformen": ["medregnes", "kun-kontanthjaelp", "medregnes-ikke"],
  ydelsesmaaned: ["hele", "paabegyndte"],
  uddannelsesbegreb: ["snaevert", "bredt"],
  "senior-skaerpet": ["nej", "ja"],
} as const;

export type Fortolkningsid = keyof typeof FORTOLKNINGER;

export type Fortolkningsvalg<Id extends Fortolkningsid> = (typeof FORTOLKNINGER)[Id][number];

/** A choice for each of them. */
export type Fortolkninger = { readonly [Id in Fortolkningsid]: Fortolkningsvalg<Id> };

/**
 * What a text says that it is open about, by ids: the library's own questions, or questions of the text that its own
 * conditions ask. The first choice of each is the default.
 */
export type Erklaeringer = Readonly<Record<string, Erklaering>>;

export interface Erklaering {
  readonly valg: readonly string[];
  /** What is asked, in words; the library has words for its own. */
  readonly spoergsmaal?: string;
}

/** The choices of each question: the library's own, and in their place those that a text declares. */
export function muligeValg(erklaerede: Erklaeringer = {}): Readonly<Record<Fortolkningsid, readonly string[]>> {
  return { ...FORTOLKNINGER, ...afHver(erklaerede, ({ valg }) => valg) };
}

/** The default of each question that a text declares. */
export function erklaeredeStandardvalg(erklaerede: Erklaeringer = {}): Readonly<Record<string, string>> {
  return afHver(erklaerede, ({ valg: [foerste = ""] }) => foerste);
}

function afHver<T>(erklaerede: Erklaeringer, af: (en: Erklaering) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(erklaerede).map(([id, en]) => [id, af(en)]));
}

/** Those that decided a result, with the choice in force. */
export type AfgoerendeFortolkninger = { readonly [Id in Fortolkningsid]?: string };

/** What a result says of itself: its reasons, its caveats, and the interpretations that decided it. */
export interface Begrundet<Begrundelse> {
  readonly begrundelse: readonly Begrundelse[];
  readonly forbehold: readonly Forbehold[];
  readonly fortolkninger: AfgoerendeFortolkninger;
}

export const STANDARDVALG: Fortolkninger = {
  "et-risikokriterium": "lavt",
  anvisningsandel: "uafrundet",
  "indplacering-fra": "listedato",
  "950-kraever-tidligere-udpegning": "nej",
  "niende-trin1-slut": "2027-12-31",
  "niende-skift-foerst": "anvisning",
  trinskifte: "fortsaetter",
  "udfasning-uden-trin": "ingen",
  "delvist-skaerpet": "supplerer",
  "loft-maaling": "rullende-9",
  "loft-virkning": "stopper",
  "loft-omfang": "ordinaere",
  "genhusning-taeller": "ja",
  "fjerde-bolig": "efter-tre-benyttede",
  "nybyggeri-formel": "andel-af-boliger",
  "interne-flytninger": "undtaget",
  "fleksjob-timer": "timekrav",
  "indkomst-forrige-aar": "dagens-beloeb",
  "uddannelsessoegende-forrige-aar": "kraeves",
  "stk-9-paa-trin-2": "tilladt",
  "ydelser-foer-reformen": "medregnes",
  ydelsesmaaned: "hele",
  uddannelsesbegreb: "snaevert",
  "senior-skaerpet": "nej",
};

/** The same choices but for one. */
export function medValg(fortolkninger: Fortolkninger, id: Fortolkningsid, valg: string): Fortolkninger {
  return { ...fortolkninger, [id]: valg };
}
