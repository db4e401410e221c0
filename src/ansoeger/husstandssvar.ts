/** What the persons' answers come to for their household (husstandssvar). Rule `ansoeger.husstandssvar`. */
import { alle, enAf, type Udfald } from "../kerne/trevaerdi.js";
import { alderPaa } from "./alder.js";
import type { Husstand } from "./husstand.js";
import { erSpurgt, type Personsvar, personsvar } from "./personsvar.js";
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

/** One who meets it is enough, or everyone who is asked must. */
export function kriterieudfald({ regel: { hvem } }: Bundetkriterium, svar: readonly Personsvar[]): Udfald {
  const spurgte = svar.filter(erSpurgt);
  return hvem === "enVoksen" ? enAf(spurgte) : alle(spurgte);
}

/** All criteria together. Each is better for every better fact, so the answers agree just when all filling-in does. */
export function samletUdfald({ kriterier }: Vurderingsregel, svar: readonly (readonly Personsvar[])[]): Udfald {
  return alle(
    kriterier.map((kriterium, nr) =>
      kriterieudfald(
        kriterium,
        svar.map((dets) => dets[nr] ?? "alder"),
      ),
    ),
  );
}

/** The outcome alone, without its reasons: nothing is asked after what decides it. */
export function afgoer({ personer }: Husstand, { kriterier, dato }: Vurderingsregel): Udfald {
  let samlet: Udfald = "opfyldt";
  for (const kriterium of kriterier) {
    const enErNok = kriterium.regel.hvem === "enVoksen";
    let udfald: Udfald = enErNok ? "ikke-opfyldt" : "opfyldt";
    for (const person of personer) {
      const svar = personsvar(person, alderPaa(person.foedselsdato, dato), kriterium);
      if (svar === "uoplyst") udfald = svar;
      if (svar !== (enErNok ? "opfyldt" : "ikke-opfyldt")) continue;
      udfald = svar;
      break;
    }
    if (udfald === "ikke-opfyldt") return udfald;
    if (udfald === "uoplyst") samlet = udfald;
  }
  return samlet;
}
