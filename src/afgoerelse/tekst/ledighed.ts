/** Reasons for the turn of a vacancy in words. */
import { sum } from "../../kerne/tal.js";
import type { Ledighedsbegrundelse } from "../../ledighed/begrundelser.js";
import type { SenesteLedige, SenesteTilbud } from "../../ledighed/tilstand.js";
import type { Plads } from "../../parametre/ledighedsregler.js";
import type { Begrundelsestekster } from "./begrundelsestekst.js";
import { BOLIGTYPEORD } from "./boliger.js";
import { FORMORD, PLADSFORMAAL, trinord } from "./ordforraad.js";
import { andel, datoord, heltal, navn, opremset, type Sprog, type Tosproget, taelleord } from "./sprog.js";

export const LEDIGHEDSTEKSTER: Begrundelsestekster<Ledighedsbegrundelse> = {
  "ikke-omfattet": {
    da: ({ boligtype }) => `Det er ${BOLIGTYPEORD[boligtype].da}. Den boligtype ligger uden for rækkefølgen på ni.`,
    en: ({ boligtype }) => `It is ${BOLIGTYPEORD[boligtype].en}. Dwellings of that kind are outside the order of nine.`,
  },
  "uden-for-raekkefoelgen": {
    da: ({ boligtype, udfasesFra }) =>
      `Det er ${BOLIGTYPEORD[boligtype].da}. Den går til kommunen uden for rækkefølgen${udfasesFra === null ? "" : ` indtil udfasningen, der begynder den ${datoord(udfasesFra, "da")}`}.`,
    en: ({ boligtype, udfasesFra }) =>
      `It is ${BOLIGTYPEORD[boligtype].en}. It goes to the municipality outside the order${udfasesFra === null ? "" : ` until the phase-out, which begins on ${datoord(udfasesFra, "en")}`}.`,
  },
  udfaset: {
    da: ({ boligtype, udfasetFra }) =>
      `Det er ${BOLIGTYPEORD[boligtype].da}. Den er udfaset fra den ${datoord(udfasetFra, "da")} og indgår i rækkefølgen som andre boliger.`,
    en: ({ boligtype, udfasetFra }) =>
      `It is ${BOLIGTYPEORD[boligtype].en}. It has been phased out from ${datoord(udfasetFra, "en")} and takes a place in the order like any other dwelling.`,
  },
  "uden-anvisning": {
    da: (trin) => `Kommunen anviser ikke til boliger på ${trinord(trin, "da")}.`,
    en: (trin) => `The municipality does not assign dwellings on ${trinord(trin, "en")}.`,
  },
  raekkefoelge: {
    da: (om) => `Boligen er nr. ${om.position} i rækkefølgen på ni for ${trinord(om, "da")}. ${PLADSEN[om.plads].da}`,
    en: (om) =>
      `The dwelling is number ${om.position} in the order of nine for ${trinord(om, "en")}. ${PLADSEN[om.plads].en}`,
  },
  niende: {
    da: ({ fra, hverAnden, taget, vej }) =>
      hverAnden
        ? `Efter reglen fra den ${datoord(fra, "da")} går hver anden af de niende boliger til kommunen. Denne er nr. ${heltal(sum(taget, 1), "da")} siden da, og pladsen går til ${PLADSFORMAAL[vej].da}.`
        : `Efter reglen fra den ${datoord(fra, "da")} går den niende plads på denne dag til ${PLADSFORMAAL[vej].da}.`,
    en: ({ fra, hverAnden, taget, vej }) =>
      hverAnden
        ? `Under the rule from ${datoord(fra, "en")}, every other one of the ninth dwellings goes to the municipality. This is number ${heltal(sum(taget, 1), "en")} since then, and its place is for ${PLADSFORMAAL[vej].en}.`
        : `Under the rule from ${datoord(fra, "en")}, the ninth place is for ${PLADSFORMAAL[vej].en} on this day.`,
  },
  ekstra: {
    da: ({ fritaget }) =>
      fritaget
        ? "Afdelingen er fritaget for den ekstra levering."
        : "Afdelingen er ikke fritaget for den ekstra levering.",
    en: ({ fritaget }) =>
      fritaget
        ? "The department is exempt from the extra delivery."
        : "The department is not exempt from the extra delivery.",
  },
  nybyggeri: {
    da: ({ tilbudt, ledige, graense, standset }) =>
      `I nybyggeriet må kommunen højst få tilbudt ${andel(graense, "da")} af de boliger, der ikke er reserveret. Med denne ville kommunen have fået tilbudt ${heltal(tilbudt, "da")} ud af ${heltal(ledige, "da")}. ${standset ? "Det er for mange." : "Det er ikke for mange."}`,
    en: ({ tilbudt, ledige, graense, standset }) =>
      `In the new building the municipality may be offered at most ${andel(graense, "en")} of the dwellings that are not reserved. With this one it would have been offered ${heltal(tilbudt, "en")} out of ${heltal(ledige, "en")}. ${standset ? "That is too many." : "That is not too many."}`,
  },
  tilbageholdelse: {
    da: ({ tilbud, tilbageholdt, undladt }) =>
      `De ${taelleord(tilbud.length, "da")} seneste tilbud til kommunen er alle benyttet${boligerne(tilbud, "da")}. Afdelingen må derfor holde denne tilbage${undladt ? ", men har valgt ikke at gøre det" : tilbageholdt ? ", og det gør den" : ""}.`,
    en: ({ tilbud, tilbageholdt, undladt }) =>
      `The latest ${taelleord(tilbud.length, "en")} offers to the municipality have all been used${boligerne(tilbud, "en")}. So the department may withhold this one${undladt ? ", but has chosen not to" : tilbageholdt ? ", and does so" : ""}.`,
  },
  loft: {
    da: ({ taeller, hoejst, maaling, standset }) =>
      `Kommunal anvisning må aldrig udgøre mere end hver tredje ledige bolig. ${MAALT.da[maaling] ?? ""}er der ${taelleord(taeller.length, "da")}, som kommunen har benyttet eller endnu ikke har besvaret tilbuddet om${boligerne(taeller, "da")}. Med denne må der højst være ${taelleord(hoejst, "da")}. ${standset ? "Derfor tilbydes denne ikke." : "Loftet er her kun en advarsel, så denne tilbydes alligevel."}`,
    en: ({ taeller, hoejst, maaling, standset }) =>
      `Municipal assignment may never make up more than every third vacant dwelling. ${MAALT.en[maaling] ?? ""}there ${taeller.length === 1 ? "is" : "are"} ${taelleord(taeller.length, "en")} that the municipality has used or has not yet answered the offer of${boligerne(taeller, "en")}. With this one there may be at most ${taelleord(hoejst, "en")}. ${standset ? "So this one is not offered." : "The cap is only a warning here, so this one is offered all the same."}`,
  },
  venteliste: {
    da: ({ form }) =>
      form === null
        ? "I stedet udlejes den fra ventelisten, men udlejningsformen er ikke oplyst."
        : `I stedet udlejes den fra ventelisten ved ${FORMORD[form].da}.`,
    en: ({ form }) =>
      form === null
        ? "It is let from the waiting list instead, but the form of letting is not known."
        : `It is let from the waiting list instead, by ${FORMORD[form].en}.`,
  },
  "tilbud-besvaret": {
    da: ({ udfald, genudlejning }) => {
      if (udfald === "benyttet") return "Kommunen har benyttet boligen.";
      return genudlejning === null
        ? "Kommunen har sendt boligen retur. Den udlejes derfor fra ventelisten, men udlejningsformen er ikke oplyst."
        : `Kommunen har sendt boligen retur. Den udlejes derfor fra ventelisten ved ${FORMORD[genudlejning].da}.`;
    },
    en: ({ udfald, genudlejning }) => {
      if (udfald === "benyttet") return "The municipality has used the dwelling.";
      return genudlejning === null
        ? "The municipality has sent the dwelling back. It is therefore let from the waiting list, but the form of letting is not known."
        : `The municipality has sent the dwelling back. It is therefore let from the waiting list by ${FORMORD[genudlejning].en}.`;
    },
  },
};

/** What a place of the order is for. */
const PLADSEN: Readonly<Record<Plads, Tosproget>> = {
  anvisning: { da: "Pladsen går til kommunal anvisning.", en: "That place is for municipal assignment (anvisning)." },
  almindelig: {
    da: "Pladsen går til almindelig udlejning.",
    en: "That place is for ordinary letting (almindelig udlejning).",
  },
  fleksibel: {
    da: "Pladsen går til fleksibel udlejning.",
    en: "That place is for flexible letting (fleksibel udlejning).",
  },
  ekstra: {
    da: "Pladsen er til en ekstra levering til kommunen.",
    en: "That place is for an extra delivery to the municipality.",
  },
  niende: {
    da: "Det er den niende plads, som følger sin egen regel.",
    en: "That is the ninth place, which follows a rule of its own.",
  },
};

/** Over which dwellings the cap is measured, by the choices of `loft-maaling`. */
const MAALT: Tosproget<Readonly<Record<string, string>>> = {
  da: {
    "rullende-9": "Blandt de seneste otte ledige boliger ",
    cyklus: "I den række på ni, som boligen er en del af, ",
  },
  en: {
    "rullende-9": "Among the latest eight vacant dwellings ",
    cyklus: "In the round of nine that the dwelling is part of, ",
  },
};

/** The dwellings by name; those of an opening have none. */
function boligerne(boliger: readonly (SenesteLedige | SenesteTilbud)[], sprog: Sprog): string {
  const navne = boliger.flatMap(({ bolig }) => (bolig === null ? [] : [navn(bolig, sprog)]));
  const blandt = navne.length < boliger.length ? BLANDT_DEM[sprog] : "";
  return navne.length === 0 ? "" : ` (${blandt}${opremset(navne, sprog)})`;
}

const BLANDT_DEM: Tosproget = { da: "blandt dem ", en: "among them " };

/**
 * The rule behind each code, told to a citizen: of no dwelling in particular, since who lives where is not theirs to
 * know.
 */
export const LEDIGHEDSREGLER: Readonly<Record<Ledighedsbegrundelse["kode"], Tosproget>> = {
  "ikke-omfattet": {
    da: "Nogle boligtyper er ikke omfattet af rækkefølgen, for eksempel ungdomsboliger, ældreboliger og bofællesskaber.",
    en: "Some kinds of dwelling are not part of the order, such as youth dwellings, dwellings for the elderly and housing communities.",
  },
  "uden-for-raekkefoelgen": {
    da: "Boliger til særlige formål går til kommunen uden for rækkefølgen.",
    en: "Dwellings for special purposes go to the municipality outside the order.",
  },
  udfaset: {
    da: "Nogle boliger til særlige formål er udfaset og udlejes nu som andre boliger.",
    en: "Some dwellings for special purposes have been phased out and are now let like any other.",
  },
  "uden-anvisning": {
    da: "På det øverste trin på områdetrappen anviser kommunen ikke til ledige boliger.",
    en: "On the top step of the area stair (områdetrappen) the municipality does not assign vacant dwellings.",
  },
  raekkefoelge: {
    da: "Ledige boliger fordeles efter en fast rækkefølge på ni. Den siger, hvilke der går til kommunen, og hvilke der går til ventelisten.",
    en: "Vacant dwellings follow a fixed order of nine. It says which go to the municipality and which to the waiting list.",
  },
  niende: {
    da: "Hver niende bolig følger en særlig regel, som afhænger af trinnet og året.",
    en: "Every ninth dwelling follows a rule of its own, which depends on the step and the year.",
  },
  ekstra: {
    da: "På nogle trin leverer afdelingen en ekstra bolig til kommunen, medmindre den er fritaget for det.",
    en: "On some steps the department delivers an extra dwelling to the municipality, unless it is exempt.",
  },
  nybyggeri: {
    da: "I nybyggeri får kommunen tilbudt færre boliger, hvis nogle af boligerne på forhånd er reserveret til anvisning.",
    en: "In new buildings the municipality is offered fewer dwellings if some are reserved for assignment beforehand.",
  },
  tilbageholdelse: {
    da: "Når kommunen har benyttet flere tilbud i træk, må nogle afdelinger holde den næste bolig tilbage til ventelisten.",
    en: "When the municipality has used several offers in a row, some departments may keep the next dwelling for the waiting list.",
  },
  loft: {
    da: "Kommunal anvisning må aldrig udgøre mere end hver tredje ledige bolig.",
    en: "Municipal assignment may never make up more than every third vacant dwelling.",
  },
  venteliste: {
    da: "Boliger, som kommunen ikke får, udlejes fra ventelisten.",
    en: "Dwellings that the municipality does not get are let from the waiting list.",
  },
  "tilbud-besvaret": {
    da: "Kommunen kan bruge en bolig, den får tilbudt, eller sende den retur til ventelisten.",
    en: "The municipality can use a dwelling that it is offered, or send it back to the waiting list.",
  },
};
