/**
 * Households as they are given (husstand). A fact left out or null is unknown, which is not no; `[]` and `false` say that
 * there is none. The same person serves every operation.
 */
import type {
  Beskaeftigelsesstatus,
  Forloeb,
  Institution,
  Lov,
  Statsborgerskab,
  Uddannelsesart,
  Ydelsestype,
} from "../../parametre/fakta.js";
import type { Decimaltal } from "./tal.js";

/** What a person works with. */
export interface Beskaeftigelsesinput {
  /** In work (leave with the employment kept included), self-employed, in a fleksjob, or in none of these. */
  readonly status: Beskaeftigelsesstatus;
  /** Hours a week; matters where your supplement asks for a least number. */
  readonly timerPrUge?: Decimaltal | null;
  /** The first day of unbroken employment, across employers, YYYY-MM-DD; it may lie ahead. */
  readonly siden?: string | null;
  /** The hours are full time by the collective agreement; matters where an agreement asks for full time. */
  readonly fuldtidEfterOverenskomst?: boolean | null;
}

/** The education that a person is taking. */
export interface Uddannelsesinput {
  /** Taking one, or none. */
  readonly status: "i-gang" | "ingen";
  /** Which kind it is. */
  readonly art?: Uddannelsesart | null;
  /** Entitled to SU, the state's education grant; matters where an agreement asks for it. */
  readonly suBerettiget?: boolean | null;
}

/** The highest education that a person has finished. */
export interface Uddannelsesniveauinput {
  /** Basic school, or above it. */
  readonly niveau: "grundskole" | "over-grundskole";
  /** Where it was taken. */
  readonly land?: "danmark" | "udland" | null;
  /** Approved in Denmark; matters for one taken abroad. */
  readonly godkendt?: boolean | null;
}

/** A conviction. */
export interface Dominput {
  /** Its day, YYYY-MM-DD, not after the day of the question. */
  readonly dato: string;
  /** The act that it is under. */
  readonly lov: Lov;
}

/** Gross income in kroner a month, before tax; a loss is below 0. */
export interface Bruttoindtaegtsinput {
  /** Now. */
  readonly aktuelPrMaaned?: Decimaltal | null;
  /** On average in the calendar year before. */
  readonly forrigeAarPrMaaned?: Decimaltal | null;
}

/** A release (almenboligloven § 59, stk. 6 and 7, nr. 1 and 2). */
export interface Loesladelsesinput {
  /** Its day, YYYY-MM-DD, not after the day of the question. */
  readonly dato: string;
  /** Released after a conviction. */
  readonly doemt: boolean;
  /** An institution of the Prison and Probation Service, or another. */
  readonly institution: Institution;
  /** A plan of action is to be drawn up. */
  readonly handleplan: boolean;
}

/** A lease that was ended for gross breach of good order (§ 59, stk. 6 and 7, nr. 3). */
export interface Ophaevelsesinput {
  /** The day on which it ended, YYYY-MM-DD, not after the day of the question. */
  readonly dato: string;
}

/** A benefit that a person receives or received. */
export interface Ydelsesinput {
  /** Which one: `kontanthjaelp` is that of § 16, stk. 1, `kontanthjaelp-16-2` that of stk. 2, in lov om aktiv socialpolitik. */
  readonly type: Ydelsestype;
  /** Its first day, YYYY-MM-DD; it may lie ahead. */
  readonly fra: string;
  /** Its last day, not before the first; left out it is still running. */
  readonly til?: string | null;
  /** What it is received under: of `ressourceforloebsydelse` alone. */
  readonly forloeb?: Forloeb | null;
}

/** A member of a household. */
export interface Personinput {
  /** Your own id of the person, once in a household; no civil registration number. */
  readonly id: string;
  /** Date of birth, YYYY-MM-DD, not after the day of the question. */
  readonly foedselsdato: string;
  /** Lives in the department already; left out the person does not, null is unknown. */
  readonly beboerIAfdelingen?: boolean | null;
  /** The municipality that the person is resident in, by its name; matters where an agreement asks for it. */
  readonly bopaelKommune?: string | null;
  /** Employment. */
  readonly beskaeftigelse?: Beskaeftigelsesinput | null;
  /** Education that is being taken. */
  readonly uddannelse?: Uddannelsesinput | null;
  /** In education at some time of the calendar year before. */
  readonly underUddannelseForrigeAar?: boolean | null;
  /** On old-age pension: folkepension or another, a foreign one too; tidlig pension is none. */
  readonly alderspension?: boolean | null;
  /** Education that is finished. */
  readonly uddannelsesniveau?: Uddannelsesniveauinput | null;
  /** Convictions; `[]` is none. */
  readonly domme?: readonly Dominput[] | null;
  /** Gross income. */
  readonly bruttoindtaegt?: Bruttoindtaegtsinput | null;
  /** The latest release from an institution; `false` is none. */
  readonly loesladt?: Loesladelsesinput | false | null;
  /** The latest lease ended for gross breach of good order; `false` is none. */
  readonly ophaevetForGroveOvertraedelser?: Ophaevelsesinput | false | null;
  /** Citizen of Denmark, the EU, EØS or Switzerland, or of another country. */
  readonly statsborgerskab?: Statsborgerskab | null;
  /** Benefits now and before; `[]` is none. */
  readonly ydelser?: readonly Ydelsesinput[] | null;
}

/** Two grown members of a household who are a couple. */
export interface Parinput {
  /** Their ids. */
  readonly personer: readonly [string, string];
  /** Married, or living together. */
  readonly art: "gift" | "samlevende";
  /** The first day of living together, or of the marriage, YYYY-MM-DD; it may lie ahead. */
  readonly siden?: string | null;
}

/** Those who move in together. */
export interface Husstandsinput {
  /** Your own id of the household; no civil registration number. */
  readonly id: string;
  /** Its members, children included; at least one. */
  readonly personer: readonly Personinput[];
  /** The couples among them, nobody in two; `[]` is none. It matters where an agreement asks something else of couples. */
  readonly par?: readonly Parinput[] | null;
}
