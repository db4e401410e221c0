/** The events of a ledger as they are given (haendelse), and what went before it. */
import type { Formaal, TidligereTilbud, Tilbudssvar } from "../../ledighed/haendelse.js";
import type { Boligtype } from "../../parametre/ledighedsregler.js";

/** A dwelling falls vacant. */
export interface Lediginput {
  readonly type: "ledig";
  /** The day by which the tenant has moved out, YYYY-MM-DD, within the agreement's term. */
  readonly dato: string;
  /** The dwelling, by your own name of it. */
  readonly bolig: string;
  /** The kind of dwelling; left out an ordinary one, which takes the next slot. */
  readonly boligtype?: Boligtype | null;
  /** The department does not withhold this one, though it may; left out it does where it may. */
  readonly undladTilbageholdelse?: boolean | null;
}

/** The municipality answers the offer of a dwelling. */
export interface Udfaldsinput {
  readonly type: "udfald";
  /** The day of the answer, YYYY-MM-DD. */
  readonly dato: string;
  /** The dwelling that was offered; its latest vacancy is meant. */
  readonly bolig: string;
  /** Used, or returned. */
  readonly udfald: Tilbudssvar;
  /** What a used dwelling serves; left out social letting. A returned one serves nothing. */
  readonly formaal?: Formaal | null;
}

/** What happens to a dwelling. */
export type Haendelsesinput = Lediginput | Udfaldsinput;

/** What went before a ledger that begins in the middle of the agreement. */
export interface Aabningsinput {
  /** Slots already taken in this cycle of nine, 0 to 8. */
  readonly position: number;
  /** Ninth slots taken since the first day of the period in force on the day of the first event. */
  readonly niende: number;
  /** The latest ordinary vacancies, at most 8 and no fewer than `position`, the newest last; true was used by the municipality. */
  readonly seneste: readonly boolean[];
  /** What became of the latest offers and withholdings, at most 3, the newest last. */
  readonly tilbud: readonly TidligereTilbud[];
}
