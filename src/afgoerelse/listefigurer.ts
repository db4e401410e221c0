/**
 * What can be changed about one list of an area (listefigurer). Key figures and residents are measured anew every
 * December, and letting and other efforts move them before the next December: `handling`. An official designation
 * follows from the figures of its day and nobody else decides it, and a list of an earlier year stands: `fast`. Where
 * no designation is stated the figures speak. Part of rule `afgoerelse.hvadSkalDerTil`.
 */
import type { PlaceretOpgoerelse } from "../omraade/gaeldendeListe.js";
import { regelFor } from "../omraade/listetilstand.js";
import { type Omraade, type Opgoerelse, UKENDTE_NOEGLETAL } from "../omraade/omraade.js";
import { LISTER, type Liste } from "../parametre/omraaderegler.js";
import { type Figurer, kendteNoegletal } from "./figurindgreb.js";
import type { Indgrebsart } from "./indgreb.js";

export function listefigurer({ opgoerelse: nu, indeks }: PlaceretOpgoerelse, art: Indgrebsart): Figurer<Opgoerelse> {
  const sti = ["omraade", "opgoerelser", indeks];
  const { antalBeboere } = nu;
  return {
    sti,
    udgaver: [nu, ...(nu.udpeget === null ? [] : andreUdpegelser(nu).map((udpeget) => ({ ...nu, udpeget })))],
    aabnet: (opgoerelse) => ({ ...opgoerelse, antalBeboere: null, noegletal: UKENDTE_NOEGLETAL }),
    kendte: [
      ...(antalBeboere === null
        ? []
        : [{ sti: [...sti, "antalBeboere"], tilbage: (o: Opgoerelse): Opgoerelse => ({ ...o, antalBeboere }) }]),
      ...kendteNoegletal(nu, sti),
    ],
    art,
  };
}

/** On none of the lists that there were on that day, or on one of them. */
function andreUdpegelser({ listedato }: Opgoerelse): readonly (readonly Liste[])[] {
  const { omdannelsesomraade, forebyggelsesomraade } = regelFor(listedato);
  const lister = LISTER.filter(
    (liste) =>
      (liste !== "omdannelsesomraade" || omdannelsesomraade !== null) &&
      (liste !== "forebyggelsesomraade" || forebyggelsesomraade !== null),
  );
  return [[], ...lister.map((liste) => [liste])];
}

export function medOpgoerelse(omraade: Omraade, indeks: number, opgoerelse: Opgoerelse): Omraade {
  return { ...omraade, opgoerelser: omraade.opgoerelser.map((en, nr) => (nr === indeks ? opgoerelse : en)) };
}
