/**
 * Why a department stands where it stands (placeringsbegrundelse): every criterion that was looked at, whether it
 * decided or not.
 */
import type { Hjemmel } from "../kerne/begrundelse.js";
import { tal } from "../kerne/tal.js";
import { figurFor } from "../omraade/listetilstand.js";
import { maal } from "../omraade/maaling.js";
import type { Opgoerelse } from "../omraade/omraade.js";
import type { Udpegning } from "../omraade/udpegOmraade.js";
import type { Aftale, Behov } from "../parametre/aftale.js";
import { UDSATKRITERIER } from "../parametre/omraaderegler.js";
import type { Afdeling } from "./afdeling.js";
import { intervalFor, maaltAndel } from "./anvisningsinterval.js";
import type { Placeringsbegrundelse } from "./begrundelser.js";
import { Figurbegrundelser } from "./figurbegrundelser.js";
import type { Placeringsdel } from "./placering.js";
import type { Pladssvar } from "./placeringsregel.js";
import type { Risikograense } from "./risikozone.js";

/** The area's designation by the list that governs placement, with the figures of that list. */
export interface Omraadegrundlag {
  readonly udpegning: Udpegning;
  readonly opgoerelse: Opgoerelse;
}

export function begrundIkkeOmfattet({ type }: Afdeling, { tekst }: Aftale): Placeringsbegrundelse {
  return { kode: "ikke-omfattet", regel: "trappe.placerAfdeling", hjemmel: [tekst.ikkeOmfattet[type]], type };
}

/** Explains the placements by one agreement on one day. */
export class Placeringsbegrunder {
  private readonly figurer: readonly Figurbegrundelser[];

  constructor(
    private readonly risiko: readonly Risikograense[],
    private readonly aftale: Aftale,
  ) {
    const { hjemmel } = aftale.tekst.afdelingstrappe.mellem;
    this.figurer = UDSATKRITERIER.kriterier.flatMap((udsat) =>
      risiko
        .filter(({ kriterium }) => kriterium === udsat.kriterium)
        .map((zone) => new Figurbegrundelser(udsat, zone, hjemmel)),
    );
  }

  begrund(afdeling: Afdeling, grundlag: Omraadegrundlag | null, svar: Pladssvar): readonly Placeringsbegrundelse[] {
    const { aftale, risiko } = this;
    const { del, pladser } = svar;
    const { fuldtSkaerpede } = aftale.tekst.omraadetrappe;
    const grunde: Placeringsbegrundelse[] = grundlag === null ? [] : [...grundlag.udpegning.begrundelse];
    if (afdeling.omraadeId !== null && grundlag === null)
      grunde.push({
        kode: "omraade-mangler",
        regel: "trappe.omraadetrappen",
        hjemmel: [aftale.tekst.omraadetrappe.helhed],
      });
    grunde.push({
      kode: "trappe",
      regel: "trappe.placeringsregel",
      hjemmel: [aftale.tekst.trapper],
      trappe: del.trappe,
      via: del.via,
      iOmraade: afdeling.omraadeId !== null,
    });
    if (del.via === "950-regel" && grundlag !== null) grunde.push(beboertalsregel(grundlag.opgoerelse, aftale));
    const kanVaereDelvist = pladser.some(
      (plads) => plads.trappe === "omraadetrappen" && !fuldtSkaerpede.includes(plads.trin),
    );
    if (kanVaereDelvist && grundlag !== null) grunde.push(...omraadetsRisiko(grundlag.opgoerelse, risiko, aftale));
    if (pladser.some((plads) => plads.trappe === "afdelingstrappen")) {
      const figurgrunde = this.figurer.map((figur) => figur.af(afdeling));
      for (const { efterLoven } of figurgrunde) grunde.push(efterLoven);
      // The risk zone tells mellem from lavt only.
      if (del.behov !== "hoejt") for (const { iZonen } of figurgrunde) grunde.push(iZonen);
      const { behov } = del;
      grunde.push({ kode: "behov", regel: "trappe.behov", hjemmel: behovhjemmel(behov, aftale), behov });
      grunde.push(intervalbegrundelse(afdeling, del.anvisningsinterval, aftale));
    }
    grunde.push(...trinbegrundelse(del, aftale));
    return grunde;
  }
}

/** The definition of the need; of an open one those that could still hold. */
function behovhjemmel(behov: Behov | null, { tekst }: Aftale): readonly Hjemmel[] {
  const { hoejt, mellem } = tekst.afdelingstrappe;
  return behov === null ? [hoejt.hjemmel, mellem.hjemmel] : [tekst.afdelingstrappe[behov].hjemmel];
}

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
function omraadetsRisiko(
  opgoerelse: Opgoerelse,
  risiko: readonly Risikograense[],
  aftale: Aftale,
): readonly Placeringsbegrundelse[] {
  const hjemmel = aftale.tekst.omraadetrappe.hjemmel[aftale.tekst.omraadetrappe.trin.forebyggelsesomraade];
  return risiko.map((graense) => ({
    kode: "risikokriterium",
    regel: "trappe.omraadetrappen",
    hjemmel: hjemmel === undefined ? [] : [hjemmel],
    kriterium: graense.kriterium,
    ...maal(figurFor({ opgoerelse, sti: [] }, graense.kriterium, graense.maal), graense),
  }));
}

function intervalbegrundelse(
  { andelAnviste }: Afdeling,
  interval: string | null,
  aftale: Aftale,
): Placeringsbegrundelse {
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

function trinbegrundelse({ trappe, trin, skaerpede }: Placeringsdel, aftale: Aftale): readonly Placeringsbegrundelse[] {
  if (trappe === null || trin === null) return [];
  const { afdelingstrappe, omraadetrappe } = aftale.tekst;
  if (trappe === "afdelingstrappen")
    return [{ kode: "trin", regel: "trappe.afdelingstrappen", hjemmel: [afdelingstrappe.hjemmel], trappe, trin }];
  const paaTrin = omraadetrappe.hjemmel[trin];
  const hjemmel = paaTrin === undefined ? [] : [paaTrin];
  return [
    { kode: "trin", regel: "trappe.omraadetrappen", hjemmel, trappe, trin },
    {
      kode: "skaerpet",
      regel: "trappe.omraadetrappen",
      hjemmel,
      kriterier: skaerpede,
      alle: omraadetrappe.fuldtSkaerpede.includes(trin),
    },
  ];
}
