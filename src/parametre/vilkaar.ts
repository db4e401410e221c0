/**
 * Conditions (vilkaar) as values: what a text asks of a person, as data that read like the text. A leaf tests one fact;
 * the rest puts leaves together. Every question about a criterion or a ground is an interpreter of such a value.
 */
import type { Dag } from "../kerne/dato.js";
import type { Operator } from "../kerne/tal.js";
import type { FAKTA, FaktumMed, Forloeb, Institution, Lov, Ydelsestype } from "./fakta.js";
import type { Fortolkningsid, Fortolkningsvalg } from "./fortolkninger.js";

export type Ordfaktum = Exclude<FaktumMed<string>, "foedselsdato" | "siden">;
type Ord<N extends Ordfaktum> = NonNullable<ReturnType<(typeof FAKTA)[N]["af"]>>;

/** A figure of the caller's, or a dated one: in force on the day, or on 1 January of the year before the day's. */
export type Talfigur =
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

export type Blad =
  | Ja
  | Blandt
  | Maalt
  | Senest
  | Fyldt
  | IAlderen
  | Doemt
  | Loesladt
  | Ophaevet
  | Ydelsesmaaneder
  | YdelsePaaDagen;

/** The choices of an interpretation, each with the condition that it stands for. */
export interface Valg {
  readonly art: "valg";
  readonly id: Fortolkningsid;
  readonly efter: Readonly<Record<string, Vilkaar>>;
}

/** What a reason calls that which was met, or that which failed. */
export const GRUNDE = [
  "i-arbejde",
  "varigt-arbejde",
  "job-begynder",
  "under-uddannelse",
  "alderspension",
  "senior",
  "for-faa-timer",
  "ikke-begyndt",
  "for-kort-arbejde",
  "uden-arbejde-eller-uddannelse",
] as const;
export type Grund = (typeof GRUNDE)[number];

/** A branch of its own, whatever the others say; or a part whose failing has a name of its own. */
export interface Gren {
  readonly art: "gren";
  readonly opfyldt: Grund | null;
  readonly ellers: Grund | null;
  readonly del: Vilkaar;
}

/** A part of which a reason tells the outcome alone. */
export interface Oplyst {
  readonly art: "oplyst";
  readonly navn: "undtagetForrigeAar";
  readonly del: Vilkaar;
}

/** A part of which the text asks more than there is a fact for: what rests on it carries the caveat. */
export interface Forudsat {
  readonly art: "forudsat";
  readonly forbehold: "anerkendt-institution";
  readonly del: Vilkaar;
}

export type Vilkaar =
  | Blad
  | { readonly art: "alle" | "enAf"; readonly dele: readonly Vilkaar[] }
  | { readonly art: "mindst"; readonly antal: number; readonly dele: readonly Vilkaar[] }
  | { readonly art: "ikke"; readonly del: Vilkaar }
  | Valg
  | Gren
  | Oplyst
  | Forudsat;

export const alle = (...dele: readonly Vilkaar[]): Vilkaar => ({ art: "alle", dele });
export const enAf = (...dele: readonly Vilkaar[]): Vilkaar => ({ art: "enAf", dele });
export const mindst = (antal: number, ...dele: readonly Vilkaar[]): Vilkaar => ({ art: "mindst", antal, dele });
export const ikke = (del: Vilkaar): Vilkaar => ({ art: "ikke", del });
export const ALDRIG: Vilkaar = enAf();

export function valg<Id extends Fortolkningsid>(
  id: Id,
  efter: Readonly<Record<Fortolkningsvalg<Id>, Vilkaar>>,
): Vilkaar {
  return { art: "valg", id, efter };
}

export const gren = (opfyldt: Grund, del: Vilkaar): Vilkaar => ({ art: "gren", opfyldt, ellers: null, del });
export const ellers = (grund: Grund, del: Vilkaar): Vilkaar => ({ art: "gren", opfyldt: null, ellers: grund, del });
export const oplyst = (navn: Oplyst["navn"], del: Vilkaar): Vilkaar => ({ art: "oplyst", navn, del });

export const forudsat = (forbehold: Forudsat["forbehold"], del: Vilkaar): Vilkaar => ({
  art: "forudsat",
  forbehold,
  del,
});

export const ja = (faktum: Ja["faktum"]): Vilkaar => ({ art: "ja", faktum });
export const blandt = <N extends Ordfaktum>(faktum: N, ...ord: readonly Ord<N>[]): Vilkaar => ({
  art: "blandt",
  faktum,
  ord,
});
export const maaltMindst = (faktum: Maalt["faktum"], graense: Talfigur): Vilkaar => ({
  art: "maalt",
  faktum,
  operator: "mindst",
  graense,
});
export const begyndtSenest = (maaneder: Senest["maaneder"]): Vilkaar => ({ art: "senest", maaneder });
export const fyldt = (alder: Fyldt["alder"]): Vilkaar => ({ art: "fyldt", alder });

/** The interpretations that a condition names. */
export function valgI(vilkaar: Vilkaar): readonly Fortolkningsid[] {
  switch (vilkaar.art) {
    case "alle":
    case "enAf":
    case "mindst":
      return vilkaar.dele.flatMap(valgI);
    case "ikke":
    case "gren":
    case "oplyst":
    case "forudsat":
      return valgI(vilkaar.del);
    case "valg":
      return [vilkaar.id, ...Object.values(vilkaar.efter).flatMap(valgI)];
    default:
      return [];
  }
}

/** The condition with what it presupposes never met. */
export function udenForudsatte(vilkaar: Vilkaar): Vilkaar {
  switch (vilkaar.art) {
    case "alle":
    case "enAf":
    case "mindst":
      return { ...vilkaar, dele: vilkaar.dele.map(udenForudsatte) };
    case "ikke":
    case "gren":
    case "oplyst":
      return { ...vilkaar, del: udenForudsatte(vilkaar.del) };
    case "valg":
      return {
        ...vilkaar,
        efter: Object.fromEntries(Object.entries(vilkaar.efter).map(([valg, del]) => [valg, udenForudsatte(del)])),
      };
    case "forudsat":
      return ALDRIG;
    default:
      return vilkaar;
  }
}
