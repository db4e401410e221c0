/** Ages (alder): the number of birthdays reached on a day; the birthday counts. Rule `ansoeger.alder`. */
import { aarstal, type Dag, plusMaaneder, senestFoedt } from "../kerne/dato.js";
import { foedselsdag } from "../kerne/skiftedag.js";
import { tal } from "../kerne/tal.js";
import { FAKTA } from "../parametre/fakta.js";
import type { Fyldt, IAlderen } from "../parametre/vilkaar.js";
import type { Bundetblad, Grundlag } from "./bundet.js";
import { etBlad, fastBlad } from "./etBlad.js";
import { supplementsfigur } from "./figur.js";

/** A date of birth of someone who is of that age on the day; null where there is none. */
export function foedtForAarSiden(alder: number, dato: Dag): Dag | null {
  return alder <= aarstal(dato) - 1901 ? plusMaaneder(dato, -12 * alder) : null;
}

/** Of so many years or more: an age that the text names, or the supplement's senior age. */
export function fyldt(blad: Fyldt, { dato, aftale }: Grundlag): Bundetblad {
  const alder = blad.alder === "seniorAlder" ? aftale.supplement.seniorAlder : blad.alder;
  if (alder === null) return fastBlad(blad, FAKTA.foedselsdato, "ikke-opfyldt");
  const senest = senestFoedt(alder, dato);
  const eksempler = [foedtForAarSiden(alder, dato), dato].filter((dag) => dag !== null);
  return etBlad(blad, FAKTA.foedselsdato, (foedt) => foedt <= senest, eksempler, {
    figur: blad.alder === alder ? null : supplementsfigur(aftale, "seniorAlder", tal(alder)),
    dage: ({ foedselsdato }) => [{ dag: foedselsdag(foedselsdato, alder), kode: "foedselsdag" }],
  });
}

/** Of the ages that a criterion is about: from the birthday of the first to the day before the one after the last. */
export function iAlderen(blad: IAlderen, { dato }: Grundlag): Bundetblad {
  const foedselsdage = blad.til === null ? [blad.fra] : [blad.fra, blad.til + 1];
  const senest = senestFoedt(blad.fra, dato);
  const forTidligt = blad.til === null ? "" : senestFoedt(blad.til + 1, dato);
  const eksempler = [...foedselsdage.map((alder) => foedtForAarSiden(alder, dato)), dato].filter((dag) => dag !== null);
  return etBlad(blad, FAKTA.foedselsdato, (foedt) => foedt <= senest && foedt > forTidligt, eksempler, {
    dage: ({ foedselsdato }) =>
      foedselsdage.map((alder) => ({ dag: foedselsdag(foedselsdato, alder), kode: "foedselsdag" })),
  });
}
