/**
 * Why a department stands where it stands (placeringsbegrundelse): every criterion that was looked at, whether it
 * decided or not.
 */
import type { Hjemmel } from "../kerne/begrundelse.js";
import { tal } from "../kerne/tal.js";
import { figurFor, type Kilde } from "../omraade/listetilstand.js";
import { maal } from "../omraade/maaling.js";
import type { Udpegning } from "../omraade/udpegOmraade.js";
import type { Behov, Trappeaftale } from "../parametre/aftale.js";
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
  readonly kilde: Kilde;
}

export function begrundIkkeOmfattet({ type }: Afdeling, { tekst }: Trappeaftale): Placeringsbegrundelse {
  const { ikkeOmfattet, udeladtEfterLaesning } = tekst.trapper;
  const laesning = udeladtEfterLaesning.includes(type);
  return { kode: "ikke-omfattet", regel: "trappe.placerAfdeling", hjemmel: [ikkeOmfattet[type]], type, laesning };
}

/** Explains the placements by one agreement on one day. */
export class Placeringsbegrunder {
  private readonly figurer: readonly Figurbegrundelser[];

  constructor(
    private readonly risiko: readonly Risikograense[],
    private readonly aftale: Trappeaftale,
  ) {
    const { hjemmel } = aftale.tekst.trapper.afdelingstrappe.mellem;
    this.figurer = risiko.map((zone) => new Figurbegrundelser(zone, hjemmel));
  }

  begrund(
    afdeling: Afdeling,
    grundlag: Omraadegrundlag | null,
    { del, kanVaereDelvistSkaerpet, kanVaerePaaAfdelingstrappen }: Pladssvar,
  ): readonly Placeringsbegrundelse[] {
    const { risiko, aftale } = this;
    const iOmraade = afdeling.omraadeId !== null;
    return [
      ...(grundlag?.udpegning.begrundelse ?? (iOmraade ? [omraadeMangler(aftale)] : [])),
      trappebegrundelse(del, iOmraade, aftale),
      ...(grundlag !== null && del.via === "950-regel" ? [beboertalsregel(grundlag.kilde, aftale)] : []),
      ...(grundlag !== null && kanVaereDelvistSkaerpet ? omraadetsRisiko(grundlag.kilde, risiko, aftale) : []),
      ...(kanVaerePaaAfdelingstrappen ? this.egneNoegletal(afdeling, del) : []),
      ...trinbegrundelse(del, aftale),
    ];
  }

  private egneNoegletal(
    afdeling: Afdeling,
    { behov, anvisningsinterval }: Placeringsdel,
  ): readonly Placeringsbegrundelse[] {
    const grunde = this.figurer.map((figur) => figur.af(afdeling));
    return [
      ...grunde.map(({ efterLoven }) => efterLoven),
      // The risk zone tells mellem from lavt only.
      ...(behov === "hoejt" ? [] : grunde.map(({ iZonen }) => iZonen)),
      { kode: "behov", regel: "trappe.behov", hjemmel: behovhjemmel(behov, this.aftale), behov },
      intervalbegrundelse(afdeling, anvisningsinterval, this.aftale),
    ];
  }
}

function omraadeMangler({ tekst }: Trappeaftale): Placeringsbegrundelse {
  return { kode: "omraade-mangler", regel: "trappe.omraadetrappen", hjemmel: [tekst.trapper.omraadetrappe.helhed] };
}

function trappebegrundelse(
  { trappe, via }: Placeringsdel,
  iOmraade: boolean,
  { tekst }: Trappeaftale,
): Placeringsbegrundelse {
  return { kode: "trappe", regel: "trappe.placeringsregel", hjemmel: [tekst.trapper.hjemmel], trappe, via, iOmraade };
}

/** The definition of the need; of an open one those that could still hold. */
function behovhjemmel(behov: Behov | null, { tekst }: Trappeaftale): readonly Hjemmel[] {
  const { hoejt, mellem } = tekst.trapper.afdelingstrappe;
  return behov === null ? [hoejt.hjemmel, mellem.hjemmel] : [tekst.trapper.afdelingstrappe[behov].hjemmel];
}

function beboertalsregel({ opgoerelse: { antalBeboere } }: Kilde, aftale: Trappeaftale): Placeringsbegrundelse {
  const { operator, graense, hjemmel } = aftale.tekst.trapper.omraadetrappe.beboertalsregel;
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
  kilde: Kilde,
  risiko: readonly Risikograense[],
  aftale: Trappeaftale,
): readonly Placeringsbegrundelse[] {
  const hjemmel =
    aftale.tekst.trapper.omraadetrappe.hjemmel[aftale.tekst.trapper.omraadetrappe.trin.forebyggelsesomraade];
  return risiko.map((zone) => ({
    kode: "risikokriterium",
    regel: "trappe.omraadetrappen",
    hjemmel: hjemmel === undefined ? [] : [hjemmel],
    kriterium: zone.kriterium,
    ...maal(figurFor(kilde, zone), zone),
  }));
}

function intervalbegrundelse(
  { andelAnviste }: Afdeling,
  interval: string | null,
  aftale: Trappeaftale,
): Placeringsbegrundelse {
  const { intervaller, hjemmel } = aftale.tekst.trapper.afdelingstrappe;
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

function trinbegrundelse(
  { trappe, trin, skaerpede }: Placeringsdel,
  aftale: Trappeaftale,
): readonly Placeringsbegrundelse[] {
  if (trappe === null || trin === null) return [];
  const { afdelingstrappe, omraadetrappe } = aftale.tekst.trapper;
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
