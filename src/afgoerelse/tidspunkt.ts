/** One side of a comparison (tidspunkt): a day and the agreement that is in force for it. */
import type { Dag } from "../kerne/dato.js";
import type { Aftale } from "../parametre/aftale.js";

export interface Tidspunkt {
  readonly dato: Dag;
  readonly aftale: Aftale;
}
