/** Which households fare otherwise under another agreement or on another day (husstandsforskel). Part of rule `afgoerelse.forskel`. */
import type { Husstand } from "../ansoeger/husstand.js";
import type { Krav } from "../ansoeger/krav.js";
import { Husstandsproeve } from "../ansoeger/vurderHusstand.js";
import type { Vurdering } from "../ansoeger/vurdering.js";
import type { Udfald } from "../kerne/trevaerdi.js";
import type { Omraade } from "../omraade/omraade.js";
import { type Aftale, harAnsoegere, harTrapper } from "../parametre/aftale.js";
import type { Afdeling } from "../trappe/afdeling.js";
import { type Forskel, forskelMellem } from "./forskel.js";
import type { Tidspunkt } from "./tidspunkt.js";

export interface Husstandsforskel {
  /** The household's id. */
  readonly husstand: string;
  readonly fra: Udfald;
  readonly til: Udfald;
  /** The ids of the criteria, of either side, that answer otherwise than on the other, or are not asked there. */
  readonly aarsager: readonly string[];
}

export interface Samletforskel extends Forskel {
  /** Where households were given. */
  readonly husstande?: readonly Husstandsforskel[];
}

const INGEN_FLYTNINGER: Forskel = {
  flyttede: [],
  uaendrede: 0,
  afstande: [],
  begrundelse: [],
  forbehold: [],
  fortolkninger: {},
  mangler: [],
};

const FLEKSIBELT: Krav = { udlejningsform: "fleksibel", skaerpede: [], omraadestatus: null };

/** What is compared: departments and areas, and households where some were given. */
interface Forskelssag {
  readonly afdelinger: readonly Afdeling[];
  readonly omraader: readonly Omraade[];
  readonly husstande: readonly Husstand[] | null;
  /** What is asked of them on either side; flexible letting where nothing else is said. */
  readonly krav: Krav | null;
  readonly foer: Tidspunkt;
  readonly efter: Tidspunkt;
}

/**
 * What moves over a portfolio, and which households fare otherwise.
 *
 * @throws Trappefejl `aftale-ikke-gaeldende` when a day lies outside its agreement
 */
export function samletForskel({ afdelinger, omraader, husstande, krav, foer, efter }: Forskelssag): Samletforskel {
  const flytninger =
    erMedTrapper(foer) && erMedTrapper(efter) ? forskelMellem(afdelinger, omraader, foer, efter) : INGEN_FLYTNINGER;
  if (husstande === null) return flytninger;
  return { ...flytninger, husstande: husstandsforskelle(husstande, krav ?? FLEKSIBELT, foer, efter) };
}

function erMedTrapper<A extends Aftale>(
  tidspunkt: Tidspunkt<A>,
): tidspunkt is Tidspunkt<A> & Parameters<typeof forskelMellem>[2] {
  return harTrapper(tidspunkt.aftale);
}

/** @throws RangeError where an agreement says nothing of applicants; the door lets none in */
function husstandsforskelle(
  husstande: readonly Husstand[],
  krav: Krav,
  foer: Tidspunkt,
  efter: Tidspunkt,
): readonly Husstandsforskel[] {
  const [foerst, siden] = [proevePaa(krav, foer), proevePaa(krav, efter)];
  return husstande.flatMap((husstand) => {
    const [fra, til] = [foerst.vurder(husstand), siden.vurder(husstand)];
    if (fra.udfald === til.udfald) return [];
    const aarsager = [...new Set([...alene(til, fra), ...alene(fra, til)])];
    return [{ husstand: husstand.id, fra: fra.udfald, til: til.udfald, aarsager }];
  });
}

function proevePaa(krav: Krav, { dato, aftale }: Tidspunkt): Husstandsproeve {
  if (!harAnsoegere(aftale)) throw new RangeError("the agreement says nothing of applicants");
  return new Husstandsproeve(krav, dato, aftale);
}

/** Those of one that the other does not answer alike. */
function alene({ kriterier }: Vurdering, anden: Vurdering): readonly string[] {
  return kriterier
    .filter(({ id, udfald }) => anden.kriterier.find((et) => et.id === id)?.udfald !== udfald)
    .map(({ id }) => id);
}
