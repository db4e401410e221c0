/** Whose turn one vacancy was (tildeling). */
import type { Dag } from "../kerne/dato.js";
import type { Udlejningsform } from "../parametre/aftale.js";
import type { SkaerpetKriterium } from "../parametre/ansoegerregler.js";
import type { Vej } from "../parametre/ledighedsregler.js";

export const SAERTYPER = ["saerbolig", "delebolig-ung", "delebolig-flygtning", "reserveret"] as const;
/** Of the kinds of dwelling, those that the municipality may be offered outside the order. */
export type Saertype = (typeof SAERTYPER)[number];

export const AARSAGER = [
  "raekkefoelge",
  "ekstra",
  "niende",
  "nybyggeri",
  "tilbageholdt",
  "loft",
  "fritaget",
  ...SAERTYPER,
  "ikke-omfattet",
] as const;
/** Why a dwelling went the way that it went. */
export type Aarsag = (typeof AARSAGER)[number];

/** A turn before its dwelling is known. */
export interface Tur {
  /** 1 to 9; null outside the order. */
  readonly position: number | null;
  /**
   * The way that it goes; null when it is outside the agreement, or when a form that the caller has not given decides.
   */
  readonly tur: Vej | null;
  readonly aarsag: Aarsag;
  /** The sharpened criteria of a fleksibel way on omraadetrappen. */
  readonly skaerpede: readonly SkaerpetKriterium[];
}

export interface Tildeling extends Tur {
  readonly bolig: string;
  readonly dato: Dag;
  /** What became of an offer; null where none was made. */
  readonly udfald: "benyttet" | "returneret" | "afventer" | null;
  /** How a returned dwelling is let. */
  readonly genudlejning: Udlejningsform | null;
}

/** Counts over the dwellings that took a slot. */
export interface Optaelling {
  readonly ledige: number;
  readonly tilbudt: number;
  readonly benyttet: number;
  readonly returneret: number;
  readonly afventer: number;
}
