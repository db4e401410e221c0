/** What an agreement asks of applicants (ansoegerregler): its criteria, and where the rest of it stands. */
import type { Hjemmel } from "../kerne/begrundelse.js";
import type { Dateret } from "../kerne/gaeldende.js";
import type { Tal } from "../kerne/tal.js";
import type { Ansoegerkriterium } from "./ansoegerkriterier.js";
import type { Kriterieregel } from "./kriterieregel.js";

export {
  ANSOEGERKRITERIER,
  type Ansoegerkriterium,
  SKAERPEDE_KRITERIER,
  type SkaerpetKriterium,
} from "./ansoegerkriterier.js";
export type { Aldersspaend, Kriterieregel, Undtagelse } from "./kriterieregel.js";

/** The least gross income (bruttoindtaegt) in kr. a month. */
export interface Indkomstminimum extends Dateret {
  readonly beloeb: Tal;
}

export interface Ansoegerregler {
  /** Where the text says that seniority decides, alone and on a waiting list, and that the ages are those measured. */
  readonly anciennitet: Hjemmel;
  readonly venteliste: Hjemmel;
  readonly foerst: Hjemmel;
  readonly aldre: readonly Hjemmel[];
  /** The act that criteria rest on: they must be set for areas on one of the state's lists, and may be elsewhere. */
  readonly loven: { readonly paaListe: Hjemmel; readonly ellers: Hjemmel };
  /** The least income: the amounts that it prints, and where. Null where it prints none. */
  readonly mindsteindkomst: { readonly beloeb: readonly Indkomstminimum[]; readonly hjemmel: Hjemmel } | null;
  readonly kriterier: Readonly<Record<Ansoegerkriterium, Kriterieregel>>;
}
