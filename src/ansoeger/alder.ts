/**
 * Ages (alder) on one day, turned into limits on the date of birth: a person is put into a class by a few comparisons, and the class says what is asked at that age.
 * Rule `ansoeger.alder`.
 */
import { aarstal, type Dag } from "../kerne/dato.js";
import type { Aldersspaend } from "../parametre/ansoegerregler.js";

const FOERSTE_AAR = 1900;
const SIDSTE_AAR = 2199;

/** Before every calendar day. */
const INGEN = "";

/**
 * The latest date of birth of those who have reached the age on the day; the same rule as `harFyldt` turned around. It need be no calendar day itself: on 29 February 2028
 * those of 18 are born until "2010-02-29", which as text is after the 28th and before 1 March.
 */
export function foedtSenest(alder: number, dato: Dag): string {
  const aar = aarstal(dato) - alder;
  return aar < FOERSTE_AAR ? INGEN : `${aar}${dato.slice(4)}`;
}

/** Dates of birth, earliest first: whoever is born until the first of them is of the first class, and so on; whoever is born after the last is of the last. */
export interface Aldersklasser {
  readonly foedtSenest: readonly string[];
  readonly vaerdier: readonly number[];
  /** How many of the dates lie before each year, from `FOERSTE_AAR` on: few years hold any, and in the others no text need be compared. */
  readonly foerAar: readonly number[];
}

/**
 * @param spaend the ages that are told apart
 * @param vaerdi what holds for someone who is of those ages, and not of the others
 */
export function aldersklasser(spaend: readonly Aldersspaend[], dato: Dag, vaerdi: (iSpaend: (nr: number) => boolean) => number): Aldersklasser {
  const graenser = spaend.map(({ fra, til }) => ({ senest: foedtSenest(fra, dato), efter: til === null ? INGEN : foedtSenest(til + 1, dato) }));
  const klasser = [...new Set(graenser.flatMap(({ senest, efter }) => [senest, efter]))].filter((graense) => graense !== INGEN).sort();
  // Of each class the latest born stand for all: no limit lies between them.
  const vaerdier = [...klasser, SENERE].map((foedt) =>
    vaerdi((nr) => {
      const graense = graenser[nr];
      return graense !== undefined && foedt <= graense.senest && foedt > graense.efter;
    }),
  );
  return { foedtSenest: klasser, vaerdier, foerAar: antalFoerAar(klasser.map(aarstal)) };
}

function antalFoerAar(aarene: readonly number[]): readonly number[] {
  const foer: number[] = [];
  let antal = 0;
  for (let aar = FOERSTE_AAR; aar <= SIDSTE_AAR + 1; aar++) {
    while (antal < aarene.length && (aarene[antal] ?? aar) < aar) antal += 1;
    foer.push(antal);
  }
  return foer;
}

/** After every calendar day. */
const SENERE = "9";

export function iAldersklasse(foedselsdato: Dag, { foedtSenest: graenser, vaerdier, foerAar }: Aldersklasser): number {
  const aar = aarstal(foedselsdato) - FOERSTE_AAR;
  let klasse = foerAar[aar] ?? 0;
  const senere = foerAar[aar + 1] ?? 0;
  while (klasse < senere && foedselsdato > (graenser[klasse] ?? SENERE)) klasse += 1;
  return vaerdier[klasse] ?? 0;
}
