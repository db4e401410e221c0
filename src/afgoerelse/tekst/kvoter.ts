/** Quotas and new buildings in words: their outcomes and their reasons. */

import { type Tal, tal } from "../../kerne/tal.js";
import type { Kvotebegrundelse } from "../../ledighed/begrundelser.js";
import type { Kvoter } from "../../ledighed/kvoter.js";
import type { Trin } from "../../ledighed/ledighedsafdeling.js";
import { nienderegel, vejEllerSkift } from "../../ledighed/niende.js";
import type { Nybyggerisvar } from "../../ledighed/nybyggeri.js";
import type { Plads } from "../../parametre/ledighedsregler.js";
import type { Nybyggeri } from "../../trappe/afdeling.js";
import type { Begrundelsestekster, Kontekst } from "./begrundelsestekst.js";
import { PLADSFORMAAL, PLADSORD, trinord } from "./ordforraad.js";
import { andel, datoord, heltal, opremset, type Sprog, stoerrelse, stort, type Tosproget, taelleord } from "./sprog.js";

export const KVOTETEKSTER: Begrundelsestekster<Kvotebegrundelse> = {
  kvote: {
    da: (om, k) =>
      `Andelene er regnet ud fra de ni pladser i rækkefølgen for ${trinord(om, "da")}.${harSkift(om, k) ? " Den niende plads, som kommunen kun får hver anden gang, tæller halvt." : ""}${om.fritaget ? " Afdelingen er fritaget for den ekstra levering." : ""}`,
    en: (om, k) =>
      `The shares are counted over the nine places in the order of ${trinord(om, "en")}.${harSkift(om, k) ? " The ninth place, which the municipality gets only every other time, counts half." : ""}${om.fritaget ? " The department is exempt from the extra delivery." : ""}`,
  },
  "loft-over-realiseret": {
    da: ({ hoejst, af }) =>
      hoejst === 0
        ? "Kommunen anviser ikke til ledige boliger på dette trin."
        : `Kommunal anvisning må højst udgøre ${heltal(hoejst, "da")} ud af ${heltal(af, "da")} ledige boliger${3 * hoejst === af ? ", altså hver tredje" : ""}.`,
    en: ({ hoejst, af }) =>
      hoejst === 0
        ? "The municipality does not assign vacant dwellings on this step."
        : `Municipal assignment may make up at most ${heltal(hoejst, "en")} out of ${heltal(af, "en")} vacant dwellings${3 * hoejst === af ? ", that is, every third" : ""}.`,
  },
  nybyggerigraense: {
    da: ({ egenAndel }) =>
      `I nybyggeri sænkes den generelle anvisning, når nogle af boligerne er reserveret til anvisning, så anviste borgere tilsammen højst får hver tredje bolig.${egenAndel === null ? "" : ` Uden reserverede boliger går ${andel(egenAndel, "da")} til generel anvisning på dette trin.`}`,
    en: ({ egenAndel }) =>
      `In new buildings general assignment is lowered when some of the dwellings are reserved for assignment, so that assigned residents get at most every third dwelling in all.${egenAndel === null ? "" : ` Without reserved dwellings, ${andel(egenAndel, "en")} go to general assignment (generel anvisning) on this step.`}`,
  },
};

/** Whether the ninth slot alternates on the day. */
function harSkift(om: Trin, { dato, aftale }: Kontekst): boolean {
  if (dato === null || aftale === null) return false;
  const regel = nienderegel(om, dato, aftale);
  return regel !== null && vejEllerSkift(regel, dato, aftale) === "hver-anden";
}

interface Kvoteord {
  readonly kvoter: (trin: string, dag: string, anvisning: string) => string;
  readonly ingen: (trin: string, dag: string) => string;
  readonly uoplyst: (trin: string, dag: string) => string;
  readonly venteliste: (almindelig: string, fleksibel: string) => string;
  readonly ukendtVenteliste: string;
  readonly pladser: (pladser: string) => string;
  readonly ensPladser: (antal: string, plads: Plads) => string;
  readonly nybyggeri: (boliger: number, reserverede: number, anvisning: string) => string;
  readonly ingenReserverede: (boliger: number, anvisning: string | null) => string;
  readonly alleReserverede: (boliger: number) => string;
  readonly nybyggeriUoplyst: (boliger: number, reserverede: number) => string;
  readonly begraenset: Readonly<Record<"ja" | "nej", string>>;
}

const ORD: Tosproget<Kvoteord> = {
  da: {
    kvoter: (trin, dag, anvisning) => `På ${trin} får kommunen den ${dag} tilbudt ${anvisning} ledige boliger.`,
    ingen: (trin, dag) => `På ${trin} får kommunen den ${dag} ikke tilbudt nogen ledige boliger.`,
    uoplyst: (trin, dag) => `Det kan endnu ikke afgøres, hvordan de ledige boliger fordeles på ${trin} den ${dag}.`,
    venteliste: (almindelig, fleksibel) =>
      `Fra ventelisten udlejes ${almindelig} ved almindelig udlejning og ${fleksibel} ved fleksibel udlejning.`,
    ukendtVenteliste: "Det er ikke oplyst, hvordan resten udlejes fra ventelisten.",
    pladser: (pladser) => `Pladserne er i rækkefølge: ${pladser}.`,
    ensPladser: (antal, plads) => `Alle ${antal} pladser er til ${PLADSFORMAAL[plads].da}.`,
    nybyggeri: (boliger, reserverede, anvisning) =>
      `${medReserverede(boliger, reserverede, "da")} Af de øvrige går ${anvisning} til generel anvisning.`,
    ingenReserverede: (boliger, anvisning) =>
      `Nybyggeriet har ${boligantal(boliger, "da")}, og ingen er reserveret til anvisning. ${anvisning === null ? "Derfor gælder trinnets egen andel, men den er ikke oplyst." : `Derfor gælder trinnets egen andel: ${anvisning} går til generel anvisning.`}`,
    alleReserverede: (boliger) =>
      `Nybyggeriet har ${boligantal(boliger, "da")}, og ${boliger === 1 ? "den" : "alle"} er reserveret til anvisning. Der er ingen tilbage til generel anvisning.`,
    nybyggeriUoplyst: (boliger, reserverede) =>
      `${medReserverede(boliger, reserverede, "da")} Det kan endnu ikke afgøres, hvor mange af de øvrige der går til generel anvisning.`,
    begraenset: {
      ja: "De reserverede boliger sænker altså den generelle anvisning.",
      nej: "De reserverede boliger sænker ikke den generelle anvisning.",
    },
  },
  en: {
    kvoter: (trin, dag, anvisning) => `On ${trin} the municipality is offered ${anvisning} vacant dwellings on ${dag}.`,
    ingen: (trin, dag) => `On ${trin} the municipality is offered no vacant dwellings on ${dag}.`,
    uoplyst: (trin, dag) => `It cannot be decided yet how the vacant dwellings are divided on ${trin} on ${dag}.`,
    venteliste: (almindelig, fleksibel) =>
      `From the waiting list, ${almindelig} are let by ordinary letting (almindelig udlejning) and ${fleksibel} by flexible letting (fleksibel udlejning).`,
    ukendtVenteliste: "It is not known how the rest are let from the waiting list.",
    pladser: (pladser) => `The places are, in order: ${pladser}.`,
    ensPladser: (antal, plads) => `All ${antal} places are for ${PLADSFORMAAL[plads].en}.`,
    nybyggeri: (boliger, reserverede, anvisning) =>
      `${medReserverede(boliger, reserverede, "en")} Of the others, ${anvisning} go to general assignment (generel anvisning).`,
    ingenReserverede: (boliger, anvisning) =>
      `The new building has ${boligantal(boliger, "en")}, and none is reserved for assignment. ${anvisning === null ? "The step's own share therefore applies, but it is not known." : `The step's own share therefore applies: ${anvisning} go to general assignment (generel anvisning).`}`,
    alleReserverede: (boliger) =>
      `The new building has ${boligantal(boliger, "en")}, ${boliger === 1 ? "which is" : "all of which are"} reserved for assignment. None is left for general assignment (generel anvisning).`,
    nybyggeriUoplyst: (boliger, reserverede) =>
      `${medReserverede(boliger, reserverede, "en")} It cannot be decided yet how many of the others go to general assignment (generel anvisning).`,
    begraenset: {
      ja: "So the reserved dwellings lower the general assignment.",
      nej: "The reserved dwellings do not lower the general assignment.",
    },
  },
};

function boligantal(antal: number, sprog: Sprog): string {
  return stoerrelse(tal(antal), "boliger", sprog);
}

function medReserverede(boliger: number, reserverede: number, sprog: Sprog): string {
  const faste = heltal(reserverede, sprog);
  return sprog === "da"
    ? `Nybyggeriet har ${boligantal(boliger, "da")}, hvoraf ${faste} er reserveret til anvisning.`
    : `The new building has ${boligantal(boliger, "en")}, of which ${faste} ${reserverede === 1 ? "is" : "are"} reserved for assignment.`;
}

export function kvoteudfald(
  trin: Trin,
  dato: string,
  { anvisning, almindelig, fleksibel, pladser }: Kvoter,
  { sprog, borger }: Kontekst,
): readonly string[] {
  const ord = ORD[sprog];
  const [hvor, dag] = [trinord(trin, sprog), datoord(dato, sprog)];
  if (anvisning === null) return [ord.uoplyst(hvor, dag)];
  const del = (vaerdi: Tal) => andel(vaerdi, sprog);
  return [
    anvisning.taeller === 0 ? ord.ingen(hvor, dag) : ord.kvoter(hvor, dag, del(anvisning)),
    almindelig === null || fleksibel === null ? ord.ukendtVenteliste : ord.venteliste(del(almindelig), del(fleksibel)),
    ...(borger || pladser === null ? [] : [pladserne(pladser, sprog)]),
  ];
}

function pladserne(pladser: readonly Plads[], sprog: Sprog): string {
  const [foerste] = pladser;
  if (foerste !== undefined && pladser.every((en) => en === foerste))
    return ORD[sprog].ensPladser(taelleord(pladser.length, sprog), foerste);
  return ORD[sprog].pladser(
    opremset(
      pladser.map((plads) => PLADSORD[plads][sprog]),
      sprog,
    ),
  );
}

export function nybyggeriudfald(
  { antalBoliger, reserverede }: Nybyggeri,
  { anvisning, begraenset }: Nybyggerisvar,
  { sprog }: Kontekst,
): readonly string[] {
  const ord = ORD[sprog];
  const del = anvisning === null ? null : andel(anvisning, sprog);
  if (reserverede === antalBoliger) return [ord.alleReserverede(antalBoliger)];
  if (reserverede === 0) return [ord.ingenReserverede(antalBoliger, del)];
  return [
    del === null ? ord.nybyggeriUoplyst(antalBoliger, reserverede) : ord.nybyggeri(antalBoliger, reserverede, del),
    ...(begraenset === null ? [] : [stort(ord.begraenset[begraenset ? "ja" : "nej"])]),
  ];
}
