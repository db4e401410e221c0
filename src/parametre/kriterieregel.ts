/** A criterion of applicants (kriterieregel): whom it asks, for what, and where it stands. */
import type { Hjemmel } from "../kerne/begrundelse.js";
import type { Vilkaar } from "./vilkaar.js";

/** Whole years, both inclusive; `til` null has no end. */
export interface Aldersspaend {
  readonly fra: number;
  readonly til: number | null;
}

/** Who of the ages is not asked after all. */
export interface Undtagelse {
  readonly grund: "beboer" | "under-uddannelse";
  readonly naar: Vilkaar;
  readonly regel: string;
  readonly hjemmel: readonly Hjemmel[];
  /** Where it stands of a step that sharpens some criteria by themselves; absent where that is the same place. */
  readonly enkeltvis?: readonly Hjemmel[];
}

export interface Kriterieregel {
  /** One member of the ages is enough, or everyone who moves in and is of the ages; the exempt are neither. */
  readonly hvem: "enVoksen" | "alleTilflyttere";
  readonly alder: Aldersspaend;
  /** The first that holds is the reason. */
  readonly undtaget: readonly Undtagelse[];
  readonly krav: Vilkaar;
  readonly hjemmel: readonly Hjemmel[];
}
