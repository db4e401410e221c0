/** Quotas and new buildings in English: their outcomes and their reasons. */
import type { Tal } from "../../../kerne/tal.js";
import type * as da from "../da/kvoter.js";
import { andel, datoord, heltal, opremset, stoerrelse, taelleord } from "./former.js";
import { FORMORD, PLADSFORMAAL, PLADSORD, trinord } from "./ordforraad.js";

const dwellings = (number: Tal) => stoerrelse(number, "boliger");

export const KVOTEUDFALD: typeof da.KVOTEUDFALD = {
  uoplyst: (step, day) =>
    `It cannot be decided yet how the vacant dwellings are divided on ${trinord(step)} on ${datoord(day)}.`,
  kommunen: (step, day, share) =>
    `On ${trinord(step)} the municipality is offered ${share.taeller === 0 ? "no" : andel(share)} vacant dwellings on ${datoord(day)}.`,
  venteliste: (ordinary, flexible) =>
    `From the waiting list, ${andel(ordinary)} are let by ${FORMORD.almindelig} and ${andel(flexible)} by ${FORMORD.fleksibel}.`,
  udenTrin: (day, assigned) => `On ${datoord(day)} the municipality is offered ${andel(assigned)} vacant dwellings.`,
  gruppe: (name, share) => `${andel(share)} to ${name}`,
  grupper: (groups) => `Of the dwellings that are let flexibly ${opremset(groups)} go.`,
  restenUkendt: "It is not known how the rest are let from the waiting list.",
  ensPladser: (number, place) => `All ${taelleord(number)} places are for ${PLADSFORMAAL[place]}.`,
  pladser: (places) => `The places are, in order: ${opremset(places.map((place) => PLADSORD[place]))}.`,
};

export const NYBYGGERIUDFALD: typeof da.NYBYGGERIUDFALD = {
  alle: (number, one) =>
    `The new building has ${dwellings(number)}, ${one ? "which is" : "all of which are"} reserved for assignment. None is left for general assignment (generel anvisning).`,
  ingen: (number, share) =>
    `The new building has ${dwellings(number)}, and none is reserved for assignment. The step's own share therefore applies${share === null ? ", but it is not known" : `: ${andel(share)} go to general assignment (generel anvisning)`}.`,
  nogle: (number, reserved, share) =>
    `The new building has ${dwellings(number)}, of which ${heltal(reserved)} ${reserved === 1 ? "is" : "are"} reserved for assignment. ${share === null ? "It cannot be decided yet how many of the others go to general assignment (generel anvisning)." : `Of the others, ${andel(share)} go to general assignment (generel anvisning).`}`,
  saenker: "So the reserved dwellings lower the general assignment.",
  saenkerIkke: "The reserved dwellings do not lower the general assignment.",
};

export const KVOTETEKSTER: typeof da.KVOTETEKSTER = {
  andele: "The shares stand in the agreement.",
  kvote: (step) => `The shares are counted over the nine places in the order of ${trinord(step)}.`,
  niendeHalvt: " The ninth place, which the municipality gets only every other time, counts half.",
  fritaget: " The department is exempt from the extra delivery.",
  udenAnvisning: "The municipality does not assign vacant dwellings on this step.",
  loft: (atMost, all) =>
    `Municipal assignment may make up at most ${heltal(atMost)} out of ${heltal(all)} vacant dwellings${3 * atMost === all ? ", that is, every third" : ""}.`,
  nybyggeri:
    "In new buildings general assignment is lowered when some of the dwellings are reserved for assignment, so that assigned residents get at most every third dwelling in all.",
  egenAndel: (own) =>
    ` Without reserved dwellings, ${andel(own)} go to general assignment (generel anvisning) on this step.`,
};
