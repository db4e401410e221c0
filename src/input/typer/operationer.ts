/** The inputs of the operations (operationer), each a whole question. */
import type { Beslutningsop } from "../../afgoerelse/beslutning.js";
import type { Sagsop } from "../../afgoerelse/sag.js";
import type { Modtager } from "../../afgoerelse/tekst/kontekst.js";
import type { Sprog } from "../../afgoerelse/tekst/sprog.js";
import type { Omraadestatus } from "../../omraade/listestatus.js";
import type { Trappe, Udlejningsform } from "../../parametre/aftale.js";
import type { SkaerpetKriterium } from "../../parametre/ansoegerregler.js";
import type { Anvisningsboligtype, Anvisningsundtagelse } from "../../parametre/anvisningsforbud.js";
import type { Afdelingsinput, Ledighedsafdelingsinput } from "./afdeling.js";
import type { Aftaleinput, Aftaletjekinput } from "./aftale.js";
import type { Aabningsinput, Haendelsesinput } from "./haendelse.js";
import type { Husstandsinput } from "./husstand.js";
import type { Omraadeinput } from "./omraade.js";

/** Which of the state's lists an area is on. */
export interface Udpeginput {
  /** The area with its lists. */
  readonly omraade: Omraadeinput;
  /** The day on which the answer is to hold, YYYY-MM-DD. */
  readonly dato: string;
}

/** Which stair a department stands on, and at which step. */
export interface Placerinput {
  /** The department with its own figures. */
  readonly afdeling: Afdelingsinput;
  /** The area that the department names; left out nothing is known of it. */
  readonly omraade?: Omraadeinput | null;
  /** The day on which the answer is to hold, YYYY-MM-DD, within the agreement's term. */
  readonly dato: string;
  /** The agreement; left out it is without a supplement, under the default choices. */
  readonly aftale?: Aftaleinput | null;
}

/** The placement of many departments. */
export interface Portefoeljeinput {
  /** The departments, each id once. */
  readonly afdelinger: readonly Afdelingsinput[];
  /** The areas that they lie in, each id once; one that is not there is a missing fact. */
  readonly omraader: readonly Omraadeinput[];
  /** The day on which the answer is to hold, YYYY-MM-DD, within the agreement's term. */
  readonly dato: string;
  /** The agreement; left out it is without a supplement, under the default choices. */
  readonly aftale?: Aftaleinput | null;
}

/** Which share of a step's vacancies goes each way. */
export interface Kvoterinput {
  /** The stair. */
  readonly trappe: Trappe;
  /** The step: 1 to 4 on afdelingstrappen, 1 or 2 on omraadetrappen. */
  readonly trin: number;
  /** The day on which the answer is to hold, YYYY-MM-DD, within the agreement's term. */
  readonly dato: string;
  /** The agreement, with the order of nine of the step in its supplement. */
  readonly aftale: Aftaleinput;
  /** The sharpened criteria of the step; no share depends on them. */
  readonly skaerpede?: readonly SkaerpetKriterium[] | null;
  /** Exempted from the extra delivery on trin 2; left out it is not. */
  readonly fritagetForEkstraLevering?: boolean | null;
}

/** Whose turn each vacancy of a department is. */
export interface Tildelinput {
  /** The department with the steps that it has stood on. */
  readonly afdeling: Ledighedsafdelingsinput;
  /** What went before; left out it is taken to be nothing, and the result says so. */
  readonly aabning?: Aabningsinput | null;
  /** Vacancies and the municipality's answers, in order of date. */
  readonly haendelser: readonly Haendelsesinput[];
  /** The agreement, with the orders of nine in its supplement. */
  readonly aftale: Aftaleinput;
}

/** How reserved dwellings lower the general assignment in a new building. */
export interface Nybyggeriinput {
  /** Dwellings; a whole number, 1 or more. */
  readonly antalBoliger: number;
  /** How many of them are reserved for assignment for good; not more than there are. */
  readonly reserverede: number;
  /** The stair. */
  readonly trappe: Trappe;
  /** The step: 1 to 4 on afdelingstrappen, 1 or 2 on omraadetrappen. */
  readonly trin: number;
  /** The day on which the answer is to hold, YYYY-MM-DD, within the agreement's term. */
  readonly dato: string;
  /** The agreement, with the order of nine of the step in its supplement. */
  readonly aftale: Aftaleinput;
}

/** What the turn asks of a household. */
export interface Kravinput {
  /** Ordinary letting asks for seniority alone, flexible letting for criteria. */
  readonly udlejningsform: Udlejningsform;
  /** The criteria that are sharpened, each once; none with ordinary letting. */
  readonly skaerpede?: readonly SkaerpetKriterium[] | null;
  /** The most severe list that the area is on; left out it is not stated. */
  readonly omraadestatus?: Omraadestatus | null;
}

/** Whether a household meets what the turn asks. */
export interface Vurderinput {
  /** The household. */
  readonly husstand: Husstandsinput;
  /** What the turn asks of it. */
  readonly krav: Kravinput;
  /** The day of assessment, YYYY-MM-DD. */
  readonly dato: string;
  /** The agreement; left out it is without a supplement, under the default choices. */
  readonly aftale?: Aftaleinput | null;
}

/** A household on a waiting list. */
export interface Ansoegningsinput {
  /** The day on which it was registered, YYYY-MM-DD, not after the day of the question. */
  readonly opnoteret: string;
  /** The household; each id once on a list. */
  readonly husstand: Husstandsinput;
}

/** Who on a waiting list is to be offered the dwelling. */
export interface Rangerinput {
  /** The waiting list in any order; of those registered on one day the first given comes first. */
  readonly ansoegninger: readonly Ansoegningsinput[];
  /** What the turn asks of them. */
  readonly krav: Kravinput;
  /** The day of assessment, YYYY-MM-DD. */
  readonly dato: string;
  /** The agreement; left out it is without a supplement, under the default choices. */
  readonly aftale?: Aftaleinput | null;
}

/** Whether the municipality may assign a household to a dwelling. */
export interface MaaAnvisesinput {
  /** The household. */
  readonly husstand: Husstandsinput;
  /** The stair of the dwelling's department. */
  readonly trappe: Trappe;
  /** Its step; needed on omraadetrappen. */
  readonly trin?: number | null;
  /** The most severe list that the area is on, or `ingen`. */
  readonly omraadestatus: Omraadestatus;
  /** The day of assignment, YYYY-MM-DD, from 2021-12-01. */
  readonly dato: string;
  /** The kind of dwelling; left out a family dwelling, of which alone § 59, stk. 7, speaks. */
  readonly boligtype?: Anvisningsboligtype | null;
  /** The council has excepted the area (§ 59, stk. 8), or has no dwelling elsewhere (stk. 9); left out neither. */
  readonly undtagelse?: Anvisningsundtagelse | null;
  /** The agreement; left out it is without a supplement, under the default choices. */
  readonly aftale?: Aftaleinput | null;
}

/** The input of each operation that decides a case. */
export interface Sagsinputs {
  readonly udpeg: Udpeginput;
  readonly placer: Placerinput;
  readonly kvoter: Kvoterinput;
  readonly tildel: Tildelinput;
  readonly nybyggeri: Nybyggeriinput;
  readonly vurder: Vurderinput;
  readonly ranger: Rangerinput;
  readonly maaAnvises: MaaAnvisesinput;
}

/** A decision in words. */
export interface Forklaringsinput<O extends Sagsop> {
  /** The operation that decides the case. */
  readonly op: O;
  /** The input of that operation. */
  readonly input: Sagsinputs[O];
  /** The language; left out Danish. */
  readonly sprog?: Sprog | null;
  /** Who reads it: a clerk gets rules and legal basis sentence by sentence, a citizen plain words. Left out a clerk. */
  readonly modtager?: Modtager | null;
}

/** A decision as a certificate. */
export interface Attestinput<O extends Sagsop> {
  /** The operation that decides the case. */
  readonly op: O;
  /** The input of that operation. */
  readonly input: Sagsinputs[O];
  /** Conclusions in the place of values, and nobody named; left out it holds the result as it stands. */
  readonly minimal?: boolean | null;
  /** Of a minimal one: 16 random characters or more, which you keep, to prove a single field later. */
  readonly salt?: string | null;
}

/** A decision that one asks about. */
export interface Beslutningsinput<O extends Beslutningsop> {
  /** The operation that makes the decision. */
  readonly op: O;
  /** The input of that operation. */
  readonly input: Sagsinputs[O];
}

export type Forklarinput = { [O in Sagsop]: Forklaringsinput<O> }[Sagsop];
export type Attesterinput = { [O in Sagsop]: Attestinput<O> }[Sagsop];
/** When the outcome changes by itself. */
export type Horisontinput = { [O in Beslutningsop]: Beslutningsinput<O> }[Beslutningsop];
/** What to ask to have it decided. */
export type Spoerginput = Horisontinput;
/** What would turn it. */
export type HvadSkalDerTilinput = Horisontinput;

/** A certificate held against the input that it is said to be of. */
export interface Verificerinput {
  /** The certificate, as `attester` gave it or as it was read from where it is kept. */
  readonly certifikat: object;
  /** The input of the decision, as it was; of any kind, since it is the answer that says whether it fits. */
  readonly input: NonNullable<unknown> | null;
}

/** A day and an agreement to place a portfolio by. */
export interface Sideinput {
  /** The day, YYYY-MM-DD, within the agreement's term. */
  readonly dato: string;
  /** The agreement; left out it is without a supplement, under the default choices. */
  readonly aftale?: Aftaleinput | null;
}

/** What moves between two days or two agreements. */
export interface Forskelinput {
  /** The departments, each id once, with the same figures before and after. */
  readonly afdelinger: readonly Afdelingsinput[];
  /** The areas with all their lists, each id once. */
  readonly omraader: readonly Omraadeinput[];
  /** Households that are assessed under both, each id once. */
  readonly husstande?: readonly Husstandsinput[] | null;
  /** What is asked of them on either side; left out it is flexible letting. */
  readonly krav?: Kravinput | null;
  /** Before. */
  readonly foer: Sideinput;
  /** After. */
  readonly efter: Sideinput;
}

/** The input of every operation. */
export interface Operationsinputs extends Sagsinputs {
  readonly aftale: Aftaletjekinput;
  readonly portefoelje: Portefoeljeinput;
  readonly horisont: Horisontinput;
  readonly spoerg: Spoerginput;
  readonly hvadSkalDerTil: HvadSkalDerTilinput;
  readonly forskel: Forskelinput;
  readonly attester: Attesterinput;
  readonly verificer: Verificerinput;
  readonly forklar: Forklarinput;
}
