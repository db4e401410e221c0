/** Conditions in English: their leaves, how they are put together, and the rules about applicants that they make. */
import type { Ydelsesmaaneder } from "../../../parametre/vilkaar.js";
import type * as da from "../da/vilkaar.js";
import { erVoksen } from "../kontekst.js";
import { datoord, maanederOrd, taelleord } from "./former.js";
import { LISTEORD } from "./ordforraad.js";
import { DOEMT, HVEM } from "./vurdering.js";
import { ydelserne } from "./ydelser.js";

const not = (holds: boolean) => (holds ? "" : "not ");
const has = (words: string, holds: boolean) => `${holds ? "has" : "does not have"} ${words}`;

function earlier({ foer }: Ydelsesmaaneder): string {
  if (foer === null) return "";
  const day = datoord(foer.dag);
  return foer.ydelser.length === 0
    ? ` (the time before ${day} does not count)`
    : ` (before ${day}: ${ydelserne(foer.ydelser, false)})`;
}

export const BLADORD: typeof da.BLADORD = {
  ja: {
    beboer: (holds) => `${holds ? "lives" : "does not live"} in the department (afdeling) already`,
    underUddannelseForrigeAar: (holds) => `was ${not(holds)}in education in the previous calendar year`,
    alderspension: (holds) => `is ${not(holds)}on old-age pension (folkepension)`,
    godkendt: (holds) => `has ${not(holds)}had the education approved in Denmark`,
  },
  blandt: {
    beskaeftigelse: {
      saetning: has,
      ord: {
        "i-arbejde": "a job",
        selvstaendig: "a business",
        fleksjob: "a flexible job (fleksjob)",
        ingen: "no work",
      },
    },
    uddannelse: {
      saetning: (words, holds) => `is ${not(holds)}${words}`,
      ord: { "i-gang": "in education", ingen: "out of education" },
    },
    uddannelsesart: {
      saetning: (words, holds) => `the education is ${not(holds)}${words}`,
      ord: {
        grundskole: "basic school (grundskole)",
        ungdomsuddannelse: "upper secondary education (ungdomsuddannelse)",
        videregaaende: "higher education (videregående uddannelse)",
        "elev-laerling": "an apprenticeship (elev eller lærling)",
        andet: "a course or other education",
      },
    },
    niveau: {
      saetning: has,
      ord: {
        grundskole: "basic school (grundskole) only",
        "over-grundskole": "an education above basic school level (grundskole)",
      },
    },
    land: {
      saetning: (words, holds) => `${holds ? "completed" : "did not complete"} the education ${words}`,
      ord: { danmark: "in Denmark", udland: "abroad" },
    },
    statsborgerskab: {
      saetning: (words, holds) => `is ${not(holds)}a citizen of ${words}`,
      ord: {
        "dansk-eu-eoes-schweiz": "Denmark, another EU or EEA country or Switzerland",
        andet: "a country outside the EU, the EEA and Switzerland",
      },
    },
  },
  maalt: {
    timerPrUge: (limit) => `works ${limit}`,
    aktuelIndtaegt: (limit) => `now has a gross income a month of ${limit}`,
    forrigeAarsIndtaegt: (limit) => `had an average gross income a month in the previous calendar year of ${limit}`,
  },
  sider: {
    overstiger: ["more than", "at most"],
    mindst: ["at least", "less than"],
    mindreEnd: ["less than", "at least"],
  },
  figur: (limit) => {
    if (limit.figur === "mindsteTimerPrUge")
      return "the hours a week that the supplement asks for (without a figure there hours are not asked for)";
    return limit.paa === "dagen" ? "the amount in force on the day" : "the amount in force on 31 December of that year";
  },
  senest: ({ maaneder }, holds) => {
    if (maaneder === 0) return `has ${not(holds)}begun work`;
    if (typeof maaneder === "number" && maaneder < 0)
      return `has been in unbroken work for ${holds ? "at least" : "less than"} ${maanederOrd(-maaneder)}, across employers`;
    const limit =
      maaneder === "jobstartSenestMaaneder"
        ? "the months that the supplement gives (without a figure there nobody does)"
        : maanederOrd(maaneder);
    return `${holds ? "begins" : "does not begin"} work within ${limit}`;
  },
  fyldt: ({ alder }, holds) =>
    alder === "seniorAlder"
      ? `has ${not(holds)}reached the supplement's senior age (without an age there nobody has)`
      : `is ${not(holds)}${alder} years old or more`,
  doemt: ({ love, aarFoer }, holds) => `has ${not(holds)}been ${DOEMT.efter(love)} ${DOEMT.vindue(aarFoer)}`,
  loesladt: ({ institution, maaneder }, holds) =>
    `was ${not(holds)}released from an institution ${institution === "anden" ? "outside" : "of"} the Prison Service (kriminalforsorgen) after a conviction within the last ${maanederOrd(maaneder)}, ${holds ? "and a" : "or no"} plan of action (handleplan) must be drawn up`,
  ophaevet: ({ maaneder }, holds) =>
    `has ${not(holds)}had a lease ended within the last ${maanederOrd(maaneder)} for gross breaches of good order`,
  ydelsesmaaneder: (leaf, holds) =>
    `has ${not(holds)}received ${ydelserne(leaf.ydelser, leaf.foer !== null)} without a break in the ${taelleord(leaf.maaneder)} whole calendar months before the month of the day${earlier(leaf)}`,
  "ydelse-paa-dagen": ({ ydelse }, holds) =>
    `${holds ? "receives" : "does not receive"} ${ydelserne([ydelse], false)} on the day`,
};

export const SAMLINGSORD: typeof da.SAMLINGSORD = {
  dele: {
    alle: (_, parts) => (parts === 2 ? "both of these" : "all of these"),
    enAf: () => "at least one of these",
    mindst: (number) => `at least ${number} of these`,
    hoejst: (number) => `at most ${number} of these`,
  },
  antal: taelleord,
  gaelder: (parts) => parts,
  altid: "always",
  aldrig: "never",
  efter: (id) => `by the interpretation "${id}"`,
  standard: "default",
  grene: {
    "i-arbejde": "in work",
    "varigt-arbejde": "lasting work",
    "job-begynder": "a job that begins",
    "under-uddannelse": "in education",
    alderspension: "old-age pension (folkepension)",
    senior: "senior",
    "for-faa-timer": "too few hours",
    "ikke-begyndt": "not begun",
    "for-kort-arbejde": "work for too short a time",
    "uden-arbejde-eller-uddannelse": "neither work nor education",
  },
};

export const REGELORD: typeof da.REGELORD = {
  hvem: {
    ...HVEM,
    enVoksen: (age) => (erVoksen(age) ? `At least one adult of the household (${HVEM.aar(age)})` : HVEM.enVoksen(age)),
  },
  skal: (who, requirement) => `${who} must meet ${requirement}`,
  detteKrav: "this requirement",
  krav: (parts) => `${parts} requirements`,
  gaelderIkkeFor: "It is not asked of",
  undtaget: { beboer: "residents", "under-uddannelse": "students" },
  forbud: (stk, parts) =>
    `The municipality may not assign a dwelling in ${LISTEORD[stk === 6 ? "udsat" : "forebyggelsesomraade"]} if ${parts} is true of a member of the household`,
  dette: "this",
  mindstEtAfDisse: "at least one of these",
};
