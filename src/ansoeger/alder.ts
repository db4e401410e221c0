/** Ages (alder): the number of birthdays reached on a day; the birthday counts. Rule `ansoeger.alder`. */
import { aarstal, type Dag, plusMaaneder } from "../kerne/dato.js";
import { foedselsdag } from "../kerne/skiftedag.js";
import { tal } from "../kerne/tal.js";
import type { Aldersspaend } from "../parametre/ansoegerregler.js";
import { FAKTA } from "../parametre/fakta.js";
import type { Fyldt } from "../parametre/vilkaar.js";
import type { Bundetblad, Grundlag } from "./bundet.js";
import { etBlad, fastBlad } from "./etBlad.js";
import { supplementsfigur } from "./figur.js";

/** Below 0 for someone who is not born yet. Who is born on 29 February has the birthday on 1 March in other years. */
export function alderPaa(foedselsdato: Dag, dato: Dag): number {
  const aar = aarstal(dato) - aarstal(foedselsdato);
  return maanedOgDag(foedselsdato) <= maanedOgDag(dato) ? aar : aar - 1;
}

/** "05-17" as 517, digit by digit like the year: every age begins here. */
function maanedOgDag(dato: Dag): number {
  return ciffer(dato, 5) * 1000 + ciffer(dato, 6) * 100 + ciffer(dato, 8) * 10 + ciffer(dato, 9);
}

function ciffer(dato: Dag, plads: number): number {
  return dato.charCodeAt(plads) - 48;
}

export function iAlderen(alder: number, { fra, til }: Aldersspaend): boolean {
  return alder >= fra && (til === null || alder <= til);
}

/** A date of birth of someone who is of that age on the day; null where there is none. */
export function foedtForAarSiden(alder: number, dato: Dag): Dag | null {
  return alder <= aarstal(dato) - 1901 ? plusMaaneder(dato, -12 * alder) : null;
}

/** Of so many years or more: an age that the text names, or the supplement's senior age. */
export function fyldt(blad: Fyldt, { dato, aftale }: Grundlag): Bundetblad {
  const alder = blad.alder === "seniorAlder" ? aftale.supplement.seniorAlder : blad.alder;
  if (alder === null) return fastBlad(blad, FAKTA.foedselsdato, "ikke-opfyldt");
  const harAlderen = (foedselsdato: Dag): boolean => alderPaa(foedselsdato, dato) >= alder;
  const eksempler = [foedtForAarSiden(alder, dato), dato].filter((dag) => dag !== null);
  return etBlad(blad, FAKTA.foedselsdato, harAlderen, eksempler, {
    figur: blad.alder === alder ? null : supplementsfigur(aftale, "seniorAlder", tal(alder)),
    dage: ({ foedselsdato }) => [{ dag: foedselsdag(foedselsdato, alder), kode: "foedselsdag" }],
  });
}
