/** What one person answers to a criterion, or why it is not asked of that person (personsvar). Rule `ansoeger.personsvar`. */
import { alle, enAf, type Udfald } from "../kerne/trevaerdi.js";
import type { Person } from "../parametre/fakta.js";
import type { IkkeSpurgt } from "./begrundelser.js";
import type { Husstand } from "./husstand.js";
import { parsvar } from "./par.js";
import type { Bundetkriterium, Spurgte } from "./vurderingsregel.js";

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

export function besvar(husstand: Husstand, { kriterier, grupper }: Spurgte): Besvarelse {
  const besvarede = kriterier.map((kriterium) => {
    const alene = husstand.personer.map((person) => personsvar(person, kriterium));
    const svar = kriterium.par === undefined ? alene : sammen(alene, parsvar(husstand, kriterium.par));
    return { kriterium, svar, udfald: samlet(svar, kriterium) };
  });
  const udfaldAf = (kriterium: Bundetkriterium): Udfald =>
    besvarede.find((et) => et.kriterium === kriterium)?.udfald ?? "uoplyst";
  const udfald =
    grupper.length === 0
      ? alle(besvarede.map((et) => et.udfald))
      : enAf(grupper.map((gruppe) => alle(gruppe.kriterier.map(udfaldAf))));
  return { udfald, kriterier: besvarede };
}

/** Alone or as one of a couple; whoever is not asked is not the one. */
function sammen(alene: readonly Personsvar[], iPar: readonly Udfald[]): readonly Personsvar[] {
  return alene.map((svar, nr) => (erSpurgt(svar) ? enAf([svar, iPar[nr] ?? "ikke-opfyldt"]) : svar));
}

/** Of those who are asked, one who meets it is enough, or everyone must. */
function samlet(svar: readonly Personsvar[], { enErNok }: Bundetkriterium): Udfald {
  const afgoerende = enErNok ? "opfyldt" : "ikke-opfyldt";
  if (svar.includes(afgoerende)) return afgoerende;
  if (svar.includes("uoplyst")) return "uoplyst";
  return enErNok ? "ikke-opfyldt" : "opfyldt";
}

/** All that is asked of the person, and no more, is read. Who may be exempt has no certain no. */
export function personsvar(person: Person, { aldre, undtaget, krav, hele }: Bundetkriterium): Personsvar {
  const iAlderen = aldre.svar(person);
  if (iAlderen === "ikke-opfyldt") return "alder";
  let maaske = iAlderen === "uoplyst";
  for (const { grund, naar } of undtaget) {
    const svar = naar.svar(person);
    if (svar === "opfyldt") return grund;
    if (svar === "uoplyst") maaske = true;
  }
  return maaske ? hele.svar(person) : krav.svar(person);
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
