/** How an input is read (laesevalg). */
import type { Aftaletekst } from "../parametre/aftale.js";

export interface Laesevalg {
  /**
   * `false` lets ids, names and dwellings be civil registration numbers, in this call alone: for systems whose own ids
   * have ten digits. Left out they are refused. A certificate says so where it was `false`.
   */
  readonly cprKontrol?: boolean;
  /** Agreements that an input may name by their sums (`sha256:`), beside those in the package; `aftale` adds to them. */
  readonly aftaler?: Map<string, Aftaletekst>;
}
