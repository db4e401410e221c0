/** Quotas and new buildings in Danish: their outcomes and their reasons. */
import type { Tal } from "../../../kerne/tal.js";
import type { Trin } from "../../../ledighed/ledighedsafdeling.js";
import type { Plads } from "../../../parametre/ledighedsregler.js";
import { andel, datoord, heltal, opremset, stoerrelse, taelleord } from "./former.js";
import { FORMORD, PLADSFORMAAL, PLADSORD, trinord } from "./ordforraad.js";

const boligerne = (antal: Tal) => stoerrelse(antal, "boliger");

export const KVOTEUDFALD = {
  uoplyst: (trin: Trin, dag: string) =>
    `Det kan endnu ikke afgøres, hvordan de ledige boliger fordeles på ${trinord(trin)} den ${datoord(dag)}.`,
  kommunen: (trin: Trin, dag: string, anvisning: Tal) =>
    `På ${trinord(trin)} får kommunen den ${datoord(dag)} ${anvisning.taeller === 0 ? "ikke tilbudt nogen" : `tilbudt ${andel(anvisning)}`} ledige boliger.`,
  venteliste: (almindelig: Tal, fleksibel: Tal) =>
    `Fra ventelisten udlejes ${andel(almindelig)} ved ${FORMORD.almindelig} og ${andel(fleksibel)} ved ${FORMORD.fleksibel}.`,
  udenTrin: (dag: string, anvisning: Tal) =>
    `Kommunen får den ${datoord(dag)} tilbudt ${andel(anvisning)} ledige boliger.`,
  gruppe: (navn: string, del: Tal) => `${andel(del)} til ${navn}`,
  grupper: (grupper: readonly string[]) => `Af de boliger, der udlejes fleksibelt, går ${opremset(grupper)}.`,
  restenUkendt: "Det er ikke oplyst, hvordan resten udlejes fra ventelisten.",
  ensPladser: (antal: number, plads: Plads) => `Alle ${taelleord(antal)} pladser er til ${PLADSFORMAAL[plads]}.`,
  pladser: (pladser: readonly Plads[]) =>
    `Pladserne er i rækkefølge: ${opremset(pladser.map((plads) => PLADSORD[plads]))}.`,
};

export const NYBYGGERIUDFALD = {
  alle: (boliger: Tal, ene: boolean) =>
    `Nybyggeriet har ${boligerne(boliger)}, og ${ene ? "den" : "alle"} er reserveret til anvisning. Der er ingen tilbage til generel anvisning.`,
  ingen: (boliger: Tal, del: Tal | null) =>
    `Nybyggeriet har ${boligerne(boliger)}, og ingen er reserveret til anvisning. Derfor gælder trinnets egen andel${del === null ? ", men den er ikke oplyst" : `: ${andel(del)} går til generel anvisning`}.`,
  nogle: (boliger: Tal, reserverede: number, del: Tal | null) =>
    `Nybyggeriet har ${boligerne(boliger)}, hvoraf ${heltal(reserverede)} er reserveret til anvisning. ${del === null ? "Det kan endnu ikke afgøres, hvor mange af de øvrige der går til generel anvisning." : `Af de øvrige går ${andel(del)} til generel anvisning.`}`,
  saenker: "De reserverede boliger sænker altså den generelle anvisning.",
  saenkerIkke: "De reserverede boliger sænker ikke den generelle anvisning.",
};

export const KVOTETEKSTER = {
  andele: "Andelene står i aftalen.",
  kvote: (trin: Trin) => `Andelene er regnet ud fra de ni pladser i rækkefølgen for ${trinord(trin)}.`,
  niendeHalvt: " Den niende plads, som kommunen kun får hver anden gang, tæller halvt.",
  fritaget: " Afdelingen er fritaget for den ekstra levering.",
  udenAnvisning: "Kommunen anviser ikke til ledige boliger på dette trin.",
  loft: (hoejst: number, af: number) =>
    `Kommunal anvisning må højst udgøre ${heltal(hoejst)} ud af ${heltal(af)} ledige boliger${3 * hoejst === af ? ", altså hver tredje" : ""}.`,
  nybyggeri:
    "I nybyggeri sænkes den generelle anvisning, når nogle af boligerne er reserveret til anvisning, så anviste borgere tilsammen højst får hver tredje bolig.",
  egenAndel: (egen: Tal) => ` Uden reserverede boliger går ${andel(egen)} til generel anvisning på dette trin.`,
};
