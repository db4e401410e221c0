/** All grounds of a paragraph for all members of a household (forbudsgrunde). Rule `ansoeger.forbudsgrunde`. */
import type { Dag } from "../kerne/dato.js";
import type { Udfald } from "../kerne/trevaerdi.js";
import type { Forbudsgrund } from "../parametre/anvisningsforbud.js";
import { alle, bind, ikke } from "./bind.js";
import { type Bundet, erSpurgtOm, type Grundlag } from "./bundet.js";
import { type Grundfakta, grundfakta } from "./grundfakta.js";
import type { Husstand } from "./husstand.js";
import { type Husstandskrav, husstandskrav } from "./husstandssvar.js";

/** What is asked of every member: that the ground does not hold. */
export interface Bundetgrund extends Husstandskrav {
  readonly grund: Forbudsgrund;
  readonly naar: Bundet;
}

export interface Grundsvar {
  readonly person: string;
  readonly grund: Forbudsgrund;
  readonly svar: Udfald;
  /** Of a ground that holds. */
  readonly fakta: Grundfakta;
}

export function bindGrunde(grunde: readonly Forbudsgrund[], grundlag: Grundlag): readonly Bundetgrund[] {
  return grunde.map((grund) => {
    const naar = bind(grund.naar, grundlag);
    return { ...husstandskrav(false, { aldre: alle([]), undtaget: [], krav: ikke(naar) }), grund, naar };
  });
}

/** Who is too young for a ground is not asked of it. */
export function grundeFor({ personer }: Husstand, grunde: readonly Bundetgrund[], dato: Dag): readonly Grundsvar[] {
  return personer.flatMap((person) =>
    grunde
      .filter(({ naar }) => erSpurgtOm(person, naar))
      .map(({ grund, naar }) => {
        const svar = naar.svar(person);
        return { person: person.id, grund, svar, fakta: svar === "opfyldt" ? grundfakta(person, naar, dato) : {} };
      }),
  );
}
