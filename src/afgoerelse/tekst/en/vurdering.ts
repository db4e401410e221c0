/** Assessment of a household in English: its outcome and its reasons. */
import type * as da from "../da/vurdering.js";
import { erVoksen } from "../kontekst.js";
import { datoord, maanederOrd, navn, opremset, taelleord } from "./former.js";
import { LOVNAVN } from "./ordforraad.js";
import { are, person, personInde, verb } from "./person.js";

export const aldre: typeof da.aldre = ({ fra, til }) => `aged ${til === null ? `${fra} and over` : `${fra}-${til}`}`;

export const HVEM: typeof da.HVEM = {
  enVoksen: (age) =>
    `At least one ${erVoksen(age) ? "adult of the household" : `member of the household ${aldre(age)}`}`,
  alleTilflyttere: (age, students) =>
    `Everyone ${aldre(age)} who moves in${students ? " and is not in education" : ""}`,
};

export const DOEMT: typeof da.DOEMT = {
  vindue: (yearsBefore) =>
    `in this calendar year${yearsBefore === 0 ? "" : ` or the ${taelleord(yearsBefore)} before it`}`,
  efter: (acts) =>
    `convicted under ${opremset(
      acts.map((act) => LOVNAVN[act]),
      "eller",
    )}`,
};

const SENIORS = "seniors like applicants in work or in education";

export const KRAVORD: typeof da.KRAVORD = {
  almindelige: (who, _, senior) =>
    senior === null
      ? `${who} must be in work, on old-age pension (alderspension) or in education. The housing organisation may treat ${SENIORS}, but no age for it is stated.`
      : `${who} must be in work, on old-age pension (alderspension), in education or at least ${senior} years old (the housing organisation treats ${SENIORS}).`,
  beskaeftigelse: (who, { maaneder = 0 }) =>
    `${who} must be in work and have been so for at least ${maanederOrd(maaneder)}, or be in education.`,
  dom: (_, { alder, aarFoer = 0, love = [] }) =>
    `Nobody ${aldre(alder)} who moves in may have been ${DOEMT.efter(love)} ${DOEMT.vindue(aarFoer)}.`,
  uddannelse: (who) =>
    `${who} must have completed an education above basic school level. A qualification from abroad must be approved in Denmark.`,
  indkomst: (who) =>
    `${who} must have a gross income of at least the amount in force, and must also have had it on average in the previous calendar year.`,
};

export const KRAVUDFALD: typeof da.KRAVUDFALD = {
  opfyldt: " The requirement is met.",
  "ikke-opfyldt": " The requirement is not met.",
  uoplyst: " The requirement is not settled yet.",
};

export const EGEN_VURDERING: typeof da.EGEN_VURDERING =
  " Whether a conviction is to lead to a refusal is for the housing organisation itself to assess (§ 29 of Order (bekendtgørelse) no. 977 of 21 August 2024, read as it was made).";

export const PERSONUDFALD: typeof da.PERSONUDFALD = {
  opfyldt: (p) => ` So ${personInde(p)} ${verb(p, "meet", "meets")} the requirement.`,
  "ikke-opfyldt": (p) => ` So ${personInde(p)} ${verb(p, "do", "does")} not meet the requirement.`,
  uoplyst: (p) => ` It cannot be decided yet whether ${personInde(p)} ${verb(p, "meet", "meets")} the requirement.`,
};

export const OPFYLDER: typeof da.OPFYLDER = (p) => `${person(p)} ${verb(p, "meet", "meets")} the requirement.`;

export const IKKE_SPURGT: typeof da.IKKE_SPURGT = {
  alder: (p, criteria) => `Because of age, ${personInde(p)} ${are(p)} not covered by ${criteria}.`,
  beboer: (p, criteria) =>
    `${person(p)} ${verb(p, "live", "lives")} in the department already and ${are(p)} therefore not covered by ${criteria}.`,
  "under-uddannelse": (p, criteria) =>
    `${person(p)} ${are(p)} in education and ${are(p)} therefore not covered by ${criteria}.`,
};

export const BEBOER_UOPLYST: typeof da.BEBOER_UOPLYST = (p) =>
  `We do not know whether ${personInde(p)} ${verb(p, "live", "lives")} in the department already. The sharpened criteria (skærpede kriterier) apply only to newcomers.`;

export const ANCIENNITET = "In ordinary letting (almindelig udlejning), only seniority on the waiting list counts.";

export const VURDERINGSUDFALD: typeof da.VURDERINGSUDFALD = {
  opfyldt: (household, day) => `The household ${navn(household)} meets the requirements on ${datoord(day)}.`,
  "ikke-opfyldt": (household, day) =>
    `The household ${navn(household)} does not meet the requirements on ${datoord(day)}.`,
  uoplyst: (household, day) =>
    `It cannot be decided yet whether the household ${navn(household)} meets the requirements on ${datoord(day)}.`,
};

export const VURDERINGSSVAR: typeof da.VURDERINGSSVAR = {
  opfyldt: (_, day) => `You meet the requirements that apply to the dwelling on ${datoord(day)}.`,
  "ikke-opfyldt": (_, day) =>
    `Unfortunately, you do not meet the requirements that apply to the dwelling on ${datoord(day)}.`,
  uoplyst: () =>
    "We cannot decide yet whether you meet the requirements for the dwelling. We still need some information.",
};

export const UDLEJES: typeof da.UDLEJES = {
  almindelig: "The dwelling is let from the waiting list by ordinary letting (almindelig udlejning).",
  fleksibel: "The dwelling is let by flexible letting (fleksibel udlejning) with the ordinary criteria.",
  aftalens: "The dwelling is let by flexible letting (fleksibel udlejning) under the criteria of the agreement.",
  skaerpede:
    "The dwelling is let by flexible letting (fleksibel udlejning) with sharpened criteria (skærpede kriterier).",
  skaerpet: (criteria) => `The dwelling is let by flexible letting (fleksibel udlejning) with ${criteria}.`,
};
