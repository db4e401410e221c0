/** What an agreement asks of applicants (ansoegerregler): its criteria, and where the rest of it stands. */
import type { Hjemmel } from "../kerne/begrundelse.js";
import type { Ansoegerkriterium } from "./ansoegerkriterier.js";
import type { Kriterieregel } from "./kriterieregel.js";

export {
  ANSOEGERKRITERIER,
  type Ansoegerkriterium,
  SKAERPEDE_KRITERIER,
  type SkaerpetKriterium,
} from "./ansoegerkriterier.js";
export type { Aldersspaend, Kriterieregel, Undtagelse } from "./kriterieregel.js";

export interface Ansoegerregler {
  /** Where the text says that seniority decides, alone and on a waiting list, and that the ages are those measured. */
  readonly anciennitet: Hjemmel;
  readonly venteliste: Hjemmel;
  readonly foerst: Hjemmel;
  readonly aldre: readonly Hjemmel[];
  /** The act that criteria rest on: they must be set for areas on one of the state's lists, and may be elsewhere. */
  readonly loven: { readonly paaListe: Hjemmel; readonly ellers: Hjemmel };
  /** Where it prints the least income. */
  readonly mindsteindkomst: Hjemmel;
  readonly kriterier: Readonly<Record<Ansoegerkriterium, Kriterieregel>>;
}
