/** Criteria of applicants in the midst of a sentence (kriterieord), one or more of them. */
import type { Ansoegerkriterium } from "../../parametre/ansoegerregler.js";
import type { Kontekst } from "./sprogene.js";

type Kriterier = readonly Ansoegerkriterium[];

export function kriterieliste(kriterier: Kriterier, { ord }: Kontekst): string {
  return ord.opremset(kriterier.map((kriterium) => ord.KRITERIEORD[kriterium]));
}

/** The ordinary criteria, and any others as the criteria for what they look at. */
export function kriterierne(kriterier: Kriterier, k: Kontekst): string {
  const andre = kriterier.filter((kriterium) => kriterium !== "almindelige");
  const led = andre.length === kriterier.length ? [] : [k.ord.KRITERIEORD.almindelige];
  if (andre.length > 0) led.push(k.ord.KRITERIER_FOR.kriterierne(andre.length === 1, kriterieliste(andre, k)));
  return k.ord.opremset(led);
}

/** Sharpened criteria that are not told of before: "skærpede kriterier for domme og indkomst". */
export function skaerpedeKriterier(kriterier: Kriterier, k: Kontekst): string {
  return k.ord.KRITERIER_FOR.skaerpede(kriterier.length === 1, kriterieliste(kriterier, k));
}
