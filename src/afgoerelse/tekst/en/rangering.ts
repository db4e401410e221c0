/** The waiting list in English. */
import type * as da from "../da/rangering.js";
import { stort } from "../former.js";
import { datoord, heltal, navn, opremset, taelleord } from "./former.js";

const mustBeChecked = (number: number, where: string) =>
  ` ${stort(taelleord(number))} ${number === 1 ? "household" : "households"}${where} must be checked`;

export const RANGTEKSTER: typeof da.RANGTEKSTER = {
  raekkefoelge:
    "The waiting list is ordered by seniority (anciennitet): whoever has been registered longest comes first.",
  ingen: "Nobody on the list meets the requirements.",
  ingenSikker: (unsettled) => `Nobody on the list is certain to meet the requirements.${mustBeChecked(unsettled, "")}.`,
  foerste: "The dwelling is offered to the first household on the list that meets the requirements.",
  uoplysteForan: (number) => `${mustBeChecked(number, " further up the list")} first.`,
};

export const RANGUDFALD: typeof da.RANGUDFALD = {
  tom: "There is nobody on the waiting list.",
  uoplyst: "It cannot be decided yet who is to be offered the dwelling.",
  ingen: "Nobody on the waiting list can be offered the dwelling.",
  tilbydesNr: (place) =>
    `The dwelling is offered to the household that is number ${heltal(place)} on the waiting list. It is the first that meets the requirements.`,
  nrErSikker: (place) =>
    `The household that is number ${heltal(place)} on the waiting list is the first that is certain to meet the requirements.`,
  tilbydes: (household, place) =>
    `The dwelling is offered to the household ${navn(household)}, which is number ${heltal(place)} on the waiting list and the first that meets the requirements.`,
  erSikker: (household, place) =>
    `The household ${navn(household)} is number ${heltal(place)} on the waiting list and the first that is certain to meet the requirements.`,
  foerst: (households) => {
    const [these, meet] = households.length === 1 ? ["household", "meets"] : ["households", "meet"];
    return `Before the dwelling can be offered to that household, it must be checked whether the ${these} ${opremset(households.map(navn))} ${meet} the requirements.`;
  },
};

export const RANGUDFALDSORD: typeof da.RANGUDFALDSORD = {
  opfyldt: () => "meets the requirements",
  "ikke-opfyldt": (criteria) => `does not meet the requirements (${criteria})`,
  uoplyst: (criteria) => `is not settled yet (${criteria})`,
};

export const RANGLISTE: typeof da.RANGLISTE = {
  plads: (place, household, registered, outcome) =>
    `Number ${heltal(place)}: household ${navn(household)}, registered on ${datoord(registered)}, ${outcome}.`,
  antal: (all, number) =>
    `Households on the waiting list: ${heltal(all)}. Meet the requirements: ${heltal(number.opfyldt)}. Do not meet them: ${heltal(number["ikke-opfyldt"])}. Not settled yet: ${heltal(number.uoplyst)}.`,
};
