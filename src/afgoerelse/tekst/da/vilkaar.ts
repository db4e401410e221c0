/** Conditions in Danish: their leaves, how they are put together, and the rules about applicants that they make. */
import type { Aldersspaend, Undtagelse } from "../../../parametre/ansoegerregler.js";
import type { Ydelsesmaaneder } from "../../../parametre/vilkaar.js";
import type { Bladord } from "../bladord.js";
import { erVoksen } from "../kontekst.js";
import type { Samlingsord } from "../samling.js";
import { datoord, maanederOrd, taelleord } from "./former.js";
import { LISTEORD } from "./ordforraad.js";
import { DOEMT, HVEM } from "./vurdering.js";
import { ydelserne } from "./ydelser.js";

const ikke = (gaelder: boolean) => (gaelder ? "" : "ikke ");
const har = (ord: string, gaelder: boolean) => `har ${ikke(gaelder)}${ord}`;

function tidligere({ foer }: Ydelsesmaaneder): string {
  if (foer === null) return "";
  const dag = `den ${datoord(foer.dag)}`;
  return foer.ydelser.length === 0
    ? ` (tiden før ${dag} tæller ikke med)`
    : ` (før ${dag}: ${ydelserne(foer.ydelser, false)})`;
}

export const BLADORD: Bladord = {
  ja: {
    beboer: (gaelder) => `bor ${ikke(gaelder)}i afdelingen i forvejen`,
    underUddannelseForrigeAar: (gaelder) => `var ${ikke(gaelder)}under uddannelse i det foregående kalenderår`,
    alderspension: (gaelder) => `får ${ikke(gaelder)}folkepension`,
    godkendt: (gaelder) => `har ${ikke(gaelder)}fået uddannelsen godkendt i Danmark`,
  },
  blandt: {
    // A job may lie ahead; whether it has begun is a condition of its own.
    beskaeftigelse: {
      saetning: har,
      ord: { "i-arbejde": "et job", selvstaendig: "egen virksomhed", fleksjob: "et fleksjob", ingen: "intet arbejde" },
    },
    uddannelse: {
      saetning: (ord, gaelder) => `er ${ikke(gaelder)}${ord}`,
      ord: { "i-gang": "under uddannelse", ingen: "uden igangværende uddannelse" },
    },
    uddannelsesart: {
      saetning: (ord, gaelder) => `uddannelsen er ${ikke(gaelder)}${ord}`,
      ord: {
        grundskole: "grundskolen",
        ungdomsuddannelse: "en ungdomsuddannelse",
        videregaaende: "en videregående uddannelse",
        "elev-laerling": "en uddannelse som elev eller lærling",
        andet: "et kursus eller en anden uddannelse",
      },
    },
    niveau: {
      saetning: har,
      ord: {
        grundskole: "grundskolen som højeste uddannelse",
        "over-grundskole": "en uddannelse over grundskoleniveau",
      },
    },
    land: {
      saetning: (ord, gaelder) => `har ${ikke(gaelder)}taget uddannelsen ${ord}`,
      ord: { danmark: "i Danmark", udland: "i udlandet" },
    },
    statsborgerskab: {
      saetning: (ord, gaelder) => `er ${ikke(gaelder)}statsborger i ${ord}`,
      ord: {
        "dansk-eu-eoes-schweiz": "Danmark, et andet EU- eller EØS-land eller Schweiz",
        andet: "et land uden for EU, EØS og Schweiz",
      },
    },
  },
  maalt: {
    timerPrUge: (graense) => `arbejder ${graense}`,
    aktuelIndtaegt: (graense) => `har nu en bruttoindtægt om måneden på ${graense}`,
    forrigeAarsIndtaegt: (graense) =>
      `havde i det foregående kalenderår i gennemsnit en bruttoindtægt om måneden på ${graense}`,
  },
  sider: { overstiger: ["over", "højst"], mindst: ["mindst", "under"], mindreEnd: ["under", "mindst"] },
  figur: (graense) => {
    if (graense.figur === "mindsteTimerPrUge")
      return "det antal timer om ugen, som supplementet kræver (uden et tal dér spørges der ikke om timer)";
    return graense.paa === "dagen"
      ? "det beløb, der gælder på dagen"
      : "det beløb, der gjaldt den 31. december i det år";
  },
  senest: ({ maaneder }, gaelder) => {
    if (maaneder === 0) return `er ${ikke(gaelder)}begyndt på arbejdet`;
    if (typeof maaneder === "number" && maaneder < 0)
      return `har haft arbejde uafbrudt i ${gaelder ? "mindst" : "under"} ${maanederOrd(-maaneder)}, også hos skiftende arbejdsgivere`;
    const frist =
      maaneder === "jobstartSenestMaaneder"
        ? "det antal måneder, som supplementet giver (uden et tal dér gælder det for ingen)"
        : maanederOrd(maaneder);
    return `begynder ${ikke(gaelder)}på arbejdet inden for ${frist}`;
  },
  fyldt: ({ alder }, gaelder) =>
    alder === "seniorAlder"
      ? `har ${ikke(gaelder)}nået supplementets senioralder (uden en alder dér har ingen nået den)`
      : `er ${ikke(gaelder)}fyldt ${alder} år`,
  doemt: ({ love, aarFoer }, gaelder) => `er ${ikke(gaelder)}${DOEMT.vindue(aarFoer)} ${DOEMT.efter(love)}`,
  loesladt: ({ institution, maaneder }, gaelder) =>
    `er ${ikke(gaelder)}efter en dom løsladt fra en institution ${institution === "anden" ? "uden for" : "under"} kriminalforsorgen inden for de seneste ${maanederOrd(maaneder)}, ${gaelder ? "og der skal" : "eller der skal ikke"} udarbejdes en handleplan`,
  ophaevet: ({ maaneder }, gaelder) =>
    `har ${ikke(gaelder)}inden for de seneste ${maanederOrd(maaneder)} fået et lejemål ophævet eller opsagt på grund af grove overtrædelser af god skik og orden`,
  ydelsesmaaneder: (blad, gaelder) =>
    `har ${ikke(gaelder)}uafbrudt fået ${ydelserne(blad.ydelser, blad.foer !== null)} i de ${taelleord(blad.maaneder)} hele kalendermåneder før dagens måned${tidligere(blad)}`,
  "ydelse-paa-dagen": ({ ydelse }, gaelder) => `får ${ikke(gaelder)}${ydelserne([ydelse], false)} på dagen`,
};

export const SAMLINGSORD: Samlingsord = {
  dele: {
    alle: (_, dele) => (dele === 2 ? "begge disse" : "alle disse"),
    enAf: () => "mindst ét af disse",
    mindst: (antal) => `mindst ${antal} af disse`,
    hoejst: (antal) => `højst ${antal} af disse`,
  },
  antal: (antal) => (antal === 1 ? "ét" : taelleord(antal)),
  gaelder: (dele) => `${dele} gælder`,
  altid: "gælder altid",
  aldrig: "gælder aldrig",
  efter: (id) => `efter fortolkningen »${id}«`,
  standard: "standard",
  grene: {
    "i-arbejde": "i arbejde",
    "varigt-arbejde": "varigt arbejde",
    "job-begynder": "et job, der begynder",
    "under-uddannelse": "under uddannelse",
    alderspension: "folkepension",
    senior: "senior",
    "for-faa-timer": "for få timer",
    "ikke-begyndt": "ikke begyndt",
    "for-kort-arbejde": "for kort tids arbejde",
    "uden-arbejde-eller-uddannelse": "uden arbejde eller uddannelse",
  },
};

const undtaget: Readonly<Record<Undtagelse["grund"], string>> = {
  beboer: "beboere",
  "under-uddannelse": "uddannelsessøgende",
};

export const REGELORD = {
  hvem: {
    ...HVEM,
    enVoksen: (alder: Aldersspaend) =>
      erVoksen(alder) ? `Mindst én voksen (${HVEM.aar(alder)}) i husstanden` : HVEM.enVoksen(alder),
  },
  skal: (hvem: string, krav: string) => `${hvem} skal opfylde ${krav}`,
  detteKrav: "dette krav",
  krav: (dele: string) => `${dele} krav`,
  gaelderIkkeFor: "Kravet gælder ikke for",
  undtaget,
  forbud: (stk: 6 | 7, dele: string) =>
    `Kommunen må ikke anvise en bolig i ${LISTEORD[stk === 6 ? "udsat" : "forebyggelsesomraade"]}, hvis ${dele} gælder for et medlem af husstanden`,
  dette: "dette",
  mindstEtAfDisse: "mindst ét af disse",
};
