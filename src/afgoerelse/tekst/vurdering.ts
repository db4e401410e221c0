/** Assessment of a household in words: its outcome and its reasons. */
import type { Vurderingsbegrundelse } from "../../ansoeger/begrundelser.js";
import type { Ansoegerkriterium, Krav } from "../../ansoeger/krav.js";
import type { Udfald } from "../../kerne/trevaerdi.js";
import { type Aldersspaend, ANSOEGERREGLER } from "../../parametre/ansoegerregler.js";
import { ARBEJDSTEKSTER } from "./arbejde.js";
import { type Begrundelsestekster, type Kontekst, person, personInde, personSomObjekt, verbum } from "./begrundelsestekst.js";
import { KRITERIENAVN, kriterieliste, UDFALDSORD } from "./ordforraad.js";
import { omDom, omIndkomst, omUddannelse } from "./personkrav.js";
import { datoord, stort, type Tosproget, taelleord } from "./sprog.js";

const R = ANSOEGERREGLER;

function aldre({ fra, til }: Aldersspaend, mellem: string, opefter: string): string {
  return til === null ? `${fra}${opefter}` : `${fra}-${til}${mellem}`;
}

/** What each criterion asks, in the agreement's own sense. */
const KRAVTEKSTER: Readonly<Record<Ansoegerkriterium, Tosproget>> = {
  almindelige: {
    da: "Mindst én voksen i husstanden skal være i arbejde, få folkepension eller være under uddannelse.",
    en: "At least one adult of the household must be in work, on old-age pension (folkepension) or in education.",
  },
  beskaeftigelse: {
    da: `Alle på ${aldre(R.beskaeftigelse.alder, " år", " år og derover")}, der flytter ind, skal være i arbejde og have været det i mindst ${taelleord(R.beskaeftigelse.maaneder, "da")} måneder, eller være under uddannelse.`,
    en: `Everyone aged ${aldre(R.beskaeftigelse.alder, "", " and over")} who moves in must be in work, and have been so for at least ${taelleord(R.beskaeftigelse.maaneder, "en")} months, or be in education.`,
  },
  dom: {
    da: `Ingen på ${aldre(R.dom.alder, " år", " år og derover")}, der flytter ind, må i år eller i de ${taelleord(R.dom.aarFoer, "da")} foregående kalenderår være dømt efter straffeloven, våbenloven eller lov om euforiserende stoffer.`,
    en: `Nobody aged ${aldre(R.dom.alder, "", " and over")} who moves in may, this calendar year or in the ${taelleord(R.dom.aarFoer, "en")} before it, have been convicted under the criminal code, the weapons act or the act on controlled substances.`,
  },
  uddannelse: {
    da: `Alle på ${aldre(R.uddannelse.alder, " år", " år og derover")}, der flytter ind, skal have en uddannelse over grundskoleniveau. En uddannelse fra udlandet skal være godkendt i Danmark.`,
    en: `Everyone aged ${aldre(R.uddannelse.alder, "", " and over")} who moves in must have an education above basic school. An education from abroad must be approved in Denmark.`,
  },
  indkomst: {
    da: `Alle på ${aldre(R.indkomst.alder, " år", " år og derover")}, der flytter ind og ikke er under uddannelse, skal både nu og i gennemsnit i det foregående kalenderår have en bruttoindtægt på mindst det beløb, der gælder.`,
    en: `Everyone aged ${aldre(R.indkomst.alder, "", " and over")} who moves in and is not in education must have a gross income of at least the amount in force, both now and on average in the calendar year before.`,
  },
};

const SLUT: Tosproget<(udfald: Udfald) => string> = {
  da: (udfald) => ` Kravet er ${udfald === "uoplyst" ? "endnu ikke afklaret" : UDFALDSORD[udfald].da}.`,
  en: (udfald) => ` The requirement is ${udfald === "uoplyst" ? "not settled yet" : UDFALDSORD[udfald].en}.`,
};

/** One person's part: that one fails the ordinary criterion does not mean that the household does. */
const PERSONSLUT: Tosproget<Readonly<Record<Udfald, (id: string, k: Kontekst) => string>>> = {
  da: {
    opfyldt: (id, k) => ` Dermed opfylder ${personInde(id, k)} kravet.`,
    "ikke-opfyldt": (id, k) => ` Dermed opfylder ${personInde(id, k)} ikke kravet.`,
    uoplyst: (id, k) => ` Det kan endnu ikke afgøres, om ${personInde(id, k)} opfylder kravet.`,
  },
  en: {
    opfyldt: (id, k) => ` So ${personInde(id, k)} ${verbum(k, "meet", "meets")} the requirement.`,
    "ikke-opfyldt": (id, k) => ` So ${personInde(id, k)} ${verbum(k, "do", "does")} not meet the requirement.`,
    uoplyst: (id, k) => ` It cannot be decided yet whether ${personInde(id, k)} ${verbum(k, "meet", "meets")} the requirement.`,
  },
};

function overskrevet(kriterium: Ansoegerkriterium, saetninger: string, { sprog }: Kontekst): string {
  return `${stort(KRITERIENAVN[kriterium][sprog])}: ${saetninger}`;
}

type Personbegrundelse = Extract<Vurderingsbegrundelse, { readonly person: string; readonly udfald: Udfald }>;

function om({ kode, person: id, udfald }: Personbegrundelse, saetninger: string, k: Kontekst): string {
  return overskrevet(kode, saetninger, k) + PERSONSLUT[k.sprog][udfald](id, k);
}

export const VURDERINGSTEKSTER: Begrundelsestekster<Vurderingsbegrundelse> = {
  anciennitet: {
    da: () => "Boligen udlejes ved almindelig udlejning. Her er det alene ancienniteten på ventelisten, der tæller.",
    en: () => "The dwelling is let by ordinary letting (almindelig udlejning). Only seniority on the waiting list counts.",
  },
  kriterium: {
    da: ({ kriterium, udfald }, k) => overskrevet(kriterium, KRAVTEKSTER[kriterium].da, k) + SLUT.da(udfald),
    en: ({ kriterium, udfald }, k) => overskrevet(kriterium, KRAVTEKSTER[kriterium].en, k) + SLUT.en(udfald),
  },
  "ikke-spurgt": {
    da: ({ person: id, kriterier, grund }, k) => {
      switch (grund) {
        case "alder":
          return `${person(id, k)} er på grund af alderen ikke omfattet af kravene til ${kriterieliste(kriterier, "da")}.`;
        case "beboer":
          return `${person(id, k)} bor allerede i afdelingen og er derfor ikke omfattet af de skærpede krav til ${kriterieliste(kriterier, "da")}.`;
        case "under-uddannelse":
          return `${person(id, k)} er under uddannelse og er derfor ikke omfattet af kravet til ${kriterieliste(kriterier, "da")}.`;
      }
    },
    en: ({ person: id, kriterier, grund }, k) => {
      switch (grund) {
        case "alder":
          return `The requirements on ${kriterieliste(kriterier, "en")} do not apply to ${personSomObjekt(id, k)} because of age.`;
        case "beboer":
          return `${person(id, k)} ${verbum(k, "live", "lives")} in the department already, so the sharpened criteria do not apply: ${kriterieliste(kriterier, "en")}.`;
        case "under-uddannelse":
          return `${person(id, k)} ${verbum(k, "are", "is")} in education, so this does not apply: ${kriterieliste(kriterier, "en")}.`;
      }
    },
  },
  "beboer-uoplyst": {
    da: ({ person: id }, k) => `Vi ved ikke, om ${personInde(id, k)} allerede bor i afdelingen. De skærpede krav gælder kun for tilflyttere.`,
    en: ({ person: id }, k) =>
      `We do not know whether ${personInde(id, k)} ${verbum(k, "live", "lives")} in the department already. The sharpened criteria apply to newcomers only.`,
  },
  almindelige: {
    da: (grund, k) => om(grund, ARBEJDSTEKSTER[grund.grund].da({ ...grund, ogsaaPension: true }, k), k),
    en: (grund, k) => om(grund, ARBEJDSTEKSTER[grund.grund].en({ ...grund, ogsaaPension: true }, k), k),
  },
  beskaeftigelse: {
    da: (grund, k) => om(grund, ARBEJDSTEKSTER[grund.grund].da({ ...grund, ogsaaPension: false }, k), k),
    en: (grund, k) => om(grund, ARBEJDSTEKSTER[grund.grund].en({ ...grund, ogsaaPension: false }, k), k),
  },
  dom: { da: (grund, k) => om(grund, omDom(grund, k), k), en: (grund, k) => om(grund, omDom(grund, k), k) },
  uddannelse: {
    da: (grund, k) => om(grund, omUddannelse(grund, k), k),
    en: (grund, k) => om(grund, omUddannelse(grund, k), k),
  },
  indkomst: {
    da: (grund, k) => om(grund, omIndkomst(grund, k), k),
    en: (grund, k) => om(grund, omIndkomst(grund, k), k),
  },
};

type Hvem = "husstanden" | "du" | "I";

const UDFALD: Tosproget<Readonly<Record<Hvem, Readonly<Record<Udfald, (husstand: string, dag: string) => string>>>>> = {
  da: {
    husstanden: {
      opfyldt: (husstand, dag) => `Husstanden ${husstand} opfylder kravene den ${dag}.`,
      "ikke-opfyldt": (husstand, dag) => `Husstanden ${husstand} opfylder ikke kravene den ${dag}.`,
      uoplyst: (husstand, dag) => `Det kan endnu ikke afgøres, om husstanden ${husstand} opfylder kravene den ${dag}.`,
    },
    du: {
      opfyldt: (_, dag) => `Du opfylder de krav, der gælder for boligen den ${dag}.`,
      "ikke-opfyldt": (_, dag) => `Du opfylder desværre ikke de krav, der gælder for boligen den ${dag}.`,
      uoplyst: () => "Vi kan endnu ikke afgøre, om du opfylder kravene til boligen. Vi mangler nogle oplysninger, som du finder nedenfor.",
    },
    I: {
      opfyldt: (_, dag) => `I opfylder de krav, der gælder for boligen den ${dag}.`,
      "ikke-opfyldt": (_, dag) => `I opfylder desværre ikke de krav, der gælder for boligen den ${dag}.`,
      uoplyst: () => "Vi kan endnu ikke afgøre, om I opfylder kravene til boligen. Vi mangler nogle oplysninger, som I finder nedenfor.",
    },
  },
  en: {
    husstanden: {
      opfyldt: (husstand, dag) => `The household ${husstand} meets what is asked on ${dag}.`,
      "ikke-opfyldt": (husstand, dag) => `The household ${husstand} does not meet what is asked on ${dag}.`,
      uoplyst: (husstand, dag) => `It cannot be decided yet whether the household ${husstand} meets what is asked on ${dag}.`,
    },
    du: {
      opfyldt: (_, dag) => `You meet what is asked for the dwelling on ${dag}.`,
      "ikke-opfyldt": (_, dag) => `Unfortunately, you do not meet what is asked for the dwelling on ${dag}.`,
      uoplyst: () => "We cannot decide yet whether you meet what is asked for the dwelling. Some facts are missing; you find them below.",
    },
    I: {
      opfyldt: (_, dag) => `You meet what is asked for the dwelling on ${dag}.`,
      "ikke-opfyldt": (_, dag) => `Unfortunately, you do not meet what is asked for the dwelling on ${dag}.`,
      uoplyst: () => "We cannot decide yet whether you meet what is asked for the dwelling. Some facts are missing; you find them below.",
    },
  },
};

const FORM: Tosproget<{ readonly almindelig: string; readonly fleksibel: string; readonly skaerpet: (kriterier: string) => string }> = {
  da: {
    almindelig: "Boligen udlejes ved almindelig udlejning fra ventelisten.",
    fleksibel: "Boligen udlejes ved fleksibel udlejning efter de almindelige kriterier.",
    skaerpet: (kriterier) => `Boligen udlejes ved fleksibel udlejning med skærpede krav til ${kriterier}.`,
  },
  en: {
    almindelig: "The dwelling is let from the waiting list by ordinary letting (almindelig udlejning).",
    fleksibel: "The dwelling is let by flexible letting (fleksibel udlejning) with the ordinary criteria.",
    skaerpet: (kriterier) =>
      `The dwelling is let by flexible letting (fleksibel udlejning) with sharpened criteria (skærpede kriterier): ${kriterier}.`,
  },
};

export function kravord({ udlejningsform, skaerpede }: Krav, { sprog }: Kontekst): string {
  return skaerpede.length > 0 ? FORM[sprog].skaerpet(kriterieliste(skaerpede, sprog)) : FORM[sprog][udlejningsform];
}

/** @param husstand the name of the household, ready to be written */
export function vurderingsudfald(husstand: string, krav: Krav, dato: string, udfald: Udfald, k: Kontekst): readonly string[] {
  const hvem = k.borger ? (k.ene ? "du" : "I") : "husstanden";
  return [UDFALD[k.sprog][hvem][udfald](husstand, datoord(dato, k.sprog)), kravord(krav, k)];
}
