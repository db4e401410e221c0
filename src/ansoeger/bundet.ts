/**
 * A condition bound (bundet) to one day and one agreement: its choices made, its figures looked up, and each part with
 * its answer for a person. What is then asked of it reads this.
 */
import type { Herkomst } from "../kerne/begrundelse.js";
import type { Dag } from "../kerne/dato.js";
import type { Faktumsdag } from "../kerne/skiftedag.js";
import type { Sti } from "../kerne/sti.js";
import type { Tal, Talvaerdi } from "../kerne/tal.js";
import type { Udfald } from "../kerne/trevaerdi.js";
import type { Aftale } from "../parametre/aftale.js";
import type { Faktum, Person } from "../parametre/fakta.js";
import type { Fortolkningsid } from "../parametre/fortolkninger.js";
import type { Blad, Grund, Oplyst, Vilkaar } from "../parametre/vilkaar.js";

/** What conditions are bound to. */
export interface Grundlag {
  readonly dato: Dag;
  readonly aftale: Aftale;
}

export type Proeve = (person: Person) => Udfald;

/** A figure that a leaf holds its fact against; `vaerdi` is null while it is unknown. */
export interface Figur {
  readonly sti: Sti;
  /** The day on which a dated figure is looked up: two days, two figures. */
  readonly dag: Dag | null;
  readonly vaerdi: Tal | null;
  readonly herkomst: Herkomst | null;
}

export interface Bundetblad {
  readonly art: "blad";
  readonly blad: Blad;
  readonly faktum: Faktum<unknown>;
  readonly svar: Proeve;
  /** Values of the fact, one for each answer that the leaf can give. */
  readonly eksempler: readonly unknown[];
  readonly figur: Figur | null;
  /** While the figure is unknown: the leaf with one filled in, and what it holds against it. */
  readonly aaben: { readonly med: (graense: Tal) => Proeve; readonly maalt: Faktum<Talvaerdi> } | null;
  /** The last day, or the first, that the leaf looks at; null where it has none. */
  readonly graensedag: string | null;
  /** The days on which time changes its answer. */
  readonly dage: (person: Person) => readonly Faktumsdag[];
}

interface Del {
  readonly svar: Proeve;
}

export type Bundet =
  | Bundetblad
  | (Del & { readonly art: "alle" | "enAf"; readonly dele: readonly Bundet[] })
  | (Del & { readonly art: "mindst"; readonly antal: number; readonly dele: readonly Bundet[] })
  | (Del & { readonly art: "ikke"; readonly del: Bundet })
  | (Del & {
      readonly art: "gren";
      readonly opfyldt: Grund | null;
      readonly ellers: Grund | null;
      readonly del: Bundet;
    })
  | (Del & { readonly art: "oplyst"; readonly navn: Oplyst["navn"]; readonly del: Bundet });

/** All leaves of a condition. */
export function bladeI(bundet: Bundet): readonly Bundetblad[] {
  switch (bundet.art) {
    case "blad":
      return [bundet];
    case "alle":
    case "enAf":
    case "mindst":
      return bundet.dele.flatMap(bladeI);
    case "ikke":
    case "gren":
    case "oplyst":
      return bladeI(bundet.del);
  }
}

/** The interpretations that a condition names. */
export function valgI(vilkaar: Vilkaar): readonly Fortolkningsid[] {
  switch (vilkaar.art) {
    case "alle":
    case "enAf":
    case "mindst":
      return vilkaar.dele.flatMap(valgI);
    case "ikke":
    case "gren":
    case "oplyst":
      return valgI(vilkaar.del);
    case "valg":
      return [vilkaar.id, ...Object.values(vilkaar.efter).flatMap(valgI)];
    default:
      return [];
  }
}
