/**
 * The lists an area stands on, as statuses: official designation, closure upwards, and what a status implies.
 * Rule `omraade.listestatus`.
 */
import { kendt, type Muligheder } from "../kerne/muligheder.js";
import { type Udfald, udfaldAf } from "../kerne/trevaerdi.js";
import { LISTER, type Liste } from "../parametre/omraaderegler.js";
import { grundstatus, type Kilde } from "./listetilstand.js";

/** The most severe list an area is on. */
export type Omraadestatus = Liste | "ingen";

/**
 * The lists that an area of this status is on: each severe list contains the milder ones below it, and
 * forebyggelsesomraade stands alone.
 */
export function paaListen(status: Omraadestatus, liste: Liste): boolean {
  if (status === "ingen") return false;
  if (status === "forebyggelsesomraade" || liste === "forebyggelsesomraade") return status === liste;
  return LISTER.indexOf(status) <= LISTER.indexOf(liste);
}

/**
 * The status that an official designation gives, null where none is stated; while there was one list, being on it is
 * the status parallelsamfund.
 */
export function officielStatus({ opgoerelse: { udpeget }, regel }: Kilde): Omraadestatus | null {
  if (udpeget === null) return null;
  const alvorligste = LISTER.find((liste) => udpeget.includes(liste)) ?? "ingen";
  return alvorligste !== "ingen" && regel.parallelsamfund === "samme-liste" ? "parallelsamfund" : alvorligste;
}

/** On which list an area was on the day of one list, officially where that is stated and else by its figures. */
export function status(kilde: Kilde): Muligheder<Omraadestatus> {
  const officiel = officielStatus(kilde);
  return officiel === null ? grundstatus(kilde) : kendt(officiel);
}

export function listeudfald(muligeStatusser: readonly Omraadestatus[]): Readonly<Record<Liste, Udfald>> {
  const paa = (liste: Liste): Udfald => udfaldAf(muligeStatusser.map((s) => paaListen(s, liste)));
  return {
    udsat: paa("udsat"),
    parallelsamfund: paa("parallelsamfund"),
    omdannelsesomraade: paa("omdannelsesomraade"),
    forebyggelsesomraade: paa("forebyggelsesomraade"),
  };
}
