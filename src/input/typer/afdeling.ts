/** Departments as they are given (afdeling). A fact left out or null is unknown; a setting has its default then. */
import type { Afdelingstype, Trappe } from "../../parametre/aftale.js";
import type { SkaerpetKriterium } from "../../parametre/ansoegerregler.js";
import type { Noegletalsinput } from "./omraade.js";
import type { Andelinput } from "./tal.js";

/** New buildings of a department. */
export interface Byggeriinput {
  /** Dwellings; a whole number, 1 or more. */
  readonly antalBoliger: number;
  /** How many of them are reserved for assignment for good; not more than there are. */
  readonly reserverede: number;
}

/** A department of a housing organisation. */
export interface Afdelingsinput {
  /** Your own id of it. */
  readonly id: string;
  /** Its name, for those who read. */
  readonly navn?: string | null;
  /** The housing organisation that it belongs to. */
  readonly boligorganisation?: string | null;
  /** The kind of dwellings; only family dwellings stand on a stair. */
  readonly type: Afdelingstype;
  /** The id of the area that it lies in; left out it lies in none. */
  readonly omraadeId?: string | null;
  /** Dwellings; a whole number, 1 or more. No rule asks for it. */
  readonly antalBoliger?: number | null;
  /** The department's own key figures, by which it stands on afdelingstrappen (figure 3 of the agreement). */
  readonly noegletal?: Noegletalsinput | null;
  /** The share of its family dwellings whose households the municipality once assigned, in per cent (figure 3). */
  readonly andelAnviste?: Andelinput | null;
  /** Exempted from the extra delivery on trin 2; left out it is not. */
  readonly fritagetForEkstraLevering?: boolean | null;
  /** May withhold the dwelling after three used offers on trin 1; left out it may not. */
  readonly omfattetAfTilbageholdelse?: boolean | null;
  /** Its step on afdelingstrappen on 1 January 2024, 1 to 4, by which special and shared dwellings are phased out. */
  readonly trinPr20240101?: number | null;
  /** The day to which you put that phase-out off, YYYY-MM-DD; an earlier one than the text's own changes nothing. */
  readonly udfasningFra?: string | null;
  /** New buildings with reserved dwellings, which lower the general assignment. */
  readonly nybyggeri?: Byggeriinput | null;
}

/** A step that a department stands on from a day until the next one's. */
export interface Trinplaceringsinput {
  /** Its first day, YYYY-MM-DD; no two of a department are of one day. */
  readonly fra: string;
  /** The stair. */
  readonly trappe: Trappe;
  /** The step: 1 to 4 on afdelingstrappen, 1 or 2 on omraadetrappen. */
  readonly trin: number;
  /** The sharpened criteria of a step on omraadetrappen, each once; on trin 2 it is all four, whatever stands here. */
  readonly skaerpede?: readonly SkaerpetKriterium[] | null;
}

/** A department with the steps that it has stood on, for its ledger of vacancies. */
export interface Ledighedsafdelingsinput extends Afdelingsinput {
  /** Its steps, in any order. */
  readonly placeringer: readonly Trinplaceringsinput[];
}
