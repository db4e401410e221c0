/**
 * What an agreement asks of applicants (ansoegerregler): the ages, windows and acts of each criterion, with the place
 * in the text.
 */
import type { Hjemmel } from "../kerne/begrundelse.js";
import type { Person } from "./fakta.js";

/** Whole years, both inclusive; `til` null has no end. */
export interface Aldersspaend {
  readonly fra: number;
  readonly til: number | null;
}

export { LOVE, UDDANNELSESARTER } from "./fakta.js";
/** The act that a conviction is under. */
export type Lov = NonNullable<Person["domme"]>[number]["lov"];

export type Uddannelsesart = NonNullable<NonNullable<Person["uddannelse"]>["art"]>;

export interface Ansoegerregler {
  /**
   * Where the text says that seniority decides, alone and on a waiting list, and that the ages are those that are
   * measured.
   */
  readonly anciennitet: Hjemmel;
  readonly venteliste: Hjemmel;
  readonly foerst: Hjemmel;
  readonly aldre: readonly Hjemmel[];
  /** Where it says that the sharpened criteria are asked of newcomers. */
  readonly tilflyttere: readonly Hjemmel[];
  /** Where it prints the least income. */
  readonly mindsteindkomst: Hjemmel;
  readonly almindelige: { readonly alder: Aldersspaend; readonly hjemmel: readonly Hjemmel[] };
  /** Months of work that are asked. */
  readonly beskaeftigelse: {
    readonly alder: Aldersspaend;
    readonly maaneder: number;
    readonly hjemmel: readonly Hjemmel[];
  };
  /** This calendar year and so many before it. */
  readonly dom: {
    readonly alder: Aldersspaend;
    readonly love: readonly Lov[];
    readonly aarFoer: number;
    readonly hjemmel: readonly Hjemmel[];
  };
  readonly uddannelse: { readonly alder: Aldersspaend; readonly hjemmel: readonly Hjemmel[] };
  readonly indkomst: { readonly alder: Aldersspaend; readonly hjemmel: readonly Hjemmel[] };
  /**
   * What counts as education, and what else does for the income criterion only (a reading: the text says
   * "uddannelsessøgende").
   */
  readonly uddannelsesarter: {
    readonly taeller: readonly Uddannelsesart[];
    readonly kunIndkomst: readonly Uddannelsesart[];
  };
}
