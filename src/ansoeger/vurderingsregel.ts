/**
 * What is asked of households under one agreement on one day (vurderingsregel): everything that does not depend on the
 * household, worked out once.
 */
import type { Hjemmel } from "../kerne/begrundelse.js";
import type { Dag } from "../kerne/dato.js";
import { divider, type Tal, tal } from "../kerne/tal.js";
import type { Udfald } from "../kerne/trevaerdi.js";
import { paaListen } from "../omraade/listestatus.js";
import { type Ansoegeraftale, type Trapperegler, underValg } from "../parametre/aftale.js";
import {
  type Ansoegerregler,
  afdelingskravet,
  type Fleksibel,
  type Gruppe,
  type Kriterieregel,
  type Undtagelse,
} from "../parametre/ansoegerregler.js";
import type { Fortolkningsid } from "../parametre/fortolkninger.js";
import type { Parregel } from "../parametre/kriterieregel.js";
import { valgI } from "../parametre/vilkaar.js";
import type { Vurderingsbegrundelse } from "./begrundelser.js";
import { bind } from "./bind.js";
import { type Bundet, bladeI, erAntaget, type Grundlag } from "./bundet.js";
import { type Husstandskrav, husstandskrav } from "./husstandssvar.js";
import type { Krav } from "./krav.js";
import { type Fortaeller, fortaellerFor, omfangAf } from "./oplysninger.js";
import { type Bundetpar, erPar } from "./par.js";

/** A criterion bound to the day and the agreement. */
export interface Bundetkriterium extends Husstandskrav {
  readonly id: string;
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

/** A group, with those of the criteria that a household of it meets. */
export interface Bundetgruppe {
  readonly id: string;
  /** The share of the flexible vacancies that it has the first claim to; null where none is printed. */
  readonly andel: Tal | null;
  readonly kriterier: readonly Bundetkriterium[];
}

/** What is asked: all of the criteria, or where there are groups those of one of them. */
export interface Spurgte {
  readonly kriterier: readonly Bundetkriterium[];
  readonly grupper: readonly Bundetgruppe[];
}

export interface Vurderingsregel extends Spurgte {
  readonly krav: Krav;
  readonly dato: Dag;
  readonly aftale: Ansoegeraftale;
  /** The source of what is asked is cut off. */
  readonly afskaaret: boolean;
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
export function valgeneI({ krav: { skaerpede }, kriterier, aftale }: Vurderingsregel): readonly Fortolkningsid[] {
  const { fleksibel } = aftale.tekst.ansoegere;
  return [
    ...new Set([...(erDelvist(skaerpede, fleksibel) ? ([DELVIST] as const) : []), ...kriterier.flatMap(valgFor)]),
  ];
}

function valgFor({ regel: { undtaget, krav, par } }: Bundetkriterium): readonly Fortolkningsid[] {
  return [...undtaget.map(({ naar }) => naar), krav, ...(par === undefined ? [] : [par.begge])].flatMap(valgI);
}

function medKriterier(
  krav: Krav,
  dato: Dag,
  aftale: Ansoegeraftale,
  kriterium: (id: string) => Bundetkriterium,
): Vurderingsregel {
  const straffeattestMaaKraeves = erUdsat(krav);
  const { ids, grupper, afskaaret } = spurgte(krav, aftale);
  const kriterier = ids.map(kriterium);
  const med = (egne: readonly string[]) => kriterier.filter(({ id }) => egne.includes(id));
  const bundne = grupper.map(({ id, andel, kriterier: egne }) => ({
    id,
    andel: andel === null ? null : divider(andel, HUNDREDE),
    kriterier: med(egne),
  }));
  return { krav, dato, aftale, kriterier, grupper: bundne, afskaaret, straffeattestMaaKraeves };
}

const HUNDREDE = tal(100);

/** The sets of criteria of which one is enough. */
export function vejene({ kriterier, grupper }: Spurgte): readonly (readonly Bundetkriterium[])[] {
  return grupper.length === 0 ? [kriterier] : grupper.map((gruppe) => gruppe.kriterier);
}

/** @param kendt the same under another choice of an interpretation: what does not name that is the same */
function bundet(
  id: string,
  spurgt: Krav,
  grundlag: Grundlag & { readonly aftale: Ansoegeraftale },
  andetValg?: Fortolkningsid,
  kendt?: Bundetkriterium,
): Bundetkriterium {
  const { trapper, ansoegere } = grundlag.aftale.tekst;
  const { kriterier, loven } = ansoegere;
  const regel = kriterier[id];
  if (regel === undefined) throw new RangeError(`the agreement has no criterion ${id}`);
  const { alder } = regel;
  const trinnets = erEnkeltvis(spurgt, ansoegere) && !erUdsat(spurgt) ? forebyggelsestrinnet(trapper) : [];
  const hjemmel = [...regel.hjemmel, ...trinnets, erPaaListe(spurgt) ? loven.paaListe : loven.ellers];
  const aldre = bind({ art: "i-alderen", ...alder }, grundlag);
  const undtaget = regel.undtaget.map((en) => ({
    ...en,
    naar: bind(en.naar, grundlag),
    hjemmel: (erEnkeltvis(spurgt, ansoegere) ? en.enkeltvis : undefined) ?? en.hjemmel,
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
  const uden = undtaget.map(({ naar }) => naar);
  return {
    ...husstandskrav(regel.hvem === "enVoksen", { aldre, undtaget: uden, krav }),
    ...(regel.par === undefined ? {} : { par: bundetPar(regel.par, aldre, uden, grundlag) }),
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

function bundetPar(regel: Parregel, aldre: Bundet, undtaget: readonly Bundet[], grundlag: Grundlag): Bundetpar {
  const krav = bind(regel.begge, grundlag);
  const { hele } = husstandskrav(true, { aldre, undtaget, krav });
  return { regel, begge: hele, krav, er: erPar(regel, grundlag.dato) };
}

interface Udvalg {
  readonly ids: readonly string[];
  readonly grupper: readonly Gruppe[];
  readonly afskaaret: boolean;
}

/** @throws RangeError for a department that the agreement does not name; the door lets none in */
function spurgte({ udlejningsform, skaerpede, afdeling }: Krav, { tekst, fortolkninger }: Ansoegeraftale): Udvalg {
  const { fleksibel } = tekst.ansoegere;
  const kun = (ids: readonly string[]): Udvalg => ({ ids, grupper: [], afskaaret: false });
  if (udlejningsform === "almindelig") return kun([]);
  switch (fleksibel.art) {
    case "skaerpet": {
      const ogsaaAlmindeligt =
        skaerpede.length === 0 || (erDelvist(skaerpede, fleksibel) && fortolkninger[DELVIST] === "supplerer");
      return kun(ogsaaAlmindeligt ? [fleksibel.almindeligt, ...skaerpede] : skaerpede);
    }
    case "grupper":
      return {
        ...kun([...new Set(fleksibel.grupper.flatMap(({ kriterier }) => kriterier))]),
        grupper: fleksibel.grupper,
      };
    case "afdelinger": {
      const krav = afdelingskravet(fleksibel, afdeling ?? "");
      if (krav === undefined) throw new RangeError(`the agreement has no department ${afdeling}`);
      return { ...kun(krav.kriterier), afskaaret: krav.afskaaret };
    }
  }
}

function erUdsat({ omraadestatus }: Krav): boolean {
  return omraadestatus !== null && paaListen(omraadestatus, "udsat");
}

function erPaaListe({ omraadestatus }: Krav): boolean {
  return omraadestatus !== null && omraadestatus !== "ingen";
}

/** By the step of prevention areas, which sharpens each criterion by itself, all four at times. */
function erEnkeltvis({ skaerpede, omraadestatus }: Krav, { fleksibel }: Ansoegerregler): boolean {
  return erDelvist(skaerpede, fleksibel) || omraadestatus === "forebyggelsesomraade";
}

/** What that step says of its criteria. */
function forebyggelsestrinnet(trapper: Trapperegler | null): readonly Hjemmel[] {
  if (trapper === null) return [];
  const { trin, hjemmel } = trapper.omraadetrappe;
  return [hjemmel[trin.forebyggelsesomraade] ?? trapper.omraadetrappe.helhed];
}

/** Whether the ordinary criterion is asked beside one to three sharpened ones; with all four it is not. */
const DELVIST = "delvist-skaerpet" satisfies Fortolkningsid;

function erDelvist({ length }: Krav["skaerpede"], fleksibel: Fleksibel): boolean {
  return fleksibel.art === "skaerpet" && length > 0 && length < fleksibel.skaerpede.length;
}
