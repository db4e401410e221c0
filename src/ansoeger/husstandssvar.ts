/**
 * What a household answers to what is asked of it (husstandssvar): a condition that one member must meet, or every
 * member. A criterion is one, and so is it that a ground holds of nobody. Rule `ansoeger.husstandssvar`.
 */
import { enAf as enAfUdfaldene, type Udfald } from "../kerne/trevaerdi.js";
import type { Person } from "../parametre/fakta.js";
import { alle, enAf, ikke } from "./bind.js";
import type { Bundet, Samling } from "./bundet.js";
import type { Husstand } from "./husstand.js";
import { type Bundetpar, parsvar } from "./par.js";

export interface Husstandskrav {
  /** One who meets it is enough; else everyone must. */
  readonly enErNok: boolean;
  /** What is asked of a member, with whom it is not asked of. */
  readonly hele: Samling;
  /** Where one is enough: what a couple may meet instead. */
  readonly par?: Bundetpar;
}

/**
 * Who is not of the ages, or is exempt, is not asked: nothing is held against such a member, and where one is enough,
 * such a member is not the one (a reading).
 */
export function husstandskrav(
  enErNok: boolean,
  { aldre, undtaget, krav }: { readonly aldre: Bundet; readonly undtaget: readonly Bundet[]; readonly krav: Bundet },
): Husstandskrav {
  const hele = enErNok ? alle([aldre, ...undtaget.map(ikke), krav]) : enAf([ikke(aldre), ...undtaget, krav]);
  return { enErNok, hele };
}

/** The outcome alone, where one of several sets is enough: all of one of them. */
export function afgoerEnAf(husstand: Husstand, veje: readonly (readonly Husstandskrav[])[]): Udfald {
  let samlet: Udfald = "ikke-opfyldt";
  for (const vej of veje) {
    const udfald = afgoer(husstand, vej);
    if (udfald === "opfyldt") return udfald;
    if (udfald === "uoplyst") samlet = udfald;
  }
  return samlet;
}

/** The outcome alone. */
export function afgoer(husstand: Husstand, alleKrav: readonly Husstandskrav[]): Udfald {
  let samlet: Udfald = "opfyldt";
  for (const krav of alleKrav) {
    const udfald = udfaldAf(husstand, krav);
    if (udfald === "ikke-opfyldt") return udfald;
    if (udfald === "uoplyst") samlet = udfald;
  }
  return samlet;
}

function udfaldAf(husstand: Husstand, { enErNok, hele, par }: Husstandskrav): Udfald {
  const { personer } = husstand;
  const afgoerende = enErNok ? "opfyldt" : "ikke-opfyldt";
  let samlet: Udfald = enErNok ? "ikke-opfyldt" : "opfyldt";
  for (const person of personer) {
    const svar = hele.svar(person);
    if (svar === afgoerende) return svar;
    if (svar === "uoplyst") samlet = svar;
  }
  return par === undefined ? samlet : enAfUdfaldene([samlet, ...parsvar(husstand, par)]);
}

/** The parts that are read of the person: nothing beside what makes it not ask. */
export function laesteDele(person: Person, { enErNok, hele, par }: Husstandskrav): readonly Bundet[] {
  return [...laesteI(person, enErNok, hele), ...(par === undefined ? [] : laesteI(person, true, par.begge))];
}

function laesteI(person: Person, enErNok: boolean, hele: Samling): readonly Bundet[] {
  const afgoerende = enErNok ? "ikke-opfyldt" : "opfyldt";
  const foerste = hele.dele.findIndex(({ svar }) => svar(person) === afgoerende);
  return foerste === -1 ? hele.dele : hele.dele.slice(0, foerste + 1);
}
