/** Placement in English: its outcome and its reasons. */
import type { Tal } from "../../../kerne/tal.js";
import type * as da from "../da/trappe.js";
import { saetning, stort } from "../former.js";
import { datoord, navn, stoerrelse, taelleord } from "./former.js";
import { AFDELINGSTYPEORD, BEHOVSORD, TRAPPEORD, trinord, UDELADT_EFTER_LAESNING } from "./ordforraad.js";

const THE_NEED = "The need to strengthen the mix of residents is";
const fewerThan = (number: number) =>
  `the department meets fewer than ${taelleord(number)} of the criteria for vulnerable housing areas`;

const perCent = (share: Tal, limit: Tal | null = null) => stoerrelse(share, "procent", limit);

export const PLACERING: typeof da.PLACERING = {
  ikkeOmfattet: (department) => `The department ${navn(department)} is not covered by the stair model (trappemodel).`,
  uoplyst: (department, day) =>
    `It cannot be decided yet where the department ${navn(department)} is to be placed on the stairs on ${datoord(day)}.`,
  sikkerTrappe: (stair) => `It is certain, however, that it belongs on ${TRAPPEORD[stair]}.`,
  placeret: (department, trappe, trin, day) =>
    `The department ${navn(department)} is placed on ${trinord({ trappe, trin })} on ${datoord(day)}.`,
  aabne: (criteria) => `It is not settled yet whether ${criteria} must be sharpened.`,
  betydning:
    "The step decides how many of the vacant dwellings the municipality can assign and how many are let from the waiting list by special criteria.",
};

export const TRAPPETEKSTER: typeof da.TRAPPETEKSTER = {
  ikkeOmfattet: (type, reading) =>
    `The stairs cover family dwellings only. The department consists of ${AFDELINGSTYPEORD[type]}.${reading ? ` ${UDELADT_EFTER_LAESNING}` : ""}`,
  omraadeMangler:
    "The department belongs to a housing area, but there are no figures for the area that apply on the day.",
  trappeUafklaret:
    "Whether the department belongs on the area stair (områdetrappen) or the department stair (afdelingstrappen) cannot be decided until the area is settled.",
  ikkeIOmraade:
    "The department is not in any housing area on the state's lists. So its own key figures decide where it is placed.",
  via: {
    udpegning:
      "The department is in a designated area. The area's key figures apply, whatever the department's own figures are.",
    "950-regel":
      "The department is in an area that is not designated solely because of its number of residents. It is therefore placed as if the area were designated.",
    "egne-noegletal": "The department is not in a designated area. So its own key figures decide where it is placed.",
  },
  hoererTil: (stair) => `The department belongs on ${TRAPPEORD[stair]}.`,
  beboertal: (number, side) =>
    `The area has ${stoerrelse(number, "beboere")}. That is ${side}, so the department is placed as if the area were designated.`,
  udsatkriterium: ", criterion for vulnerable areas",
  risikokriterium: ", risk zone (risikozone)",
  behovUafklaret: "It is not settled how great the need to strengthen the mix of residents is.",
  hoejtBehov: (vulnerable) =>
    `${THE_NEED} ${BEHOVSORD.hoejt}, because the department meets at least ${taelleord(vulnerable)} of the criteria for vulnerable housing areas.`,
  mellemBehov: (vulnerable, risk) =>
    `${THE_NEED} ${BEHOVSORD.mellem}: ${fewerThan(vulnerable)}, but it exceeds the risk zone on at least ${taelleord(risk)} ${risk === 1 ? "value" : "values"}.`,
  lavtBehov: (vulnerable, risk) =>
    `${THE_NEED} ${BEHOVSORD.lavt}: ${fewerThan(vulnerable)}, and it ${risk === 1 ? "does not exceed the risk zone" : `exceeds the risk zone on fewer than ${taelleord(risk)} values`}.`,
  andelUkendt:
    "We do not know the share of the department's family dwellings that the municipality originally assigned (andel anviste).",
  andelAnviste: (share, limit, side) =>
    `${stort(perCent(share, limit))} of the department's family dwellings were originally assigned by the municipality (andel anviste). ${saetning(`That is ${side}`)}`,
  mindst: (from) => `at least ${perCent(from)}`,
  under: (to) => `below ${perCent(to)}`,
  mellem: (from, to) => `at least ${perCent(from)}, but below ${perCent(to)}`,
  trin: (trappe, trin) => `That gives ${trinord({ trappe, trin })}.`,
  alleSkaerpet:
    "All vacant dwellings are let by the four sharpened criteria (skærpede kriterier): employment, convictions, education and income. The municipality does not assign them.",
  ingenSkaerpet: "As a starting point, vacant dwellings are let by the ordinary flexible criteria.",
  skaerpet: (criteria, one) =>
    `The area exceeds the risk zone. So ${criteria} ${one ? "is" : "are"} sharpened (skærpet).`,
  ogAlmindelige: " The ordinary flexible criteria apply as well.",
};
