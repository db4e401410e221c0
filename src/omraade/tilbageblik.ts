/**
 * The look-back of an omdannelsesomraade (tilbageblik): was the area a parallelsamfund on each of the earlier lists
 * too? Rule `omraade.tilbageblik`.
 */
import { aarstal } from "../kerne/dato.js";
import { afbild, kendt, type Muligheder, sammen, ukendt } from "../kerne/muligheder.js";
import { type PlaceretOpgoerelse, senesteListe } from "./gaeldendeListe.js";
import { status } from "./listestatus.js";
import { kildeTil, OPGOERELSER } from "./listetilstand.js";
import type { Omraade } from "./omraade.js";

/** @param lister how many lists in a row, the governing one included; the years before it are asked here */
export function parallelsamfundAlleAarFoer(
  omraade: Omraade,
  styrende: PlaceretOpgoerelse,
  lister: number,
): Muligheder<boolean> {
  const aar = aarstal(styrende.opgoerelse.listedato);
  let samlet: Muligheder<boolean> = kendt(true);
  for (let tidligere = aar - 1; tidligere > aar - lister; tidligere -= 1)
    samlet = sammen(samlet, parallelsamfundI(omraade, tidligere), (foer, da) => foer && da);
  return samlet;
}

/** The later of two lists in one calendar year counts; a year without an opgoerelse is unknown. */
function parallelsamfundI(omraade: Omraade, aar: number): Muligheder<boolean> {
  const seneste = senesteListe(omraade, (listedato) => aarstal(listedato) === aar);
  if (seneste === null) return ukendt(OPGOERELSER, [false, true]);
  return afbild(status(kildeTil(seneste)), (s) => s === "parallelsamfund" || s === "omdannelsesomraade");
}
