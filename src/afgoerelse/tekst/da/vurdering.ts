/** Assessment of a household in Danish: its outcome and its reasons. */
import type { IkkeSpurgt, Kriteriekrav } from "../../../ansoeger/begrundelser.js";
import type { Udfald } from "../../../kerne/trevaerdi.js";
import type { Aldersspaend, Ansoegerkriterium, Kriterieregel } from "../../../parametre/ansoegerregler.js";
import type { Lov } from "../../../parametre/fakta.js";
import { erVoksen, type Hvem } from "../kontekst.js";
import { datoord, maanederOrd, navn, opremset, taelleord } from "./former.js";
import { LOVNAVN } from "./ordforraad.js";
import { person, personInde } from "./person.js";

export const aldre = ({ fra, til }: Aldersspaend) => (til === null ? `${fra} år og derover` : `${fra}-${til} år`);

/** Whom a criterion asks; `studerende` where it does not ask those in education. */
export const HVEM: Readonly<Record<Kriterieregel["hvem"], (alder: Aldersspaend, studerende: boolean) => string>> = {
  enVoksen: (alder) => `Mindst én ${erVoksen(alder) ? "voksen" : `på ${aldre(alder)}`} i husstanden`,
  alleTilflyttere: (alder, studerende) =>
    `Alle på ${aldre(alder)}, der flytter ind${studerende ? " og ikke er under uddannelse" : ""},`,
};

/** The window for convictions, and the acts. */
export const DOEMT = {
  vindue: (aarFoer: number) =>
    `i år${aarFoer === 0 ? "" : ` eller i ${aarFoer === 1 ? "det foregående" : `de ${taelleord(aarFoer)} foregående`} kalenderår`}`,
  efter: (love: readonly Lov[]) =>
    `dømt efter ${opremset(
      love.map((lov) => LOVNAVN[lov]),
      "eller",
    )}`,
};

const SENIORER = "seniorer med boligsøgende i beskæftigelse eller under uddannelse";

export const KRAVORD: Readonly<
  Record<Ansoegerkriterium, (hvem: string, krav: Kriteriekrav, senior: number | null) => string>
> = {
  almindelige: (hvem, _, senior) =>
    senior === null
      ? `${hvem} skal være i arbejde, få alderspension eller være under uddannelse. Boligorganisationen kan sidestille ${SENIORER}, men der er ikke oplyst en alder for det.`
      : `${hvem} skal være i arbejde, få alderspension, være under uddannelse eller være fyldt ${senior} år (boligorganisationen sidestiller ${SENIORER}).`,
  beskaeftigelse: (hvem, { maaneder = 0 }) =>
    `${hvem} skal være i arbejde og have været det i mindst ${maanederOrd(maaneder)}, eller være under uddannelse.`,
  dom: (_, { alder, aarFoer = 0, love = [] }) =>
    `Ingen på ${aldre(alder)}, der flytter ind, må ${DOEMT.vindue(aarFoer)} være ${DOEMT.efter(love)}.`,
  uddannelse: (hvem) =>
    `${hvem} skal have gennemført en uddannelse over grundskoleniveau. En uddannelse fra udlandet skal være godkendt i Danmark.`,
  indkomst: (hvem) =>
    `${hvem} skal have en bruttoindtægt på mindst det beløb, der gælder, og skal også have haft det i gennemsnit i det foregående kalenderår.`,
};

/** That is the requirement, after its words. */
export const KRAVUDFALD: Readonly<Record<Udfald, string>> = {
  opfyldt: " Kravet er opfyldt.",
  "ikke-opfyldt": " Kravet er ikke opfyldt.",
  uoplyst: " Kravet er endnu ikke afklaret.",
};

/** What a conviction leads to is not decided here. */
export const EGEN_VURDERING: string =
  " Om en dom skal føre til afslag, er boligorganisationens egen vurdering (§ 29 i bekendtgørelse nr. 977 af 21. august 2024, læst som den blev udstedt).";

/** One person's part: that one fails the ordinary criterion does not mean that the household does. */
export const PERSONUDFALD: Readonly<Record<Udfald, (p: Hvem) => string>> = {
  opfyldt: (p) => ` Dermed opfylder ${personInde(p)} kravet.`,
  "ikke-opfyldt": (p) => ` Dermed opfylder ${personInde(p)} ikke kravet.`,
  uoplyst: (p) => ` Det kan endnu ikke afgøres, om ${personInde(p)} opfylder kravet.`,
};

/** One person's part, where it is not told how. */
export const OPFYLDER = (p: Hvem) => `${person(p)} opfylder kravet.`;

export const IKKE_SPURGT: Readonly<Record<IkkeSpurgt, (p: Hvem, kriterier: string) => string>> = {
  alder: (p, kriterier) => `${person(p)} er på grund af alderen ikke omfattet af ${kriterier}.`,
  beboer: (p, kriterier) => `${person(p)} bor allerede i afdelingen og er derfor ikke omfattet af ${kriterier}.`,
  "under-uddannelse": (p, kriterier) => `${person(p)} er under uddannelse og er derfor ikke omfattet af ${kriterier}.`,
};

export const BEBOER_UOPLYST = (p: Hvem) =>
  `Vi ved ikke, om ${personInde(p)} allerede bor i afdelingen. De skærpede kriterier gælder kun for tilflyttere.`;

export const ANCIENNITET: string = "Ved almindelig udlejning er det alene ancienniteten på ventelisten, der tæller.";

/** To the clerk. */
export const VURDERINGSUDFALD: Readonly<Record<Udfald, (husstand: string, dag: string) => string>> = {
  opfyldt: (husstand, dag) => `Husstanden ${navn(husstand)} opfylder kravene den ${datoord(dag)}.`,
  "ikke-opfyldt": (husstand, dag) => `Husstanden ${navn(husstand)} opfylder ikke kravene den ${datoord(dag)}.`,
  uoplyst: (husstand, dag) =>
    `Det kan endnu ikke afgøres, om husstanden ${navn(husstand)} opfylder kravene den ${datoord(dag)}.`,
};

/** To the household, or to the one who is all of it. */
export const VURDERINGSSVAR: Readonly<Record<Udfald, (ene: boolean, dag: string) => string>> = {
  opfyldt: (ene, dag) => `${ene ? "Du" : "I"} opfylder de krav, der gælder for boligen den ${datoord(dag)}.`,
  "ikke-opfyldt": (ene, dag) =>
    `${ene ? "Du" : "I"} opfylder desværre ikke de krav, der gælder for boligen den ${datoord(dag)}.`,
  uoplyst: (ene) =>
    `Vi kan endnu ikke afgøre, om ${ene ? "du" : "I"} opfylder kravene til boligen. Vi mangler nogle oplysninger.`,
};

export const UDLEJES = {
  almindelig: "Boligen udlejes ved almindelig udlejning fra ventelisten.",
  fleksibel: "Boligen udlejes ved fleksibel udlejning efter de almindelige kriterier.",
  aftalens: "Boligen udlejes ved fleksibel udlejning efter aftalens kriterier.",
  skaerpede: "Boligen udlejes ved fleksibel udlejning efter skærpede kriterier.",
  skaerpet: (kriterier: string) => `Boligen udlejes ved fleksibel udlejning med ${kriterier}.`,
};
