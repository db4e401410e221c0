/** A placement in words: its outcome and its reasons. */

import type { Behov } from "../../parametre/aftale.js";
import { KRITERIER } from "../../parametre/kriterier.js";
import type { Placeringsbegrundelse } from "../../trappe/begrundelser.js";
import type { Placering } from "../../trappe/placering.js";
import { stort } from "./former.js";
import { kriterierne } from "./kriterieord.js";
import { kriteriesaetning, sideord } from "./noegletal.js";
import { omraadegrund } from "./omraade.js";
import type { Kontekst } from "./sprogene.js";

type Grund<K extends Placeringsbegrundelse["kode"]> = Extract<Placeringsbegrundelse, { readonly kode: K }>;

export function placeringsgrund(om: Placeringsbegrundelse, k: Kontekst): string {
  const ord = k.ord.TRAPPETEKSTER;
  switch (om.kode) {
    case "ikke-omfattet":
      return ord.ikkeOmfattet(om.type, om.laesning);
    case "omraade-mangler":
      return ord.omraadeMangler;
    case "trappe":
      if (om.trappe === null) return ord.trappeUafklaret;
      if (!om.iOmraade) return ord.ikkeIOmraade;
      return om.via === null ? ord.hoererTil(om.trappe) : ord.via[om.via];
    case "beboertalsregel": {
      const { vaerdi } = om.sammenligning;
      if (vaerdi === null) return k.ord.OMRAADETEKSTER.beboereUkendt;
      return ord.beboertal(vaerdi, sideord(om.sammenligning, "opfyldt", k));
    }
    case "udsatkriterium":
      return kriterium(om, "kriterium", k);
    case "risikokriterium":
      return kriterium(om, "risikozone", k);
    case "behov":
      return om.behov === null ? ord.behovUafklaret : behovsord(om.behov, k);
    case "anvisningsinterval":
      return anvisningsinterval(om, k);
    case "trin":
      return ord.trin(om.trappe, om.trin);
    case "skaerpet":
      return skaerpet(om, k);
    default:
      return omraadegrund(om, k);
  }
}

function kriterium(
  { kode, kriterium: id, sammenligning, udfald }: Grund<"udsatkriterium" | "risikokriterium">,
  maalestok: "kriterium" | "risikozone",
  k: Kontekst,
): string {
  const maalt = kriteriesaetning(id, sammenligning, udfald, k, maalestok);
  return `${stort(k.ord.KRITERIENAVN[id])}${k.ord.TRAPPETEKSTER[kode]}: ${maalt}`;
}

/** By the text's own numbers; a department over one limit alone goes as the interpretation `et-risikokriterium` has it. */
function behovsord(behov: Behov, { aftale, ord: { TRAPPETEKSTER: ord } }: Kontekst): string {
  const { hoejt, mellem } = aftale?.tekst.trapper?.afdelingstrappe ?? { hoejt: { mindst: 2 }, mellem: { mindst: 2 } };
  const risiko = aftale?.fortolkninger["et-risikokriterium"] === "mellem" ? 1 : mellem.mindst;
  switch (behov) {
    case "hoejt":
      return ord.hoejtBehov(hoejt.mindst);
    case "mellem":
      return ord.mellemBehov(hoejt.mindst, risiko);
    case "lavt":
      return ord.lavtBehov(hoejt.mindst, risiko);
  }
}

/** The row of figure 3 by both its borders. */
function anvisningsinterval(
  { interval, sammenligning: { vaerdi, graense } }: Grund<"anvisningsinterval">,
  { aftale, ord: { TRAPPETEKSTER: ord } }: Kontekst,
): string {
  if (vaerdi === null || graense === null) return ord.andelUkendt;
  const intervaller = aftale?.tekst.trapper?.afdelingstrappe.intervaller ?? [];
  const til = intervaller[intervaller.findIndex(({ id }) => id === interval) - 1]?.mindst;
  if (til === undefined) return ord.andelAnviste(vaerdi, graense, ord.mindst(graense));
  return ord.andelAnviste(vaerdi, til, graense.taeller === 0 ? ord.under(til) : ord.mellem(graense, til));
}

function skaerpet({ kriterier, alle }: Grund<"skaerpet">, k: Kontekst): string {
  const ord = k.ord.TRAPPETEKSTER;
  if (alle) return ord.alleSkaerpet;
  if (kriterier.length === 0) return ord.ingenSkaerpet;
  // All four take the place of the ordinary criteria.
  const supplerer = kriterier.length < KRITERIER.length && k.aftale?.fortolkninger["delvist-skaerpet"] !== "erstatter";
  return ord.skaerpet(kriterierne(kriterier, k), kriterier.length === 1) + (supplerer ? ord.ogAlmindelige : "");
}

/** @param afdeling the name of the department */
export function placeringsudfald(
  afdeling: string,
  dato: string,
  { udfald, trappe, trin, skaerpedeUoplyste }: Placering,
  k: Kontekst,
): readonly string[] {
  const ord = k.ord.PLACERING;
  if (udfald === "ikke-omfattet") return [ord.ikkeOmfattet(afdeling)];
  const betydning = k.borger ? [ord.betydning] : [];
  if (trappe === null || trin === null)
    return [ord.uoplyst(afdeling, dato), ...(trappe === null ? [] : [ord.sikkerTrappe(trappe)]), ...betydning];
  const aabne = skaerpedeUoplyste.length === 0 ? [] : [ord.aabne(kriterierne(skaerpedeUoplyste, k))];
  return [ord.placeret(afdeling, trappe, trin, dato), ...aabne, ...betydning];
}
