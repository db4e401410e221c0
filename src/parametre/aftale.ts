/**
 * An agreement as data (aftale): what its text prints, what the caller supplies beside it, and the choices made where
 * it is open. Another municipality's agreement is another `Aftaletekst`, not other code.
 */
import type { Hjemmel } from "../kerne/begrundelse.js";
import type { Dag } from "../kerne/dato.js";
import type { Dateret } from "../kerne/gaeldende.js";
import type { Operator, Tal } from "../kerne/tal.js";
import type { Ansoegerregler, Indkomstminimum } from "./ansoegerregler.js";
import { type Erklaeringer, type Fortolkninger, type Fortolkningsid, medValg } from "./fortolkninger.js";
import type { Kriterium } from "./kriterier.js";
import type { Ledighedsregler, Plads, Udlejningsform } from "./ledighedsregler.js";
import type { Liste } from "./omraaderegler.js";

export type { Indkomstminimum } from "./ansoegerregler.js";
export { PLADSER, type Plads, UDLEJNINGSFORMER, type Udlejningsform } from "./ledighedsregler.js";

export const TRAPPER = ["omraadetrappen", "afdelingstrappen"] as const;
export type Trappe = (typeof TRAPPER)[number];

export const AFDELINGSTYPER = ["familieboliger", "ungdomsboliger", "aeldreboliger"] as const;
export type Afdelingstype = (typeof AFDELINGSTYPER)[number];

/** The need to strengthen the mix of residents (behov), figure 3's columns. */
export const BEHOV = ["hoejt", "mellem", "lavt"] as const;
export type Behov = (typeof BEHOV)[number];

/** A row of figure 3: the assigned share (andelAnviste) is mindst `mindst` per cent, and under the row before. */
export interface Anvisningsinterval {
  readonly id: string;
  readonly mindst: Tal;
  /** The step for each behov. */
  readonly trin: Readonly<Record<Behov, number>>;
}

export interface Afdelingstrappe {
  /** Criteria of § 61 a met, for `hoejt`. */
  readonly hoejt: { readonly mindst: number; readonly hjemmel: Hjemmel };
  /** Risk-zone limits exceeded, for `mellem`. */
  readonly mellem: { readonly mindst: number; readonly hjemmel: Hjemmel };
  /** Neither of the two. */
  readonly lavt: { readonly hjemmel: Hjemmel };
  /** From the highest share to the lowest, which is mindst 0. */
  readonly intervaller: readonly Anvisningsinterval[];
  readonly hjemmel: Hjemmel;
}

export interface Omraadetrappe {
  readonly trin: Readonly<Record<Liste, number>>;
  /** The steps on which every vacancy is let by all four sharpened criteria, whatever the area's figures. */
  readonly fuldtSkaerpede: readonly number[];
  /** Areas kept off the lists by their number of residents alone stand here all the same. */
  readonly beboertalsregel: { readonly operator: Operator; readonly graense: Tal; readonly hjemmel: Hjemmel };
  readonly hjemmel: Readonly<Record<number, Hjemmel>>;
  /** Where the text tells of the stair as a whole. */
  readonly helhed: Hjemmel;
}

/** What an agreement prints of its two stairs, and of the vacancies of the departments on them. */
export interface Trapperegler {
  /** The kinds of department that stand on a stair. */
  readonly omfatter: readonly Afdelingstype[];
  /** Where it says so of the other kinds. */
  readonly ikkeOmfattet: Readonly<Record<Afdelingstype, Hjemmel>>;
  /** Those of them of which it is read out of that place, and not printed. */
  readonly udeladtEfterLaesning: readonly Afdelingstype[];
  /** Where it says that there are two stairs. */
  readonly hjemmel: Hjemmel;
  readonly afdelingstrappe: Afdelingstrappe;
  readonly omraadetrappe: Omraadetrappe;
  readonly ledighed: Ledighedsregler;
}

/** The days of an agreement, both inclusive. */
export interface Loebetid {
  readonly fra: Dag;
  readonly til: Dag;
}

/** What the text prints. A part of which it says nothing is null; the rules about a part take an agreement with it. */
export interface Aftaletekst {
  readonly id: string;
  readonly navn: string;
  /** Null where the source prints no term. */
  readonly gaelder: Loebetid | null;
  /** The id of the agreement that it follows. */
  readonly foelger: string | null;
  /** What it was read from; left out, the agreement in short. */
  readonly kilder?: readonly Aftalekilde[];
  /** What it is open about; left out, nothing that a caller may choose. */
  readonly fortolkninger?: Erklaeringer;
  readonly trapper: Trapperegler | null;
  /** Where it prints shares of vacancies by themselves. */
  readonly andele?: Andele;
  readonly ansoegere: Ansoegerregler | null;
}

/** A text that an agreement was read from. */
export interface Aftalekilde {
  /** As legal basis names it. */
  readonly kilde: string;
  readonly udgiver: string;
  /** Null of one without a date. */
  readonly udgivet: Dag | null;
  /** How, and how much of it. */
  readonly laest: string;
}

/** Shares of all vacancies, per cent; what they leave is let ordinarily. */
export interface Andele {
  readonly anvisning: Tal;
  readonly fleksibel: Tal;
  readonly hjemmel: Hjemmel;
}

/** One with stairs. */
export interface Trappetekst extends Aftaletekst {
  readonly trapper: Trapperegler;
}

/** One with criteria of applicants. */
export interface Ansoegertekst extends Aftaletekst {
  readonly ansoegere: Ansoegerregler;
}

/** Four limits with the operators of § 61 a; null where the caller does not know one. */
export interface Risikozone extends Dateret {
  readonly graenser: Readonly<Record<Kriterium, Tal | null>>;
}

/** Something for each step of each stair, as far as it is known. */
export type PrTrin<T> = Readonly<Record<Trappe, Readonly<Record<number, T>>>>;

/** What the text does not print and the caller supplies. */
export interface Supplement {
  /** Stated as fact, or assumed. */
  readonly oprindelse: "oplyst" | "antaget";
  readonly risikozone: readonly Risikozone[];
  readonly raekkefoelge: PrTrin<readonly Plads[]>;
  readonly udlejningsformVedRetur: PrTrin<Udlejningsform>;
  readonly udlejningsformVedFritagelse: Udlejningsform | null;
  readonly indkomstMinimum: readonly Indkomstminimum[];
  readonly mindsteTimerPrUge: Tal | null;
  /** Years. */
  readonly seniorAlder: number | null;
  /** Months. */
  readonly jobstartSenestMaaneder: number | null;
}

export interface Aftale<T extends Aftaletekst = Aftaletekst> {
  readonly tekst: T;
  readonly supplement: Supplement;
  readonly fortolkninger: Fortolkninger;
}

export type Trappeaftale = Aftale<Trappetekst>;
export type Ansoegeraftale = Aftale<Ansoegertekst>;

export function harTrapper(aftale: Aftale): aftale is Trappeaftale {
  return aftale.tekst.trapper !== null;
}

export function harAnsoegere(aftale: Aftale): aftale is Ansoegeraftale {
  return aftale.tekst.ansoegere !== null;
}

/** The steps of a stair, the lowest first. */
export function trinPaa(trappe: Trappe, { trapper }: Trappetekst): readonly number[] {
  return trinI(trapper, trappe);
}

export function trinI({ omraadetrappe, afdelingstrappe }: Trapperegler, trappe: Trappe): readonly number[] {
  const alle =
    trappe === "omraadetrappen"
      ? Object.values(omraadetrappe.trin)
      : afdelingstrappe.intervaller.flatMap(({ trin }) => Object.values(trin));
  return [...new Set(alle)].sort((a, b) => a - b);
}

/** The same agreement under another choice. */
export function underValg<T extends Aftaletekst>(aftale: Aftale<T>, id: Fortolkningsid, valg: string): Aftale<T> {
  return { ...aftale, fortolkninger: medValg(aftale.fortolkninger, id, valg) };
}

export const INTET_SUPPLEMENT: Supplement = {
  oprindelse: "oplyst",
  risikozone: [],
  raekkefoelge: { omraadetrappen: {}, afdelingstrappen: {} },
  udlejningsformVedRetur: { omraadetrappen: {}, afdelingstrappen: {} },
  udlejningsformVedFritagelse: null,
  indkomstMinimum: [],
  mindsteTimerPrUge: null,
  seniorAlder: null,
  jobstartSenestMaaneder: null,
};
