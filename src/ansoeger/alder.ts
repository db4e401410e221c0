/**
 * Ages (alder) on one day: what is asked at each of them is worked out once, and a person's is then read from a table.
 * Rule `ansoeger.alder`.
 */
import { aarstal, type Dag } from "../kerne/dato.js";
import type { Aldersspaend } from "../parametre/ansoegerregler.js";

const FOERSTE_AAR = 1900;
const SIDSTE_AAR = 2199;
const AELDSTE = SIDSTE_AAR - FOERSTE_AAR;

/** Before every calendar day. */
const INGEN = "";

/**
 * The latest date of birth of those who have reached the age on the day; the same rule as `harFyldt` turned around. It
 * need be no calendar day itself: on 29 February 2028 those of 18 are born until "2010-02-29", which as text is after
 * the 28th and before 1 March.
 */
export function foedtSenest(alder: number, dato: Dag): string {
  const aar = aarstal(dato) - alder;
  return aar < FOERSTE_AAR ? INGEN : `${aar}${dato.slice(4)}`;
}

/** What holds at each age on one day. */
export interface Aldersklasser {
  readonly aar: number;
  /** Of those who are 0 years old, 1 year old, and so on. */
  readonly vaerdier: readonly number[];
  readonly ufoedt: number;
  /**
   * The latest date of birth of those who have reached each age, where something changes with it; at the others no
   * dates need be compared.
   */
  readonly foedtSenest: readonly (string | undefined)[];
}

/**
 * @param spaend the ages that are told apart
 * @param vaerdi what holds for someone who is of those ages, and not of the others
 */
export function aldersklasser(
  spaend: readonly Aldersspaend[],
  dato: Dag,
  vaerdi: (iSpaend: (nr: number) => boolean) => number,
): Aldersklasser {
  const skift = [...new Set(spaend.flatMap(({ fra, til }) => [fra, (til ?? AELDSTE) + 1]))]
    .filter((alder) => alder <= AELDSTE)
    .sort((a, b) => a - b);
  const ufoedt = vaerdi(() => false);
  const vaerdier = new Array<number>(AELDSTE + 1).fill(ufoedt);
  const graenser: string[] = [];
  for (const alder of skift) {
    const fraNu = vaerdi((nr) => erIAlderen(alder, spaend[nr]));
    vaerdier.fill(fraNu, alder);
    graenser[alder] = foedtSenest(alder, dato);
  }
  return { aar: aarstal(dato), vaerdier, ufoedt, foedtSenest: graenser };
}

function erIAlderen(alder: number, spaend: Aldersspaend | undefined): boolean {
  return spaend !== undefined && alder >= spaend.fra && (spaend.til === null || alder <= spaend.til);
}

export function iAldersklasse(
  foedselsdato: Dag,
  { aar, vaerdier, ufoedt, foedtSenest: graenser }: Aldersklasser,
): number {
  const iAar = aar - aarstal(foedselsdato);
  const graense = graenser[iAar];
  return vaerdier[graense !== undefined && foedselsdato > graense ? iAar - 1 : iAar] ?? ufoedt;
}
