/** What the persons' answers come to for their household (husstandssvar). Rule `ansoeger.husstandssvar`. */
import type { Udfald } from "../kerne/trevaerdi.js";
import { alderPaa } from "./alder.js";
import type { Husstand } from "./husstand.js";
import { type Personsvar, personsvar } from "./personsvar.js";
import type { Bundetkriterium, Vurderingsregel } from "./vurderingsregel.js";

/** What each person answers to each criterion. */
export function alleSvar(
  { personer }: Husstand,
  { kriterier, dato }: Vurderingsregel,
): readonly (readonly Personsvar[])[] {
  return personer.map((person) => {
    const alder = alderPaa(person.foedselsdato, dato);
    return kriterier.map((kriterium) => personsvar(person, alder, kriterium));
  });
}

/** One who meets it is enough, or everyone who is asked must: nobody is asked after the one who decides it. */
export function kriterieudfald(
  { regel: { hvem } }: Bundetkriterium,
  antal: number,
  svarFra: (person: number) => Personsvar,
): Udfald {
  const enErNok = hvem === "enVoksen";
  let samlet: Udfald = enErNok ? "ikke-opfyldt" : "opfyldt";
  for (let person = 0; person < antal; person++) {
    const svar = svarFra(person);
    if (svar === (enErNok ? "opfyldt" : "ikke-opfyldt")) return svar;
    if (svar === "uoplyst") samlet = svar;
  }
  return samlet;
}

/** All criteria together. Each is better for every better fact, so the answers agree just when all filling-in does. */
export function samletUdfald(
  { kriterier }: Vurderingsregel,
  antal: number,
  svarFra: (person: number, kriterium: number) => Personsvar,
): Udfald {
  let samlet: Udfald = "opfyldt";
  for (let nr = 0; nr < kriterier.length; nr++) {
    const kriterium = kriterier[nr];
    const udfald = kriterium && kriterieudfald(kriterium, antal, (person) => svarFra(person, nr));
    if (udfald === "ikke-opfyldt") return udfald;
    if (udfald === "uoplyst") samlet = udfald;
  }
  return samlet;
}

/** The outcome alone, without its reasons. */
export function afgoer({ personer }: Husstand, regel: Vurderingsregel): Udfald {
  return samletUdfald(regel, personer.length, (nr, k) => {
    const [person, kriterium] = [personer[nr], regel.kriterier[k]];
    if (person === undefined || kriterium === undefined) return "alder";
    return personsvar(person, alderPaa(person.foedselsdato, regel.dato), kriterium);
  });
}
