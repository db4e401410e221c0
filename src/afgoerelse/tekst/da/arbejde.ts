/** Work and education of an applicant in Danish. */
import type { Beskaeftigelsesstatus } from "../../../ansoeger/husstand.js";
import type { Tal } from "../../../kerne/tal.js";
import type { Uddannelsesart } from "../../../parametre/fakta.js";
import type { Arbejdsfakta, Arbejdssaetning } from "../arbejdsfakta.js";
import { datoord, maanederOrd, stoerrelse } from "./former.js";
import { forPerson, person } from "./person.js";

const STATUS: Readonly<Record<Beskaeftigelsesstatus, string>> = {
  "i-arbejde": "i arbejde",
  selvstaendig: "selvstændig",
  fleksjob: "i fleksjob",
  ingen: "uden arbejde",
};

const UDDANNELSESART: Readonly<Record<Uddannelsesart, string>> = {
  grundskole: "grundskole",
  ungdomsuddannelse: "ungdomsuddannelse",
  videregaaende: "videregående uddannelse",
  "elev-laerling": "elev eller lærling",
  andet: "kursus eller anden uddannelse",
};

const dagen = (dag: string | null) => `den ${dag ? datoord(dag) : "dag, der ikke er oplyst"}`;
const artsord = (art: Uddannelsesart | null) => (art === null ? "" : ` (${UDDANNELSESART[art]})`);
const timeord = (timer: Tal | null) =>
  timer === null ? "et antal timer, vi ikke kender" : stoerrelse(timer, "timer pr. uge");

export const ARBEJDE: Readonly<Record<Arbejdssaetning, (om: Arbejdsfakta) => string>> = {
  arbejder: ({ p, status, siden }) => `${person(p)} er ${STATUS[status]} og har været det siden ${dagen(siden)}.`,
  "laenge-nok": ({ maaneder }) => `Det er mindst ${maanederOrd(maaneder)}.`,
  begynder: ({ p, siden }) => `${person(p)} har et job, der begynder ${dagen(siden)}.`,
  "i-tide": ({ frist }) => `Det skal begynde senest ${dagen(frist)}, og det gør det.`,
  "skal-begynde": ({ frist }) => `Det skal begynde senest ${dagen(frist)}.`,
  "skulle-vaere-begyndt": ({ frist, maaneder }) =>
    `Arbejdet skulle være begyndt senest ${dagen(frist)} for at have varet i ${maanederOrd(maaneder)}.`,
  "under-uddannelse": ({ p, art }) => `${person(p)} er under uddannelse${artsord(art)}.`,
  alderspension: ({ p }) => `${person(p)} får folkepension.`,
  senior: ({ p, seniorAlder }) =>
    `${person(p)} har nået den alder${seniorAlder === null ? "" : ` (${seniorAlder} år)`}, hvor seniorer sidestilles med boligsøgende i beskæftigelse.`,
  "for-faa-timer": ({ p, timer, mindsteTimer }) =>
    `${person(p)} arbejder ${timeord(timer)}. Der kræves mindst ${timeord(mindsteTimer)}.`,
  "uddannelse-der-ikke-taeller": ({ p, art, ogsaaPension }) =>
    `${person(p)} er ikke i arbejde${ogsaaPension ? " og får ikke folkepension" : ""}, og uddannelsen${artsord(art)} tæller ikke med her.`,
  "uden-arbejde-eller-uddannelse": ({ p, ogsaaPension }) =>
    `${person(p)} er hverken i arbejde${ogsaaPension ? ", under uddannelse eller på folkepension" : " eller under uddannelse"}.`,
  uoplyst: ({ p, ogsaaPension }) =>
    `Vi mangler oplysninger om arbejde${ogsaaPension ? ", uddannelse eller folkepension" : " eller uddannelse"}${forPerson(p)}.`,
};
