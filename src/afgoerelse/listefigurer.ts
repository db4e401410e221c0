/**
 * What can be changed about one list of an area (listefigurer). Key figures and residents are measured anew every
 * December, and letting and other efforts move them before the next December: `handling`. An official designation
 * follows from the figures of its day and nobody else decides it, and a list of an earlier year stands: `fast`. Where
 * no designation is stated the figures speak. Part of rule `afgoerelse.hvadSkalDerTil`.
 */
import type { Faktavaerdi, Muligheder } from "../kerne/muligheder.js";
import type { PlaceretOpgoerelse } from "../omraade/gaeldendeListe.js";
import { type Kilde, regelFor } from "../omraade/listetilstand.js";
import { type Omraade, type Opgoerelse, UKENDTE_NOEGLETAL } from "../omraade/omraade.js";
import { LISTER, type Liste, type Omraaderegel } from "../parametre/omraaderegler.js";
import { blandt, type Figurer, noegletalNu } from "./figurindgreb.js";
import type { Indgrebsart } from "./indgreb.js";

/** @param beboere what the rule at hand reads of the number of residents */
export function listefigurer(
  { opgoerelse, indeks }: PlaceretOpgoerelse,
  beboere: (kilde: Kilde, regel: Omraaderegel) => Muligheder<Faktavaerdi>,
  art: Indgrebsart,
): Figurer<Opgoerelse> {
  const { listedato, noegletal, udpeget } = opgoerelse;
  const sti = ["omraade", "opgoerelser", indeks];
  const regel = regelFor(listedato);
  const udpegelser = udpeget === null ? [null] : [udpeget, [], ...muligeLister(regel).map((liste) => [liste])];
  return {
    sti,
    udgaver: udpegelser.map((en) => ({ listedato, antalBeboere: null, noegletal: UKENDTE_NOEGLETAL, udpeget: en })),
    nu: [
      { sti: [...sti, "antalBeboere"], mulige: blandt(beboere({ opgoerelse, sti }, regel)) },
      ...noegletalNu(noegletal, sti, regel.udsat.kriterier, listedato),
    ],
    art,
  };
}

/** The lists that there were on that day. */
function muligeLister({ omdannelsesomraade, forebyggelsesomraade }: Omraaderegel): readonly Liste[] {
  return LISTER.filter(
    (liste) =>
      (liste !== "omdannelsesomraade" || omdannelsesomraade !== null) &&
      (liste !== "forebyggelsesomraade" || forebyggelsesomraade !== null),
  );
}

export function medOpgoerelse(omraade: Omraade, indeks: number, opgoerelse: Opgoerelse): Omraade {
  return { ...omraade, opgoerelser: omraade.opgoerelser.map((en, nr) => (nr === indeks ? opgoerelse : en)) };
}
