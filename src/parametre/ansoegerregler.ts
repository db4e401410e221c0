/** What an agreement asks of applicants (ansoegerregler): its criteria, each with its ages and its place in the text. */
import type { Hjemmel } from "../kerne/begrundelse.js";
import type { Vilkaar } from "./vilkaar.js";

/** Whole years, both inclusive; `til` null has no end. */
export interface Aldersspaend {
  readonly fra: number;
  readonly til: number | null;
}

/** The criteria that a step may sharpen, in the order in which results list them. */
export const SKAERPEDE_KRITERIER = ["beskaeftigelse", "dom", "uddannelse", "indkomst"] as const;
export type SkaerpetKriterium = (typeof SKAERPEDE_KRITERIER)[number];

/** Those and the ordinary one. Four ids are those of the criteria of areas, by the text's choice and not by nature. */
export const ANSOEGERKRITERIER = ["almindelige", ...SKAERPEDE_KRITERIER] as const;
export type Ansoegerkriterium = (typeof ANSOEGERKRITERIER)[number];

/** Who of the ages is not asked after all. */
export interface Undtagelse {
  readonly grund: "beboer" | "under-uddannelse";
  readonly naar: Vilkaar;
  readonly regel: string;
  readonly hjemmel: readonly Hjemmel[];
}

export interface Kriterieregel {
  /** One member of the ages is enough, or everyone who moves in and is of the ages. */
  readonly hvem: "enVoksen" | "alleTilflyttere";
  readonly alder: Aldersspaend;
  /** The first that holds is the reason. */
  readonly undtaget: readonly Undtagelse[];
  readonly krav: Vilkaar;
  readonly hjemmel: readonly Hjemmel[];
}

export interface Ansoegerregler {
  /** Where the text says that seniority decides, alone and on a waiting list, and that the ages are those measured. */
  readonly anciennitet: Hjemmel;
  readonly venteliste: Hjemmel;
  readonly foerst: Hjemmel;
  readonly aldre: readonly Hjemmel[];
  /** Where it prints the least income. */
  readonly mindsteindkomst: Hjemmel;
  readonly kriterier: Readonly<Record<Ansoegerkriterium, Kriterieregel>>;
}
