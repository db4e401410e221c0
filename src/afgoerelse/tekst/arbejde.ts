/** Work and education of an applicant in words: what decides the ordinary criterion and the one of employment. */
import type { Arbejdsgrund } from "../../ansoeger/begrundelser.js";
import type { Beskaeftigelse, Beskaeftigelsesstatus, Uddannelse } from "../../ansoeger/husstand.js";
import type { Tal } from "../../kerne/tal.js";
import { ANSOEGERREGLER, type Uddannelsesart } from "../../parametre/ansoegerregler.js";
import { forPerson, type Kontekst, person, type Saetning, verbum } from "./begrundelsestekst.js";
import { datoord, stoerrelse, type Tosproget, taelleord } from "./sprog.js";

export interface OmArbejde {
  readonly person: string;
  readonly grund: Arbejdsgrund;
  readonly beskaeftigelse: Beskaeftigelse | null;
  readonly uddannelse: Uddannelse | null;
  /** Whether old-age pension would do as well. */
  readonly ogsaaPension: boolean;
  readonly begyndtSenest: string;
  readonly mindsteTimer: Tal | null;
}

const UDDANNELSESORD: Readonly<Record<Uddannelsesart, Tosproget>> = {
  grundskole: { da: "grundskole", en: "basic school (grundskole)" },
  ungdomsuddannelse: { da: "en ungdomsuddannelse", en: "upper secondary education (ungdomsuddannelse)" },
  videregaaende: { da: "en videregående uddannelse", en: "higher education (videregående uddannelse)" },
  "elev-laerling": { da: "en plads som elev eller lærling", en: "an apprenticeship (elev eller lærling)" },
  andet: { da: "et kursus eller en anden uddannelse", en: "a course or other education" },
};

const ARBEJDSORD: Readonly<Record<Beskaeftigelsesstatus, Tosproget>> = {
  "i-arbejde": { da: "i arbejde", en: "in work" },
  selvstaendig: { da: "selvstændig", en: "self-employed" },
  fleksjob: { da: "i fleksjob", en: "in a flexible job (fleksjob)" },
  ingen: { da: "uden arbejde", en: "out of work" },
};

const MAANEDER = ANSOEGERREGLER.beskaeftigelse.maaneder;

function i({ beskaeftigelse }: OmArbejde, { sprog }: Kontekst): string {
  return ARBEJDSORD[beskaeftigelse?.status ?? "ingen"][sprog];
}

/** In Danish after "den". */
function dag(tekst: string | null | undefined, { sprog }: Kontekst): string {
  return tekst ? datoord(tekst, sprog) : UKENDT_DAG[sprog];
}

const UKENDT_DAG: Tosproget = { da: "dag, der ikke er oplyst", en: "a day that we do not know" };

function art({ uddannelse }: OmArbejde, { sprog }: Kontekst): string {
  const ord = uddannelse?.art == null ? null : UDDANNELSESORD[uddannelse.art][sprog];
  return ord === null ? "" : ` (${ord})`;
}

/** A limit on a day that lies before all days leaves nobody in time. */
function frist({ begyndtSenest }: OmArbejde, { sprog }: Kontekst): string {
  return begyndtSenest === "" ? UKENDT_DAG[sprog] : datoord(begyndtSenest, sprog);
}

function udenTaellendeUddannelse({ uddannelse }: OmArbejde): boolean {
  return uddannelse?.status === "i-gang";
}

export const ARBEJDSTEKSTER: Readonly<Record<Arbejdsgrund, Tosproget<Saetning<OmArbejde>>>> = {
  "i-arbejde": {
    da: (om, k) => `${person(om.person, k)} er ${i(om, k)} og har været det siden den ${dag(om.beskaeftigelse?.siden, k)}.`,
    en: (om, k) =>
      `${person(om.person, k)} ${verbum(k, "are", "is")} ${i(om, k)} and ${verbum(k, "have", "has")} been so since ${dag(om.beskaeftigelse?.siden, k)}.`,
  },
  "tre-maaneders-arbejde": {
    da: (om, k) =>
      `${person(om.person, k)} er ${i(om, k)} og har været det siden den ${dag(om.beskaeftigelse?.siden, k)}. Det er mindst ${taelleord(MAANEDER, "da")} måneder.`,
    en: (om, k) =>
      `${person(om.person, k)} ${verbum(k, "are", "is")} ${i(om, k)} and ${verbum(k, "have", "has")} been so since ${dag(om.beskaeftigelse?.siden, k)}. That is at least ${taelleord(MAANEDER, "en")} months.`,
  },
  "job-begynder": {
    da: (om, k) =>
      `${person(om.person, k)} har et job, der begynder den ${dag(om.beskaeftigelse?.siden, k)}. Det er inden fristen, som er den ${frist(om, k)}.`,
    en: (om, k) =>
      `${person(om.person, k)} ${verbum(k, "have", "has")} a job that begins on ${dag(om.beskaeftigelse?.siden, k)}. That is in time: the last day is ${frist(om, k)}.`,
  },
  "under-uddannelse": {
    da: (om, k) => `${person(om.person, k)} er under uddannelse${art(om, k)}.`,
    en: (om, k) => `${person(om.person, k)} ${verbum(k, "are", "is")} in education${art(om, k)}.`,
  },
  alderspension: {
    da: (om, k) => `${person(om.person, k)} får folkepension.`,
    en: (om, k) => `${person(om.person, k)} ${verbum(k, "are", "is")} on old-age pension (folkepension).`,
  },
  senior: {
    da: (om, k) => `${person(om.person, k)} har nået den alder, hvor seniorer sidestilles med boligsøgende i beskæftigelse.`,
    en: (om, k) => `${person(om.person, k)} ${verbum(k, "have", "has")} reached the age at which seniors are put on a par with applicants in work.`,
  },
  "for-faa-timer": {
    da: (om, k) => `${person(om.person, k)} arbejder ${timer(om.beskaeftigelse?.timerPrUge, k)}. Der kræves mindst ${timer(om.mindsteTimer, k)}.`,
    en: (om, k) =>
      `${person(om.person, k)} ${verbum(k, "work", "works")} ${timer(om.beskaeftigelse?.timerPrUge, k)}. At least ${timer(om.mindsteTimer, k)} are needed.`,
  },
  "ikke-begyndt": {
    da: (om, k) =>
      `${person(om.person, k)} har et job, der begynder den ${dag(om.beskaeftigelse?.siden, k)}. Det skulle begynde senest den ${frist(om, k)}.`,
    en: (om, k) =>
      `${person(om.person, k)} ${verbum(k, "have", "has")} a job that begins on ${dag(om.beskaeftigelse?.siden, k)}. It had to begin on ${frist(om, k)} at the latest.`,
  },
  "under-tre-maaneder": {
    da: (om, k) =>
      `${person(om.person, k)} er ${i(om, k)} og har været det siden den ${dag(om.beskaeftigelse?.siden, k)}. Arbejdet skulle være begyndt senest den ${frist(om, k)} for at have varet i ${taelleord(MAANEDER, "da")} måneder.`,
    en: (om, k) =>
      `${person(om.person, k)} ${verbum(k, "are", "is")} ${i(om, k)} and ${verbum(k, "have", "has")} been so since ${dag(om.beskaeftigelse?.siden, k)}. The work had to begin on ${frist(om, k)} at the latest to have lasted ${taelleord(MAANEDER, "en")} months.`,
  },
  "uden-arbejde-eller-uddannelse": {
    da: (om, k) => {
      const pension = om.ogsaaPension ? " Der er heller ikke folkepension." : "";
      if (udenTaellendeUddannelse(om)) return `${person(om.person, k)} er ikke i arbejde, og uddannelsen${art(om, k)} tæller ikke med her.${pension}`;
      return om.ogsaaPension
        ? `${person(om.person, k)} er hverken i arbejde, under uddannelse eller på folkepension.`
        : `${person(om.person, k)} er hverken i arbejde eller under uddannelse.`;
    },
    en: (om, k) => {
      const er = verbum(k, "are", "is");
      const pension = om.ogsaaPension ? " There is no old-age pension (folkepension) either." : "";
      if (udenTaellendeUddannelse(om))
        return `${person(om.person, k)} ${er} not in work, and the education${art(om, k)} does not count here.${pension}`;
      return om.ogsaaPension
        ? `${person(om.person, k)} ${er} neither in work nor in education nor on old-age pension (folkepension).`
        : `${person(om.person, k)} ${er} neither in work nor in education.`;
    },
  },
  uoplyst: {
    da: (om, k) => `Vi mangler oplysninger om arbejde eller uddannelse${forPerson(om.person, k)}.`,
    en: (om, k) => `We lack facts about work or education${forPerson(om.person, k)}.`,
  },
};

function timer(vaerdi: Tal | null | undefined, { sprog }: Kontekst): string {
  return vaerdi == null ? UKENDTE_TIMER[sprog] : stoerrelse(vaerdi, "timer pr. uge", sprog);
}

const UKENDTE_TIMER: Tosproget = { da: "et antal timer, vi ikke kender", en: "hours that we do not know" };
