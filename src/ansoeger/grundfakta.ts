/** What a ground that holds rests on (grundfakta): the day of what happened, or the months and the benefits. Part of rule `ansoeger.forbudsgrunde`. */
import type { Dag } from "../kerne/dato.js";
import { type Person, YDELSER, type Ydelsestype } from "../parametre/fakta.js";
import { type Bundet, type Bundetblad, bladeI } from "./bundet.js";
import { heleMaaneder } from "./ydelsesperioder.js";

/** Of two tests of which one is enough it is the one that was met. */
export interface Grundfakta {
  /** The day of the release, or of the end of the lease. */
  readonly haendt?: Dag;
  readonly modtaget?: Ydelsesperiode;
}

/** So many calendar months, from the first day of the first to the last of the last. */
export interface Ydelsesperiode {
  readonly ydelser: readonly Ydelsestype[];
  readonly maaneder: number;
  readonly fra: Dag;
  readonly til: Dag;
}

export function grundfakta(person: Person, naar: Bundet, dato: Dag): Grundfakta {
  for (const blad of bladeI(naar)) {
    const fakta = blad.svar(person) === "opfyldt" ? bladets(person, blad, dato) : null;
    if (fakta !== null) return fakta;
  }
  return {};
}

function bladets(person: Person, bundet: Bundetblad, dato: Dag): Grundfakta | null {
  const { blad } = bundet;
  switch (blad.art) {
    case "loesladt":
      return person.loesladt ? { haendt: person.loesladt.dato } : null;
    case "ophaevet":
      return person.ophaevetForGroveOvertraedelser ? { haendt: person.ophaevetForGroveOvertraedelser.dato } : null;
    case "ydelsesmaaneder": {
      const { maaneder } = blad;
      return { modtaget: { ydelser: baerende(person, bundet), maaneder, ...heleMaaneder(maaneder, dato) } };
    }
    default:
      return null;
  }
}

/** The kinds without which the months would not be covered; where any of several would do, each of them. */
function baerende(person: Person, { svar }: Bundetblad): readonly Ydelsestype[] {
  const med = (er: (type: Ydelsestype) => boolean): boolean => {
    const ydelser = person.ydelser?.filter(({ type }) => er(type)) ?? null;
    return svar({ ...person, ydelser }) === "opfyldt";
  };
  const noedvendige = YDELSER.filter((en) => !med((type) => type !== en));
  return noedvendige.length > 0 ? noedvendige : YDELSER.filter((en) => med((type) => type === en));
}
