/** One side of a comparison (tidspunkt): a day and the agreement that is in force for it. */
import type { Dag } from "../kerne/dato.js";
import { type Aftale, underValg } from "../parametre/aftale.js";
import type { Fortolkningsid } from "../parametre/fortolkninger.js";

export interface Tidspunkt<A extends Aftale = Aftale> {
  readonly dato: Dag;
  readonly aftale: A;
}

/** The same under another choice. */
export function medValgt<S extends { readonly aftale: Aftale }>(sag: S, id: Fortolkningsid, valg: string): S {
  return { ...sag, aftale: underValg(sag.aftale, id, valg) };
}
