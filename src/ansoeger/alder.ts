/** Ages (alder): the number of birthdays reached on a day; the birthday counts. Rule `ansoeger.alder`. */
import { aarstal, type Dag, plusMaaneder, senestFoedt } from "../kerne/dato.js";
import { foedselsdag } from "../kerne/skiftedag.js";
import { tal } from "../kerne/tal.js";
import { FAKTA, type Person } from "../parametre/fakta.js";
import type { Fyldt, IAlderen, Over } from "../parametre/vilkaar.js";
import type { Bundetblad, Figur, Grundlag } from "./bundet.js";
import { etBlad, fastBlad } from "./etBlad.js";
import { supplementsfigur } from "./figur.js";

/** A date of birth of someone who is of that age on the day; null where there is none. */
export function foedtForAarSiden(alder: number, dato: Dag): Dag | null {
  return alder <= aarstal(dato) - 1901 ? plusMaaneder(dato, -12 * alder) : null;
}

/** Of full age, which is 18 years. */
export function erMyndig({ foedselsdato }: Pick<Person, "foedselsdato">, dato: Dag): boolean {
  return foedselsdato <= senestFoedt(18, dato);
}

/** Of so many years or more: an age that the text names, or the supplement's senior age. */
export function fyldt(blad: Fyldt, grundlag: Grundlag): Bundetblad {
  const { supplement } = grundlag.aftale;
  const alder = blad.alder === "seniorAlder" ? supplement.seniorAlder : blad.alder;
  if (alder === null) return fastBlad(blad, FAKTA.foedselsdato, "ikke-opfyldt");
  const figur = blad.alder === alder ? null : supplementsfigur(grundlag.aftale, "seniorAlder", tal(alder));
  return aldersblad(blad, { fra: alder, til: null }, grundlag.dato, figur);
}

/** Of more whole years than so many. */
export function over(blad: Over, { dato }: Grundlag): Bundetblad {
  return aldersblad(blad, { fra: blad.alder + 1, til: null }, dato, null);
}

/** Of the ages that a criterion is about. */
export function iAlderen(blad: IAlderen, { dato }: Grundlag): Bundetblad {
  return aldersblad(blad, blad, dato, null);
}

/** From the birthday of the first age to the day before the one after the last. */
function aldersblad(
  blad: Fyldt | IAlderen | Over,
  { fra, til }: Pick<IAlderen, "fra" | "til">,
  dato: Dag,
  figur: Figur | null,
): Bundetblad {
  const foedselsdage = til === null ? [fra] : [fra, til + 1];
  const senest = senestFoedt(fra, dato);
  const forTidligt = til === null ? "" : senestFoedt(til + 1, dato);
  const eksempler = [...foedselsdage.map((alder) => foedtForAarSiden(alder, dato)), dato].filter((dag) => dag !== null);
  return etBlad(blad, FAKTA.foedselsdato, (foedt) => foedt <= senest && foedt > forTidligt, eksempler, {
    figur,
    dage: ({ foedselsdato }) =>
      foedselsdage.map((alder) => ({ dag: foedselsdag(foedselsdato, alder), kode: "foedselsdag" })),
  });
}
