/**
 * Where a dwelling lies (anvisningssted), and what forbids assignment there, whoever it is.
 * Part of rule `ansoeger.maaAnvises`.
 */
import type { Dag } from "../kerne/dato.js";
import { type Omraadestatus, paaListen } from "../omraade/listestatus.js";
import type { Aftale, Trappe } from "../parametre/aftale.js";
import type {
  Anvisningsboligtype,
  Anvisningsforbud,
  Anvisningsundtagelse,
  Forbudsgrund,
} from "../parametre/anvisningsforbud.js";
import { gaelder } from "../trappe/gyldighed.js";

/** Where the dwelling lies. */
export interface Anvisningssted {
  /** Null under an agreement without stairs. */
  readonly trappe: Trappe | null;
  /** Stated on omraadetrappen. */
  readonly trin: number | null;
  readonly omraadestatus: Omraadestatus;
  readonly boligtype: Anvisningsboligtype;
  readonly undtagelse: Anvisningsundtagelse | null;
}

/**
 * Stk. 6 in udsatte areas, "ledige boliger" of every kind; stk. 7 in prevention areas, "ledige familieboliger" alone.
 * Stk. 9 lifts both, stk. 8 only stk. 7.
 */
export function paragrafstykke({ omraadestatus, boligtype, undtagelse }: Anvisningssted): 6 | 7 | null {
  if (undtagelse === "stk-9") return null;
  if (paaListen(omraadestatus, "udsat")) return 6;
  if (omraadestatus !== "forebyggelsesomraade" || boligtype !== "familiebolig") return null;
  return undtagelse === "stk-8" ? null : 7;
}

/** The council may except an area only where those listed hold more than 30 % of its family dwellings: not asked here. */
export function erUndtagetEfterStk8({ omraadestatus, undtagelse }: Anvisningssted): boolean {
  return undtagelse === "stk-8" && omraadestatus === "forebyggelsesomraade";
}

/** By one wording. */
export function grundeI(ordlyd: Anvisningsforbud, stk: 6 | 7 | null): readonly Forbudsgrund[] {
  if (stk === null) return [];
  return stk === 6 ? ordlyd.stk6 : ordlyd.stk7;
}

/** "Kommunen anviser ikke": every dwelling on the fully sharpened steps of omraadetrappen, while the agreement lasts. */
function lukketEfterAftalen({ trappe, trin }: Anvisningssted, dato: Dag, aftale: Aftale): boolean {
  if (!gaelder(aftale, dato) || trappe !== "omraadetrappen" || trin === null) return false;
  return aftale.tekst.trapper?.omraadetrappe.fuldtSkaerpede.includes(trin) ?? false;
}

/** Where the duty of § 59, stk. 9, meets the agreement's word: the act has it of the areas of stk. 6 and 7 alone. */
export function stk9ModAftalen(sted: Anvisningssted, dato: Dag, aftale: Aftale): boolean {
  const pligt = sted.undtagelse === "stk-9" && paaListen(sted.omraadestatus, "udsat");
  return pligt && lukketEfterAftalen(sted, dato, aftale);
}

/** Which of the two yields is the interpretation `stk-9-paa-trin-2`. */
export function forbudtEfterAftalen(sted: Anvisningssted, dato: Dag, aftale: Aftale): boolean {
  if (!lukketEfterAftalen(sted, dato, aftale)) return false;
  return !(stk9ModAftalen(sted, dato, aftale) && aftale.fortolkninger["stk-9-paa-trin-2"] === "tilladt");
}
