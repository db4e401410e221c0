/** What can be changed on one list of an area (listegreb). Part of rule `afgoerelse.hvadSkalDerTil`. */
import type { PlaceretOpgoerelse } from "../omraade/gaeldendeListe.js";
import { regelFor } from "../omraade/listetilstand.js";
import type { Omraade, Opgoerelse } from "../omraade/omraade.js";
import { LISTER, type Liste, type Omraaderegel } from "../parametre/omraaderegler.js";
import { type Figurgraense, opgoerelsesgreb } from "./figurgreb.js";
import { type Familie, type Greb, type Indgrebsart, loeftet } from "./indgreb.js";

/** The limits that lists of that day hold figures against. */
function listegraenser({
  udsat,
  parallelsamfund,
  forebyggelsesomraade: forebyggelse,
}: Omraaderegel): readonly Figurgraense[] {
  return [
    ...udsat.kriterier,
    ...(parallelsamfund === "samme-liste" ? [] : [parallelsamfund]),
    ...(forebyggelse === null ? [] : [...forebyggelse.kriterier, forebyggelse.andel]),
  ];
}

/** The lists that there were on that day. */
function muligeLister({ omdannelsesomraade, forebyggelsesomraade }: Omraaderegel): readonly Liste[] {
  return LISTER.filter(
    (liste) =>
      (liste !== "omdannelsesomraade" || omdannelsesomraade !== null) &&
      (liste !== "forebyggelsesomraade" || forebyggelsesomraade !== null),
  );
}

/**
 * @param ekstra limits beside those of the list itself
 * @param beboere numbers of residents beside none and enough for a list
 */
export function listegreb(
  { opgoerelse, indeks }: PlaceretOpgoerelse,
  ekstra: readonly Figurgraense[],
  beboere: readonly number[],
  art: Indgrebsart,
): readonly Greb<Opgoerelse>[] {
  const regel = regelFor(opgoerelse.listedato);
  const alle = [0, ...beboere, Number(regel.mindstBeboere.taeller)];
  return opgoerelsesgreb(
    opgoerelse,
    ["omraade", "opgoerelser", indeks],
    [...listegraenser(regel), ...ekstra],
    alle,
    muligeLister(regel),
    art,
  );
}

export function medOpgoerelse(omraade: Omraade, indeks: number, opgoerelse: Opgoerelse): Omraade {
  return { ...omraade, opgoerelser: omraade.opgoerelser.map((en, nr) => (nr === indeks ? opgoerelse : en)) };
}

/** The changes of one list as changes of the case. */
export function paaListen<S extends { readonly omraade: Omraade | null }>(
  familie: Familie<Opgoerelse>,
  { indeks }: PlaceretOpgoerelse,
): Familie<S> {
  return loeftet(familie, (sag, aendr) => {
    const opgoerelse = sag.omraade?.opgoerelser[indeks];
    return sag.omraade === null || opgoerelse === undefined
      ? sag
      : { ...sag, omraade: medOpgoerelse(sag.omraade, indeks, aendr(opgoerelse)) };
  });
}
