/** How an input is read (laesevalg). */
export interface Laesevalg {
  /**
   * `false` lets ids, names and dwellings be civil registration numbers, in this call alone: for systems whose own ids
   * have ten digits. Left out they are refused. A certificate says so where it was `false`.
   */
  readonly cprKontrol?: boolean;
}
