/** Assignment by the municipality in English: its outcome and its reasons. */
import type { Forbudsnr } from "../../../parametre/anvisningsforbud.js";
import type { Liste } from "../../../parametre/omraaderegler.js";
import type * as da from "../da/anvisning.js";
import type { Hvem } from "../kontekst.js";
import { datoord, navn, opremset, taelleord } from "./former.js";
import { LISTEORD, trinord } from "./ordforraad.js";
import { are, have, person, personInde, personSomObjekt, were } from "./person.js";

const theDwellingTo = (household: string, day: string) =>
  `the dwelling to the household ${navn(household)} on ${datoord(day)}`;

export const ANVISNINGSUDFALD: typeof da.ANVISNINGSUDFALD = {
  tilladt: (household, day) =>
    `The municipality may assign ${theDwellingTo(household, day)}, once it has assessed the need and the mix of residents.`,
  aftale: (household, day) =>
    `The municipality may not assign ${theDwellingTo(household, day)}. This follows from the agreement.`,
  lov: (household, day) =>
    `The municipality may not assign ${theDwellingTo(household, day)}. This follows from the act.`,
  uoplyst: (household, day) =>
    `It cannot be decided yet whether the municipality may assign ${theDwellingTo(household, day)}.`,
};

export const ANVISNINGSSVAR: typeof da.ANVISNINGSSVAR = {
  tilladt: () =>
    "The municipality may assign the dwelling to you. It must first assess your need and the mix of residents.",
  aftale: () =>
    "Unfortunately, the municipality cannot assign this dwelling to you. The municipality does not assign any vacant dwellings in the department that it belongs to.",
  lov: () => "Unfortunately, the municipality may not assign this dwelling to you. This follows from the act.",
  uoplyst: () =>
    "We cannot decide yet whether the municipality may assign the dwelling to you. We still need some information.",
};

function inTheArea(stk: 6 | 7, status: Liste | null): string {
  if (status === null)
    return `In ${stk === 6 ? "vulnerable housing areas (udsatte boligområder)" : "prevention areas (forebyggelsesområder)"}`;
  const too = stk === 6 && status !== "udsat" ? `, which is ${LISTEORD.udsat} too` : "";
  return `The dwelling is in ${LISTEORD[status]}${too}. There`;
}

export const ANVISNINGSTEKSTER: typeof da.ANVISNINGSTEKSTER = {
  forbudtEfterAftalen: (trappe, trin, status) =>
    `The dwelling is in a department on ${trinord({ trappe, trin })}${status === "ingen" ? "" : `, in ${LISTEORD[status]}`}. Under the agreement the municipality does not assign vacant dwellings there.`,
  gaelder: (ground) => `${ground}. So the dwelling may not be assigned.`,
  uoplyst: (ground) => `We do not know whether ${ground}.`,
  ordlyd: (stk, from, assumed, status) =>
    `${inTheArea(stk, status)} the municipality may not assign a ${stk === 6 ? "dwelling" : "family dwelling"} if a member of the household is covered by one of the grounds in the act. The act is applied as worded from ${datoord(from)}${assumed ? " (the date is assumed)" : ""}.`,
  undtagelse: {
    "stk-8":
      "The municipal council has decided that the prevention area (forebyggelsesområde) is not covered by the ban in almenboligloven § 59, stk. 7.",
    "stk-9":
      "The municipal council has found that no vacant dwelling can be assigned outside vulnerable housing areas (udsatte boligområder) and prevention areas (forebyggelsesområder). Under the act it must then assign one in such an area.",
  },
  ikkeFamiliebolig: {
    ungdomsbolig:
      "The dwelling is a youth dwelling (ungdomsbolig). The ban in almenboligloven § 59, stk. 7, is about family dwellings only.",
    aeldrebolig:
      "The dwelling is for the elderly (ældrebolig). The ban in almenboligloven § 59, stk. 7, is about family dwellings only.",
  },
  kraeverVurdering:
    "Before it assigns the dwelling, the municipality must assess the applicant's need and the mix of residents in the department.",
  gaelderIkke: (grounds, p) =>
    `${grounds.length === 1 ? "This ground in the act does" : "These grounds in the act do"} not apply to ${personSomObjekt(p)}: ${opremset(grounds)}.`,
  ingenGaelder: (p) => `None of the grounds in the act applies to ${personSomObjekt(p)}.`,
  oevrigeGaelderIkke: (p) => `The other grounds in the act do not apply to ${personSomObjekt(p)}.`,
};

export const YDELSER: typeof da.YDELSER = {
  efterParagraf16: (stk) => `cash benefit (kontanthjælp) under § 16, stk. ${stk}, of lov om aktiv socialpolitik`,
  kontanthjaelp: "cash benefit (kontanthjælp)",
  uddannelseshjaelp: "education benefit (uddannelseshjælp)",
  "selvforsoergelses-og-hjemrejseydelse":
    "self-support and repatriation benefit (selvforsørgelses- og hjemrejseydelse)",
  overgangsydelse: "transition benefit (overgangsydelse)",
  dagpenge: "unemployment insurance benefit (dagpenge)",
  sygedagpenge: "sickness benefit (sygedagpenge)",
  ressourceforloebsydelse: "resource benefit (ressourceforløbsydelse)",
  foertidspension: "disability pension (førtidspension)",
  feriedagpenge: "holiday benefit (feriedagpenge)",
  barselsdagpenge: "maternity benefit (barselsdagpenge)",
  efterloen: "early retirement benefit (efterløn)",
  fleksydelse: "flex benefit (fleksydelse)",
};

export const FORLOEBSORD: typeof da.FORLOEBSORD = {
  jobafklaring: "during job clarification (jobafklaringsforløb)",
  ressourceforloeb: "during a resource course (ressourceforløb)",
};

export const YDELSESGRUND: typeof da.YDELSESGRUND = {
  modtaget: (benefits, months, from, to) =>
    `${benefits} for ${taelleord(months)} whole calendar months, ${from} to ${to}, without a break`,
  modtagetPaabegyndte: (benefits, months, from, to) =>
    `${benefits} for ${taelleord(months)} consecutive calendar months, ${from} to ${to}, months begun counted as whole`,
  maaneder: (benefits, months) => `${benefits} for ${taelleord(months)} consecutive calendar months`,
  tidligere: (from, benefits) =>
    benefits === null ? ` (months before ${datoord(from)} are not counted)` : ` (before ${datoord(from)}: ${benefits})`,
  paabegyndte: " (months begun counted as whole)",
};

const RECENTLY = "within the last six months";
const released = (where: string) => `released from an institution ${where} the Prison Service`;
const on = (day: string) => ` on ${day}, which is ${RECENTLY}`;
const PLAN = ", and a plan of action (handleplan) must be drawn up";
const WHETHER_PLAN = ", and whether a plan of action (handleplan) must be drawn up";
const CITIZEN = "a citizen of Denmark, another EU or EEA country or Switzerland";
const STUDENT = "a student at a recognised educational institution";

function alike(words: (p: Hvem, benefits: string) => string): da.Grundord {
  return {
    gaelder: (p, benefits) => `${person(p)} ${words(p, benefits)}`,
    om: (p, benefits) => `${personInde(p)} ${words(p, benefits)}`,
  };
}

const RECEIVED = alike((p, benefits) => `${have(p)} received ${benefits}`);

export const FORBUDSGRUNDE: typeof da.FORBUDSGRUNDE = {
  1: {
    gaelder: (p, _, day) => `${person(p)} ${have(p)} been convicted and ${were(p)} ${released("of")}${on(day)}${PLAN}`,
    om: (p) => `${personInde(p)} ${have(p)} been ${released("of")} ${RECENTLY} after a conviction${WHETHER_PLAN}`,
  },
  2: {
    gaelder: (p, _, day) =>
      `${person(p)} ${are(p)} under 18, ${have(p)} been convicted and ${were(p)} ${released("outside")}${on(day)}${PLAN}`,
    om: (p) =>
      `${personInde(p)}, who ${are(p)} under 18, ${have(p)} been ${released("outside")} ${RECENTLY} after a conviction${WHETHER_PLAN}`,
  },
  3: {
    gaelder: (p, _, day) => `${person(p)} had a lease ended for gross breaches of good order${on(day)}`,
    om: (p) => `${personInde(p)} ${have(p)} had a lease ended ${RECENTLY} for gross breaches of good order`,
  },
  4: {
    gaelder: (p) => `${person(p)} ${are(p)} not ${CITIZEN} and ${are(p)} not ${STUDENT}`,
    om: (p) => `${personInde(p)} ${are(p)} ${CITIZEN}, or ${STUDENT}`,
  },
  5: RECEIVED,
  6: alike((p) => `${are(p)} on disability pension (førtidspension)`),
  7: RECEIVED,
  ydelse: RECEIVED,
};

const GROUNDS: Readonly<Record<Forbudsnr, string>> = {
  1: "release from an institution of the Prison Service",
  2: "release from another institution as a minor",
  3: "a lease that was ended",
  4: "citizenship",
  5: "cash benefit (kontanthjælp) or the like for a longer time",
  6: "disability pension (førtidspension)",
  7: "unemployment insurance benefit (dagpenge) or the like for a longer time",
  ydelse: "cash benefit (kontanthjælp) or the like for a longer time",
};

export const grundnavn: typeof da.grundnavn = (nr, stk) => GROUNDS[nr] + (stk === 6 ? ` (nr. ${nr})` : "");
