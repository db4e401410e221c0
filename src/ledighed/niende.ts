/** The ninth slot (niende): whose it is on a day. Rule `ledighed.niende`. */
import type { Dag } from "../kerne/dato.js";
import { gaeldende } from "../kerne/gaeldende.js";
import { erLige, type Helt, sum } from "../kerne/tal.js";
import type { Aftale } from "../parametre/aftale.js";
import type { Nienderegel, Vej } from "../parametre/ledighedsregler.js";
import type { Trin } from "./ledighedsafdeling.js";
import type { Tilstand } from "./tilstand.js";

/** The dated rule of a step's ninth; null on omraadetrappen, whose orders have none. */
export function nienderegel({ trappe, trin }: Trin, dato: Dag, { tekst }: Aftale): Nienderegel | null {
  return trappe === "afdelingstrappen" ? gaeldende(tekst.ledighed.niende[trin] ?? [], dato) : null;
}

/**
 * The way of a ninth slot.
 *
 * @param taget ninth slots that the department has taken since the rule's first day, on any step, whatever became of
 * them
 */
export function niendesVej(regel: Nienderegel, dato: Dag, taget: Helt, aftale: Aftale): Vej {
  const vej = vejEllerSkift(regel, dato, aftale);
  if (vej !== "hver-anden") return vej;
  // "Hver anden" does not say which comes first: the interpretation `niende-skift-foerst`.
  const foersteErKommunens = aftale.fortolkninger["niende-skift-foerst"] === "anvisning";
  return erLige(taget) === foersteErKommunens ? "anvisning" : regel.ellers;
}

/** Without regard to where the alternation stands. */
export function vejEllerSkift({ vej, ellers, slutEfter }: Nienderegel, dato: Dag, aftale: Aftale): Nienderegel["vej"] {
  return slutEfter !== null && aftale.fortolkninger[slutEfter] < dato ? ellers : vej;
}

/** The rule of a step's ninth where it alternates on the day; null where it does not. */
export function skifteregel(trin: Trin, dato: Dag, aftale: Aftale): Nienderegel | null {
  const regel = nienderegel(trin, dato, aftale);
  return regel !== null && vejEllerSkift(regel, dato, aftale) === "hver-anden" ? regel : null;
}

/**
 * Ninth slots taken since the first day of a rule's period. Those of an opening count in every period that had begun on
 * the day of the ledger's first event (a reading).
 *
 * @param dato the day of the event at hand, the first one perhaps
 */
export function tagneNiende({ niende, aabnet, foersteDag }: Tilstand, { fra }: Nienderegel, dato: Dag): Helt {
  return sum(niende[fra] ?? 0, aabnet !== null && fra <= (foersteDag ?? dato) ? aabnet.niende : 0);
}
