/** Assignment by the municipality in Danish: its outcome and its reasons. */
import type { Omraadestatus } from "../../../omraade/listestatus.js";
import type { Trappe } from "../../../parametre/aftale.js";
import type { Forbudsnr } from "../../../parametre/anvisningsforbud.js";
import type { Forloeb } from "../../../parametre/fakta.js";
import type { Liste } from "../../../parametre/omraaderegler.js";
import type { Hvem } from "../kontekst.js";
import { datoord, navn, opremset, taelleord } from "./former.js";
import { LISTEORD, trinord } from "./ordforraad.js";
import { person, personInde, personSomObjekt } from "./person.js";

/** Allowed, forbidden by the agreement or by the act, or not known. */
type Anvisningsudfald = "tilladt" | "aftale" | "lov" | "uoplyst";

const boligenTil = (husstand: string, dag: string) => `boligen til husstanden ${navn(husstand)} den ${datoord(dag)}`;

/** To the clerk. */
export const ANVISNINGSUDFALD: Readonly<Record<Anvisningsudfald, (husstand: string, dag: string) => string>> = {
  tilladt: (husstand, dag) =>
    `Kommunen må anvise ${boligenTil(husstand, dag)}, når den har vurderet behovet og beboersammensætningen.`,
  aftale: (husstand, dag) => `Kommunen må ikke anvise ${boligenTil(husstand, dag)}. Det følger af aftalen.`,
  lov: (husstand, dag) => `Kommunen må ikke anvise ${boligenTil(husstand, dag)}. Det følger af loven.`,
  uoplyst: (husstand, dag) => `Det kan endnu ikke afgøres, om kommunen må anvise ${boligenTil(husstand, dag)}.`,
};

/** To the household, or to the one who is all of it. */
export const ANVISNINGSSVAR: Readonly<Record<Anvisningsudfald, (ene: boolean) => string>> = {
  tilladt: (ene) =>
    `Kommunen må anvise boligen til ${ene ? "dig" : "jer"}. Den skal dog først vurdere ${ene ? "dit" : "jeres"} behov og beboersammensætningen.`,
  aftale: (ene) =>
    `Kommunen kan desværre ikke anvise denne bolig til ${ene ? "dig" : "jer"}. Kommunen anviser slet ikke til ledige boliger i den afdeling, hvor boligen ligger.`,
  lov: (ene) => `Kommunen må desværre ikke anvise denne bolig til ${ene ? "dig" : "jer"}. Det følger af loven.`,
  uoplyst: (ene) =>
    `Vi kan endnu ikke afgøre, om kommunen må anvise boligen til ${ene ? "dig" : "jer"}. Vi mangler nogle oplysninger.`,
};

function iOmraadet(stk: 6 | 7, status: Liste | null): string {
  if (status === null) return `I ${stk === 6 ? "udsatte boligområder" : "forebyggelsesområder"}`;
  const ogsaa = stk === 6 && status !== "udsat" ? `, som også er ${LISTEORD.udsat}` : "";
  return `Boligen ligger i ${LISTEORD[status]}${ogsaa}. Dér`;
}

export const ANVISNINGSTEKSTER = {
  forbudtEfterAftalen: (trappe: Trappe, trin: number | null, status: Omraadestatus) =>
    `Boligen ligger i en afdeling på ${trinord({ trappe, trin })}${status === "ingen" ? "" : `, i ${LISTEORD[status]}`}. Efter aftalen anviser kommunen ikke til ledige boliger dér.`,
  gaelder: (grund: string) => `${grund}. Derfor må boligen ikke anvises.`,
  uoplyst: (grund: string) => `Vi ved ikke, om ${grund}.`,
  /** Stk. 6 goes for dwellings of every kind in the areas that are udsatte, whatever more they are. */
  ordlyd: (stk: 6 | 7, fra: string, antaget: boolean, status: Liste | null) =>
    `${iOmraadet(stk, status)} må kommunen ikke anvise en ${stk === 6 ? "bolig" : "familiebolig"}, hvis et medlem af husstanden er omfattet af en af lovens grunde. Loven er anvendt med den ordlyd, den har fra den ${datoord(fra)}${antaget ? " (datoen er antaget)" : ""}.`,
  undtagelse: {
    "stk-8":
      "Kommunalbestyrelsen har besluttet, at forebyggelsesområdet ikke er omfattet af forbuddet i almenboliglovens § 59, stk. 7.",
    "stk-9":
      "Kommunalbestyrelsen har vurderet, at der ikke er mulighed for at anvise en ledig bolig uden for udsatte boligområder og forebyggelsesområder. Efter loven skal den så anvise en ledig bolig i et af disse områder.",
  },
  ikkeFamiliebolig: {
    ungdomsbolig: "Boligen er en ungdomsbolig. Forbuddet i almenboliglovens § 59, stk. 7, gælder kun familieboliger.",
    aeldrebolig: "Boligen er en ældrebolig. Forbuddet i almenboliglovens § 59, stk. 7, gælder kun familieboliger.",
  },
  kraeverVurdering:
    "Før kommunen anviser boligen, skal den vurdere den boligsøgendes behov og beboersammensætningen i afdelingen.",
  gaelderIkke: (grunde: readonly string[], p: Hvem) =>
    `${grunde.length === 1 ? "Denne grund" : "Disse grunde"} i loven gælder ikke for ${personSomObjekt(p)}: ${opremset(grunde)}.`,
  ingenGaelder: (p: Hvem) => `Ingen af lovens grunde gælder for ${personSomObjekt(p)}.`,
  oevrigeGaelderIkke: (p: Hvem) => `Lovens øvrige grunde gælder ikke for ${personSomObjekt(p)}.`,
};

export const YDELSER = {
  /** Since the reform each paragraph of § 16 counts on its own. */
  efterParagraf16: (stk: string) => `kontanthjælp efter § 16, stk. ${stk}, i lov om aktiv socialpolitik`,
  kontanthjaelp: "kontanthjælp",
  uddannelseshjaelp: "uddannelseshjælp",
  "selvforsoergelses-og-hjemrejseydelse": "selvforsørgelses- og hjemrejseydelse",
  overgangsydelse: "overgangsydelse",
  dagpenge: "arbejdsløshedsdagpenge",
  sygedagpenge: "sygedagpenge",
  ressourceforloebsydelse: "ressourceforløbsydelse",
  foertidspension: "førtidspension",
  feriedagpenge: "feriedagpenge",
  barselsdagpenge: "barselsdagpenge",
  efterloen: "efterløn",
  fleksydelse: "fleksydelse",
};

export const FORLOEBSORD: Readonly<Record<Forloeb, string>> = {
  jobafklaring: "under jobafklaringsforløb",
  ressourceforloeb: "under ressourceforløb",
};

export const YDELSESGRUND = {
  /** What was received, and in which months. */
  modtaget: (ydelser: string, maaneder: number, fra: string, til: string) =>
    `${ydelser} i ${taelleord(maaneder)} hele kalendermåneder, ${fra} til ${til}, uden afbrydelse`,
  modtagetPaabegyndte: (ydelser: string, maaneder: number, fra: string, til: string) =>
    `${ydelser} i ${taelleord(maaneder)} sammenhængende kalendermåneder, ${fra} til ${til}, når påbegyndte måneder regnes med`,
  maaneder: (ydelser: string, maaneder: number) => `${ydelser} i ${taelleord(maaneder)} sammenhængende kalendermåneder`,
  /** What counted before a day; nothing did where `ydelser` is null. */
  tidligere: (fra: string, ydelser: string | null) =>
    ydelser === null ? ` (måneder før den ${datoord(fra)} regnes ikke med)` : ` (før den ${datoord(fra)}: ${ydelser})`,
  paabegyndte: " (påbegyndte måneder regnet med)",
};

const loesladt = (hvor: string) => `løsladt fra en institution ${hvor} kriminalforsorgen`;
const NYLIG = "inden for de seneste seks måneder";
const sit = ({ du }: Hvem) => (du ? "dit" : "sit");
const HANDLEPLAN = ", og der skal udarbejdes en handleplan";
const OM_HANDLEPLAN = ", og om der skal udarbejdes en handleplan";
const GROVE = "ophævet eller opsagt på grund af grove overtrædelser af god skik og orden";
const STATSBORGER = "statsborger i Danmark, et andet EU- eller EØS-land eller Schweiz";
const STUDERENDE = "studerende ved en anerkendt uddannelsesinstitution";

/** A ground as a statement of a person, with its benefits or its day, and after "whether". */
export interface Grundord {
  readonly gaelder: (p: Hvem, ydelser: string, dag: string) => string;
  readonly om: (p: Hvem, ydelser: string) => string;
}

function ens(ord: (ydelser: string) => string): Grundord {
  return {
    gaelder: (p, ydelser) => `${person(p)} ${ord(ydelser)}`,
    om: (p, ydelser) => `${personInde(p)} ${ord(ydelser)}`,
  };
}

const HAR_FAAET = ens((ydelser) => `har fået ${ydelser}`);

export const FORBUDSGRUNDE: Readonly<Record<Forbudsnr, Grundord>> = {
  1: {
    gaelder: (p, _, dag) =>
      `${person(p)} er dømt og blev den ${dag}, altså ${NYLIG}, ${loesladt("under")}${HANDLEPLAN}`,
    om: (p) => `${personInde(p)} ${NYLIG} er blevet ${loesladt("under")} efter en dom${OM_HANDLEPLAN}`,
  },
  2: {
    gaelder: (p, _, dag) =>
      `${person(p)} er under 18 år, er dømt og blev den ${dag}, altså ${NYLIG}, ${loesladt("uden for")}${HANDLEPLAN}`,
    om: (p) =>
      `${personInde(p)}, der er under 18 år, ${NYLIG} er blevet ${loesladt("uden for")} efter en dom${OM_HANDLEPLAN}`,
  },
  3: {
    gaelder: (p, _, dag) => `${person(p)} fik den ${dag}, altså ${NYLIG}, ${sit(p)} lejemål ${GROVE}`,
    om: (p) => `${personInde(p)} ${NYLIG} har fået et lejemål ${GROVE}`,
  },
  4: {
    gaelder: (p) => `${person(p)} er ikke ${STATSBORGER} og er ikke ${STUDERENDE}`,
    om: (p) => `${personInde(p)} er ${STATSBORGER} eller er ${STUDERENDE}`,
  },
  5: HAR_FAAET,
  6: ens(() => "får førtidspension"),
  7: HAR_FAAET,
  ydelse: HAR_FAAET,
};

const GRUNDNAVNE: Readonly<Record<Forbudsnr, string>> = {
  1: "løsladelse fra en institution under kriminalforsorgen",
  2: "løsladelse som mindreårig fra en anden institution",
  3: "ophævelse eller opsigelse af et lejemål",
  4: "statsborgerskab",
  5: "kontanthjælp m.v. gennem længere tid",
  6: "førtidspension",
  7: "dagpenge m.v. gennem længere tid",
  ydelse: "kontanthjælp m.v. gennem længere tid",
};

/** What a ground is about, with the number that stk. 6 gives it; stk. 7 numbers none. */
export const grundnavn = (nr: Forbudsnr, stk: 6 | 7) => GRUNDNAVNE[nr] + (stk === 6 ? ` (nr. ${nr})` : "");
