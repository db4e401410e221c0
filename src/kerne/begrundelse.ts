/**
 * The parts of a reason (begrundelse): legal basis as data, a figure against its limit, and the caveats (forbehold).
 * Words come last, and elsewhere.
 */
import type { Dag } from "./dato.js";
import type { Sti } from "./sti.js";
import type { Operator, Tal } from "./tal.js";

/**
 * Where a rule stands. AK is the agreement in short, ABL almenboligloven, `aftale` the agreement itself; an agreement
 * may rest on sources of its own, which it calls by their names.
 */
export interface Hjemmel {
  readonly kilde: string;
  readonly sted: string;
}

/** Where a figure comes from: printed in a source, stated by the caller as fact, or assumed. */
export type Herkomst =
  | { readonly art: "kilde"; readonly hjemmel: Hjemmel }
  | { readonly art: "oplyst" }
  | { readonly art: "antaget" };

export type Enhed = "procent" | "gange" | "beboere" | "kr. pr. maaned" | "timer pr. uge" | "aar" | "boliger";

/** A figure held against a limit with the text's own operator. `vaerdi` or `graense` is null while it is unknown. */
export interface Sammenligning {
  readonly vaerdi: Tal | null;
  readonly operator: Operator;
  readonly graense: Tal | null;
  readonly enhed: Enhed;
  readonly herkomst: Herkomst | null;
}

/** What every reason has; each stage adds its own codes and facts. */
export interface Begrundelsesdel<Kode extends string> {
  readonly kode: Kode;
  /** The rule id: the path of its source file and the rule's name. */
  readonly regel: string;
  readonly hjemmel: readonly Hjemmel[];
}

/** A caveat that the reader of a result must know of. */
export type Forbehold =
  | { readonly kode: "afviger-fra-officiel-liste"; readonly listedato: Dag }
  | { readonly kode: "antaget-tal"; readonly tal: Sti }
  | { readonly kode: "historik-antaget-tom" }
  | { readonly kode: "loft-naaet" }
  | { readonly kode: "stk-7-nr-4" }
  | { readonly kode: "stk-9" }
  | { readonly kode: "stk-8-over-30-procent" }
  | { readonly kode: "anerkendt-institution" }
  | { readonly kode: "reserverede-over-en-tredjedel" }
  | { readonly kode: "straffeattest-kun-i-udsatte-omraader" }
  | { readonly kode: "51-c-proeves-af-kommunen" }
  | { readonly kode: "uden-for-aftaleperioden" }
  | { readonly kode: "omraade-med-udviklingsplan" }
  | { readonly kode: "aftale-uden-loebetid" }
  /** The source of the criteria is cut off: there may be more of them. */
  | { readonly kode: "aftale-afskaaret" }
  /** What the agreement leaves to discretion; `kriterium` is what it is about, `tekst` in its own language. */
  | { readonly kode: "skoen"; readonly kriterium: string; readonly tekst: string };

export const AK = (sted: string): Hjemmel => ({ kilde: "AK", sted });
export const ABL = (sted: string): Hjemmel => ({ kilde: "ABL", sted });
