/** A household (husstand) and what is known of its members. Null is unknown throughout. */
import type { Dag } from "../kerne/dato.js";
import type { Talvaerdi } from "../kerne/tal.js";
import type { Lov, Uddannelsesart } from "../parametre/ansoegerregler.js";
import type { Institution, Ydelsestype } from "../parametre/anvisningsforbud.js";

export interface Husstand {
  readonly id: string;
  /** At least one. */
  readonly personer: readonly Person[];
}

export interface Person {
  readonly id: string;
  readonly foedselsdato: Dag;
  readonly beboerIAfdelingen: boolean | null;
  readonly beskaeftigelse: Beskaeftigelse | null;
  readonly uddannelse: Uddannelse | null;
  readonly underUddannelseForrigeAar: boolean | null;
  /** On old-age pension (folkepension). */
  readonly alderspension: boolean | null;
  readonly uddannelsesniveau: Uddannelsesniveau | null;
  readonly domme: readonly Dom[] | null;
  readonly bruttoindtaegt: Bruttoindtaegt;
  readonly loesladt: Loesladelse | false | null;
  readonly ophaevetForGroveOvertraedelser: Ophaevelse | false | null;
  readonly statsborgerskab: Statsborgerskab | null;
  readonly ydelser: readonly Ydelse[] | null;
}

export const BESKAEFTIGELSER = ["i-arbejde", "selvstaendig", "fleksjob", "ingen"] as const;
export type Beskaeftigelsesstatus = (typeof BESKAEFTIGELSER)[number];

/**
 * `siden` is the first day of unbroken employment, across employers; it may lie ahead. Both facts are null where the
 * status is `ingen`.
 */
export interface Beskaeftigelse {
  readonly status: Beskaeftigelsesstatus;
  readonly timerPrUge: Talvaerdi | null;
  readonly siden: Dag | null;
}

/** `art` is null where the status is `ingen`. */
export interface Uddannelse {
  readonly status: "i-gang" | "ingen";
  readonly art: Uddannelsesart | null;
}

/** An education that the person has finished; `godkendt`: approved in Denmark. */
export interface Uddannelsesniveau {
  readonly niveau: "grundskole" | "over-grundskole";
  readonly land: "danmark" | "udland" | null;
  readonly godkendt: boolean | null;
}

export interface Dom {
  readonly dato: Dag;
  readonly lov: Lov;
}

/** Gross income in kr. a month, now and on average in the calendar year before. */
export interface Bruttoindtaegt {
  readonly aktuelPrMaaned: Talvaerdi | null;
  readonly forrigeAarPrMaaned: Talvaerdi | null;
}

export interface Loesladelse {
  readonly dato: Dag;
  readonly doemt: boolean;
  readonly institution: Institution;
  /** A plan of action (handleplan) is to be drawn up. */
  readonly handleplan: boolean;
}

export interface Ophaevelse {
  readonly dato: Dag;
}

export const STATSBORGERSKABER = ["dansk-eu-eoes-schweiz", "andet"] as const;
export type Statsborgerskab = (typeof STATSBORGERSKABER)[number];

/** `til` null is still running. */
export interface Ydelse {
  readonly type: Ydelsestype;
  readonly fra: Dag;
  readonly til: Dag | null;
}

export const UDEN_BESKAEFTIGELSE: Beskaeftigelse = { status: "ingen", timerPrUge: null, siden: null };
export const UDEN_UDDANNELSE: Uddannelse = { status: "ingen", art: null };
export const UKENDT_INDTAEGT: Bruttoindtaegt = { aktuelPrMaaned: null, forrigeAarPrMaaned: null };
