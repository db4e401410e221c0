/** Assessments and waiting lists in English. */
import { LOVNAVN, UDFALDSORD } from "../../../afgoerelse/tekst/en/ordforraad.js";
import type * as da from "../da/vurdering.js";

export { DOKUMENTER } from "../../../afgoerelse/tekst/en/dokumentation.js";
export { maanederOrd } from "../../../afgoerelse/tekst/en/former.js";

export const VURDERINGSUDFALD: typeof da.VURDERINGSUDFALD = UDFALDSORD;

export const VURDERING: typeof da.VURDERING = {
  husstand: (id, outcome) => `household ${id}: ${outcome}`,
  person: (id, born) => `person ${id}, born ${born}`,
  dokumentation: (proofs) => `documentation: ${proofs}`,
  eller: " or ",
};

export const PERSONGRUND: typeof da.PERSONGRUND = {
  ikkeSpurgt: (criteria, why) => `${criteria}: not asked (${why})`,
  beboerUoplyst: "not known whether the person lives in the department already",
  siden: (day) => ` (since ${day})`,
  indkomst: (outcome, now, before) => `income: ${outcome}, now ${now}, ${before} DKK a month`,
  forrigeAar: (measured) => `last year ${measured}`,
  forrigeAarUndtaget: "last year left out",
};

export const IKKE_SPURGT: typeof da.IKKE_SPURGT = {
  alder: "age",
  beboer: "lives in the department",
  "under-uddannelse": "in education",
};

export const VARIGHED: typeof da.VARIGHED = {
  "varigt-arbejde": (months) => `in work for ${months}`,
  "for-kort-arbejde": (months) => `in work for less than ${months}`,
};

export const ARBEJDSGRUNDE: typeof da.ARBEJDSGRUNDE = {
  "i-arbejde": "in work",
  "job-begynder": "a job begins in time",
  "under-uddannelse": "in education",
  alderspension: "old-age pension",
  senior: "senior",
  "for-faa-timer": "too few hours",
  "ikke-begyndt": "the job has not begun",
  "uden-arbejde-eller-uddannelse": "neither in work nor in education",
  uoplyst: "facts are missing",
};

export const lovnavn: typeof da.lovnavn = (act) => LOVNAVN[act];

export const RANGKOLONNER: typeof da.RANGKOLONNER = {
  nr: "no",
  opnoteret: "listed",
  husstand: "household",
  udfald: "outcome",
  bemaerk: "note",
};

export const RANGERING: typeof da.RANGERING = {
  ingen: "nobody meets the requirements",
  foerst: (household) => `offered first: ${household}`,
  afklares: (households) => `to be settled first: ${households}`,
};
