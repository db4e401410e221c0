/**
 * What the events of a ledger have rested on (grundlag): what nothing has read has turned nothing, and may be another
 * when the ledger goes on. Part of rule `ledighed.anvend`.
 */
import type { Dag } from "../kerne/dato.js";
import type { Sti } from "../kerne/sti.js";

/** The first event that rests on something: its number in the ledger, from 0, and its day. */
export interface Foerstebrug {
  readonly haendelse: number;
  readonly dato: Dag;
}

export interface Brugt extends Foerstebrug {
  /** From `afdeling` or `aftale`. */
  readonly sti: Sti;
}

/** A stay on one step (ophold): from the first event that rests on it to the latest. */
export interface Ophold extends Foerstebrug {
  readonly seneste: Dag;
}

export interface Grundlag {
  readonly brugt: readonly Brugt[];
  /** In order of date. */
  readonly ophold: readonly Ophold[];
}

export const INTET_GRUNDLAG: Grundlag = { brugt: [], ophold: [] };
