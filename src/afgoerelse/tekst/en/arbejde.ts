/** Work and education of an applicant in English. */
import type { Beskaeftigelse } from "../../../ansoeger/husstand.js";
import { somTal, type Talvaerdi } from "../../../kerne/tal.js";
import type { Uddannelsesart } from "../../../parametre/fakta.js";
import type * as da from "../da/arbejde.js";
import { datoord, maanederOrd, stoerrelse } from "./former.js";
import { are, forPerson, have, person, verb } from "./person.js";

export const STATUS: Readonly<Record<Beskaeftigelse["status"], string>> = {
  "i-arbejde": "in work",
  selvstaendig: "self-employed",
  fleksjob: "in a flexible job (fleksjob)",
  ingen: "out of work",
};

export const UDDANNELSESART: Readonly<Record<Uddannelsesart, string>> = {
  grundskole: "basic school, grundskole",
  fgu: "preparatory education, fgu",
  ungdomsuddannelse: "upper secondary education, ungdomsuddannelse",
  videregaaende: "higher education, videregående uddannelse",
  "elev-laerling": "apprenticeship, elev eller lærling",
  andet: "a course or other education",
};

const theDay = (day: string | null) => (day ? datoord(day) : "a day that we do not know");
const kind = (art: Uddannelsesart | null) => (art === null ? "" : ` (${UDDANNELSESART[art]})`);
const hours = (number: Talvaerdi | null) =>
  number === null ? "hours that we do not know" : stoerrelse(somTal(number), "timer pr. uge");

export const ARBEJDE: typeof da.ARBEJDE = {
  arbejder: ({ p, beskaeftigelse: { status, siden } }) =>
    `${person(p)} ${are(p)} ${STATUS[status]} and ${have(p)} been so since ${theDay(siden)}.`,
  laengeNok: ({ maaneder }) => `That is at least ${maanederOrd(maaneder)}.`,
  begynder: ({ p, beskaeftigelse: { siden } }) => `${person(p)} ${have(p)} a job that begins on ${theDay(siden)}.`,
  iTide: ({ frist }) => `It must begin no later than ${theDay(frist)}, and it does.`,
  skalBegynde: ({ frist }) => `It must begin no later than ${theDay(frist)}.`,
  skulleVaereBegyndt: ({ frist, maaneder }) =>
    `The work had to have begun no later than ${theDay(frist)} to have lasted ${maanederOrd(maaneder)}.`,
  "under-uddannelse": ({ p, art }) => `${person(p)} ${are(p)} in education${kind(art)}.`,
  alderspension: ({ p }) => `${person(p)} ${are(p)} on old-age pension (alderspension).`,
  senior: ({ p, seniorAlder }) =>
    `${person(p)} ${have(p)} reached the age${seniorAlder === null ? "" : ` (${seniorAlder} years)`} at which seniors are treated like applicants in work or in education.`,
  "for-faa-timer": ({ p, beskaeftigelse: { timerPrUge }, mindsteTimer }) =>
    `${person(p)} ${verb(p, "work", "works")} ${hours(timerPrUge)}. At least ${hours(mindsteTimer)} are needed.`,
  uddannelseTaellerIkke: ({ p, art, ogsaaPension }) =>
    `${person(p)} ${are(p)} not in work${ogsaaPension ? " and not on old-age pension (alderspension)" : ""}, and the education${kind(art)} does not count here.`,
  "uden-arbejde-eller-uddannelse": ({ p, ogsaaPension }) =>
    `${person(p)} ${are(p)} ${ogsaaPension ? "not in work, in education or on old-age pension (alderspension)" : "neither in work nor in education"}.`,
  uoplyst: ({ p, ogsaaPension }) =>
    `We need information about work${ogsaaPension ? ", education or old-age pension (alderspension)" : " or education"}${forPerson(p)}.`,
};
