/** Quotas and new buildings in words: their outcomes and their reasons. */

import type { Tal } from "../../kerne/tal.js";
import type { Kvotebegrundelse } from "../../ledighed/begrundelser.js";
import type { Kvoter } from "../../ledighed/kvoter.js";
import type { Trin } from "../../ledighed/ledighedsafdeling.js";
import type { Nybyggerisvar } from "../../ledighed/nybyggeri.js";
import type { Plads } from "../../parametre/ledighedsregler.js";
import type { Nybyggeri } from "../../trappe/afdeling.js";
import type { Begrundelsestekster, Kontekst } from "./begrundelsestekst.js";
import { PLADSORD, trinord } from "./ordforraad.js";
import { andel, datoord, heltal, opremset, type Sprog, stort, type Tosproget, taelleord } from "./sprog.js";

export const KVOTETEKSTER: Begrundelsestekster<Kvotebegrundelse> = {
  kvote: {
    da: (om) =>
      `Andelene er regnet ud fra de ni pladser i rækkefølgen for ${trinord(om, "da")}. En plads, som kommunen kun får hver anden gang, tæller halvt.${om.fritaget ? " Afdelingen er fritaget for den ekstra levering." : ""}`,
    en: (om) =>
      `The shares are counted over the nine places in the order of ${trinord(om, "en")}. A place that the municipality gets every other time only counts half.${om.fritaget ? " The department is exempted from the extra delivery." : ""}`,
  },
  "loft-over-realiseret": {
    da: ({ hoejst, af }) =>
      hoejst === 0
        ? "Kommunen anviser ikke til ledige boliger på dette trin."
        : `Kommunal anvisning må højst udgøre ${heltal(hoejst, "da")} ud af ${heltal(af, "da")} ledige boliger${3 * hoejst === af ? ", altså hver tredje" : ""}.`,
    en: ({ hoejst, af }) =>
      hoejst === 0
        ? "The municipality assigns nobody to vacant dwellings on this step."
        : `Municipal assignment may be at most ${heltal(hoejst, "en")} out of ${heltal(af, "en")} vacant dwellings${3 * hoejst === af ? ", that is every third" : ""}.`,
  },
  nybyggerigraense: {
    da: ({ egenAndel }) =>
      `I nybyggeri sænkes den generelle anvisning, når nogle af boligerne er reserveret til anvisning, så anviste borgere tilsammen højst får hver tredje bolig.${egenAndel === null ? "" : ` Uden reserverede boliger er trinnets andel ${andel(egenAndel, "da")}.`}`,
    en: ({ egenAndel }) =>
      `In new buildings general assignment is lowered when some of the dwellings are reserved for assignment, so that assigned residents get at most every third dwelling in all.${egenAndel === null ? "" : ` Without reserved dwellings the share of the step is ${andel(egenAndel, "en")}.`}`,
  },
};

interface Kvoteord {
  readonly kvoter: (trin: string, dag: string, anvisning: string) => string;
  readonly ingen: (trin: string, dag: string) => string;
  readonly uoplyst: (trin: string, dag: string) => string;
  readonly venteliste: (almindelig: string, fleksibel: string) => string;
  readonly ukendtVenteliste: string;
  readonly pladser: (pladser: string) => string;
  readonly ensPladser: (antal: string, plads: string) => string;
  readonly nybyggeri: (boliger: string, reserverede: string, anvisning: string) => string;
  readonly ingenReserverede: (boliger: string, anvisning: string | null) => string;
  readonly alleReserverede: (boliger: string) => string;
  readonly nybyggeriUoplyst: (boliger: string, reserverede: string) => string;
  readonly begraenset: Readonly<Record<"ja" | "nej", string>>;
}

const ORD: Tosproget<Kvoteord> = {
  da: {
    kvoter: (trin, dag, anvisning) => `På ${trin} får kommunen den ${dag} tilbudt ${anvisning} ledige boliger.`,
    ingen: (trin, dag) => `På ${trin} får kommunen den ${dag} ikke tilbudt nogen ledige boliger.`,
    uoplyst: (trin, dag) => `Det kan endnu ikke afgøres, hvordan de ledige boliger fordeles på ${trin} den ${dag}.`,
    venteliste: (almindelig, fleksibel) => `Fra ventelisten udlejes ${almindelig} ved almindelig udlejning og ${fleksibel} ved fleksibel udlejning.`,
    ukendtVenteliste: "Det er ikke oplyst, hvordan resten udlejes fra ventelisten.",
    pladser: (pladser) => `Pladserne er i rækkefølge: ${pladser}.`,
    ensPladser: (antal, plads) => `Alle ${antal} pladser er: ${plads}.`,
    nybyggeri: (boliger, reserverede, anvisning) =>
      `Nybyggeriet har ${boliger} boliger, hvoraf ${reserverede} er reserveret til anvisning. Af de øvrige går ${anvisning} til generel anvisning.`,
    ingenReserverede: (boliger, anvisning) =>
      `Ingen af de ${boliger} boliger i nybyggeriet er reserveret til anvisning, så trinnets egen andel gælder${anvisning === null ? ". Den er ikke oplyst." : `: ${anvisning} går til generel anvisning.`}`,
    alleReserverede: (boliger) => `Alle nybyggeriets boliger (${boliger}) er reserveret til anvisning. Der er ingen tilbage til generel anvisning.`,
    nybyggeriUoplyst: (boliger, reserverede) =>
      `Nybyggeriet har ${boliger} boliger, hvoraf ${reserverede} er reserveret til anvisning. Det kan endnu ikke afgøres, hvor mange af de øvrige der går til generel anvisning.`,
    begraenset: {
      ja: "De reserverede boliger sænker altså den generelle anvisning.",
      nej: "De reserverede boliger sænker ikke den generelle anvisning.",
    },
  },
  en: {
    kvoter: (trin, dag, anvisning) => `On ${trin} the municipality is offered ${anvisning} vacant dwellings on ${dag}.`,
    ingen: (trin, dag) => `On ${trin} the municipality is offered no vacant dwellings on ${dag}.`,
    uoplyst: (trin, dag) => `It cannot be decided yet how the vacant dwellings are shared on ${trin} on ${dag}.`,
    venteliste: (almindelig, fleksibel) =>
      `From the waiting list, ${almindelig} are let by ordinary letting (almindelig udlejning) and ${fleksibel} by flexible letting (fleksibel udlejning).`,
    ukendtVenteliste: "It is not given how the rest is let from the waiting list.",
    pladser: (pladser) => `The places are, in order: ${pladser}.`,
    ensPladser: (antal, plads) => `All ${antal} places are: ${plads}.`,
    nybyggeri: (boliger, reserverede, anvisning) =>
      `The new building has ${boliger} dwellings, of which ${reserverede} are reserved for assignment. Of the others, ${anvisning} go to general assignment (generel anvisning).`,
    ingenReserverede: (boliger, anvisning) =>
      `None of the ${boliger} dwellings of the new building is reserved for assignment, so the step's own share applies${anvisning === null ? ". It is not given." : `: ${anvisning} go to general assignment (generel anvisning).`}`,
    alleReserverede: (boliger) =>
      `All dwellings of the new building (${boliger}) are reserved for assignment. None is left for general assignment (generel anvisning).`,
    nybyggeriUoplyst: (boliger, reserverede) =>
      `The new building has ${boliger} dwellings, of which ${reserverede} are reserved for assignment. It cannot be decided yet how many of the others go to general assignment (generel anvisning).`,
    begraenset: { ja: "So the reserved dwellings lower the general assignment.", nej: "The reserved dwellings do not lower the general assignment." },
  },
};

export function kvoteudfald(
  trin: Trin,
  dato: string,
  { anvisning, almindelig, fleksibel, pladser }: Kvoter,
  { sprog, borger }: Kontekst,
): readonly string[] {
  const ord = ORD[sprog];
  const [hvor, dag] = [trinord(trin, sprog), datoord(dato, sprog)];
  if (anvisning === null) return [ord.uoplyst(hvor, dag)];
  const del = (tal: Tal) => andel(tal, sprog);
  return [
    anvisning.taeller === 0 ? ord.ingen(hvor, dag) : ord.kvoter(hvor, dag, del(anvisning)),
    almindelig === null || fleksibel === null ? ord.ukendtVenteliste : ord.venteliste(del(almindelig), del(fleksibel)),
    ...(borger || pladser === null ? [] : [pladserne(pladser, sprog)]),
  ];
}

function pladserne(pladser: readonly Plads[], sprog: Sprog): string {
  const navne = pladser.map((plads) => PLADSORD[plads][sprog]);
  const [foerste] = navne;
  if (foerste !== undefined && navne.every((en) => en === foerste)) return ORD[sprog].ensPladser(taelleord(navne.length, sprog), foerste);
  return ORD[sprog].pladser(opremset(navne, sprog));
}

export function nybyggeriudfald(
  { antalBoliger, reserverede }: Nybyggeri,
  { anvisning, begraenset }: Nybyggerisvar,
  { sprog }: Kontekst,
): readonly string[] {
  const ord = ORD[sprog];
  const [boliger, faste] = [heltal(antalBoliger, sprog), heltal(reserverede, sprog)];
  const del = anvisning === null ? null : andel(anvisning, sprog);
  if (reserverede === antalBoliger) return [ord.alleReserverede(boliger)];
  if (reserverede === 0) return [ord.ingenReserverede(boliger, del)];
  return [
    del === null ? ord.nybyggeriUoplyst(boliger, faste) : ord.nybyggeri(boliger, faste, del),
    ...(begraenset === null ? [] : [stort(ord.begraenset[begraenset ? "ja" : "nej"])]),
  ];
}
