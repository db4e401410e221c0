/** A department with the steps that it has stood on (ledighedsafdeling). */
import type { Dag } from "../kerne/dato.js";
import type { Trappe } from "../parametre/aftale.js";
import type { SkaerpetKriterium } from "../parametre/ansoegerregler.js";
import type { Afdeling } from "../trappe/afdeling.js";

/** A step of a stair. */
export interface Trin {
  readonly trappe: Trappe;
  readonly trin: number;
}

/** A step from a day on, until the next one's. */
export interface Trinplacering extends Trin {
  readonly fra: Dag;
  /** The sharpened criteria of a step on omraadetrappen. */
  readonly skaerpede: readonly SkaerpetKriterium[];
}

export interface Ledighedsafdeling extends Afdeling {
  readonly placeringer: readonly Trinplacering[];
}

export function sammeTrin(a: Trin, b: Trin): boolean {
  return a.trappe === b.trappe && a.trin === b.trin;
}
