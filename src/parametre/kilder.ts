/**
 * Until which day the law was read (kilder): a text that changed later is not known here. The agreement in short has no
 * later edition; acts of amendment are of their own day, and need no such line.
 *
 * Almenboligloven was read as LBK no. 207 of 25 January 2026, in a copy of 8 March 2026. The EU Court's judgment
 * C-417/23 of 18 December 2025 (ECLI:EU:C:2025:1017) has by the minister's word of 22 January 2026 changed no rule so
 * far. The letting order was read as it was made; what an order of 18 June 2025 changed in it was not seen.
 */
import type { Hjemmel } from "../kerne/begrundelse.js";
import { type Dag, dag } from "../kerne/dato.js";

export interface Kildelaesning {
  readonly kilde: Hjemmel["kilde"];
  /** The last day of which the text is known. */
  readonly laestTil: Dag;
}

export const LAESTE_KILDER: readonly Kildelaesning[] = [
  { kilde: "ABL", laestTil: dag("2026-03-08") },
  { kilde: "BEK 977/2024", laestTil: dag("2024-08-21") },
];
