/** Why a department stands where it stands (placeringsbegrundelse): every criterion that was looked at, whether it decided or not. */
import { AK, type Hjemmel } from "../kerne/begrundelse.js";
import { tal } from "../kerne/tal.js";
import { printetGraense } from "../omraade/kriterieudfald.js";
import { figurFor } from "../omraade/listetilstand.js";
import { maal } from "../omraade/maaling.js";
import type { Opgoerelse } from "../omraade/omraade.js";
import type { Udpegning } from "../omraade/udpegOmraade.js";
import type { Aftale, Behov } from "../parametre/aftale.js";
import { UDSATKRITERIER } from "../parametre/omraaderegler.js";
import type { Afdeling } from "./afdeling.js";
import { intervalFor, maaltAndel } from "./anvisningsinterval.js";
import type { Placeringsbegrundelse } from "./begrundelser.js";
import { afdelingsfigur } from "./behov.js";
import type { Regelsvar } from "./placeringsregel.js";
import type { Risikograense } from "./risikozone.js";

/** The area's designation by the list that governs placement, with the figures of that list. */
export interface Omraadegrundlag {
  readonly udpegning: Udpegning;
  readonly opgoerelse: Opgoerelse;
}

export function begrundIkkeOmfattet({ type }: Afdeling): Placeringsbegrundelse {
  return { kode: "ikke-omfattet", regel: "trappe.placerAfdeling", hjemmel: [AK("Ungdomsboliger skal have en udlejningsmodel")], type };
}

export function begrundPlacering(
  afdeling: Afdeling,
  grundlag: Omraadegrundlag | null,
  { del, pladser }: Regelsvar,
  risiko: readonly Risikograense[],
  aftale: Aftale,
): readonly Placeringsbegrundelse[] {
  const { fuldtSkaerpede } = aftale.tekst.omraadetrappe;
  const trappevalg = {
    kode: "trappe",
    regel: "trappe.placeringsregel",
    hjemmel: [AK("Trappemodellerne")],
    trappe: del.trappe,
    via: del.via,
    iOmraade: afdeling.omraadeId !== null,
  } as const;
  const kanVaereEgne = pladser.some(({ trappe }) => trappe === "afdelingstrappen");
  const kanVaereDelvist = pladser.some(({ trappe, trin }) => trappe === "omraadetrappen" && !fuldtSkaerpede.includes(trin));
  return [
    ...(grundlag?.udpegning.begrundelse ?? []),
    ...(afdeling.omraadeId !== null && grundlag === null ? [OMRAADE_MANGLER] : []),
    trappevalg,
    ...(del.via === "950-regel" && grundlag !== null ? [beboertalsregel(grundlag.opgoerelse, aftale)] : []),
    ...(kanVaereDelvist && grundlag !== null ? omraadetsRisiko(grundlag.opgoerelse, risiko, aftale) : []),
    ...(kanVaereEgne ? egneTal(afdeling, del.behov, del.anvisningsinterval, risiko, aftale) : []),
    ...trinbegrundelse(del, aftale),
  ];
}

const OMRAADE_MANGLER: Placeringsbegrundelse = { kode: "omraade-mangler", regel: "trappe.omraadetrappen", hjemmel: [AK("Områdetrappen")] };

function beboertalsregel({ antalBeboere }: Opgoerelse, aftale: Aftale): Placeringsbegrundelse {
  const { operator, graense, hjemmel } = aftale.tekst.omraadetrappe.beboertalsregel;
  const vaerdi = antalBeboere === null ? null : tal(antalBeboere);
  return {
    kode: "beboertalsregel",
    regel: "trappe.omraadetrappen",
    hjemmel: [hjemmel],
    sammenligning: { vaerdi, operator, graense, enhed: "beboere", herkomst: { art: "kilde", hjemmel } },
  };
}

/** The area's own figures against the risk zone, by which the criteria of its step are sharpened one by one. */
function omraadetsRisiko(opgoerelse: Opgoerelse, risiko: readonly Risikograense[], aftale: Aftale): readonly Placeringsbegrundelse[] {
  const hjemmel = aftale.tekst.omraadetrappe.hjemmel[aftale.tekst.omraadetrappe.trin.forebyggelsesomraade];
  return risiko.map((graense) => ({
    kode: "risikokriterium",
    regel: "trappe.omraadetrappen",
    hjemmel: hjemmel === undefined ? [] : [hjemmel],
    kriterium: graense.kriterium,
    ...maal(figurFor({ opgoerelse, sti: [] }, graense.kriterium, graense.maal), graense),
  }));
}

function egneTal(
  afdeling: Afdeling,
  behov: Behov | null,
  interval: string | null,
  risiko: readonly Risikograense[],
  aftale: Aftale,
): readonly Placeringsbegrundelse[] {
  const { hoejt, mellem } = aftale.tekst.afdelingstrappe;
  const grunde: Placeringsbegrundelse[] = [];
  for (const { graense, hjemmel, stok } of UDSATSTOKKE) {
    const { udfald, sammenligning } = maal(afdelingsfigur(afdeling, graense), stok);
    grunde.push({ kode: "udsatkriterium", regel: "trappe.behov", hjemmel, kriterium: graense.kriterium, udfald, sammenligning });
  }
  // The risk zone tells mellem from lavt only.
  if (behov !== "hoejt") {
    const hjemmel = [mellem.hjemmel];
    for (const graense of risiko) {
      const { udfald, sammenligning } = maal(afdelingsfigur(afdeling, graense), graense);
      grunde.push({ kode: "risikokriterium", regel: "trappe.behov", hjemmel, kriterium: graense.kriterium, udfald, sammenligning });
    }
  }
  const behovhjemmel: Record<Behov, Hjemmel> = { hoejt: hoejt.hjemmel, mellem: mellem.hjemmel, lavt: LAVT };
  grunde.push({ kode: "behov", regel: "trappe.behov", hjemmel: behov === null ? [hoejt.hjemmel, mellem.hjemmel] : [behovhjemmel[behov]], behov });
  grunde.push(intervalbegrundelse(afdeling, interval, aftale));
  return grunde;
}

const LAVT = AK("Figur 3, note ***");

/** The limits of § 61 a, ready to measure by. */
const UDSATSTOKKE = UDSATKRITERIER.kriterier.map((graense) => ({ graense, hjemmel: [graense.hjemmel], stok: printetGraense(graense) }));

function intervalbegrundelse({ andelAnviste }: Afdeling, interval: string | null, aftale: Aftale): Placeringsbegrundelse {
  const { intervaller, hjemmel } = aftale.tekst.afdelingstrappe;
  const vaerdi = andelAnviste === null ? null : maaltAndel(andelAnviste, aftale);
  const graense = vaerdi === null ? null : intervalFor(vaerdi, intervaller).mindst;
  return {
    kode: "anvisningsinterval",
    regel: "trappe.anvisningsinterval",
    hjemmel: [hjemmel],
    interval,
    sammenligning: { vaerdi, operator: "mindst", graense, enhed: "procent", herkomst: { art: "kilde", hjemmel } },
  };
}

function trinbegrundelse({ trappe, trin, skaerpede }: Regelsvar["del"], aftale: Aftale): readonly Placeringsbegrundelse[] {
  if (trappe === null || trin === null) return [];
  const { afdelingstrappe, omraadetrappe } = aftale.tekst;
  if (trappe === "afdelingstrappen") return [{ kode: "trin", regel: "trappe.afdelingstrappen", hjemmel: [afdelingstrappe.hjemmel], trappe, trin }];
  const paaTrin = omraadetrappe.hjemmel[trin];
  const hjemmel = paaTrin === undefined ? [] : [paaTrin];
  return [
    { kode: "trin", regel: "trappe.omraadetrappen", hjemmel, trappe, trin },
    { kode: "skaerpet", regel: "trappe.omraadetrappen", hjemmel, kriterier: skaerpede, alle: omraadetrappe.fuldtSkaerpede.includes(trin) },
  ];
}
