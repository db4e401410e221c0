/**
 * Where a dwelling lies (anvisningssted), and what forbids assignment there, whoever it is.
 * Part of rule `ansoeger.maaAnvises`.
 */
import type { Dag } from "../kerne/dato.js";
import { type Omraadestatus, paaListen } from "../omraade/listestatus.js";
import type { Aftale, Trappe } from "../parametre/aftale.js";
import type { Anvisningsforbud, Anvisningsundtagelse, Forbudsgrund } from "../parametre/anvisningsforbud.js";
import { gaelder } from "../trappe/gyldighed.js";

/** Where the dwelling lies. */
export interface Anvisningssted {
  readonly trappe: Trappe;
  /** Stated on omraadetrappen. */
  readonly trin: number | null;
  readonly omraadestatus: Omraadestatus;
  readonly undtagelse: Anvisningsundtagelse | null;
}

/** Stk. 6 in udsatte areas, stk. 7 in prevention areas. Stk. 9 lifts both, stk. 8 only stk. 7. */
export function paragrafstykke({ omraadestatus, undtagelse }: Anvisningssted): 6 | 7 | null {
  if (undtagelse === "stk-9") return null;
  if (paaListen(omraadestatus, "udsat")) return 6;
  return omraadestatus === "forebyggelsesomraade" && undtagelse !== "stk-8" ? 7 : null;
}

/** By one wording. */
export function grundeI(ordlyd: Anvisningsforbud, stk: 6 | 7 | null): readonly Forbudsgrund[] {
  if (stk === null) return [];
  return stk === 6 ? ordlyd.stk6 : ordlyd.stk7;
}

/**
 * "Kommunen anviser ikke": the fully sharpened steps of omraadetrappen. Against the duty of § 59, stk. 9, it is the
 * interpretation `stk-9-paa-trin-2`.
 */
export function forbudtEfterAftalen(
  { trappe, trin, omraadestatus, undtagelse }: Anvisningssted,
  dato: Dag,
  aftale: Aftale,
): boolean {
  if (!gaelder(aftale, dato) || trappe !== "omraadetrappen" || trin === null) return false;
  if (!aftale.tekst.omraadetrappe.fuldtSkaerpede.includes(trin)) return false;
  return !(
    undtagelse === "stk-9" &&
    paaListen(omraadestatus, "udsat") &&
    aftale.fortolkninger["stk-9-paa-trin-2"] === "tilladt"
  );
}
