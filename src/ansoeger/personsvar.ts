/** What one person answers to a criterion, or why it is not asked of that person (personsvar). Rule `ansoeger.personsvar`. */
import type { Udfald } from "../kerne/trevaerdi.js";
import type { Person } from "../parametre/fakta.js";
import { iAlderen } from "./alder.js";
import type { IkkeSpurgt } from "./begrundelser.js";
import type { Bundetkriterium } from "./vurderingsregel.js";

export type Personsvar = Udfald | IkkeSpurgt;

/** All that is asked of the person, and no more, is read. Who may be exempt has no certain no. */
export function personsvar(person: Person, alder: number, kriterium: Bundetkriterium): Personsvar {
  const undtaget = ikkeSpurgt(person, alder, kriterium);
  if (undtaget !== "spurgt" && undtaget !== "maaske") return undtaget;
  const svar = kriterium.krav.svar(person);
  return svar === "ikke-opfyldt" && undtaget === "maaske" ? "uoplyst" : svar;
}

/** Why the criterion is not asked of the person, or whether it certainly is. */
export function ikkeSpurgt(
  person: Person,
  alder: number,
  { alder: spaend, undtaget }: Bundetkriterium,
): IkkeSpurgt | "spurgt" | "maaske" {
  if (!iAlderen(alder, spaend)) return "alder";
  let maaske = false;
  for (const { grund, naar } of undtaget) {
    const svar = naar.svar(person);
    if (svar === "opfyldt") return grund;
    if (svar === "uoplyst") maaske = true;
  }
  return maaske ? "maaske" : "spurgt";
}

export function erSpurgt(svar: Personsvar): svar is Udfald {
  return svar === "opfyldt" || svar === "ikke-opfyldt" || svar === "uoplyst";
}
