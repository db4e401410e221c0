/** What a text may need beside what it tells (kontekst): the reader, and what the case is about. */
import type { Husstand } from "../../ansoeger/husstand.js";
import type { Begrundelsesdel } from "../../kerne/begrundelse.js";
import type { Dag } from "../../kerne/dato.js";
import type { Omraadestatus } from "../../omraade/listestatus.js";
import type { Omraade, Opgoerelse } from "../../omraade/omraade.js";
import type { Aftale } from "../../parametre/aftale.js";
import type { Aldersspaend } from "../../parametre/ansoegerregler.js";

export const MODTAGERE = ["sagsbehandler", "borger"] as const;
/**
 * The clerk reads precise sentences with rule and legal basis; the citizen, the household or one person of it, plain
 * ones, with the rules gathered at the end.
 */
export type Modtager = (typeof MODTAGERE)[number] | { readonly person: string };

/** Who reads (laeser), and what of the case is their business. */
export interface Laeser {
  /** A letter. */
  readonly borger: boolean;
  /** The household that is written to is one person. */
  readonly ene: boolean;
  /** The member who is written to, and called "du". */
  readonly du: string | null;
  /** The members whose sensitive facts the reader is not told of. */
  readonly skjulte: ReadonlySet<string>;
  /** Whether the outcome rests on such a fact. */
  readonly tiet: boolean;
  /** To the clerk: the members under age of whom something sensitive is told. */
  readonly kunHer: readonly string[];
}

export interface Sagskontekst extends Laeser {
  /** The day that the decision is about; null for a ledger, which has many. */
  readonly dato: Dag | null;
  readonly omraade: Omraade | null;
  /** The area's list that governs, for its figures. */
  readonly opgoerelse: Opgoerelse | null;
  /** The household of the case, or those of the waiting list in the order of the input. */
  readonly husstande: readonly Husstand[];
  /** The list that the dwelling's area is on, as it was given. */
  readonly omraadestatus: Omraadestatus | null;
  /** Null where the decision rests on the act alone. */
  readonly aftale: Aftale | null;
}

/** A sentence for every code of a stage: a code without one does not compile. */
export type Grundtekster<B extends Begrundelsesdel<string>> = {
  readonly [K in B["kode"]]: (om: Extract<B, { readonly kode: K }>) => string;
};

/** The sentence of one reason; `kode` is the reason's own. */
export function grundtekst<B extends Begrundelsesdel<string>, K extends B["kode"]>(
  tekster: Grundtekster<B>,
  kode: K,
  om: Extract<B, { readonly kode: K }>,
): string {
  return tekster[kode](om);
}

/** A member of the household (hvem), who may be the one that is written to. */
export interface Hvem {
  readonly id: string;
  readonly du: boolean;
}

/** One who is told of and not written to. */
export function navngivet(id: string): Hvem {
  return { id, du: false };
}

export function hvem(id: string, { du }: Sagskontekst): Hvem {
  return { id, du: id === du };
}

/** Of age by law, with no end. */
export function erVoksen({ fra, til }: Aldersspaend): boolean {
  return fra === 18 && til === null;
}
