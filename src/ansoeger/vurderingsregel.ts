/**
 * What is asked of households under one agreement on one day (vurderingsregel): everything that does not depend on the
 * household, worked out once.
 */
import type { Hjemmel } from "../kerne/begrundelse.js";
import type { Dag } from "../kerne/dato.js";
import type { Udfald } from "../kerne/trevaerdi.js";
import { paaListen } from "../omraade/listestatus.js";
import { type Ansoegeraftale, underValg } from "../parametre/aftale.js";
import {
  type Ansoegerkriterium,
  type Kriterieregel,
  SKAERPEDE_KRITERIER,
  type Undtagelse,
} from "../parametre/ansoegerregler.js";
import type { Fortolkningsid } from "../parametre/fortolkninger.js";
import { valgI } from "../parametre/vilkaar.js";
import type { Vurderingsbegrundelse } from "./begrundelser.js";
import { bind } from "./bind.js";
import { type Bundet, bladeI, erAntaget, type Grundlag } from "./bundet.js";
import { type Husstandskrav, husstandskrav } from "./husstandssvar.js";
import type { Krav } from "./krav.js";
import { type Fortaeller, fortaellerFor, omfangAf } from "./oplysninger.js";

/** A criterion bound to the day and the agreement. */
export interface Bundetkriterium extends Husstandskrav {
  readonly id: Ansoegerkriterium;
  readonly regel: Kriterieregel;
  /** The agreement's places, and the act that lets it set criteria. */
  readonly hjemmel: readonly Hjemmel[];
  readonly aldre: Bundet;
  readonly undtaget: readonly Bundetundtagelse[];
  readonly krav: Bundet;
  /** Whether a leaf of it holds its fact against an assumed figure. */
  readonly antager: boolean;
  /** The reason on the criterion itself, by its outcome: it carries no fact of a person, so all results share it. */
  readonly grunde: Readonly<Record<Udfald, Vurderingsbegrundelse>>;
  /** What a reason tells of each person. */
  readonly fortaellere: readonly Fortaeller[];
}

interface Bundetundtagelse extends Omit<Undtagelse, "naar"> {
  readonly naar: Bundet;
}

export interface Vurderingsregel {
  readonly krav: Krav;
  readonly dato: Dag;
  readonly aftale: Ansoegeraftale;
  /** Those that are asked. */
  readonly kriterier: readonly Bundetkriterium[];
  /** A criminal record may be asked for in udsatte areas only (BEK 977/2024 § 29). */
  readonly straffeattestMaaKraeves: boolean;
}

export function vurderingsregel(krav: Krav, dato: Dag, aftale: Ansoegeraftale): Vurderingsregel {
  return medKriterier(krav, dato, aftale, (id) => bundet(id, krav, { dato, aftale }));
}

/** The same under another choice: a criterion that does not name the interpretation is the same one. */
export function medAndetValg(regel: Vurderingsregel, id: Fortolkningsid, valg: string): Vurderingsregel {
  const { krav, dato, kriterier } = regel;
  const aftale = underValg(regel.aftale, id, valg);
  return medKriterier(krav, dato, aftale, (kriterium) => {
    const dets = kriterier.find((en) => en.id === kriterium);
    return dets === undefined || valgFor(dets).includes(id)
      ? bundet(kriterium, krav, { dato, aftale }, id, dets)
      : dets;
  });
}

/** The interpretations that the criteria name, and the one that says which criteria are asked. */
export function valgeneI({ krav: { skaerpede }, kriterier }: Vurderingsregel): readonly Fortolkningsid[] {
  return [...new Set([...(erDelvist(skaerpede) ? ([DELVIST] as const) : []), ...kriterier.flatMap(valgFor)])];
}

function valgFor({ regel: { undtaget, krav } }: Bundetkriterium): readonly Fortolkningsid[] {
  return [...undtaget.map(({ naar }) => naar), krav].flatMap(valgI);
}

function medKriterier(
  krav: Krav,
  dato: Dag,
  aftale: Ansoegeraftale,
  kriterium: (id: Ansoegerkriterium) => Bundetkriterium,
): Vurderingsregel {
  const straffeattestMaaKraeves = krav.omraadestatus !== null && paaListen(krav.omraadestatus, "udsat");
  return { krav, dato, aftale, kriterier: spurgte(krav, aftale).map(kriterium), straffeattestMaaKraeves };
}

/** @param kendt the same under another choice of an interpretation: what does not name that is the same */
function bundet(
  id: Ansoegerkriterium,
  spurgt: Krav,
  grundlag: Grundlag & { readonly aftale: Ansoegeraftale },
  andetValg?: Fortolkningsid,
  kendt?: Bundetkriterium,
): Bundetkriterium {
  const { kriterier, loven } = grundlag.aftale.tekst.ansoegere;
  const regel = kriterier[id];
  const { alder } = regel;
  const hjemmel = [...regel.hjemmel, erPaaListe(spurgt) ? loven.paaListe : loven.ellers];
  const aldre = bind({ art: "i-alderen", ...alder }, grundlag);
  const undtaget = regel.undtaget.map((en) => ({
    ...en,
    naar: bind(en.naar, grundlag),
    hjemmel: (erEnkeltvis(spurgt) ? en.enkeltvis : undefined) ?? en.hjemmel,
  }));
  const sammeKrav = andetValg !== undefined && !valgI(regel.krav).includes(andetValg);
  const krav = (sammeKrav ? kendt?.krav : undefined) ?? bind(regel.krav, grundlag);
  const faelles = {
    kode: "kriterium",
    regel: "ansoeger.husstandssvar",
    kriterium: id,
    alder,
    ...omfangAf(krav),
  } as const;
  const grund = (udfald: Udfald) => ({ ...faelles, hjemmel, udfald });
  return {
    ...husstandskrav(regel.hvem === "enVoksen", { aldre, undtaget: undtaget.map(({ naar }) => naar), krav }),
    id,
    regel,
    hjemmel,
    aldre,
    undtaget,
    krav,
    antager: bladeI(krav).some(erAntaget),
    grunde: { opfyldt: grund("opfyldt"), "ikke-opfyldt": grund("ikke-opfyldt"), uoplyst: grund("uoplyst") },
    fortaellere: fortaellerFor(krav),
  };
}

function spurgte({ udlejningsform, skaerpede }: Krav, { fortolkninger }: Ansoegeraftale): readonly Ansoegerkriterium[] {
  if (udlejningsform === "almindelig") return [];
  const ogsaaAlmindelige = skaerpede.length === 0 || (erDelvist(skaerpede) && fortolkninger[DELVIST] === "supplerer");
  return ogsaaAlmindelige ? ["almindelige", ...skaerpede] : skaerpede;
}

function erPaaListe({ omraadestatus }: Krav): boolean {
  return omraadestatus !== null && omraadestatus !== "ingen";
}

/** By the step of prevention areas, which sharpens each criterion by itself, all four at times. */
function erEnkeltvis({ skaerpede, omraadestatus }: Krav): boolean {
  return erDelvist(skaerpede) || omraadestatus === "forebyggelsesomraade";
}

/** Whether the ordinary criterion is asked beside one to three sharpened ones; with all four it is not. */
const DELVIST = "delvist-skaerpet" satisfies Fortolkningsid;

function erDelvist({ length }: Krav["skaerpede"]): boolean {
  return length > 0 && length < SKAERPEDE_KRITERIER.length;
}
