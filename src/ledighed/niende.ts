/** The ninth slot (niende): whose it is on a day. Rule `ledighed.niende`. */
import type { Dag } from "../kerne/dato.js";
import { gaeldende } from "../kerne/gaeldende.js";
import { type Helt, sum } from "../kerne/tal.js";
import type { Trappeaftale } from "../parametre/aftale.js";
import type { Nienderegel, Vej } from "../parametre/ledighedsregler.js";
import type { Trin } from "./ledighedsafdeling.js";
import type { Tilstand } from "./tilstand.js";

/** The dated rule of a step's ninth; null on omraadetrappen, whose orders have none. */
export function nienderegel({ trappe, trin }: Trin, dato: Dag, { tekst }: Trappeaftale): Nienderegel | null {
  return trappe === "afdelingstrappen" ? gaeldende(tekst.trapper.ledighed.niende[trin] ?? [], dato) : null;
}

/** The ways that the ninth slots of a day go by turns: one way alone, or two where every other is the municipality's. */
export function niendesVeje({ vej, ellers, slutEfter }: Nienderegel, dato: Dag, aftale: Trappeaftale): readonly Vej[] {
  if (slutEfter !== null && aftale.fortolkninger[slutEfter] < dato) return [ellers];
  if (vej !== "hver-anden") return [vej];
  // "Hver anden" does not say which comes first: the interpretation `niende-skift-foerst`.
  const foersteErKommunens = aftale.fortolkninger["niende-skift-foerst"] === "anvisning";
  return foersteErKommunens ? ["anvisning", ellers] : [ellers, "anvisning"];
}

/**
 * Ninth slots that the department has taken since the first day of a rule's period, on any step and whatever became of
 * them. Those of an opening count in every period that had begun on
 * the day of the ledger's first event (a reading).
 *
 * @param dato the day of the event at hand, the first one perhaps
 */
export function tagneNiende({ niende, aabnet, foersteDag }: Tilstand, { fra }: Nienderegel, dato: Dag): Helt {
  return sum(niende[fra] ?? 0, aabnet !== null && fra <= (foersteDag ?? dato) ? aabnet.niende : 0);
}
