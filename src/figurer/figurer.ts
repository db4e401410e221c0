/**
 * The agreement's figures drawn from its data (figurer), as SVG that can be read in grey, in words and by a screen
 * reader: the entry `trappemodel/figurer`.
 */
import type { Sprog } from "../afgoerelse/tekst/sprog.js";
import type { Dag } from "../kerne/dato.js";
import type { Aabning, Haendelse } from "../ledighed/haendelse.js";
import type { Ledighedsafdeling } from "../ledighed/ledighedsafdeling.js";
import type { Omraade } from "../omraade/omraade.js";
import type { Trappeaftale } from "../parametre/aftale.js";
import type { Afdeling } from "../trappe/afdeling.js";
import type { Portefoelje } from "../trappe/placerPortefoelje.js";
import { tegnIndplacering } from "./indplacering.js";
import { ORD, type Ord } from "./ord.js";
import { tegnRaekkefoelge } from "./raekkefoelge.js";
import { tegnRegnskab } from "./regnskab.js";
import { somSvg, type Tegning } from "./svg.js";
import { tegnTrapper } from "./trapper.js";

export interface Figurvalg {
  /** The language of the words; Danish unless told. */
  readonly sprog?: Sprog;
  /** What the ids inside the figure begin with, where several stand on one page: letters, digits, `-` and `_`. */
  readonly id?: string;
}

/**
 * The two stairs with the number of departments on each step.
 *
 * @param antal the counts of `placerPortefoelje`
 * @returns an SVG document
 * @throws RangeError for an id with other signs than those
 * @example
 * trappefigur(placerPortefoelje(afdelinger, omraader, dag("2026-12-01"), aftale));
 */
export function trappefigur({ antal }: Pick<Portefoelje, "antal">, valg: Figurvalg = {}): string {
  return figur(valg, "trapper", (ord) => tegnTrapper(antal, ord));
}

/**
 * Figure 3, the table that chooses the step of afdelingstrappen, with one department in it and how far its figures lie
 * from their limits.
 *
 * @param omraade the area it lies in, as for `placerAfdeling`; where the area decides, the figure says that the table
 * is not used
 * @returns an SVG document
 * @throws Trappefejl `aftale-ikke-gaeldende` when the day lies outside the agreement
 * @throws RangeError for an id that is none
 * @see clauses F3-1 to F3-4
 * @example
 * indplaceringsfigur(afdeling, null, dag("2026-12-01"), aftale, { sprog: "en" });
 */
export function indplaceringsfigur(
  afdeling: Afdeling,
  omraade: Omraade | null,
  dato: Dag,
  aftale: Trappeaftale,
  valg: Figurvalg = {},
): string {
  return figur(valg, "indplacering", (ord) => tegnIndplacering({ afdeling, omraade, dato, aftale }, ord));
}

/**
 * Figure 4: the nine slots of each step in each period, the ninth marked. What the text does not print comes from the
 * supplement; without it the slots are shown as unknown.
 *
 * @returns an SVG document
 * @throws RangeError for an id that is none
 * @see clauses F4-1, N9-5 to N9-10
 * @example
 * raekkefoelgefigur(laesAftale({ supplement }));
 */
export function raekkefoelgefigur(aftale: Trappeaftale, valg: Figurvalg = {}): string {
  return figur(valg, "raekkefoelge", (ord, id) => tegnRaekkefoelge(aftale, ord, id));
}

/**
 * A department's ledger as a strip over time, with the number that counts towards the cap of one in three as it stood
 * at each vacancy.
 *
 * @param aabning what went before the ledger, as for `tildelLedige`
 * @returns an SVG document
 * @throws Trappefejl with the first fault of the ledger
 * @throws RangeError for an id that is none
 * @see clauses LO-1, LO-2
 * @example
 * regnskabsfigur(afdeling, null, haendelser, aftale);
 */
export function regnskabsfigur(
  afdeling: Ledighedsafdeling,
  aabning: Aabning | null,
  haendelser: readonly Haendelse[],
  aftale: Trappeaftale,
  valg: Figurvalg = {},
): string {
  return figur(valg, "regnskab", (ord, id) => tegnRegnskab({ afdeling, aabning, haendelser, aftale }, ord, id));
}

function figur({ sprog = "da", id }: Figurvalg, navn: string, tegn: (ord: Ord, id: string) => Tegning): string {
  if (id !== undefined && !/^[A-Za-z][\w-]*$/.test(id))
    throw new RangeError("the id of a figure is letters, digits, - and _, a letter first");
  return somSvg(tegn(ORD[sprog], id ?? navn), id ?? navn);
}
