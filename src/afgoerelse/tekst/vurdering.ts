/** Assessment of a household in words: its outcome and its reasons. */
import type { Vurderingsbegrundelse } from "../../ansoeger/begrundelser.js";
import type { Krav } from "../../ansoeger/krav.js";
import type { Udfald } from "../../kerne/trevaerdi.js";
import type { Ansoegerkriterium } from "../../parametre/ansoegerregler.js";
import { omArbejde } from "./arbejde.js";
import { type Begrundelsestekster, type Kontekst, person, personInde, verbum } from "./begrundelsestekst.js";
import { KRAVTEKSTER } from "./kriteriekrav.js";
import { KRITERIENAVN, kriterierne, skaerpedeKriterier, UDFALDSORD } from "./ordforraad.js";
import { omDom, omIndkomst, omUddannelse } from "./personkrav.js";
import { datoord, stort, type Tosproget } from "./sprog.js";

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
    uoplyst: (id, k) =>
      ` It cannot be decided yet whether ${personInde(id, k)} ${verbum(k, "meet", "meets")} the requirement.`,
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
    da: () => "Ved almindelig udlejning er det alene ancienniteten på ventelisten, der tæller.",
    en: () => "In ordinary letting (almindelig udlejning), only seniority on the waiting list counts.",
  },
  kriterium: {
    da: (krav, k) => overskrevet(krav.kriterium, KRAVTEKSTER.da(krav), k) + SLUT.da(krav.udfald),
    en: (krav, k) => overskrevet(krav.kriterium, KRAVTEKSTER.en(krav), k) + SLUT.en(krav.udfald),
  },
  "ikke-spurgt": {
    da: ({ person: id, kriterier, grund }, k) => {
      switch (grund) {
        case "alder":
          return `${person(id, k)} er på grund af alderen ikke omfattet af ${kriterierne(kriterier, "da")}.`;
        case "beboer":
          return `${person(id, k)} bor allerede i afdelingen og er derfor ikke omfattet af ${kriterierne(kriterier, "da")}.`;
        case "under-uddannelse":
          return `${person(id, k)} er under uddannelse og er derfor ikke omfattet af ${kriterierne(kriterier, "da")}.`;
      }
    },
    en: ({ person: id, kriterier, grund }, k) => {
      switch (grund) {
        case "alder":
          return `Because of age, ${personInde(id, k)} ${verbum(k, "are", "is")} not covered by ${kriterierne(kriterier, "en")}.`;
        case "beboer":
          return `${person(id, k)} ${verbum(k, "live", "lives")} in the department already and ${verbum(k, "are", "is")} therefore not covered by ${kriterierne(kriterier, "en")}.`;
        case "under-uddannelse":
          return `${person(id, k)} ${verbum(k, "are", "is")} in education and ${verbum(k, "are", "is")} therefore not covered by ${kriterierne(kriterier, "en")}.`;
      }
    },
  },
  "beboer-uoplyst": {
    da: ({ person: id }, k) =>
      `Vi ved ikke, om ${personInde(id, k)} allerede bor i afdelingen. De skærpede kriterier gælder kun for tilflyttere.`,
    en: ({ person: id }, k) =>
      `We do not know whether ${personInde(id, k)} ${verbum(k, "live", "lives")} in the department already. The sharpened criteria (skærpede kriterier) apply only to newcomers.`,
  },
  almindelige: {
    da: (grund, k) => om(grund, omArbejde({ ...grund, maaneder: 0 }, k), k),
    en: (grund, k) => om(grund, omArbejde({ ...grund, maaneder: 0 }, k), k),
  },
  beskaeftigelse: {
    da: (grund, k) => om(grund, omArbejde(grund, k), k),
    en: (grund, k) => om(grund, omArbejde(grund, k), k),
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
      uoplyst: () =>
        "Vi kan endnu ikke afgøre, om du opfylder kravene til boligen. Vi mangler nogle oplysninger. De står nedenfor.",
    },
    I: {
      opfyldt: (_, dag) => `I opfylder de krav, der gælder for boligen den ${dag}.`,
      "ikke-opfyldt": (_, dag) => `I opfylder desværre ikke de krav, der gælder for boligen den ${dag}.`,
      uoplyst: () =>
        "Vi kan endnu ikke afgøre, om I opfylder kravene til boligen. Vi mangler nogle oplysninger. De står nedenfor.",
    },
  },
  en: {
    husstanden: {
      opfyldt: (husstand, dag) => `The household ${husstand} meets the requirements on ${dag}.`,
      "ikke-opfyldt": (husstand, dag) => `The household ${husstand} does not meet the requirements on ${dag}.`,
      uoplyst: (husstand, dag) =>
        `It cannot be decided yet whether the household ${husstand} meets the requirements on ${dag}.`,
    },
    du: {
      opfyldt: (_, dag) => `You meet the requirements that apply to the dwelling on ${dag}.`,
      "ikke-opfyldt": (_, dag) =>
        `Unfortunately, you do not meet the requirements that apply to the dwelling on ${dag}.`,
      uoplyst: () =>
        "We cannot decide yet whether you meet the requirements for the dwelling. We still need some information, which is listed below.",
    },
    I: {
      opfyldt: (_, dag) => `You meet the requirements that apply to the dwelling on ${dag}.`,
      "ikke-opfyldt": (_, dag) =>
        `Unfortunately, you do not meet the requirements that apply to the dwelling on ${dag}.`,
      uoplyst: () =>
        "We cannot decide yet whether you meet the requirements for the dwelling. We still need some information, which is listed below.",
    },
  },
};

const FORM: Tosproget<{
  readonly almindelig: string;
  readonly fleksibel: string;
  readonly skaerpet: (kriterier: string) => string;
}> = {
  da: {
    almindelig: "Boligen udlejes ved almindelig udlejning fra ventelisten.",
    fleksibel: "Boligen udlejes ved fleksibel udlejning efter de almindelige kriterier.",
    skaerpet: (kriterier) => `Boligen udlejes ved fleksibel udlejning med ${kriterier}.`,
  },
  en: {
    almindelig: "The dwelling is let from the waiting list by ordinary letting (almindelig udlejning).",
    fleksibel: "The dwelling is let by flexible letting (fleksibel udlejning) with the ordinary criteria.",
    skaerpet: (kriterier) => `The dwelling is let by flexible letting (fleksibel udlejning) with ${kriterier}.`,
  },
};

export function kravord({ udlejningsform, skaerpede }: Krav, { sprog }: Kontekst): string {
  return skaerpede.length > 0
    ? FORM[sprog].skaerpet(skaerpedeKriterier(skaerpede, sprog))
    : FORM[sprog][udlejningsform];
}

/** @param husstand the name of the household, ready to be written */
export function vurderingsudfald(
  husstand: string,
  krav: Krav,
  dato: string,
  udfald: Udfald,
  k: Kontekst,
): readonly string[] {
  const hvem = k.borger ? (k.ene ? "du" : "I") : "husstanden";
  return [UDFALD[k.sprog][hvem][udfald](husstand, datoord(dato, k.sprog)), kravord(krav, k)];
}
