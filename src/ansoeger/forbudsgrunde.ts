/** All grounds of a paragraph for all members of a household (forbudsgrunde). Rule `ansoeger.forbudsgrunde`. */
import type { Udfald } from "../kerne/trevaerdi.js";
import type { Forbudsgrund } from "../parametre/anvisningsforbud.js";
import { alle, bind, ikke } from "./bind.js";
import { type Bundet, erSpurgtOm, type Grundlag } from "./bundet.js";
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
}

export function bindGrunde(grunde: readonly Forbudsgrund[], grundlag: Grundlag): readonly Bundetgrund[] {
  return grunde.map((grund) => {
    const naar = bind(grund.naar, grundlag);
    return { ...husstandskrav(false, { aldre: alle([]), undtaget: [], krav: ikke(naar) }), grund, naar };
  });
}

/** Who is too young for a ground is not asked of it. */
export function grundeFor({ personer }: Husstand, grunde: readonly Bundetgrund[]): readonly Grundsvar[] {
  return personer.flatMap((person) =>
    grunde
      .filter(({ naar }) => erSpurgtOm(person, naar))
      .map(({ grund, naar }) => ({ person: person.id, grund, svar: naar.svar(person) })),
  );
}
