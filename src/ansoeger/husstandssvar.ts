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

/** Before anyone has answered: one who meets it is enough, or everyone who is asked must. */
export function udgangspunkt({ enErNok }: Bundetkriterium): Udfald {
  return enErNok ? "ikke-opfyldt" : "opfyldt";
}

/** With one more person's answer. */
export function medSvar(hidtil: Udfald, svar: Personsvar, { enErNok }: Bundetkriterium): Udfald {
  const afgoerende = enErNok ? "opfyldt" : "ikke-opfyldt";
  if (hidtil === afgoerende || svar === afgoerende) return afgoerende;
  return svar === "uoplyst" ? svar : hidtil;
}

/** What the persons' answers to one criterion come to. */
export function kriterieudfald(kriterium: Bundetkriterium, svar: readonly Personsvar[]): Udfald {
  return svar.reduce<Udfald>((hidtil, dets) => medSvar(hidtil, dets, kriterium), udgangspunkt(kriterium));
}

/** The outcome alone, without its reasons. Each criterion is better for every better fact: so all of them together. */
export function afgoer({ personer }: Husstand, { kriterier, dato }: Vurderingsregel): Udfald {
  let samlet: Udfald = "opfyldt";
  for (const kriterium of kriterier) {
    let udfald = udgangspunkt(kriterium);
    for (const person of personer)
      udfald = medSvar(udfald, personsvar(person, alderPaa(person.foedselsdato, dato), kriterium), kriterium);
    if (udfald === "ikke-opfyldt") return udfald;
    if (udfald === "uoplyst") samlet = udfald;
  }
  return samlet;
}
