/**
 * Conditions (vilkaar) as values: what a text asks of a person, as data that read like the text. A leaf tests one fact;
 * the rest puts leaves together. Every question about a criterion or a ground is an interpreter of such a value.
 */
import type { Hjemmel } from "../kerne/begrundelse.js";
import type { Tal } from "../kerne/tal.js";
import type { Blad, Fyldt, Ja, Maalt, Ord, Ordfaktum, Senest, Talfigur } from "./blade.js";
import type { Ydelsestype } from "./fakta.js";
import type { Fortolkningsid, Fortolkningsvalg } from "./fortolkninger.js";

export type * from "./blade.js";

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
export const timerMindst = (timer: Tal, hjemmel: Hjemmel): Vilkaar =>
  maaltMindst("timerPrUge", { figur: "trykt", vaerdi: timer, hjemmel });
export const faar = (ydelse: Ydelsestype): Vilkaar => ({ art: "ydelse-paa-dagen", ydelse });
export const faarEnAf = (...ydelser: readonly Ydelsestype[]): Vilkaar => ({ art: "ydelse-blandt", ydelser });
export const faarUnder = (ydelse: Ydelsestype, uger: number): Vilkaar => ({ art: "ydelse-under", ydelse, uger });
export const over = (alder: number): Vilkaar => ({ art: "over", alder });
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
