/** All grounds of a paragraph for all members of a household (forbudsgrunde). Rule `ansoeger.forbudsgrunde`. */
import type { Sti } from "../kerne/sti.js";
import type { Udfald } from "../kerne/trevaerdi.js";
import type { Forbudsgrund } from "../parametre/anvisningsforbud.js";
import { bind } from "./bind.js";
import { type Bundet, bladeI, type Grundlag } from "./bundet.js";
import type { Husstand } from "./husstand.js";
import { afgoerendeFakta } from "./mangler.js";

export interface Bundetgrund extends Forbudsgrund {
  readonly bundet: Bundet;
}

export interface Grundsvar {
  readonly person: string;
  readonly grund: Forbudsgrund;
  readonly svar: Udfald;
}

export function bindGrunde(grunde: readonly Forbudsgrund[], grundlag: Grundlag): readonly Bundetgrund[] {
  return grunde.map((grund) => ({ ...grund, bundet: bind(grund.naar, grundlag) }));
}

export function grundeFor({ personer }: Husstand, grunde: readonly Bundetgrund[]): readonly Grundsvar[] {
  return personer.flatMap((person) =>
    grunde.map((grund) => ({ person: person.id, grund, svar: grund.bundet.svar(person) })),
  );
}

/** What is not known and could still make one of them hold: of any member, one is enough. */
export function manglerForGrunde(
  husstand: Husstand,
  grunde: readonly Bundetgrund[],
  { dato }: Grundlag,
): readonly Sti[] {
  const blade = grunde.flatMap(({ bundet }) => bladeI(bundet));
  return afgoerendeFakta(husstand, { blade, bladeFor: () => blade, dato, sti: ["husstand"] }, (tegner, personer) =>
    tegner.enAf(personer.flatMap((person) => grunde.map(({ bundet }) => person.af(bundet)))),
  );
}
