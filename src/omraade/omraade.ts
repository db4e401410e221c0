/** An area (omraade) and what is known of it on the day of each list (opgoerelse). Null is unknown. */
import type { Dag } from "../kerne/dato.js";
import type { Tal } from "../kerne/tal.js";
import type { Liste } from "../parametre/omraaderegler.js";

/**
 * Convicted residents (doemte): a plain share in per cent, a share beside the national average, or a multiple of it.
 */
export type Doemte =
  | { readonly art: "andel"; readonly andel: Tal }
  | { readonly art: "forhold"; readonly andel: Tal; readonly landsgennemsnit: Tal }
  | { readonly art: "gange"; readonly gange: Tal };

/** The key figures (noegletal) of an area or a department; all but `doemte` in per cent. */
export interface Noegletal {
  readonly udenTilknytning: Tal | null;
  readonly doemte: Doemte | null;
  readonly kunGrundskole: Tal | null;
  readonly bruttoindkomst: Tal | null;
  readonly ikkeVestlige: Tal | null;
}

export interface Opgoerelse {
  readonly listedato: Dag;
  readonly antalBeboere: number | null;
  readonly noegletal: Noegletal;
  /** The official designation; `[]` is officially on no list, null is not stated. */
  readonly udpeget: readonly Liste[] | null;
}

export interface Omraade {
  readonly id: string;
  readonly navn: string | null;
  /** In the order of the input, one for each day of a list. */
  readonly opgoerelser: readonly Opgoerelse[];
  /** Whether a development plan (udviklingsplan) binds it: a setting, which no list says. */
  readonly udviklingsplan: boolean;
}

export const UKENDTE_NOEGLETAL: Noegletal = {
  udenTilknytning: null,
  doemte: null,
  kunGrundskole: null,
  bruttoindkomst: null,
  ikkeVestlige: null,
};
