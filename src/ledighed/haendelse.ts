/** What happens to a department's dwellings (haendelser): one falls vacant, or the municipality answers an offer. */
import type { Dag } from "../kerne/dato.js";
import type { Boligtype } from "../parametre/ledighedsregler.js";

export const FORMAAL = ["boligsocial", "genhusning", "udslusning"] as const;
/** What the municipality uses a dwelling for. */
export type Formaal = (typeof FORMAAL)[number];

export const TILBUDSSVAR = ["benyttet", "returneret"] as const;
/** The municipality's answer to an offer. */
export type Tilbudssvar = (typeof TILBUDSSVAR)[number];

export interface Ledig {
  readonly type: "ledig";
  /** The day by which the tenant has moved out. */
  readonly dato: Dag;
  readonly bolig: string;
  readonly boligtype: Boligtype;
  /** The department does not withhold this one, though it may. */
  readonly undladTilbageholdelse: boolean;
}

export interface Tilbudsudfald {
  readonly type: "udfald";
  readonly dato: Dag;
  readonly bolig: string;
  readonly udfald: Tilbudssvar;
  /** Of a dwelling that was used. */
  readonly formaal: Formaal;
}

export type Haendelse = Ledig | Tilbudsudfald;

export const TIDLIGERE_TILBUD = [...TILBUDSSVAR, "tilbageholdt"] as const;
/** What became of an offer before a ledger begins, or of a dwelling withheld. */
export type TidligereTilbud = (typeof TIDLIGERE_TILBUD)[number];

/** Where a ledger begins in the middle of an agreement: what went before it. */
export interface Aabning {
  /** Slots already taken in this cycle of nine. */
  readonly position: number;
  /** Ninth slots taken in the period in force on the day of the first event. */
  readonly niende: number;
  /** The latest ordinary vacancies, the newest last; true was used by the municipality. */
  readonly seneste: readonly boolean[];
  /** The latest offers and withholdings, the newest last. */
  readonly tilbud: readonly TidligereTilbud[];
}
