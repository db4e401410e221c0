/** Quotas and new buildings in words: their outcomes and their reasons. */

import { type Tal, tal } from "../../kerne/tal.js";
import type { Kvotebegrundelse } from "../../ledighed/begrundelser.js";
import type { Kvoter } from "../../ledighed/kvoter.js";
import type { Trin } from "../../ledighed/ledighedsafdeling.js";
import { nienderegel, vejEllerSkift } from "../../ledighed/niende.js";
import type { Nybyggerisvar } from "../../ledighed/nybyggeri.js";
import type { Plads } from "../../parametre/ledighedsregler.js";
import type { Nybyggeri } from "../../trappe/afdeling.js";
import type { Begrundelsesord, Kontekst } from "./begrundelsestekst.js";
import { FORMORD, PLADSFORMAAL, PLADSORD, trinord } from "./ordforraad.js";
import { andel, datoord, heltal, opremset, type Sprog, stoerrelse, taelleord } from "./sprog.js";

export const KVOTETEKSTER: Begrundelsesord<Kvotebegrundelse> = {
  kvote: (om, k) => {
    const [trin, skifter] = [trinord(om, k.sprog), harSkift(om, k)];
    return {
      da: `Andelene er regnet ud fra de ni pladser i rækkefølgen for ${trin}.${skifter ? " Den niende plads, som kommunen kun får hver anden gang, tæller halvt." : ""}${om.fritaget ? " Afdelingen er fritaget for den ekstra levering." : ""}`,
      en: `The shares are counted over the nine places in the order of ${trin}.${skifter ? " The ninth place, which the municipality gets only every other time, counts half." : ""}${om.fritaget ? " The department is exempt from the extra delivery." : ""}`,
    };
  },
  "loft-over-realiseret": ({ hoejst, af }, { sprog }) => {
    if (hoejst === 0)
      return {
        da: "Kommunen anviser ikke til ledige boliger på dette trin.",
        en: "The municipality does not assign vacant dwellings on this step.",
      };
    const [faa, alle] = [heltal(hoejst, sprog), heltal(af, sprog)];
    return {
      da: `Kommunal anvisning må højst udgøre ${faa} ud af ${alle} ledige boliger${3 * hoejst === af ? ", altså hver tredje" : ""}.`,
      en: `Municipal assignment may make up at most ${faa} out of ${alle} vacant dwellings${3 * hoejst === af ? ", that is, every third" : ""}.`,
    };
  },
  nybyggerigraense: ({ egenAndel }, { sprog }) => {
    const egen = egenAndel === null ? null : andel(egenAndel, sprog);
    return {
      da: `I nybyggeri sænkes den generelle anvisning, når nogle af boligerne er reserveret til anvisning, så anviste borgere tilsammen højst får hver tredje bolig.${egen === null ? "" : ` Uden reserverede boliger går ${egen} til generel anvisning på dette trin.`}`,
      en: `In new buildings general assignment is lowered when some of the dwellings are reserved for assignment, so that assigned residents get at most every third dwelling in all.${egen === null ? "" : ` Without reserved dwellings, ${egen} go to general assignment (generel anvisning) on this step.`}`,
    };
  },
};

/** Whether the ninth slot alternates on the day. */
function harSkift(om: Trin, { dato, aftale }: Kontekst): boolean {
  if (dato === null || aftale === null) return false;
  const regel = nienderegel(om, dato, aftale);
  return regel !== null && vejEllerSkift(regel, dato, aftale) === "hver-anden";
}

export function kvoteudfald(
  trin: Trin,
  dato: string,
  { anvisning, almindelig, fleksibel, pladser }: Kvoter,
  { sprog, borger }: Kontekst,
): readonly string[] {
  const [hvor, dag] = [trinord(trin, sprog), datoord(dato, sprog)];
  if (anvisning === null) {
    const uoplyst = {
      da: `Det kan endnu ikke afgøres, hvordan de ledige boliger fordeles på ${hvor} den ${dag}.`,
      en: `It cannot be decided yet how the vacant dwellings are divided on ${hvor} on ${dag}.`,
    };
    return [uoplyst[sprog]];
  }
  const del = (vaerdi: Tal) => andel(vaerdi, sprog);
  const kommunen =
    anvisning.taeller === 0
      ? {
          da: `På ${hvor} får kommunen den ${dag} ikke tilbudt nogen ledige boliger.`,
          en: `On ${hvor} the municipality is offered no vacant dwellings on ${dag}.`,
        }
      : {
          da: `På ${hvor} får kommunen den ${dag} tilbudt ${del(anvisning)} ledige boliger.`,
          en: `On ${hvor} the municipality is offered ${del(anvisning)} vacant dwellings on ${dag}.`,
        };
  const venteliste =
    almindelig === null || fleksibel === null
      ? {
          da: "Det er ikke oplyst, hvordan resten udlejes fra ventelisten.",
          en: "It is not known how the rest are let from the waiting list.",
        }
      : {
          da: `Fra ventelisten udlejes ${del(almindelig)} ved ${FORMORD.almindelig.da} og ${del(fleksibel)} ved ${FORMORD.fleksibel.da}.`,
          en: `From the waiting list, ${del(almindelig)} are let by ${FORMORD.almindelig.en} and ${del(fleksibel)} by ${FORMORD.fleksibel.en}.`,
        };
  return [kommunen[sprog], venteliste[sprog], ...(borger || pladser === null ? [] : [pladserne(pladser, sprog)])];
}

function pladserne(pladser: readonly Plads[], sprog: Sprog): string {
  const [foerste] = pladser;
  if (foerste !== undefined && pladser.every((en) => en === foerste)) {
    const [antal, formaal] = [taelleord(pladser.length, sprog), PLADSFORMAAL[foerste][sprog]];
    return { da: `Alle ${antal} pladser er til ${formaal}.`, en: `All ${antal} places are for ${formaal}.` }[sprog];
  }
  const alle = opremset(
    pladser.map((plads) => PLADSORD[plads][sprog]),
    sprog,
  );
  return { da: `Pladserne er i rækkefølge: ${alle}.`, en: `The places are, in order: ${alle}.` }[sprog];
}

export function nybyggeriudfald(
  { antalBoliger, reserverede }: Nybyggeri,
  { anvisning, begraenset }: Nybyggerisvar,
  { sprog }: Kontekst,
): readonly string[] {
  const boliger = stoerrelse(tal(antalBoliger), "boliger", sprog);
  const del = anvisning === null ? null : andel(anvisning, sprog);
  if (reserverede === antalBoliger) {
    const alle = {
      da: `Nybyggeriet har ${boliger}, og ${antalBoliger === 1 ? "den" : "alle"} er reserveret til anvisning. Der er ingen tilbage til generel anvisning.`,
      en: `The new building has ${boliger}, ${antalBoliger === 1 ? "which is" : "all of which are"} reserved for assignment. None is left for general assignment (generel anvisning).`,
    };
    return [alle[sprog]];
  }
  if (reserverede === 0) {
    const ingen = {
      da: `Nybyggeriet har ${boliger}, og ingen er reserveret til anvisning. ${del === null ? "Derfor gælder trinnets egen andel, men den er ikke oplyst." : `Derfor gælder trinnets egen andel: ${del} går til generel anvisning.`}`,
      en: `The new building has ${boliger}, and none is reserved for assignment. ${del === null ? "The step's own share therefore applies, but it is not known." : `The step's own share therefore applies: ${del} go to general assignment (generel anvisning).`}`,
    };
    return [ingen[sprog]];
  }
  const faste = heltal(reserverede, sprog);
  const nogle = {
    da: `Nybyggeriet har ${boliger}, hvoraf ${faste} er reserveret til anvisning. ${del === null ? "Det kan endnu ikke afgøres, hvor mange af de øvrige der går til generel anvisning." : `Af de øvrige går ${del} til generel anvisning.`}`,
    en: `The new building has ${boliger}, of which ${faste} ${reserverede === 1 ? "is" : "are"} reserved for assignment. ${del === null ? "It cannot be decided yet how many of the others go to general assignment (generel anvisning)." : `Of the others, ${del} go to general assignment (generel anvisning).`}`,
  };
  const saenker = begraenset
    ? {
        da: "De reserverede boliger sænker altså den generelle anvisning.",
        en: "So the reserved dwellings lower the general assignment.",
      }
    : {
        da: "De reserverede boliger sænker ikke den generelle anvisning.",
        en: "The reserved dwellings do not lower the general assignment.",
      };
  return begraenset === null ? [nogle[sprog]] : [nogle[sprog], saenker[sprog]];
}
