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
import type { Blad, Grund, Oplyst } from "../parametre/vilkaar.js";

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

/** A part of a list that is a fact of its own: where it stands in the person, and whether a value of it will do. */
export interface Listedel {
  readonly sti: Sti;
  /** What it is; null while that is unknown. */
  readonly vaerdi: unknown;
  readonly duer: (vaerdi: unknown) => boolean;
}

export interface Bundetblad {
  readonly art: "blad";
  readonly blad: Blad;
  readonly faktum: Faktum<unknown>;
  readonly svar: Proeve;
  /** Values of the fact, one for each answer that the leaf can give; those that barely meet it leave others unmet. */
  readonly eksempler: readonly unknown[];
  /** Of a list: two such values as one. It is asked of values of one and the same fact. */
  sammen?(en: unknown, anden: unknown): unknown;
  /** Of a list that is known: what its parts must be for the leaf to be met, one of each row at least. */
  dele?(person: Person): readonly (readonly Listedel[])[];
  readonly figur: Figur | null;
  /** While the figure is unknown: the leaf with one filled in, and what it holds against it. */
  readonly aaben: { readonly med: (graense: Tal) => Proeve; readonly maalt: Faktum<Talvaerdi> } | null;
  /** The last day, or the first, that the leaf looks at; null where it has none. */
  readonly graensedag: string | null;
  /** The days on which time changes its answer. */
  readonly dage: (person: Person) => readonly Faktumsdag[];
}

interface Sammensat {
  readonly svar: Proeve;
  readonly dele: readonly Bundet[];
}

export type Samling = Sammensat & { readonly art: "alle" | "enAf" | "ikke" };

export type Bundet =
  | Bundetblad
  | Samling
  | (Sammensat & { readonly art: "mindst"; readonly antal: number })
  | (Sammensat & { readonly art: "gren"; readonly opfyldt: Grund | null; readonly ellers: Grund | null })
  | (Sammensat & { readonly art: "oplyst"; readonly navn: Oplyst["navn"] });

/** All leaves of a condition. */
export function bladeI(bundet: Bundet): readonly Bundetblad[] {
  return bundet.art === "blad" ? [bundet] : bundet.dele.flatMap(bladeI);
}

/** The leaves that are read of the person: none past the part that decides what it stands in. */
export function laesteBlade(person: Person, bundet: Bundet): readonly Bundetblad[] {
  if (bundet.art === "blad") return [bundet];
  const afgoerende = bundet.art === "alle" ? "ikke-opfyldt" : bundet.art === "enAf" ? "opfyldt" : null;
  const foerste = bundet.dele.findIndex(({ svar }) => svar(person) === afgoerende);
  const dele = foerste === -1 ? bundet.dele : bundet.dele.slice(0, foerste + 1);
  return dele.flatMap((del) => laesteBlade(person, del));
}

/** The leaves that are about the person: of what asks for an age that the person has not reached, that age alone. */
export function spurgteBlade(person: Person, bundet: Bundet): readonly Bundetblad[] {
  if (bundet.art === "blad") return [bundet];
  const forUng = bundet.art === "alle" ? bundet.dele.find((del) => erForUngTil(person, del)) : undefined;
  return (forUng === undefined ? bundet.dele : [forUng]).flatMap((del) => spurgteBlade(person, del));
}

/** Of an age that is reached, not one that is passed. */
function erForUngTil(person: Person, del: Bundet): boolean {
  return del.art === "blad" && del.blad.art === "fyldt" && del.svar(person) === "ikke-opfyldt";
}

/** Whether a ground, or another condition, is asked of someone of that age at all. */
export function erSpurgtOm(person: Person, bundet: Bundet): boolean {
  return bundet.art !== "alle" || !bundet.dele.some((del) => erForUngTil(person, del));
}

/** Whether it holds its fact against an assumed figure. */
export function erAntaget({ figur }: Bundetblad): boolean {
  return figur?.herkomst?.art === "antaget";
}
