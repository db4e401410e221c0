/** Reasons for the turn of a vacancy in words. */
import { sum } from "../../kerne/tal.js";
import type { Ledighedsbegrundelse } from "../../ledighed/begrundelser.js";
import type { SenesteLedige, SenesteTilbud } from "../../ledighed/tilstand.js";
import type { Plads } from "../../parametre/ledighedsregler.js";
import type { Begrundelsesord } from "./begrundelsestekst.js";
import { BOLIGTYPEORD } from "./boliger.js";
import { FORMORD, PLADSFORMAAL, trinord } from "./ordforraad.js";
import { andel, datoord, heltal, navn, opremset, type Sprog, type Tosproget, taelleord } from "./sprog.js";

const HVER_TREDJE: Tosproget = {
  da: "Kommunal anvisning må aldrig udgøre mere end hver tredje ledige bolig.",
  en: "Municipal assignment may never make up more than every third vacant dwelling.",
};

export const LEDIGHEDSTEKSTER: Begrundelsesord<Ledighedsbegrundelse> = {
  "ikke-omfattet": ({ boligtype }) => ({
    da: `Det er ${BOLIGTYPEORD[boligtype].da}. Den boligtype ligger uden for rækkefølgen på ni.`,
    en: `It is ${BOLIGTYPEORD[boligtype].en}. Dwellings of that kind are outside the order of nine.`,
  }),
  "uden-for-raekkefoelgen": ({ boligtype, udfasesFra }, { sprog }) => {
    const dag = udfasesFra === null ? null : datoord(udfasesFra, sprog);
    return {
      da: `Det er ${BOLIGTYPEORD[boligtype].da}. Den går til kommunen uden for rækkefølgen${dag === null ? "" : ` indtil udfasningen, der begynder den ${dag}`}.`,
      en: `It is ${BOLIGTYPEORD[boligtype].en}. It goes to the municipality outside the order${dag === null ? "" : ` until the phase-out, which begins on ${dag}`}.`,
    };
  },
  udfaset: ({ boligtype, udfasetFra }, { sprog }) => {
    const dag = datoord(udfasetFra, sprog);
    return {
      da: `Det er ${BOLIGTYPEORD[boligtype].da}. Den er udfaset fra den ${dag} og indgår i rækkefølgen som andre boliger.`,
      en: `It is ${BOLIGTYPEORD[boligtype].en}. It has been phased out from ${dag} and takes a place in the order like any other dwelling.`,
    };
  },
  "uden-anvisning": (trin, { sprog }) => ({
    da: `Kommunen anviser ikke til boliger på ${trinord(trin, sprog)}.`,
    en: `The municipality does not assign dwellings on ${trinord(trin, sprog)}.`,
  }),
  raekkefoelge: (om, { sprog }) => {
    const trin = trinord(om, sprog);
    return {
      da: `Boligen er nr. ${om.position} i rækkefølgen på ni for ${trin}. ${pladsen(om.plads).da}`,
      en: `The dwelling is number ${om.position} in the order of nine for ${trin}. ${pladsen(om.plads).en}`,
    };
  },
  niende: ({ fra, hverAnden, taget, vej }, { sprog }) => {
    const [dag, formaal] = [datoord(fra, sprog), PLADSFORMAAL[vej][sprog]];
    if (!hverAnden)
      return {
        da: `Efter reglen fra den ${dag} går den niende plads på denne dag til ${formaal}.`,
        en: `Under the rule from ${dag}, the ninth place is for ${formaal} on this day.`,
      };
    const nr = heltal(sum(taget, 1), sprog);
    return {
      da: `Efter reglen fra den ${dag} går hver anden af de niende boliger til kommunen. Denne er nr. ${nr} siden da, og pladsen går til ${formaal}.`,
      en: `Under the rule from ${dag}, every other one of the ninth dwellings goes to the municipality. This is number ${nr} since then, and its place is for ${formaal}.`,
    };
  },
  ekstra: ({ fritaget }) =>
    fritaget
      ? {
          da: "Afdelingen er fritaget for den ekstra levering.",
          en: "The department is exempt from the extra delivery.",
        }
      : {
          da: "Afdelingen er ikke fritaget for den ekstra levering.",
          en: "The department is not exempt from the extra delivery.",
        },
  nybyggeri: ({ tilbudt, ledige, graense, standset }, { sprog }) => {
    const [hoejst, tilbud, alle] = [andel(graense, sprog), heltal(tilbudt, sprog), heltal(ledige, sprog)];
    return {
      da: `I nybyggeriet må kommunen højst få tilbudt ${hoejst} af de boliger, der ikke er reserveret. Med denne ville kommunen have fået tilbudt ${tilbud} ud af ${alle}. Det er ${standset ? "" : "ikke "}for mange.`,
      en: `In the new building the municipality may be offered at most ${hoejst} of the dwellings that are not reserved. With this one it would have been offered ${tilbud} out of ${alle}. That is ${standset ? "" : "not "}too many.`,
    };
  },
  tilbageholdelse: ({ tilbud, tilbageholdt, undladt }, { sprog }) => {
    const [antal, hvilke] = [taelleord(tilbud.length, sprog), boligerne(tilbud, sprog)];
    return {
      da: `De ${antal} seneste tilbud til kommunen er alle benyttet${hvilke}. Afdelingen må derfor holde denne tilbage${undladt ? ", men har valgt ikke at gøre det" : tilbageholdt ? ", og det gør den" : ""}.`,
      en: `The latest ${antal} offers to the municipality have all been used${hvilke}. So the department may withhold this one${undladt ? ", but has chosen not to" : tilbageholdt ? ", and does so" : ""}.`,
    };
  },
  loft: ({ taeller, hoejst, maaling, standset }, { sprog }) => {
    const [antal, hvilke] = [taelleord(taeller.length, sprog), boligerne(taeller, sprog)];
    const [maalt, flest] = [MAALT[maaling]?.[sprog] ?? "", taelleord(hoejst, sprog)];
    return {
      da: `${HVER_TREDJE.da} ${maalt}er der ${antal}, som kommunen har benyttet eller endnu ikke har besvaret tilbuddet om${hvilke}. Med denne må der højst være ${flest}. ${standset ? "Derfor tilbydes denne ikke." : "Loftet er her kun en advarsel, så denne tilbydes alligevel."}`,
      en: `${HVER_TREDJE.en} ${maalt}there ${taeller.length === 1 ? "is" : "are"} ${antal} that the municipality has used or has not yet answered the offer of${hvilke}. With this one there may be at most ${flest}. ${standset ? "So this one is not offered." : "The cap is only a warning here, so this one is offered all the same."}`,
    };
  },
  venteliste: ({ form }) =>
    form === null
      ? {
          da: "I stedet udlejes den fra ventelisten, men udlejningsformen er ikke oplyst.",
          en: "It is let from the waiting list instead, but the form of letting is not known.",
        }
      : {
          da: `I stedet udlejes den fra ventelisten ved ${FORMORD[form].da}.`,
          en: `It is let from the waiting list instead, by ${FORMORD[form].en}.`,
        },
  "tilbud-besvaret": ({ udfald, genudlejning }) => {
    if (udfald === "benyttet")
      return { da: "Kommunen har benyttet boligen.", en: "The municipality has used the dwelling." };
    return genudlejning === null
      ? {
          da: "Kommunen har sendt boligen retur. Den udlejes derfor fra ventelisten, men udlejningsformen er ikke oplyst.",
          en: "The municipality has sent the dwelling back. It is therefore let from the waiting list, but the form of letting is not known.",
        }
      : {
          da: `Kommunen har sendt boligen retur. Den udlejes derfor fra ventelisten ved ${FORMORD[genudlejning].da}.`,
          en: `The municipality has sent the dwelling back. It is therefore let from the waiting list by ${FORMORD[genudlejning].en}.`,
        };
  },
};

/** What a place of the order is for, as a sentence. */
function pladsen(plads: Plads): Tosproget {
  switch (plads) {
    case "anvisning":
    case "almindelig":
    case "fleksibel":
      return { da: `Pladsen går til ${PLADSFORMAAL[plads].da}.`, en: `That place is for ${PLADSFORMAAL[plads].en}.` };
    case "ekstra":
      return {
        da: "Pladsen er til en ekstra levering til kommunen.",
        en: "That place is for an extra delivery to the municipality.",
      };
    case "niende":
      return {
        da: "Det er den niende plads, som følger sin egen regel.",
        en: "That is the ninth place, which follows a rule of its own.",
      };
  }
}

/** Over which dwellings the cap is measured, by the choices of `loft-maaling`. */
const MAALT: Readonly<Record<string, Tosproget>> = {
  "rullende-9": { da: "Blandt de seneste otte ledige boliger ", en: "Among the latest eight vacant dwellings " },
  cyklus: {
    da: "I den række på ni, som boligen er en del af, ",
    en: "In the round of nine that the dwelling is part of, ",
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
  loft: HVER_TREDJE,
  venteliste: {
    da: "Boliger, som kommunen ikke får, udlejes fra ventelisten.",
    en: "Dwellings that the municipality does not get are let from the waiting list.",
  },
  "tilbud-besvaret": {
    da: "Kommunen kan bruge en bolig, den får tilbudt, eller sende den retur til ventelisten.",
    en: "The municipality can use a dwelling that it is offered, or send it back to the waiting list.",
  },
};
