/** Criteria of applicants in the midst of a sentence (kriterieord), one or more of them. */
import { erAnsoegerkriterium } from "../../parametre/ansoegerkriterier.js";
import type { Kriterieord } from "../../parametre/kriterieregel.js";
import type { Kontekst } from "./sprogene.js";

type Kriterier = readonly string[];

/** The agreement's own words for a criterion; null where it has none. */
export function egneOrd(id: string, { aftale, ord }: Kontekst): Kriterieord | null {
  const egne = aftale?.tekst.ansoegere?.kriterier[id]?.ord;
  return egne === undefined ? null : ord.EGNE_ORD(egne);
}

/** By itself. */
export function kriterienavn(id: string, k: Kontekst): string {
  return egneOrd(id, k)?.navn ?? (erAnsoegerkriterium(id) ? k.ord.KRITERIENAVN[id] : id);
}

function kriterieord(id: string, k: Kontekst): string {
  return egneOrd(id, k)?.navn ?? (erAnsoegerkriterium(id) ? k.ord.KRITERIEORD[id] : id);
}

export function kriterieliste(kriterier: Kriterier, k: Kontekst): string {
  return k.ord.opremset(kriterier.map((kriterium) => kriterieord(kriterium, k)));
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
