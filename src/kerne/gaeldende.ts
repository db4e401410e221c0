/** Dated entries (daterede poster): which one is in force on a day. */
import type { Dag } from "./dato.js";

/**
 * In force from `fra` to the day before the next entry's, and no longer than `kendtTil`, the last day for which the
 * source has been read.
 */
export interface Dateret {
  readonly fra: Dag;
  readonly kendtTil?: Dag | null;
}

/** The entry in force on the day, or null: outside what is known a figure is missing, never "the last one known". */
export function gaeldende<P extends Dateret>(poster: readonly P[], dato: Dag): P | null {
  let seneste: P | null = null;
  for (const post of poster) if (post.fra <= dato && (seneste === null || post.fra > seneste.fra)) seneste = post;
  if (seneste?.kendtTil != null && seneste.kendtTil < dato) return null;
  return seneste;
}
