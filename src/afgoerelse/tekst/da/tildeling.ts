/** The turns of a department's vacancies in Danish: what they come to, and each of them. */
import type { Aarsag, Optaelling } from "../../../ledighed/tildeling.js";
import type { Vej } from "../../../parametre/ledighedsregler.js";
import { datoord, heltal, navn, taelleord } from "./former.js";
import { FORMORD } from "./ordforraad.js";

const FRA_VENTELISTEN = "udlejes fra ventelisten";

/** Where a vacant dwelling goes, after its name. */
const veje: Readonly<Record<Vej | "venteliste" | "uden-for", string>> = {
  anvisning: "går til kommunen til anvisning",
  almindelig: `${FRA_VENTELISTEN} ved ${FORMORD.almindelig}`,
  fleksibel: `${FRA_VENTELISTEN} ved ${FORMORD.fleksibel}`,
  venteliste: FRA_VENTELISTEN,
  "uden-for": "er ikke omfattet af rækkefølgen",
};

/** Why the next one goes that way, right after the way; its number in the order says it by itself. */
const aarsager: Readonly<Record<Aarsag, string>> = {
  raekkefoelge: "",
  ekstra: " som en ekstra levering",
  niende: " efter reglen om hver niende bolig",
  nybyggeri: ", fordi de reserverede boliger i nybyggeriet sænker den generelle anvisning",
  tilbageholdt: ", fordi afdelingen holder den tilbage",
  loft: ", fordi loftet på hver tredje ledige bolig er nået",
  fritaget: ", fordi afdelingen er fritaget for den ekstra levering",
  saerbolig: ", fordi det er en særbolig, der ikke er udfaset",
  "delebolig-ung": ", fordi det er en delebolig til unge udsatte, der ikke er udfaset",
  "delebolig-flygtning": ", fordi det er en delebolig til flygtninge",
  reserveret: ", fordi den er reserveret til anvisning",
  "ikke-omfattet": ", fordi boligtypen ligger uden for rækkefølgen",
};

export const TILDELING = {
  veje,
  aarsager,
  uoplyst: (afdeling: string) =>
    `Det kan endnu ikke afgøres, hvem de ledige boliger i afdelingen ${navn(afdeling)} går til.`,
  ingen: (afdeling: string) => `I afdelingen ${navn(afdeling)} er der endnu ingen ledige boliger at fordele.`,
  fordelt: (afdeling: string, antal: number) =>
    `I afdelingen ${navn(afdeling)} er ${taelleord(antal)} ${antal === 1 ? "ledig bolig" : "ledige boliger"} fordelt.`,
  fordeling: (anvisning: number, almindelig: number, fleksibel: number) =>
    `Til kommunen: ${heltal(anvisning)}. Til almindelig udlejning: ${heltal(almindelig)}. Til fleksibel udlejning: ${heltal(fleksibel)}.`,
  ukendteForme: (antal: number) => ` Til ventelisten, uden at udlejningsformen er oplyst: ${heltal(antal)}.`,
  udenFor: (antal: number) => ` Uden for rækkefølgen: ${heltal(antal)}.`,
  svar: ({ benyttet, returneret, afventer }: Optaelling) =>
    `Kommunens svar på tilbuddene i rækkefølgen: ${heltal(benyttet)} benyttet, ${heltal(returneret)} sendt retur, ${heltal(afventer)} endnu ikke besvaret.`,
  ukendtForm: " Udlejningsformen er ikke oplyst.",
  skaerpet: (kriterier: string) => ` Ved udlejning fra ventelisten gælder ${kriterier}.`,
  boligen: (bolig: string, dag: string, vej: string) => `Boligen ${navn(bolig)}, ledig den ${datoord(dag)}, ${vej}.`,
  afventer: " Kommunen har endnu ikke svaret.",
  naeste: (position: number | null, vej: string) =>
    `Den næste ledige bolig ${position === null ? "" : `er nr. ${position} i rækkefølgen og `}${vej}.`,
  naesteUkendt: "Det kan endnu ikke afgøres, hvem den næste ledige bolig går til.",
};
