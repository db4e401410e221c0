/**
 * The look-back of an omdannelsesomraade (tilbageblik): was the area a parallelsamfund on each of the earlier lists
 * too? Rule `omraade.tilbageblik`.
 */
import { aarstal } from "../kerne/dato.js";
import { afbild, kendt, type Muligheder, sammen, ukendt } from "../kerne/muligheder.js";
import type { Sti } from "../kerne/sti.js";
import type { PlaceretOpgoerelse } from "./gaeldendeListe.js";
import { status } from "./listestatus.js";
import type { Omraade } from "./omraade.js";

/**
 * @param lister how many lists in a row, the governing one included; the years before it are asked here
 * @param sti the path to the area
 */
export function parallelsamfundAlleAarFoer(
  omraade: Omraade,
  styrende: PlaceretOpgoerelse,
  lister: number,
  sti: Sti,
): Muligheder<boolean> {
  const aar = aarstal(styrende.opgoerelse.listedato);
  let samlet: Muligheder<boolean> = kendt(true);
  for (let tidligere = aar - 1; tidligere > aar - lister; tidligere -= 1) {
    samlet = sammen(samlet, parallelsamfundI(omraade, tidligere, sti), (foer, da) => foer && da);
  }
  return samlet;
}

/** The later of two lists in one calendar year counts; a year without an opgoerelse is unknown. */
function parallelsamfundI(omraade: Omraade, aar: number, sti: Sti): Muligheder<boolean> {
  let seneste: PlaceretOpgoerelse | null = null;
  for (const [indeks, opgoerelse] of omraade.opgoerelser.entries()) {
    const iAar = aarstal(opgoerelse.listedato) === aar;
    if (iAar && (seneste === null || opgoerelse.listedato > seneste.opgoerelse.listedato))
      seneste = { opgoerelse, indeks };
  }
  if (seneste === null) return ukendt([...sti, "opgoerelser"], [false, true]);
  const kilde = { opgoerelse: seneste.opgoerelse, sti: [...sti, "opgoerelser", seneste.indeks] };
  return afbild(status(kilde), (s) => s === "parallelsamfund" || s === "omdannelsesomraade");
}
