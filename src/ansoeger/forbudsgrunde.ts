/** All grounds of a paragraph for all members of a household (forbudsgrunde). Rule `ansoeger.forbudsgrunde`. */
import type { Sti } from "../kerne/sti.js";
import type { Forbudsgrund } from "../parametre/anvisningsforbud.js";
import type { Forbudsdag } from "./forbudsdag.js";
import type { Husstand, Person } from "./husstand.js";
import { loesladelse } from "./loesladelse.js";
import { ophaevelse } from "./ophaevelse.js";
import { statsborgerskab } from "./statsborgerskab.js";
import { type Svar, UOPLYST } from "./svar.js";
import { ydelser } from "./ydelser.js";

export interface Grundsvar {
  readonly person: string;
  readonly grund: Forbudsgrund;
  readonly svar: Svar;
  /** What is not known and could still make it a ground. */
  readonly mangler: readonly Sti[];
}

export function grundeFor(
  { personer }: Husstand,
  grunde: readonly Forbudsgrund[],
  dag: Forbudsdag,
): readonly Grundsvar[] {
  return personer.flatMap((person, nr) =>
    grunde.map((grund) => {
      const svar = svarPaaGrund(person, grund, dag);
      return {
        person: person.id,
        grund,
        svar,
        mangler: svar === UOPLYST ? faktaFor(person, grund, ["husstand", "personer", nr]) : [],
      };
    }),
  );
}

function svarPaaGrund(person: Person, grund: Forbudsgrund, dag: Forbudsdag): Svar {
  switch (grund.art) {
    case "loesladelse":
      return loesladelse(person, grund, dag);
    case "ophaevelse":
      return ophaevelse(person, grund, dag);
    case "statsborgerskab":
      return statsborgerskab(person, grund);
    case "ydelser":
    case "ydelse-paa-dagen":
      return ydelser(person, grund, dag);
  }
}

/**
 * The facts that an open ground waits for. While the outcome is open no ground is certain, so every other fact can be
 * filled in so that it is none, and each of these decides alone.
 */
function faktaFor(person: Person, { art }: Forbudsgrund, sti: Sti): readonly Sti[] {
  switch (art) {
    case "loesladelse":
      return [[...sti, "loesladt"]];
    case "ophaevelse":
      return [[...sti, "ophaevetForGroveOvertraedelser"]];
    case "statsborgerskab": {
      const { uddannelse } = person;
      const studium =
        uddannelse === null
          ? [[...sti, "uddannelse"]]
          : uddannelse.status === "i-gang" && uddannelse.art === null
            ? [[...sti, "uddannelse", "art"]]
            : [];
      return [...(person.statsborgerskab === null ? [[...sti, "statsborgerskab"]] : []), ...studium];
    }
    case "ydelser":
    case "ydelse-paa-dagen":
      return [[...sti, "ydelser"]];
  }
}
