/** A department (afdeling) and what is known of it. Null is unknown, but for the settings, which have defaults. */
import type { Dag } from "../kerne/dato.js";
import type { Tal } from "../kerne/tal.js";
import type { Noegletal } from "../omraade/omraade.js";
import type { Afdelingstype } from "../parametre/aftale.js";

export interface Afdeling {
  readonly id: string;
  readonly navn: string | null;
  readonly boligorganisation: string | null;
  readonly type: Afdelingstype;
  /** The area it lies in; null is in none. */
  readonly omraadeId: string | null;
  readonly antalBoliger: number | null;
  /** The department's own figures, which belong to no list. */
  readonly noegletal: Noegletal;
  /** The share of its family dwellings originally assigned by the municipality, in per cent. */
  readonly andelAnviste: Tal | null;
  readonly fritagetForEkstraLevering: boolean;
  readonly omfattetAfTilbageholdelse: boolean;
  /** Its step on afdelingstrappen on 1 January 2024. */
  readonly trinPr20240101: number | null;
  /** The day to which the phase-out of its dwellings is put off; null is the text's own. */
  readonly udfasningFra: Dag | null;
  readonly nybyggeri: Nybyggeri | null;
}

/** New buildings: so many dwellings, some of them reserved for assignment for good. */
export interface Nybyggeri {
  readonly antalBoliger: number;
  readonly reserverede: number;
}
