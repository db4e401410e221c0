/**
 * How reasons become sentences (begrundelsestekst): a table with a text for every code of a stage, in each language.
 */
import type { Husstand } from "../../ansoeger/husstand.js";
import type { Begrundelsesdel } from "../../kerne/begrundelse.js";
import type { Dag } from "../../kerne/dato.js";
import type { Omraade, Opgoerelse } from "../../omraade/omraade.js";
import type { Aftale } from "../../parametre/aftale.js";
import { navn, type Sprog, type Tosproget } from "./sprog.js";

export const MODTAGERE = ["sagsbehandler", "borger"] as const;
/**
 * The clerk reads precise sentences with rule and legal basis; the citizen plain ones, with the rules gathered at the
 * end.
 */
export type Modtager = (typeof MODTAGERE)[number];

/** What a sentence may need beside its reason. */
export interface Kontekst {
  readonly sprog: Sprog;
  readonly borger: boolean;
  /** The household that is written to is one person, who is called "du". */
  readonly ene: boolean;
  /** The day that the decision is about; null for a ledger, which has many. */
  readonly dato: Dag | null;
  readonly omraade: Omraade | null;
  /** The area's list that governs, for its figures. */
  readonly opgoerelse: Opgoerelse | null;
  /** The household of the case, or those of the waiting list in the order of the input. */
  readonly husstande: readonly Husstand[];
  /** Null where the decision rests on the act alone. */
  readonly aftale: Aftale | null;
}

export type Saetning<T> = (om: T, kontekst: Kontekst) => string;

/** Every reason under its code. */
type EfterKode<B extends Begrundelsesdel<string>> = {
  readonly [K in B["kode"]]: Extract<B, { readonly kode: K }>;
};

/** A text for every code, in every language: a code without one does not compile. */
export type Begrundelsestekster<B extends Begrundelsesdel<string>> = {
  readonly [K in keyof EfterKode<B>]: Tosproget<Saetning<EfterKode<B>[K]>>;
};

/**
 * The words of every code, in every language: a code without them, or without them in one language, does not compile.
 * The reader's language alone is read, so a figure or a day in both wordings is written in that one.
 */
export type Begrundelsesord<B extends Begrundelsesdel<string>> = {
  readonly [K in keyof EfterKode<B>]: (om: EfterKode<B>[K], kontekst: Kontekst) => Tosproget;
};

/** The sentence of one reason; `kode` is the reason's own. */
export function begrundelsesord<M, K extends keyof M>(
  ord: { readonly [N in keyof M]: (om: M[N], kontekst: Kontekst) => Tosproget },
  kode: K,
  om: M[K],
  kontekst: Kontekst,
): string {
  return ord[kode](om, kontekst)[kontekst.sprog];
}

/** The same where each language has a sentence of its own. */
export function begrundelsestekst<M, K extends keyof M>(
  tekster: { readonly [N in keyof M]: Tosproget<Saetning<M[N]>> },
  kode: K,
  om: M[K],
  kontekst: Kontekst,
): string {
  return tekster[kode][kontekst.sprog](om, kontekst);
}

const DU: Tosproget<{ readonly foerst: string; readonly inde: string; readonly objekt: string }> = {
  da: { foerst: "Du", inde: "du", objekt: "dig" },
  en: { foerst: "You", inde: "you", objekt: "you" },
};

/** A member of the household, at the beginning of a sentence. */
export function person(id: string, { sprog, borger, ene }: Kontekst): string {
  return borger && ene ? DU[sprog].foerst : `Person ${navn(id, sprog)}`;
}

/** The same in the midst of a sentence. */
export function personInde(id: string, { sprog, borger, ene }: Kontekst): string {
  return borger && ene ? DU[sprog].inde : `person ${navn(id, sprog)}`;
}

/** The same as an object: "for dig". */
export function personSomObjekt(id: string, kontekst: Kontekst): string {
  return kontekst.borger && kontekst.ene ? DU[kontekst.sprog].objekt : personInde(id, kontekst);
}

/** Whom something is missing for; nothing where there is one only, who is written to. */
export function forPerson(id: string, kontekst: Kontekst): string {
  return kontekst.borger && kontekst.ene ? "" : ` for ${personInde(id, kontekst)}`;
}

/** The English verb that goes with `person`: "you have", "anna has". */
export function verbum({ borger, ene }: Kontekst, medDu: string, ellers: string): string {
  return borger && ene ? medDu : ellers;
}
