/** What an agreement asks of applicants (ansoegerregler): its criteria, and where the rest of it stands. */
import type { Hjemmel } from "../kerne/begrundelse.js";
import type { Dateret } from "../kerne/gaeldende.js";
import { sammeform } from "../kerne/navn.js";
import type { Tal } from "../kerne/tal.js";
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
  /** In the order in which they are listed. */
  readonly kriterier: Readonly<Record<string, Kriterieregel>>;
  readonly fleksibel: Fleksibel;
}

/** Those in a group have the first claim to its share of the flexible vacancies. */
export interface Gruppe {
  readonly id: string;
  /** Per cent; null where none is printed. */
  readonly andel: Tal | null;
  /** A household belongs to the group when it meets all of these. */
  readonly kriterier: readonly string[];
}

export interface Afdelingskrav {
  /** As the caller names it. */
  readonly navn: string;
  /** All of them are asked. */
  readonly kriterier: readonly string[];
  /** The source at hand is cut off: there may be more of them. */
  readonly afskaaret: boolean;
}

/** Which criteria flexible letting asks. */
export type Fleksibel =
  /** The ordinary one, and those that the turn names as sharpened. */
  | { readonly art: "skaerpet"; readonly almindeligt: string; readonly skaerpede: readonly string[] }
  /** Those of one of the groups. */
  | { readonly art: "grupper"; readonly grupper: readonly Gruppe[] }
  /** Those of the department. */
  | { readonly art: "afdelinger"; readonly afdelinger: readonly Afdelingskrav[] };

/** Names of departments are compared as names are. */
export function afdelingskravet(
  { afdelinger }: Extract<Fleksibel, { readonly art: "afdelinger" }>,
  navn: string,
): Afdelingskrav | undefined {
  return afdelinger.find((en) => sammeform(en.navn) === sammeform(navn));
}

/** The criteria that a turn can name as sharpened, in the order in which they are listed. */
export function skaerpedeI({ fleksibel }: Ansoegerregler): readonly string[] {
  return fleksibel.art === "skaerpet" ? fleksibel.skaerpede : [];
}
