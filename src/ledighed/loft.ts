/** "Kommunal anvisning aldrig må udgøre mere end hver 3. ledige bolig" (loft). Rule `ledighed.loft`. */
import type { Dag } from "../kerne/dato.js";
import type { Tal } from "../kerne/tal.js";
import { broek } from "../kerne/tal.js";
import type { Trappeaftale } from "../parametre/aftale.js";
import type { Trin } from "./ledighedsafdeling.js";
import { harSkiftetTrin } from "./placeringsdag.js";
import { erUdenAnvisning } from "./raekkefoelge.js";
import type { SenesteAfAlle, SenesteLedige, Tilstand } from "./tilstand.js";

/** The cap on a step; none is assigned where the municipality assigns nobody. */
export function loftPaa(trin: Trin, aftale: Trappeaftale): Tal {
  const { hoejst, af } = aftale.tekst.trapper.ledighed.loft;
  return erUdenAnvisning(trin, aftale) ? broek(0, 1) : broek(hoejst, af);
}

/** What of a state the cap looks at. */
export type Loftsgrundlag = Pick<Tilstand, "afdeling" | "foersteDag" | "runde" | "seneste" | "senesteAfAlle">;

/**
 * The earlier vacancies that count towards the cap when one more falls vacant: those used, and those offered and not
 * answered yet. Of which vacancies they are counted is the interpretation `loft-omfang`, over which of those
 * `loft-maaling`; whether one used for rehousing counts is `genhusning-taeller`.
 *
 * @param plads where it falls vacant: the day, and the slots already taken in its cycle
 */
export function taellerMedILoftet(
  tilstand: Loftsgrundlag,
  plads: { readonly dato: Dag; readonly position: number },
  aftale: Trappeaftale,
): readonly SenesteLedige[] {
  const { fortolkninger } = aftale;
  const taeller = ({ brug }: SenesteLedige) =>
    brug !== "ingen" && (brug !== "genhusning" || fortolkninger["genhusning-taeller"] === "ja");
  if (fortolkninger["loft-omfang"] === "alle") return vindueAfAlle(tilstand, plads, aftale).filter(taeller);
  const { seneste } = tilstand;
  const iCyklus = seneste.length - Math.min(plads.position, seneste.length);
  return seneste.filter(
    (ledig, nr) => taeller(ledig) && (nr >= iCyklus || fortolkninger["loft-maaling"] === "rullende-9"),
  );
}

/**
 * "Hver 3. ledige bolig" of every vacancy that the agreement covers: all but one of a full measure, or those since the
 * last ninth slot was taken, or since the order began again on another step.
 */
function vindueAfAlle(
  { afdeling, foersteDag, runde, senesteAfAlle }: Loftsgrundlag,
  { dato }: { readonly dato: Dag },
  { tekst, fortolkninger }: Trappeaftale,
): readonly SenesteAfAlle[] {
  if (fortolkninger["loft-maaling"] === "rullende-9") return senesteAfAlle.slice(1 - tekst.trapper.ledighed.loft.af);
  return senesteAfAlle.filter((ledig) => {
    if (ledig.runde !== runde) return false;
    // What an opening tells of belongs to the step of the first event's day.
    const dengang = ledig.dato ?? foersteDag ?? dato;
    return fortolkninger.trinskifte !== "forfra" || !harSkiftetTrin(afdeling, dengang, dato);
  });
}

/**
 * The latest vacancies with one more: as many as any measure looks at. In a cycle that outside vacancies have made
 * longer, only those that may count, and of them the latest.
 */
export function medAfAlle(
  { senesteAfAlle, runde, aftale }: Pick<Tilstand, "senesteAfAlle" | "runde" | "aftale">,
  nyeste: SenesteAfAlle,
): readonly SenesteAfAlle[] {
  const foerste = senesteAfAlle.length + 2 - aftale.tekst.trapper.ledighed.loft.af;
  const rest = senesteAfAlle.filter((ledig, nr) => nr >= foerste || (ledig.runde === runde && ledig.brug !== "ingen"));
  return [...rest.slice(-HOEJST_I_EN_RUNDE), nyeste];
}

/** A reading: more than the cap by so much that it is reached whatever becomes of nearly all of them. */
const HOEJST_I_EN_RUNDE = 100;
