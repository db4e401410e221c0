/** Work and education of an applicant in Danish. */
import type { Beskaeftigelse } from "../../../ansoeger/husstand.js";
import { somTal, type Talvaerdi } from "../../../kerne/tal.js";
import type { Uddannelsesart } from "../../../parametre/fakta.js";
import type { Hvem } from "../kontekst.js";
import { datoord, maanederOrd, stoerrelse } from "./former.js";
import { forPerson, person } from "./person.js";

/** What is told of a person's work and education. */
export interface Arbejdsfakta {
  readonly p: Hvem;
  readonly beskaeftigelse: Beskaeftigelse;
  readonly art: Uddannelsesart | null;
  /** Months of work that are asked. */
  readonly maaneder: number;
  readonly mindsteTimer: Talvaerdi | null;
  /** The last day to have begun; empty where it lies before all days, so that nobody is in time. */
  readonly frist: string;
  /** Whether old-age pension would do as well. */
  readonly ogsaaPension: boolean;
  readonly seniorAlder: number | null;
}

export const STATUS: Readonly<Record<Beskaeftigelse["status"], string>> = {
  "i-arbejde": "i arbejde",
  selvstaendig: "selvstændig",
  fleksjob: "i fleksjob",
  ingen: "uden arbejde",
};

export const UDDANNELSESART: Readonly<Record<Uddannelsesart, string>> = {
  grundskole: "grundskole",
  fgu: "forberedende grunduddannelse",
  ungdomsuddannelse: "ungdomsuddannelse",
  videregaaende: "videregående uddannelse",
  "elev-laerling": "elev eller lærling",
  andet: "kursus eller anden uddannelse",
};

const dagen = (dag: string | null) => `den ${dag ? datoord(dag) : "dag, der ikke er oplyst"}`;
const artsord = (art: Uddannelsesart | null) => (art === null ? "" : ` (${UDDANNELSESART[art]})`);
const timeord = (timer: Talvaerdi | null) =>
  timer === null ? "et antal timer, vi ikke kender" : stoerrelse(somTal(timer), "timer pr. uge");

export const ARBEJDE = {
  arbejder: ({ p, beskaeftigelse: { status, siden } }: Arbejdsfakta) =>
    `${person(p)} er ${STATUS[status]} og har været det siden ${dagen(siden)}.`,
  laengeNok: ({ maaneder }: Arbejdsfakta) => `Det er mindst ${maanederOrd(maaneder)}.`,
  begynder: ({ p, beskaeftigelse: { siden } }: Arbejdsfakta) =>
    `${person(p)} har et job, der begynder ${dagen(siden)}.`,
  iTide: ({ frist }: Arbejdsfakta) => `Det skal begynde senest ${dagen(frist)}, og det gør det.`,
  skalBegynde: ({ frist }: Arbejdsfakta) => `Det skal begynde senest ${dagen(frist)}.`,
  skulleVaereBegyndt: ({ frist, maaneder }: Arbejdsfakta) =>
    `Arbejdet skulle være begyndt senest ${dagen(frist)} for at have varet i ${maanederOrd(maaneder)}.`,
  "under-uddannelse": ({ p, art }: Arbejdsfakta) => `${person(p)} er under uddannelse${artsord(art)}.`,
  alderspension: ({ p }: Arbejdsfakta) => `${person(p)} får alderspension.`,
  senior: ({ p, seniorAlder }: Arbejdsfakta) =>
    `${person(p)} har nået den alder${seniorAlder === null ? "" : ` (${seniorAlder} år)`}, hvor seniorer sidestilles med boligsøgende i beskæftigelse eller under uddannelse.`,
  "for-faa-timer": ({ p, beskaeftigelse: { timerPrUge }, mindsteTimer }: Arbejdsfakta) =>
    `${person(p)} arbejder ${timeord(timerPrUge)}. Der kræves mindst ${timeord(mindsteTimer)}.`,
  uddannelseTaellerIkke: ({ p, art, ogsaaPension }: Arbejdsfakta) =>
    `${person(p)} er ikke i arbejde${ogsaaPension ? " og får ikke alderspension" : ""}, og uddannelsen${artsord(art)} tæller ikke med her.`,
  "uden-arbejde-eller-uddannelse": ({ p, ogsaaPension }: Arbejdsfakta) =>
    `${person(p)} er hverken i arbejde${ogsaaPension ? ", under uddannelse eller på alderspension" : " eller under uddannelse"}.`,
  uoplyst: ({ p, ogsaaPension }: Arbejdsfakta) =>
    `Vi mangler oplysninger om arbejde${ogsaaPension ? ", uddannelse eller alderspension" : " eller uddannelse"}${forPerson(p)}.`,
};
