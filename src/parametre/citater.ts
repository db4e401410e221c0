/**
 * The words of the texts that speak for each choice of an interpretation (citater), exact, each with its place. What
 * they are taken to say is told in the languages; a quotation is Danish in all of them.
 */
import { ABL, AK, type Hjemmel } from "../kerne/begrundelse.js";
import { RAMMEAFTALEN_2024_2027 } from "./rammeaftalen.js";

export interface Citat {
  readonly ord: string;
  readonly hjemmel: Hjemmel;
}

const FIGUR_1 = AK("Figur 1");
const FIGUR_3 = AK("Figur 3");
const FIGUR_5 = AK("Figur 5");
const TRIN_1 = AK("Områdetrappen, trin 1");
const OVER_950 = AK("Områdetrappen, over 950 beboere");
const NIENDE = AK("Hver 9. bolig");
const LOFT = AK("Realiseret anvisning");
const NYBYGGERI = AK("Nybyggeri");
const SENIORER = AK("Justeringer af fleksibel udlejning");
/** Words of both paragraphs are quoted from both. */
const STK_6_NR_5 = ABL("§ 59, stk. 6, nr. 5");
const STK_7 = ABL("§ 59, stk. 7");

const citat = (hjemmel: Hjemmel, ord: string): Citat => ({ hjemmel, ord });
const begge = (ord: string): readonly Citat[] => [STK_6_NR_5, STK_7].map((sted) => citat(sted, ord));
const ALDRIG = citat(LOFT, "aldrig må udgøre mere end hver 3. ledige bolig");

/** The agreement that is quoted; what speaks for a choice in another is not known. */
export const CITERET_AFTALE: string = RAMMEAFTALEN_2024_2027.id;

/** By the id of the interpretation, then by the choice. */
export const CITATER: Readonly<Record<string, Readonly<Record<string, readonly Citat[]>>>> = {
  "et-risikokriterium": {
    lavt: [citat(AK("Figur 3, note **"), "overskride risiko-zonen på to værdier")],
    mellem: [citat(AK("Figur 3, note ***"), "ikke ville overskride risiko-zonen")],
    uafklaret: [],
  },
  anvisningsandel: {
    uafrundet: [citat(FIGUR_3, "≥ 25 % anviste husstande"), citat(FIGUR_3, "<20% anviste husstande")],
    "en-decimal": [citat(FIGUR_3, "< 20-24,9 % anviste husstande")],
  },
  "indplacering-fra": {
    listedato: [
      citat(LOFT, "I forbindelse med de nye data for udpegning til de statslige lister, dvs. i december 2023"),
    ],
    "1-januar": [citat(NIENDE, "hvilket trin afdelingen er på pr. 1. januar 2024")],
  },
  "950-kraever-tidligere-udpegning": {
    nej: [
      citat(OVER_950, "hvis den eneste årsag til ikke at være udpeget, er, at de har et beboerantal på under 1.000"),
    ],
    ja: [
      citat(OVER_950, "fortsat som om de var udpeget"),
      citat(OVER_950, "Flere boligområder er kommet af områdelisterne"),
    ],
  },
  "niende-trin1-slut": {
    "2027-12-31": [citat(AK("Hver 9. bolig, trin 4"), "Det gælder indtil 31. december 2027")],
    "2027-12-21": [citat(AK("Hver 9. bolig, trin 1"), "hver 9. bolig indtil 21. december 2027")],
  },
  "niende-skift-foerst": {
    anvisning: [
      citat(AK("Hver 9. bolig, trin 4"), "hver anden via kommunal anvisning"),
      citat(AK("Hver 9. bolig, trin 2 og 3"), "som kompensation for dette"),
    ],
    venteliste: [citat(NIENDE, "Kommunen har for tiden et lille behov for disse boliger")],
  },
  trinskifte: {
    fortsaetter: [citat(NIENDE, "den almindelige rækkefølge for udlejning")],
    forfra: [
      citat(AK("Afdelingstrappen"), "Indplaceringen på trappetrinnene afgør, hvor stor en andel boligsocial anvisning"),
    ],
  },
  "udfasning-uden-trin": {
    ingen: [citat(NIENDE, "afhænger af, hvilket trin afdelingen er på pr. 1. januar 2024")],
    "gaeldende-trin": [citat(NIENDE, "Dette er prisen for, at særboliger og deleboliger til unge udsatte kan udfases")],
  },
  "delvist-skaerpet": {
    supplerer: [
      citat(TRIN_1, "som udgangspunkt efter almindelige fleksible kriterier"),
      citat(ABL("§ 60, stk. 4"), "herunder beskæftigelses- og uddannelseskriterier"),
    ],
    erstatter: [citat(TRIN_1, "udlejes efter skærpede kriterier ift. de kriterier, som udgør en udfordring")],
  },
  "loft-maaling": { "rullende-9": [ALDRIG], cyklus: [citat(NIENDE, "stilles hver 9. ledige bolig til rådighed")] },
  "loft-virkning": {
    stopper: [ALDRIG],
    advarer: [
      citat(LOFT, "et nyt princip"),
      citat(LOFT, "Aftalen indeholder forskellige indsatser, som skal sikre"),
      citat(LOFT, "På trin 1 og 2 kan kommunen få tilbudt mere end hver 3. ledige bolig til anvisning"),
    ],
  },
  "loft-omfang": { ordinaere: [citat(NIENDE, "den almindelige rækkefølge for udlejning")], alle: [ALDRIG] },
  "fjerde-bolig": {
    "efter-tre-benyttede": [citat(LOFT, "hvis de tre forudgående alle er blevet benyttet")],
    "fjerde-i-raekken": [citat(LOFT, "adgang til at tilbageholde den 4. bolig")],
  },
  "genhusning-taeller": {
    ja: [citat(NIENDE, "vil kommunen selv skulle fordele boligerne mellem genhusning og boligsocial anvisning")],
    nej: [citat(LOFT, "kommunal anvisning"), citat(NIENDE, "mellem genhusning og boligsocial anvisning")],
  },
  "nybyggeri-formel": {
    "andel-af-boliger": [citat(NYBYGGERI, "at anviste borgere ikke må udgøre mere end hver 3. bolig")],
    "trinandel-minus-reserverede": [
      citat(NYBYGGERI, "sænkes den generelle anvisning ud fra, hvor mange boliger der er særligt reserveret"),
    ],
  },
  "interne-flytninger": {
    undtaget: [
      citat(AK("Områdetrappen, trin 2"), "alle tilflyttere til afdelingen"),
      citat(ABL("§ 51 c, stk. 1"), "som ikke allerede har en bolig i afdelingen"),
    ],
    omfattet: [citat(FIGUR_1, "alle, der flytter ind i boligen"), citat(FIGUR_5, "Alle kommende beboere")],
  },
  "fleksjob-timer": {
    timekrav: [],
    "uden-timekrav": [citat(FIGUR_1, "arbejde, alderspension eller under uddannelse")],
  },
  "indkomst-forrige-aar": {
    "dagens-beloeb": [citat(FIGUR_5, "skal have – og i det forudgående kalenderår have haft")],
    "aarets-beloeb": [citat(FIGUR_5, "Beløbet justeres årligt på grundlag af regionsgennemsnittet")],
  },
  "uddannelsessoegende-forrige-aar": {
    kraeves: [citat(FIGUR_5, "som ikke er uddannelsessøgende, skal have – og i det forudgående kalenderår have haft")],
    undtaget: [citat(FIGUR_5, "eksklusive uddannelsessøgende")],
  },
  uddannelsesbegreb: {
    snaevert: [citat(FIGUR_5, "en uddannelse over grundskoleniveau")],
    bredt: [citat(FIGUR_5, "i beskæftigelse eller under uddannelse")],
  },
  "senior-skaerpet": {
    nej: [
      citat(FIGUR_1, "alderspension"),
      citat(SENIORER, "I stedet for at skulle have et selvstændigt kriterium om seniorer"),
    ],
    ja: [citat(SENIORER, "sidestille seniorer med boligsøgende i beskæftigelse eller under uddannelse")],
  },
  "stk-9-paa-trin-2": {
    tilladt: [citat(ABL("§ 59, stk. 9"), "skal kommunalbestyrelsen anvise en ledig bolig i de nævnte områder")],
    forbudt: [citat(AK("Områdetrappen, trin 2"), "Kommunen anviser ikke til ledige boliger i disse afdelinger")],
  },
  "ydelser-foer-reformen": {
    medregnes: begge("i 6 sammenhængende kalendermåneder har modtaget"),
    "kun-kontanthjaelp": [
      citat(STK_6_NR_5, "har modtaget kontanthjælp efter lov om aktiv socialpolitik"),
      citat(STK_7, "i 24 sammenhængende kalendermåneder har modtaget kontanthjælp"),
    ],
    "medregnes-ikke": [citat(STK_7, "kontanthjælp efter § 16, stk. 1, i lov om aktiv socialpolitik")],
  },
  ydelsesmaaned: {
    hele: begge("6 sammenhængende kalendermåneder"),
    paabegyndte: begge("har modtaget"),
  },
};
