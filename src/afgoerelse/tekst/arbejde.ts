/** Work and education of an applicant in words: what decides the ordinary criterion and the one of employment. */
import type { Arbejdsgrund, Personbegrundelse } from "../../ansoeger/begrundelser.js";
import type { Beskaeftigelse, Beskaeftigelsesstatus, Uddannelse } from "../../ansoeger/husstand.js";
import { somTal, type Tal, type Talvaerdi, tal } from "../../kerne/tal.js";
import type { Uddannelsesart } from "../../parametre/fakta.js";
import { forPerson, type Kontekst, person, type Saetning, verbum } from "./begrundelsestekst.js";
import { datoord, maanederOrd, type Sprog, stoerrelse, type Tosproget } from "./sprog.js";

interface OmArbejde {
  readonly person: string;
  readonly grund: Arbejdsgrund;
  readonly beskaeftigelse: Beskaeftigelse | null;
  readonly uddannelse: Uddannelse | null;
  /** Months of work that are asked. */
  readonly maaneder: number;
  /** Whether old-age pension would do as well. */
  readonly ogsaaPension: boolean;
  readonly begyndtSenest: string;
  readonly mindsteTimer: Tal | null;
}

const UDDANNELSESORD: Readonly<Record<Uddannelsesart, Tosproget>> = {
  grundskole: { da: "grundskole", en: "basic school, grundskole" },
  ungdomsuddannelse: { da: "ungdomsuddannelse", en: "upper secondary education, ungdomsuddannelse" },
  videregaaende: { da: "videregående uddannelse", en: "higher education, videregående uddannelse" },
  "elev-laerling": { da: "elev eller lærling", en: "apprenticeship, elev eller lærling" },
  andet: { da: "kursus eller anden uddannelse", en: "a course or other education" },
};

const ARBEJDSORD: Readonly<Record<Beskaeftigelsesstatus, Tosproget>> = {
  "i-arbejde": { da: "i arbejde", en: "in work" },
  selvstaendig: { da: "selvstændig", en: "self-employed" },
  fleksjob: { da: "i fleksjob", en: "in a flexible job (fleksjob)" },
  ingen: { da: "uden arbejde", en: "out of work" },
};

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

const FOR_SENT: Tosproget<(frist: string, maaneder: number) => string> = {
  da: (frist, maaneder) =>
    `Arbejdet skulle være begyndt senest den ${frist} for at have varet i ${maanederOrd(maaneder, "da")}.`,
  en: (frist, maaneder) =>
    `The work had to have begun no later than ${frist} to have lasted ${maanederOrd(maaneder, "en")}.`,
};

function begyndtForSent(om: OmArbejde, k: Kontekst): string {
  return FOR_SENT[k.sprog](frist(om, k), om.maaneder);
}

/** In brackets, where the agreement at hand has one. */
function aldersgraense({ aftale }: Kontekst, sprog: Sprog): string {
  const alder = aftale?.supplement.seniorAlder ?? null;
  return alder === null ? "" : ` (${stoerrelse(tal(alder), "aar", sprog)})`;
}

function udenTaellendeUddannelse({ uddannelse }: OmArbejde): boolean {
  return uddannelse?.status === "i-gang";
}

/** What decided the work or education of a person; old-age pension does as well where the condition asks for it. */
export function omArbejde({ grund = "uoplyst", ...om }: Personbegrundelse, k: Kontekst): string {
  const fakta = { beskaeftigelse: null, uddannelse: null, maaneder: 0, begyndtSenest: "", mindsteTimer: null, ...om };
  return ARBEJDSTEKSTER[grund][k.sprog]({ ...fakta, grund, ogsaaPension: om.alderspension !== undefined }, k);
}

const ARBEJDSTEKSTER: Readonly<Record<Arbejdsgrund, Tosproget<Saetning<OmArbejde>>>> = {
  "i-arbejde": {
    da: (om, k) =>
      `${person(om.person, k)} er ${i(om, k)} og har været det siden den ${dag(om.beskaeftigelse?.siden, k)}.`,
    en: (om, k) =>
      `${person(om.person, k)} ${verbum(k, "are", "is")} ${i(om, k)} and ${verbum(k, "have", "has")} been so since ${dag(om.beskaeftigelse?.siden, k)}.`,
  },
  "varigt-arbejde": {
    da: (om, k) =>
      `${person(om.person, k)} er ${i(om, k)} og har været det siden den ${dag(om.beskaeftigelse?.siden, k)}. Det er mindst ${maanederOrd(om.maaneder, "da")}.`,
    en: (om, k) =>
      `${person(om.person, k)} ${verbum(k, "are", "is")} ${i(om, k)} and ${verbum(k, "have", "has")} been so since ${dag(om.beskaeftigelse?.siden, k)}. That is at least ${maanederOrd(om.maaneder, "en")}.`,
  },
  "job-begynder": {
    da: (om, k) =>
      `${person(om.person, k)} har et job, der begynder den ${dag(om.beskaeftigelse?.siden, k)}. Det skal begynde senest den ${frist(om, k)}, og det gør det.`,
    en: (om, k) =>
      `${person(om.person, k)} ${verbum(k, "have", "has")} a job that begins on ${dag(om.beskaeftigelse?.siden, k)}. It must begin no later than ${frist(om, k)}, and it does.`,
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
    da: (om, k) =>
      `${person(om.person, k)} har nået den alder${aldersgraense(k, "da")}, hvor seniorer sidestilles med boligsøgende i beskæftigelse.`,
    en: (om, k) =>
      `${person(om.person, k)} ${verbum(k, "have", "has")} reached the age${aldersgraense(k, "en")} at which seniors are treated like applicants in work.`,
  },
  "for-faa-timer": {
    da: (om, k) =>
      `${person(om.person, k)} arbejder ${timer(om.beskaeftigelse?.timerPrUge, k)}. Der kræves mindst ${timer(om.mindsteTimer, k)}.`,
    en: (om, k) =>
      `${person(om.person, k)} ${verbum(k, "work", "works")} ${timer(om.beskaeftigelse?.timerPrUge, k)}. At least ${timer(om.mindsteTimer, k)} are needed.`,
  },
  "ikke-begyndt": {
    da: (om, k) =>
      `${person(om.person, k)} har et job, der begynder den ${dag(om.beskaeftigelse?.siden, k)}. ${om.maaneder === 0 ? `Det skal begynde senest den ${frist(om, k)}.` : begyndtForSent(om, k)}`,
    en: (om, k) =>
      `${person(om.person, k)} ${verbum(k, "have", "has")} a job that begins on ${dag(om.beskaeftigelse?.siden, k)}. ${om.maaneder === 0 ? `It must begin no later than ${frist(om, k)}.` : begyndtForSent(om, k)}`,
  },
  "for-kort-arbejde": {
    da: (om, k) =>
      `${person(om.person, k)} er ${i(om, k)} og har været det siden den ${dag(om.beskaeftigelse?.siden, k)}. ${begyndtForSent(om, k)}`,
    en: (om, k) =>
      `${person(om.person, k)} ${verbum(k, "are", "is")} ${i(om, k)} and ${verbum(k, "have", "has")} been so since ${dag(om.beskaeftigelse?.siden, k)}. ${begyndtForSent(om, k)}`,
  },
  "uden-arbejde-eller-uddannelse": {
    da: (om, k) => {
      const pension = om.ogsaaPension ? " og får ikke folkepension" : "";
      if (udenTaellendeUddannelse(om))
        return `${person(om.person, k)} er ikke i arbejde${pension}, og uddannelsen${art(om, k)} tæller ikke med her.`;
      return om.ogsaaPension
        ? `${person(om.person, k)} er hverken i arbejde, under uddannelse eller på folkepension.`
        : `${person(om.person, k)} er hverken i arbejde eller under uddannelse.`;
    },
    en: (om, k) => {
      const er = verbum(k, "are", "is");
      const pension = om.ogsaaPension ? " and not on old-age pension (folkepension)" : "";
      if (udenTaellendeUddannelse(om))
        return `${person(om.person, k)} ${er} not in work${pension}, and the education${art(om, k)} does not count here.`;
      return om.ogsaaPension
        ? `${person(om.person, k)} ${er} not in work, in education or on old-age pension (folkepension).`
        : `${person(om.person, k)} ${er} neither in work nor in education.`;
    },
  },
  uoplyst: {
    da: (om, k) =>
      `Vi mangler oplysninger om ${om.ogsaaPension ? "arbejde, uddannelse" : "arbejde"} eller ${om.ogsaaPension ? "folkepension" : "uddannelse"}${forPerson(om.person, k)}.`,
    en: (om, k) =>
      `We need information about ${om.ogsaaPension ? "work, education or old-age pension (folkepension)" : "work or education"}${forPerson(om.person, k)}.`,
  },
};

function timer(vaerdi: Talvaerdi | null | undefined, { sprog }: Kontekst): string {
  return vaerdi == null ? UKENDTE_TIMER[sprog] : stoerrelse(somTal(vaerdi), "timer pr. uge", sprog);
}

const UKENDTE_TIMER: Tosproget = { da: "et antal timer, vi ikke kender", en: "hours that we do not know" };
