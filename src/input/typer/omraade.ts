/** Areas and key figures as they are given (omraade). Whatever is left out or null is unknown, which is not no. */
import type { Liste } from "../../parametre/omraaderegler.js";
import type { Andelinput, Doemteinput } from "./tal.js";

/** The key figures of an area on the day of a list, or of a department (almenboligloven §§ 61 a and 61 b). */
export interface Noegletalsinput {
  /** Residents of 18 to 64 years outside work and education, in per cent, mean of two years. */
  readonly udenTilknytning?: Andelinput | null;
  /** Residents convicted, against the national average, mean of two years. */
  readonly doemte?: Doemteinput | null;
  /** Residents of 30 to 59 years with basic school only, in per cent. */
  readonly kunGrundskole?: Andelinput | null;
  /** Mean gross income in per cent of the region's; it may exceed 100. */
  readonly bruttoindkomst?: Andelinput | null;
  /** Immigrants and descendants from non-western countries, in per cent; it bears on areas only. */
  readonly ikkeVestlige?: Andelinput | null;
}

/** What is known of an area on the day of one of the state's lists. */
export interface Opgoerelsesinput {
  /** The day of the list, YYYY-MM-DD: 1 December in most years. No two of an area are of one day. */
  readonly listedato: string;
  /** Residents of the area on that list; a whole number. */
  readonly antalBeboere?: number | null;
  /** The area's key figures on that list. */
  readonly noegletal?: Noegletalsinput | null;
  /** The official designation: the lists that the area is on. `[]` is officially on none; left out it is not stated, and the figures decide. */
  readonly udpeget?: readonly Liste[] | null;
}

/** A housing area. */
export interface Omraadeinput {
  /** Your own id of it, by which departments name it. */
  readonly id: string;
  /** Its name, for those who read. */
  readonly navn?: string | null;
  /** What is known of it, an entry for each list; the more years, the surer the look-back for an omdannelsesomraade. */
  readonly opgoerelser: readonly Opgoerelsesinput[];
  /** A development plan (udviklingsplan) binds the area; left out none does. */
  readonly udviklingsplan?: boolean | null;
}
