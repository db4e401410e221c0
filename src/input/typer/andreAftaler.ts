/** What agreements without stairs, or with departments of their own, are asked by (andre aftaler). */
import type { Trappe } from "../../parametre/aftale.js";
import type { Aftaleinput } from "./aftale.js";
import type {
  Kravinput,
  Kvoterinput,
  MaaAnvisesinput,
  Operationsinputs,
  Rangerinput,
  Vurderinput,
} from "./operationer.js";

/** Which share of all vacancies goes each way: of an agreement that prints shares, and no stairs. */
export interface Andelsinput {
  readonly trappe?: never;
  readonly trin?: never;
  /** The day on which the answer is to hold, YYYY-MM-DD, within the agreement's term. */
  readonly dato: string;
  /** The agreement. */
  readonly aftale: Aftaleinput;
}

/** What the turn asks under an agreement whose criteria are those of the department. */
export interface Afdelingskravinput extends Kravinput {
  /** The department, by its name in the agreement. */
  readonly afdeling: string;
}

/** The same with a turn that asks by department, too. */
export type MedAfdelingskrav<T extends { readonly krav: Kravinput }> =
  | T
  | (Omit<T, "krav"> & { readonly krav: Afdelingskravinput });

/** The same without a stair: of an agreement that has none, the act alone is asked. */
export type UdenTrappe<T extends { readonly trappe: Trappe }> =
  | T
  | (Omit<T, "trappe" | "trin"> & { readonly trappe?: never; readonly trin?: never });

/** What the functions take: the input under Copenhagen's agreement, or what another agreement asks for in its place. */
export interface Kaldsinputs extends Omit<Operationsinputs, "kvoter" | "vurder" | "ranger" | "maaAnvises"> {
  readonly kvoter: Kvoterinput | Andelsinput;
  readonly vurder: MedAfdelingskrav<Vurderinput>;
  readonly ranger: MedAfdelingskrav<Rangerinput>;
  readonly maaAnvises: UdenTrappe<MaaAnvisesinput>;
}
