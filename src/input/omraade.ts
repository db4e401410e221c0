/** The door to areas and key figures (omraade). */
import * as z from "zod/mini";
import { type Dag, dag } from "../kerne/dato.js";
import { type Fejl, ugyldigtHvis } from "../kerne/fejl.js";
import { UKENDTE_NOEGLETAL } from "../omraade/omraade.js";
import { LISTER, type Liste } from "../parametre/omraaderegler.js";
import { under } from "./doer.js";
import { doerAf, eller, forskellige, ordliste, valgfri, videre } from "./doerAf.js";
import { antal, dato, navn } from "./felter.js";
import { andel, doemte, forholdstal } from "./tal.js";

export const noegletalsdoer = doerAf({
  udenTilknytning: valgfri(andel),
  doemte: valgfri(doemte),
  kunGrundskole: valgfri(andel),
  bruttoindkomst: valgfri(forholdstal),
  ikkeVestlige: valgfri(andel),
});

/** Key figures that may be left out: then each of them is unknown. */
export function valgfrieNoegletal() {
  return videre(valgfri(noegletalsdoer), (noegletal) => noegletal ?? UKENDTE_NOEGLETAL);
}

export const opgoerelsesdoer = doerAf(
  {
    listedato: dato,
    antalBeboere: eller(antal, null),
    noegletal: valgfrieNoegletal(),
    udpeget: ordliste(z.enum(LISTER)),
  },
  ({ udpeget, listedato }, fejl) => [...fejl.udpeget, ...under(["udpeget"], proevUdpeget(udpeget ?? [], listedato))],
);

export const omraadedoer = doerAf({
  id: navn,
  navn: eller(navn, null),
  opgoerelser: forskellige(opgoerelsesdoer, "listedato", (listedato) => `two lists of ${listedato}`),
  udviklingsplan: eller(z.boolean(), false),
});

/** Official names that the act did not know before that day. */
const NAVNET_FRA: Partial<Record<Liste, Dag>> = {
  omdannelsesomraade: dag("2018-12-01"),
  forebyggelsesomraade: dag("2021-12-01"),
};

function proevUdpeget(udpeget: readonly (Liste | undefined)[], listedato: Dag | undefined): readonly Fejl[] {
  const foerNavnet = (liste: Liste): boolean => {
    const fra = NAVNET_FRA[liste];
    return fra !== undefined && listedato !== undefined && listedato < fra;
  };
  const paaAndre = udpeget.some((liste) => liste !== undefined && liste !== "forebyggelsesomraade");
  return udpeget.flatMap((liste, nr) => {
    if (liste === undefined) return [];
    return [
      ...ugyldigtHvis(liste === "forebyggelsesomraade" && paaAndre, [nr], "a prevention area is on no other list"),
      ...ugyldigtHvis(foerNavnet(liste), [nr], `there was no ${liste} on lists of that day`),
    ];
  });
}
