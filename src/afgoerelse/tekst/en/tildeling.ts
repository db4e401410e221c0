/** The turns of a department's vacancies in English: what they come to, and each of them. */
import type * as da from "../da/tildeling.js";
import { stort } from "../former.js";
import { datoord, heltal, navn, taelleord } from "./former.js";
import { FORMORD } from "./ordforraad.js";

const FROM_THE_LIST = "is let from the waiting list";

export const TILDELING: typeof da.TILDELING = {
  veje: {
    anvisning: "goes to the municipality for assignment (anvisning)",
    almindelig: `${FROM_THE_LIST} by ${FORMORD.almindelig}`,
    fleksibel: `${FROM_THE_LIST} by ${FORMORD.fleksibel}`,
    venteliste: FROM_THE_LIST,
    "uden-for": "is not covered by the order",
  },
  aarsager: {
    raekkefoelge: "",
    ekstra: " as an extra delivery",
    niende: " under the rule on every ninth dwelling",
    nybyggeri: ", because the reserved dwellings in the new building lower the general assignment",
    tilbageholdt: ", because the department withholds it",
    loft: ", because the cap of every third vacant dwelling has been reached",
    fritaget: ", because the department is exempt from the extra delivery",
    saerbolig: ", because it is a special dwelling (særbolig) not yet phased out",
    "delebolig-ung": ", because it is a shared dwelling for vulnerable young people not yet phased out",
    "delebolig-flygtning": ", because it is a shared dwelling for refugees",
    reserveret: ", because it is reserved for assignment",
    "ikke-omfattet": ", because dwellings of its kind are outside the order",
  },
  uoplyst: (department) =>
    `It cannot be decided yet where the vacant dwellings in the department ${navn(department)} go.`,
  ingen: (department) => `No dwelling in the department ${navn(department)} has fallen vacant yet.`,
  fordelt: (department, number) =>
    `${stort(taelleord(number))} vacant ${number === 1 ? "dwelling" : "dwellings"} in the department ${navn(department)} ${number === 1 ? "has" : "have"} been allocated.`,
  fordeling: (assigned, ordinary, flexible) =>
    `To the municipality: ${heltal(assigned)}. To ordinary letting: ${heltal(ordinary)}. To flexible letting: ${heltal(flexible)}.`,
  ukendteForme: (number) => ` To the waiting list, the form of letting not being known: ${heltal(number)}.`,
  udenFor: (number) => ` Outside the order: ${heltal(number)}.`,
  svar: ({ benyttet, returneret, afventer }) =>
    `The municipality's answers to the offers in the order: ${heltal(benyttet)} used, ${heltal(returneret)} sent back, ${heltal(afventer)} not answered yet.`,
  ukendtForm: " The form of letting is not known.",
  skaerpet: (criteria) => ` Letting from the waiting list is subject to ${criteria}.`,
  boligen: (dwelling, day, way) => `The dwelling ${navn(dwelling)}, vacant on ${datoord(day)}, ${way}.`,
  afventer: " The municipality has not answered yet.",
  naeste: (position, way) =>
    `The next vacant dwelling ${position === null ? "" : `is number ${position} in the order and `}${way}.`,
  naesteUkendt: "It cannot be decided yet where the next vacant dwelling goes.",
};
