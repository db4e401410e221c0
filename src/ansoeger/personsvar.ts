/** What one person answers to a criterion, or why it is not asked of that person (personsvar). Rule `ansoeger.personsvar`. */
import { alle, enAf, type Udfald } from "../kerne/trevaerdi.js";
import type { Person } from "../parametre/fakta.js";
import type { IkkeSpurgt } from "./begrundelser.js";
import type { Husstand } from "./husstand.js";
import type { Bundetkriterium } from "./vurderingsregel.js";

export type Personsvar = Udfald | IkkeSpurgt;

/** A criterion with what each person of a household answers, and what that comes to. */
export interface Besvaret {
  readonly kriterium: Bundetkriterium;
  /** In the order of the persons. */
  readonly svar: readonly Personsvar[];
  readonly udfald: Udfald;
}

/** What a household answers to all of the criteria. */
export interface Besvarelse {
  readonly udfald: Udfald;
  readonly kriterier: readonly Besvaret[];
}

export function besvar({ personer }: Husstand, kriterier: readonly Bundetkriterium[]): Besvarelse {
  const besvarede = kriterier.map((kriterium) => {
    const svar = personer.map((person) => personsvar(person, kriterium));
    const spurgte = svar.filter(erSpurgt);
    return { kriterium, svar, udfald: kriterium.enErNok ? enAf(spurgte) : alle(spurgte) };
  });
  return { udfald: alle(besvarede.map(({ udfald }) => udfald)), kriterier: besvarede };
}

/** All that is asked of the person, and no more, is read. Who may be exempt has no certain no. */
export function personsvar(person: Person, kriterium: Bundetkriterium): Personsvar {
  return ikkeSpurgt(person, kriterium) ?? kriterium.hele.svar(person);
}

/** Why the criterion is certainly not asked of the person. */
export function ikkeSpurgt(person: Person, { aldre, undtaget }: Bundetkriterium): IkkeSpurgt | null {
  if (aldre.svar(person) === "ikke-opfyldt") return "alder";
  for (const { grund, naar } of undtaget) if (naar.svar(person) === "opfyldt") return grund;
  return null;
}

export function erSpurgt(svar: Personsvar | undefined): svar is Udfald {
  return svar === "opfyldt" || svar === "ikke-opfyldt" || svar === "uoplyst";
}
