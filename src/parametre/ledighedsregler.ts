/**
 * What an agreement prints about vacancies (ledighedsregler): the ninth dwelling, the phase-outs, withholding and the
 * cap, as dated data.
 */
import type { Hjemmel } from "../kerne/begrundelse.js";
import type { Dag } from "../kerne/dato.js";
import type { Dateret } from "../kerne/gaeldende.js";

export const UDLEJNINGSFORMER = ["almindelig", "fleksibel"] as const;
/** How a dwelling is let from the waiting list. */
export type Udlejningsform = (typeof UDLEJNINGSFORMER)[number];

/** Whose turn a vacancy is: the municipality's, or the waiting list's in one of its forms. */
export const VEJE = ["anvisning", ...UDLEJNINGSFORMER] as const;
export type Vej = (typeof VEJE)[number];

/** A slot of the order of nine (raekkefoelge): one of a way of its own, or one whose way the text tells. */
export const PLADSER = [...VEJE, "ekstra", "niende"] as const;
export type Plads = (typeof PLADSER)[number];

export const BOLIGTYPER = [
  "almindelig",
  "saerbolig",
  "delebolig-ung",
  "delebolig-flygtning",
  "reserveret",
  "ungdomsbolig",
  "aeldrebolig",
  "bofaellesskab",
] as const;
export type Boligtype = (typeof BOLIGTYPER)[number];

/** What a kind of dwelling is to the order of nine. */
export type Boligart =
  /** It takes the next slot. */
  | { readonly art: "raekkefoelge" }
  /** The municipality's until its phase-out starts; then it takes a slot like any other. */
  | { readonly art: "udfases" }
  /**
   * The municipality's through a last day, or for good; `stk7Nr4` where § 59, stk. 7, nr. 4 may be in its way in a
   * prevention area.
   */
  | { readonly art: "fast"; readonly til: Dag | null; readonly stk7Nr4: boolean; readonly hjemmel: Hjemmel }
  /** No matter of the agreement; `laesning` where that is read out of the place, and not printed there. */
  | { readonly art: "ikke-omfattet"; readonly laesning: boolean; readonly hjemmel: Hjemmel };

/** The ninth slot from a day on. */
export interface Nienderegel extends Dateret {
  /** The way of every ninth, or `hver-anden`: every other is the municipality's, the rest goes by `ellers`. */
  readonly vej: Vej | "hver-anden";
  /** The way of those that are not the municipality's. */
  readonly ellers: Udlejningsform;
  /**
   * Where the text prints two last days: the interpretation whose choices they are. After the one chosen the ninth goes
   * by `ellers`.
   */
  readonly slutEfter: "niende-trin1-slut" | null;
  readonly hjemmel: Hjemmel;
}

/** The first day on which dwellings of the phased-out kinds take a slot like any other. */
export interface Udfasning {
  readonly fra: Dag;
  readonly hjemmel: Hjemmel;
}

export interface Ledighedsregler {
  /**
   * The order of nine: what the text says of it. The slots themselves come from the supplement, but for the known ones.
   */
  readonly raekkefoelge: {
    readonly laengde: number;
    /** Orders of omraadetrappen that the text itself gives. */
    readonly kendte: Readonly<Record<number, readonly Plads[]>>;
    /** The days of which the shares are checked, one in each period. */
    readonly proeves: readonly Dag[];
    /** Steps of afdelingstrappen that may offer more than the cap. */
    readonly overLoftet: readonly number[];
    readonly hjemmel: Hjemmel;
  };
  /** Steps of omraadetrappen to which the municipality assigns nobody. */
  readonly udenAnvisning: { readonly trin: readonly number[]; readonly hjemmel: Hjemmel };
  /** By the steps of afdelingstrappen. */
  readonly niende: Readonly<Record<number, readonly Nienderegel[]>>;
  /** Steps of afdelingstrappen with an extra delivery, which exempted departments do not make. */
  readonly ekstra: { readonly trin: readonly number[]; readonly hjemmel: Hjemmel };
  /** At most `hoejst` of every `af` vacancies are used by the municipality. */
  readonly loft: { readonly hoejst: number; readonly af: number; readonly hjemmel: Hjemmel };
  /** A dwelling that the municipality returns, or that the cap stops, is let from the waiting list. */
  readonly retur: { readonly hjemmel: Hjemmel };
  /** On these steps of afdelingstrappen a dwelling may be withheld when so many offers in a row have been used. */
  readonly tilbageholdelse: {
    readonly trin: readonly number[];
    readonly efterBenyttede: number;
    readonly hjemmel: Hjemmel;
  };
  /** By the steps of afdelingstrappen on the day that decides. */
  readonly udfasning: { readonly afgoeresPr: Dag; readonly trin: Readonly<Record<number, Udfasning>> };
  readonly boligtyper: Readonly<Record<Boligtype, Boligart>>;
  readonly nybyggeri: { readonly hjemmel: Hjemmel };
}
