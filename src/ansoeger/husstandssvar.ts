/**
 * What a household answers to what is asked of it (husstandssvar): a condition that one member must meet, or every
 * member. A criterion is one, and so is it that a ground holds of nobody. Rule `ansoeger.husstandssvar`.
 */
import type { Udfald } from "../kerne/trevaerdi.js";
import type { Person } from "../parametre/fakta.js";
import { alle, enAf, ikke } from "./bind.js";
import type { Bundet, Samling } from "./bundet.js";
import type { Husstand } from "./husstand.js";

export interface Husstandskrav {
  /** One who meets it is enough; else everyone must. */
  readonly enErNok: boolean;
  /** What is asked of a member, with whom it is not asked of. */
  readonly hele: Samling;
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

/** The outcome alone. */
export function afgoer({ personer }: Husstand, alleKrav: readonly Husstandskrav[]): Udfald {
  let samlet: Udfald = "opfyldt";
  for (const krav of alleKrav) {
    const udfald = udfaldAf(personer, krav);
    if (udfald === "ikke-opfyldt") return udfald;
    if (udfald === "uoplyst") samlet = udfald;
  }
  return samlet;
}

function udfaldAf(personer: readonly Person[], { enErNok, hele }: Husstandskrav): Udfald {
  const afgoerende = enErNok ? "opfyldt" : "ikke-opfyldt";
  let samlet: Udfald = enErNok ? "ikke-opfyldt" : "opfyldt";
  for (const person of personer) {
    const svar = hele.svar(person);
    if (svar === afgoerende) return svar;
    if (svar === "uoplyst") samlet = svar;
  }
  return samlet;
}

/** The parts that are read of the person: nothing beside what makes it not ask. */
export function laesteDele(person: Person, { enErNok, hele }: Husstandskrav): readonly Bundet[] {
  const afgoerende = enErNok ? "ikke-opfyldt" : "opfyldt";
  const foerste = hele.dele.findIndex(({ svar }) => svar(person) === afgoerende);
  return foerste === -1 ? hele.dele : hele.dele.slice(0, foerste + 1);
}
