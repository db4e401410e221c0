/** Reasons for the turn of a vacancy in words. */
import type { Ledighedsbegrundelse } from "../../ledighed/begrundelser.js";
import type { SenesteLedige, SenesteTilbud } from "../../ledighed/tilstand.js";
import type { Plads } from "../../parametre/ledighedsregler.js";
import type { Begrundelsestekster } from "./begrundelsestekst.js";
import { BOLIGTYPEORD } from "./boliger.js";
import { FORMORD, trinord, VEJORD } from "./ordforraad.js";
import { andel, datoord, heltal, navn, opremset, type Sprog, type Tosproget, taelleord } from "./sprog.js";

export const LEDIGHEDSTEKSTER: Begrundelsestekster<Ledighedsbegrundelse> = {
  "ikke-omfattet": {
    da: ({ boligtype }) => `Det er ${BOLIGTYPEORD[boligtype].da}. Den er ikke omfattet af rækkefølgen på ni.`,
    en: ({ boligtype }) => `It is ${BOLIGTYPEORD[boligtype].en}. It is not part of the order of nine.`,
  },
  "uden-for-raekkefoelgen": {
    da: ({ boligtype, udfasesFra }) =>
      `Det er ${BOLIGTYPEORD[boligtype].da}. Den går til kommunen uden for rækkefølgen${udfasesFra === null ? "" : ` indtil udfasningen, der begynder ${datoord(udfasesFra, "da")}`}.`,
    en: ({ boligtype, udfasesFra }) =>
      `It is ${BOLIGTYPEORD[boligtype].en}. It goes to the municipality outside the order${udfasesFra === null ? "" : ` until the phase-out, which begins on ${datoord(udfasesFra, "en")}`}.`,
  },
  udfaset: {
    da: ({ boligtype, udfasetFra }) =>
      `Det er ${BOLIGTYPEORD[boligtype].da}. Den er udfaset fra ${datoord(udfasetFra, "da")} og indgår i rækkefølgen som andre boliger.`,
    en: ({ boligtype, udfasetFra }) =>
      `It is ${BOLIGTYPEORD[boligtype].en}. It is phased out from ${datoord(udfasetFra, "en")} and takes a place in the order like any other.`,
  },
  "uden-anvisning": {
    da: (trin) => `Kommunen anviser ikke til boliger på ${trinord(trin, "da")}.`,
    en: (trin) => `The municipality assigns nobody to dwellings on ${trinord(trin, "en")}.`,
  },
  raekkefoelge: {
    da: (om) => `Den er nr. ${om.position} i rækkefølgen på ni for ${trinord(om, "da")}. ${PLADSEN[om.plads].da}`,
    en: (om) => `It is number ${om.position} in the order of nine of ${trinord(om, "en")}. ${PLADSEN[om.plads].en}`,
  },
  niende: {
    da: ({ fra, hverAnden, taget, vej }) =>
      `${hverAnden ? "Hver anden af de niende boliger går til kommunen" : "De niende boliger går samme vej"} efter reglen fra ${datoord(fra, "da")}. Denne er nr. ${heltal(taget + 1, "da")} siden da og går til ${VEJORD[vej].da}.`,
    en: ({ fra, hverAnden, taget, vej }) =>
      `${hverAnden ? "Every other ninth dwelling is the municipality's" : "All ninth dwellings go the same way"} by the rule from ${datoord(fra, "en")}. This is number ${heltal(taget + 1, "en")} since then and goes to ${VEJORD[vej].en}.`,
  },
  ekstra: {
    da: ({ fritaget }) => (fritaget ? "Afdelingen er fritaget for den ekstra levering." : "Afdelingen er ikke fritaget for den ekstra levering."),
    en: ({ fritaget }) =>
      fritaget ? "The department is exempted from the extra delivery." : "The department is not exempted from the extra delivery.",
  },
  nybyggeri: {
    da: ({ tilbudt, ledige, graense, standset }) =>
      `I nybyggeriet må kommunen højst få tilbudt ${andel(graense, "da")} af de boliger, der ikke er reserveret. Med denne ville den have fået ${heltal(tilbudt, "da")} af ${heltal(ledige, "da")}. ${standset ? "Det er for mange." : "Det er ikke for mange."}`,
    en: ({ tilbudt, ledige, graense, standset }) =>
      `In the new building the municipality may be offered at most ${andel(graense, "en")} of the dwellings that are not reserved. With this one it would have been offered ${heltal(tilbudt, "en")} of ${heltal(ledige, "en")}. ${standset ? "That is too many." : "That is not too many."}`,
  },
  tilbageholdelse: {
    da: ({ tilbud, undladt }) =>
      `De ${taelleord(tilbud.length, "da")} seneste tilbud til kommunen er alle benyttet${boligerne(tilbud, "da")}. Afdelingen må derfor holde denne tilbage${undladt ? ", men har valgt ikke at gøre det" : ""}.`,
    en: ({ tilbud, undladt }) =>
      `The latest ${taelleord(tilbud.length, "en")} offers to the municipality have all been used${boligerne(tilbud, "en")}. So the department may withhold this one${undladt ? ", but has chosen not to" : ""}.`,
  },
  loft: {
    da: ({ taeller, hoejst, maaling, standset }) =>
      `Kommunal anvisning må aldrig udgøre mere end hver tredje ledige bolig. ${MAALT.da[maaling] ?? ""}har kommunen allerede benyttet eller fået tilbudt ${taelleord(taeller.length, "da")}${boligerne(taeller, "da")}. Det højeste antal er ${taelleord(hoejst, "da")}. ${standset ? "Derfor tilbydes denne ikke." : "Loftet er her kun en advarsel, så denne tilbydes alligevel."}`,
    en: ({ taeller, hoejst, maaling, standset }) =>
      `Municipal assignment may never be more than every third vacant dwelling. ${MAALT.en[maaling] ?? ""}the municipality has used or been offered ${taelleord(taeller.length, "en")} already${boligerne(taeller, "en")}. The highest number is ${taelleord(hoejst, "en")}. ${standset ? "So this one is not offered." : "The cap is a warning only here, so this one is offered all the same."}`,
  },
  venteliste: {
    da: ({ form }) =>
      form === null
        ? "I stedet går den til ventelisten, men udlejningsformen er ikke oplyst."
        : `I stedet går den til ventelisten og udlejes ved ${FORMORD[form].da}.`,
    en: ({ form }) =>
      form === null
        ? "It goes to the waiting list instead, but it is not given how it is let."
        : `It goes to the waiting list instead, by ${FORMORD[form].en}.`,
  },
  "tilbud-besvaret": {
    da: ({ udfald, genudlejning }) => {
      if (udfald === "benyttet") return "Kommunen har benyttet boligen.";
      return genudlejning === null
        ? "Kommunen har sendt boligen retur."
        : `Kommunen har sendt boligen retur. Den udlejes derfor fra ventelisten ved ${FORMORD[genudlejning].da}.`;
    },
    en: ({ udfald, genudlejning }) => {
      if (udfald === "benyttet") return "The municipality has used the dwelling.";
      return genudlejning === null
        ? "The municipality has sent the dwelling back."
        : `The municipality has sent the dwelling back. It is let from the waiting list by ${FORMORD[genudlejning].en}.`;
    },
  },
};

/** What a place of the order is for. */
const PLADSEN: Readonly<Record<Plads, Tosproget>> = {
  anvisning: { da: "Pladsen går til kommunal anvisning.", en: "That place is for municipal assignment (anvisning)." },
  almindelig: { da: "Pladsen går til almindelig udlejning.", en: "That place is for ordinary letting." },
  fleksibel: { da: "Pladsen går til fleksibel udlejning.", en: "That place is for flexible letting." },
  ekstra: { da: "Pladsen er en ekstra levering til kommunen.", en: "That place is an extra delivery to the municipality." },
  niende: { da: "Det er den niende plads, som følger sin egen regel.", en: "That is the ninth place, which follows a rule of its own." },
};

/** Over which dwellings the cap is measured, by the choices of `loft-maaling`. */
const MAALT: Tosproget<Readonly<Record<string, string>>> = {
  da: { "rullende-9": "Blandt de seneste otte ledige boliger ", cyklus: "I den række på ni, som boligen er en del af, " },
  en: { "rullende-9": "Among the latest eight vacant dwellings ", cyklus: "In the order of nine that the dwelling is in, " },
};

/** The dwellings by name, those of an opening apart, which have none. */
function boligerne(boliger: readonly (SenesteLedige | SenesteTilbud)[], sprog: Sprog): string {
  const navne = boliger.flatMap(({ bolig }) => (bolig === null ? [] : [navn(bolig, sprog)]));
  return navne.length === 0 ? "" : ` (${opremset(navne, sprog)})`;
}

/** The rule behind each code, told to a citizen: of no dwelling in particular, since who lives where is not theirs to know. */
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
    da: "I udsatte boligområder anviser kommunen ikke til ledige boliger.",
    en: "In vulnerable housing areas the municipality assigns nobody to vacant dwellings.",
  },
  raekkefoelge: {
    da: "Ledige boliger fordeles efter en fast rækkefølge på ni. Den siger, hvilke der går til kommunen, og hvilke der går til ventelisten.",
    en: "Vacant dwellings follow a fixed order of nine. It says which go to the municipality and which to the waiting list.",
  },
  niende: {
    da: "Hver niende bolig følger en særlig regel, som skifter med årene.",
    en: "Every ninth dwelling follows a rule of its own, which changes over the years.",
  },
  ekstra: {
    da: "På nogle trin leverer afdelingen en ekstra bolig til kommunen, medmindre den er fritaget.",
    en: "On some steps the department delivers an extra dwelling to the municipality, unless it is exempted.",
  },
  nybyggeri: {
    da: "I nybyggeri får kommunen tilbudt færre boliger, hvis nogle af boligerne på forhånd er reserveret til den.",
    en: "In new buildings the municipality is offered fewer dwellings if some are reserved for it beforehand.",
  },
  tilbageholdelse: {
    da: "Når kommunen har benyttet flere tilbud i træk, må nogle afdelinger holde den næste bolig tilbage til ventelisten.",
    en: "When the municipality has used several offers in a row, some departments may keep the next dwelling for the waiting list.",
  },
  loft: {
    da: "Kommunal anvisning må aldrig udgøre mere end hver tredje ledige bolig.",
    en: "Municipal assignment may never be more than every third vacant dwelling.",
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
