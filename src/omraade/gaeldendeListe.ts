/** Which list governs on a day (gaeldendeListe). Rule `omraade.gaeldendeListe`. */
import { type Dag, dag, plusDage, plusMaaneder } from "../kerne/dato.js";
import type { Omraade, Opgoerelse } from "./omraade.js";

/** An opgoerelse and its place in the input. */
export interface PlaceretOpgoerelse {
  readonly opgoerelse: Opgoerelse;
  readonly indeks: number;
}

/**
 * The day from which a list governs; the day of the list itself unless the agreement says otherwise. As text, it may
 * lie after all days.
 */
type Virkning = (listedato: Dag) => string;

const SAMME_DAG: Virkning = (listedato) => listedato;

/**
 * The latest list that governs on the day, or null when none is current. A list is made each December and is current
 * for twelve months and the 31 days of the next December (a reading: the act says when lists are published, not when
 * one lapses).
 */
export function gaeldendeListe(omraade: Omraade, dato: Dag, virkning: Virkning = SAMME_DAG): PlaceretOpgoerelse | null {
  const seneste = senesteListe(omraade, (listedato) => virkning(listedato) <= dato);
  return seneste !== null && dato <= sidsteDag(seneste.opgoerelse.listedato) ? seneste : null;
}

/** The latest of the lists that are counted. */
export function senesteListe(
  { opgoerelser }: Omraade,
  medregnes: (listedato: Dag) => boolean,
): PlaceretOpgoerelse | null {
  let seneste: PlaceretOpgoerelse | null = null;
  for (const [indeks, opgoerelse] of opgoerelser.entries()) {
    const { listedato } = opgoerelse;
    if (medregnes(listedato) && (seneste === null || listedato > seneste.opgoerelse.listedato))
      seneste = { opgoerelse, indeks };
  }
  return seneste;
}

/** How long a list is current. */
export const LISTE_GAELDER = { maaneder: 12, dage: 31 };

/** From the first list day on which a list would outlive all days, it is current to the last of them. */
const UDLOEBER_ALDRIG_FRA = dag("2198-12-01");
const SIDSTE_DAG = dag("2199-12-31");

/** The last day on which a list of that day is current. */
export function sidsteDag(listedato: Dag): Dag {
  return listedato >= UDLOEBER_ALDRIG_FRA
    ? SIDSTE_DAG
    : plusDage(plusMaaneder(listedato, LISTE_GAELDER.maaneder), LISTE_GAELDER.dage);
}
