/** The reasons for the turn of a vacancy in English, and the rules behind them. */
import { sum } from "../../../kerne/tal.js";
import type { Boligtype, Plads } from "../../../parametre/ledighedsregler.js";
import { boligliste } from "../boliger.js";
import type * as da from "../da/ledighed.js";
import { andel, datoord, heltal, navn, opremset, taelleord } from "./former.js";
import { FORMORD, PLADSFORMAAL, trinord, UDELADT_EFTER_LAESNING } from "./ordforraad.js";

const EVERY_THIRD = "Municipal assignment may never make up more than every third vacant dwelling.";

const BOLIGTYPEORD: Readonly<Record<Boligtype, string>> = {
  almindelig: "an ordinary dwelling",
  saerbolig: "a special dwelling (særbolig)",
  "delebolig-ung": "a shared dwelling for vulnerable young people (delebolig)",
  "delebolig-flygtning": "a shared dwelling for refugees (delebolig)",
  reserveret: "a dwelling reserved for assignment",
  ungdomsbolig: "a youth dwelling (ungdomsbolig)",
  aeldrebolig: "a dwelling for the elderly (ældrebolig)",
  bofaellesskab: "a dwelling in a housing community (bofællesskab)",
};

const dwellings = boligliste("among them ", { navn, opremset });

const MEASURED: da.Maalt = {
  "rullende-9": {
    ordinaere: "Among the latest eight vacant dwellings ",
    alle: "Among the latest eight vacant dwellings, those outside the order with them, ",
  },
  cyklus: {
    ordinaere: "In the round of nine that the dwelling is part of, ",
    alle: "Since the beginning of the round of nine that the dwelling is part of, ",
  },
};

const THAT_PLACE: Readonly<Record<Plads, string>> = {
  anvisning: `That place is for ${PLADSFORMAAL.anvisning}.`,
  almindelig: `That place is for ${PLADSFORMAAL.almindelig}.`,
  fleksibel: `That place is for ${PLADSFORMAAL.fleksibel}.`,
  ekstra: "That place is for an extra delivery to the municipality.",
  niende: "That is the ninth place, which follows a rule of its own.",
};

export const LEDIGHEDSTEKSTER: typeof da.LEDIGHEDSTEKSTER = {
  "ikke-omfattet": ({ boligtype, laesning }) =>
    `It is ${BOLIGTYPEORD[boligtype]}. Dwellings of that kind are outside the order of nine.${laesning ? ` ${UDELADT_EFTER_LAESNING}` : ""}`,
  "uden-for-raekkefoelgen": ({ boligtype, udfasesFra }) =>
    `It is ${BOLIGTYPEORD[boligtype]}. It goes to the municipality outside the order${udfasesFra === null ? "" : ` until the phase-out, which begins on ${datoord(udfasesFra)}`}.`,
  udfaset: ({ boligtype, udfasetFra }) =>
    `It is ${BOLIGTYPEORD[boligtype]}. It has been phased out from ${datoord(udfasetFra)} and takes a place in the order like any other dwelling.`,
  "uden-anvisning": (step) => `The municipality does not assign dwellings on ${trinord(step)}.`,
  raekkefoelge: (om) =>
    `The dwelling is number ${om.position} in the order of nine for ${trinord(om)}. ${THAT_PLACE[om.plads]}`,
  niende: ({ fra, hverAnden, taget, vej }) =>
    hverAnden
      ? `Under the rule from ${datoord(fra)}, every other one of the ninth dwellings goes to the municipality. This is number ${heltal(sum(taget, 1))} since then, and its place is for ${PLADSFORMAAL[vej]}.`
      : `Under the rule from ${datoord(fra)}, the ninth place is for ${PLADSFORMAAL[vej]} on this day.`,
  ekstra: ({ fritaget }) => `The department is ${fritaget ? "" : "not "}exempt from the extra delivery.`,
  nybyggeri: ({ tilbudt, ledige, graense, standset }) =>
    `In the new building the municipality may be offered at most ${andel(graense)} of the dwellings that are not reserved. With this one it would have been offered ${heltal(tilbudt)} out of ${heltal(ledige)}. That is ${standset ? "" : "not "}too many.`,
  tilbageholdelse: ({ tilbud, maade, tilbageholdt, undladt }) =>
    `${maade === "fjerde-i-raekken" ? `This is the municipality's next place in the order of nine, and the ${taelleord(tilbud.length)} before it` : `The latest ${taelleord(tilbud.length)} offers to the municipality`} have all been used${dwellings(tilbud)}. So the department may withhold this one${undladt ? ", but has chosen not to" : tilbageholdt ? ", and does so" : ""}.`,
  loft: ({ taeller, hoejst, maaling, omfang, standset }) =>
    `${EVERY_THIRD} ${MEASURED[maaling][omfang]}there ${taeller.length === 1 ? "is" : "are"} ${taelleord(taeller.length)} that the municipality has used or has not yet answered the offer of${dwellings(taeller)}. With this one there may be at most ${taelleord(hoejst)}. ${standset ? "So this one is not offered." : "The cap is only a warning here, so this one is offered all the same."}`,
  venteliste: ({ form }) =>
    `It is let from the waiting list instead, ${form === null ? "but the form of letting is not known" : `by ${FORMORD[form]}`}.`,
  "tilbud-besvaret": ({ udfald, genudlejning }) =>
    udfald === "benyttet"
      ? "The municipality has used the dwelling."
      : `The municipality has sent the dwelling back. It is therefore let from the waiting list${genudlejning === null ? ", but the form of letting is not known" : ` by ${FORMORD[genudlejning]}`}.`,
};

export const LEDIGHEDSREGLER: typeof da.LEDIGHEDSREGLER = {
  "ikke-omfattet":
    "Some kinds of dwelling are not part of the order, such as youth dwellings, dwellings for the elderly and housing communities.",
  "uden-for-raekkefoelgen": "Dwellings for special purposes go to the municipality outside the order.",
  udfaset: "Some dwellings for special purposes have been phased out and are now let like any other.",
  "uden-anvisning":
    "On the top step of the area stair (områdetrappen) the municipality does not assign vacant dwellings.",
  raekkefoelge:
    "Vacant dwellings follow a fixed order of nine. It says which go to the municipality and which to the waiting list.",
  niende: "Every ninth dwelling follows a rule of its own, which depends on the step and the year.",
  ekstra: "On some steps the department delivers an extra dwelling to the municipality, unless it is exempt.",
  nybyggeri:
    "In new buildings the municipality is offered fewer dwellings if some are reserved for assignment beforehand.",
  tilbageholdelse:
    "When the municipality has used several offers in a row, some departments may keep the next dwelling for the waiting list.",
  loft: EVERY_THIRD,
  venteliste: "Dwellings that the municipality does not get are let from the waiting list.",
  "tilbud-besvaret": "The municipality can use a dwelling that it is offered, or send it back to the waiting list.",
};
