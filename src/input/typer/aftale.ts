/** The agreement as it is given (aftale): what it does not print itself, and the choices made where it is open. */
import type { Plads, Udlejningsform } from "../../parametre/aftale.js";
import type { Fortolkningsid, Fortolkningsvalg } from "../../parametre/fortolkninger.js";
import type { Decimaltal } from "./tal.js";

/** A choice for some of the named interpretations; null, and left out, is the default. */
export type Fortolkningsinput = { readonly [Id in Fortolkningsid]?: Fortolkningsvalg<Id> | null };

/** Limits of the risk zone from a day on, with the operators of § 61 a. A limit left out is unknown; none is milder than the act's. */
export interface Risikozoneinput {
  /** The first day, YYYY-MM-DD; no two entries have the same. */
  readonly fra: string;
  /** The last day for which you know that it holds; left out it holds until the next entry. */
  readonly kendtTil?: string | null;
  /** Outside work and education, in per cent: exceeded above it. */
  readonly beskaeftigelse?: Decimaltal | null;
  /** Convicted, as a multiple of the national average: met from it on. */
  readonly dom?: Decimaltal | null;
  /** With basic school only, in per cent: exceeded above it. */
  readonly uddannelse?: Decimaltal | null;
  /** Mean gross income in per cent of the region's: met below it. */
  readonly indkomst?: Decimaltal | null;
}

/** The least gross income of the sharpened income criterion from a day on. */
export interface Indkomstminimuminput {
  /** The first day, YYYY-MM-DD; an entry of the same day as one of the agreement's takes its place. */
  readonly fra: string;
  /** The last day for which you know that it holds; left out it holds until the next entry. */
  readonly kendtTil?: string | null;
  /** Kroner a month, before tax. */
  readonly beloeb: Decimaltal;
}

/** Something for each step of afdelingstrappen, as far as you know it. */
export interface Afdelingstrinsinput<T> {
  /** On trin 1. */
  readonly 1?: T | null;
  /** On trin 2. */
  readonly 2?: T | null;
  /** On trin 3. */
  readonly 3?: T | null;
  /** On trin 4. */
  readonly 4?: T | null;
}

/** Something for trin 1 of omraadetrappen; of trin 2 the agreement says all itself. */
export interface Omraadetrinsinput<T> {
  /** On trin 1. */
  readonly 1?: T | null;
}

/** Something for each step of each stair. */
export interface PrTrininput<T> {
  /** On the stair of departments in no listed area. */
  readonly afdelingstrappen?: Afdelingstrinsinput<T> | null;
  /** On the stair of departments in listed areas. */
  readonly omraadetrappen?: Omraadetrinsinput<T> | null;
}

/** What the agreement does not print and you supply. Whatever is left out is unknown, or not applied where it says so. */
export interface Supplementinput {
  /** Whether you state the figures as fact or assume them; a result that used an assumed one says so. Left out: stated. */
  readonly oprindelse?: "oplyst" | "antaget" | null;
  /** A note of your own; nothing reads it. */
  readonly note?: string | null;
  /** The limits of the risk zone, an entry for each day from which they changed. */
  readonly risikozone?: readonly Risikozoneinput[] | null;
  /** The order of nine on each step (figure 4 of the agreement): nine slots, the ninth on afdelingstrappen last. */
  readonly raekkefoelge?: PrTrininput<readonly Plads[]> | null;
  /** How a dwelling is let that the municipality returns, or that is not offered after all. */
  readonly udlejningsformVedRetur?: PrTrininput<Udlejningsform> | null;
  /** How an extra delivery is let by a department that is exempted from it. */
  readonly udlejningsformVedFritagelse?: Udlejningsform | null;
  /** Amounts of the income criterion after the one that the agreement prints. */
  readonly indkomstMinimum?: readonly Indkomstminimuminput[] | null;
  /** The least hours a week of work that counts; left out none are asked. */
  readonly mindsteTimerPrUge?: Decimaltal | null;
  /** The age in years from which one counts as a senior; left out nobody does. */
  readonly seniorAlder?: number | null;
  /** Within how many months a job may begin and count already; left out it must have begun. */
  readonly jobstartSenestMaaneder?: number | null;
}

/** An agreement as a document; its JSON Schema says the rest. */
export interface Aftaledokument {
  readonly id: string;
  readonly navn: string;
  readonly [del: string]: unknown;
}

/** The agreement for 2024-2027, with your supplement and choices; `{}` is what it and the act print. */
export interface Aftaleinput {
  /** Which agreement: the id of one in the package, a document, or `sha256:` and the sum of one; left out, Copenhagen's. */
  readonly tekst?: string | Aftaledokument | null;
  /** The figures that the agreement does not print. */
  readonly supplement?: Supplementinput | null;
  /** Your choices where its text is open. */
  readonly fortolkninger?: Fortolkningsinput | null;
}

/** An agreement to look through, and to know by its sum. */
export interface Aftaletjekinput {
  /** The document. */
  readonly tekst: Aftaledokument;
}
