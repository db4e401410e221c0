/** The leaves of conditions (blade) as values: what each kind asks of one fact, and the numbers of the text. */
import type { Hjemmel } from "../kerne/begrundelse.js";
import type { Dag } from "../kerne/dato.js";
import type { Operator, Tal } from "../kerne/tal.js";
import type { FAKTA, FaktumMed, Forloeb, Institution, Lov, Ydelsestype } from "./fakta.js";

export type Ordfaktum = Exclude<FaktumMed<string>, "foedselsdato" | "siden">;
export type Ord<N extends Ordfaktum> = NonNullable<ReturnType<(typeof FAKTA)[N]["af"]>>;

/** A figure that the text prints, one of the caller's, or a dated one: in force on the day, or on 1 January of the year before the day's. */
export type Talfigur =
  | { readonly figur: "trykt"; readonly vaerdi: Tal; readonly hjemmel: Hjemmel }
  | { readonly figur: "mindsteTimerPrUge" }
  | { readonly figur: "indkomstMinimum"; readonly paa: "dagen" | "1-januar-aaret-foer" };

export interface Ja {
  readonly art: "ja";
  readonly faktum: FaktumMed<boolean>;
}

export interface Blandt {
  readonly art: "blandt";
  readonly faktum: Ordfaktum;
  readonly ord: readonly string[];
}

export interface Maalt {
  readonly art: "maalt";
  readonly faktum: "timerPrUge" | "aktuelIndtaegt" | "forrigeAarsIndtaegt";
  readonly operator: Operator;
  readonly graense: Talfigur;
}

/** Work begun no later than so many months after the day, or before it; never without the supplement's figure. */
export interface Senest {
  readonly art: "senest";
  readonly maaneder: number | "jobstartSenestMaaneder";
}

/** Of so many years or more; without the supplement's figure nobody is. */
export interface Fyldt {
  readonly art: "fyldt";
  readonly alder: number | "seniorAlder";
}

/** More than so many whole years: "over 55" is from the 56th birthday. */
export interface Over {
  readonly art: "over";
  readonly alder: number;
}

/** Of the ages of a criterion, the last of them with all its days; `til` is null where there is no last. */
export interface IAlderen {
  readonly art: "i-alderen";
  readonly fra: number;
  readonly til: number | null;
}

/** Convicted under one of the acts in this calendar year or so many before it. */
export interface Doemt {
  readonly art: "doemt";
  readonly love: readonly Lov[];
  readonly aarFoer: number;
}

/** Released within so many months after a conviction, with a plan of action due. */
export interface Loesladt {
  readonly art: "loesladt";
  readonly institution: Institution;
  readonly maaneder: number;
}

/** A lease ended within so many months. */
export interface Ophaevet {
  readonly art: "ophaevet";
  readonly maaneder: number;
}

/** A benefit, or one only while it is received under a course of the kind. */
export type Ydelsesslags = Ydelsestype | { readonly ydelse: Ydelsestype; readonly under: Forloeb };

/** So many whole calendar months in a row on one or more of the benefits. */
export interface Ydelsesmaaneder {
  readonly art: "ydelsesmaaneder";
  readonly maaneder: number;
  /** On how many of a month's days: all of them, or any one. */
  readonly dage: "alle" | "en";
  readonly ydelser: readonly Ydelsesslags[];
  /** What counted in their place on the days before one; the earliest first. */
  readonly foer: readonly { readonly dag: Dag; readonly ydelser: readonly Ydelsesslags[] }[];
}

export interface YdelsePaaDagen {
  readonly art: "ydelse-paa-dagen";
  readonly ydelse: Ydelsestype;
}

/** On one of them or more on the day. */
export interface YdelseBlandt {
  readonly art: "ydelse-blandt";
  readonly ydelser: readonly Ydelsestype[];
}

/** On the benefit on the day, and for less than so many weeks on end. */
export interface YdelseUnder {
  readonly art: "ydelse-under";
  readonly ydelse: Ydelsestype;
  readonly uger: number;
}

export type Blad =
  | Ja
  | Blandt
  | Maalt
  | Senest
  | Fyldt
  | Over
  | IAlderen
  | Doemt
  | Loesladt
  | Ophaevet
  | Ydelsesmaaneder
  | YdelsePaaDagen
  | YdelseBlandt
  | YdelseUnder;
