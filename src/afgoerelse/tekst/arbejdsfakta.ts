/** What is told of an applicant's work and education (arbejdsfakta), and in which sentences. */
import type { Arbejdsgrund } from "../../ansoeger/begrundelser.js";
import type { Beskaeftigelsesstatus } from "../../ansoeger/husstand.js";
import type { Tal } from "../../kerne/tal.js";
import type { Uddannelsesart } from "../../parametre/fakta.js";
import type { Hvem } from "./kontekst.js";

export interface Arbejdsfakta {
  readonly p: Hvem;
  readonly status: Beskaeftigelsesstatus;
  readonly siden: string | null;
  readonly timer: Tal | null;
  readonly mindsteTimer: Tal | null;
  readonly art: Uddannelsesart | null;
  /** Months of work that are asked. */
  readonly maaneder: number;
  /** The last day to have begun; empty where it lies before all days, so that nobody is in time. */
  readonly frist: string;
  /** Whether old-age pension would do as well. */
  readonly ogsaaPension: boolean;
  readonly seniorAlder: number | null;
}

export type Arbejdssaetning =
  | Exclude<Arbejdsgrund, "i-arbejde" | "varigt-arbejde" | "job-begynder" | "ikke-begyndt" | "for-kort-arbejde">
  | "arbejder"
  | "laenge-nok"
  | "begynder"
  | "i-tide"
  | "skal-begynde"
  | "skulle-vaere-begyndt"
  | "uddannelse-der-ikke-taeller";
