/** A criterion of applicants (kriterieregel): whom it asks, for what, and where it stands. */
import type { Hjemmel } from "../kerne/begrundelse.js";
import type { Vilkaar } from "./vilkaar.js";

/** Whole years, both inclusive; `til` null has no end. */
export interface Aldersspaend {
  readonly fra: number;
  readonly til: number | null;
}

/** A couple, and what it can meet together. */
export interface Parregel {
  /** Two who live together are one when they have done so for so many months; the married always are. */
  readonly samlevendeMaaneder: number;
  /** What both must meet where neither meets what is asked of one. */
  readonly begge: Vilkaar;
}

/** What the text leaves to somebody's discretion: nothing is computed of it. */
export interface Skoen {
  readonly tekst: string;
  readonly hjemmel: readonly Hjemmel[];
}

/** A criterion in words. */
export interface Kriterieord {
  /** In the midst of a sentence: "arbejde". */
  readonly navn: string;
  /** What it asks, in a sentence. */
  readonly krav: string;
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
  /** Where one is enough: what a couple may meet instead. Each adult of no couple is judged alone. */
  readonly par?: Parregel;
  readonly skoen?: readonly Skoen[];
  /** In the agreement's own words; without them the library's of a criterion of that id are used. */
  readonly ord?: Kriterieord & { readonly engelsk?: Kriterieord };
  readonly hjemmel: readonly Hjemmel[];
}
