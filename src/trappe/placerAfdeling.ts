/** Placement (indplacering): which stair a department stands on, and at which step. Rule `trappe.placerAfdeling`. */
import type { Forbehold } from "../kerne/begrundelse.js";
import type { Dag } from "../kerne/dato.js";
import { ens } from "../kerne/ens.js";
import { kastVedFejl } from "../kerne/fejl.js";
import { husket } from "../kerne/husket.js";
import { sammeStier } from "../kerne/sti.js";
import { afgoerendeValg } from "../kerne/valg.js";
import { kildeTil } from "../omraade/listetilstand.js";
import type { Omraade } from "../omraade/omraade.js";
import { udpegEfterListe } from "../omraade/udpegOmraade.js";
import { type Trappeaftale, underValg } from "../parametre/aftale.js";
import { FORTOLKNINGER, type Fortolkningsid } from "../parametre/fortolkninger.js";
import type { Afdeling } from "./afdeling.js";
import { loebetidsforbehold, proevGyldighed } from "./gyldighed.js";
import { listeForPlacering } from "./omraadetrappen.js";
import type { Placering, Placeringsdel } from "./placering.js";
import { begrundIkkeOmfattet, type Omraadegrundlag, Placeringsbegrunder } from "./placeringsbegrundelse.js";
import { type Grundstoerrelser, Placeringsregel, type Pladssvar } from "./placeringsregel.js";
import { risikosti } from "./risikozone.js";

/** The interpretations that placement rests on, and those of them that concern the area. */
const EGNE_VALG: readonly Fortolkningsid[] = ["et-risikokriterium", "anvisningsandel"];
const OMRAADEVALG: readonly Fortolkningsid[] = ["indplacering-fra", "950-kraever-tidligere-udpegning"];

export const PLACERINGSVALG: readonly Fortolkningsid[] = [...EGNE_VALG, ...OMRAADEVALG];

/** Those that its placement can rest on. */
export function valgFor({ omraadeId }: Afdeling): readonly Fortolkningsid[] {
  return omraadeId === null ? EGNE_VALG : PLACERINGSVALG;
}

const IKKE_OMFATTET: Placering = {
  udfald: "ikke-omfattet",
  trappe: null,
  trin: null,
  via: null,
  skaerpede: [],
  skaerpedeUoplyste: [],
  behov: null,
  anvisningsinterval: null,
  mangler: [],
  begrundelse: [],
  forbehold: [],
  fortolkninger: {},
};

/**
 * Decides which stair a department stands on and at which step: the area's lists first, then the department's own
 * figures by figure 3.
 *
 * @param afdeling the department, with its own key figures and assigned share (per cent)
 * @param omraade the area it lies in; null when it lies in none, or in one of which nothing is given (then
 * `afdeling.omraadeId` says so)
 * @param dato the day on which the answer is to hold
 * @param aftale the agreement, with the caller's supplement and choices
 * @returns stair, step, the road to it, sharpened criteria, reasons, caveats, and the facts that could change it
 * @throws Trappefejl `aftale-ikke-gaeldende` when the day lies outside the agreement
 * @see clauses TM-1, TM-2, OT-1 to OT-11, AT-1 to AT-4, F3-1 to F3-4
 * @example
 * placerAfdeling(afdeling, null, dag("2024-03-01"), rammeaftalen()).trin; // 4
 */
export function placerAfdeling(
  afdeling: Afdeling,
  omraade: Omraade | null,
  dato: Dag,
  aftale: Trappeaftale,
): Placering {
  return new Indplacering(aftale, dato).placer(afdeling, omraade);
}

/** Placement of many departments under one agreement on one day. */
export class Indplacering {
  private readonly regel: Placeringsregel;
  private readonly begrunder: Placeringsbegrunder;
  /** The limits of the risk zone that are assumed. */
  private readonly antagne: readonly Forbehold[];
  /** The rule under each other choice, by interpretation and choice. */
  private readonly andreValg: ReadonlyMap<Fortolkningsid, ReadonlyMap<string, Placeringsregel>>;
  private readonly grundlag = new Map<Omraade, Omraadegrundlag | null>();

  /** @throws Trappefejl `aftale-ikke-gaeldende` when the day lies outside the agreement */
  constructor(
    private readonly aftale: Trappeaftale,
    private readonly dato: Dag,
  ) {
    kastVedFejl(proevGyldighed(aftale, dato, ["dato"]));
    this.regel = new Placeringsregel(aftale, dato);
    this.begrunder = new Placeringsbegrunder(this.regel.risiko, aftale);
    this.antagne = this.regel.risiko.flatMap(({ kriterium, herkomst }) =>
      herkomst?.art === "antaget" ? [{ kode: "antaget-tal", tal: risikosti(kriterium) } as const] : [],
    );
    const under = (id: Fortolkningsid, valg: string) => this.regel.under(underValg(aftale, id, valg));
    this.andreValg = new Map(
      PLACERINGSVALG.map(
        (id) => [id, new Map(FORTOLKNINGER[id].map((valg) => [valg, under(id, valg)] as const))] as const,
      ),
    );
  }

  placer(afdeling: Afdeling, omraade: Omraade | null): Placering {
    const { regel, aftale } = this;
    if (!aftale.tekst.trapper.omfatter.includes(afdeling.type))
      return {
        ...IKKE_OMFATTET,
        begrundelse: [begrundIkkeOmfattet(afdeling, aftale)],
        forbehold: loebetidsforbehold(aftale),
      };
    const grund = regel.grund(afdeling, omraade);
    const svar = regel.svar(grund);
    const grundlag = omraade === null ? null : this.omraadegrundlag(omraade);
    return {
      ...IKKE_OMFATTET,
      ...svar.del,
      begrundelse: this.begrunder.begrund(afdeling, grundlag, svar),
      forbehold: [
        ...loebetidsforbehold(aftale),
        ...(grundlag?.udpegning.forbehold ?? []),
        ...udviklingsplan(svar, omraade),
        ...(brugteRisikozonen(grund, svar) ? this.antagne : []),
      ],
      fortolkninger: afgoerendeValg(aftale.fortolkninger, FORTOLKNINGER, valgFor(afdeling), (id, valg) => {
        const anden = this.andreValg.get(id)?.get(valg);
        if (anden === undefined) return false;
        return !sammeDel(svar.del, anden.svar(anden.grund(afdeling, omraade, grund.behovEfterTeksten)).del);
      }),
    };
  }

  private omraadegrundlag(omraade: Omraade): Omraadegrundlag | null {
    return husket(this.grundlag, omraade, () => {
      const styrende = listeForPlacering(omraade, this.dato, this.aftale);
      return styrende === null ? null : { udpegning: udpegEfterListe(omraade, styrende), kilde: kildeTil(styrende) };
    });
  }
}

/**
 * The agreement in full has a clause of its own (6.1.6) for areas that are off the lists and have a development plan;
 * the text at hand does not print it.
 */
function udviklingsplan({ del }: Pladssvar, omraade: Omraade | null): readonly Forbehold[] {
  const udenForListerne = del.trappe === "afdelingstrappen" && omraade !== null;
  return udenForListerne && omraade.udviklingsplan ? [{ kode: "omraade-med-udviklingsplan" }] : [];
}

/** The risk zone was used where it could tell mellem from lavt, or an ordinary criterion from a sharpened one. */
function brugteRisikozonen(
  { behov }: Grundstoerrelser,
  { kanVaereDelvistSkaerpet, kanVaerePaaAfdelingstrappen }: Pladssvar,
): boolean {
  return kanVaereDelvistSkaerpet || (kanVaerePaaAfdelingstrappen && behov.vaerdier.some((b) => b !== "hoejt"));
}

const FELTER = [
  "udfald",
  "trappe",
  "trin",
  "via",
  "skaerpede",
  "skaerpedeUoplyste",
  "behov",
  "anvisningsinterval",
] as const;

/** The missing facts stand in no order. */
function sammeDel(a: Placeringsdel, b: Placeringsdel): boolean {
  return a === b || (FELTER.every((felt) => ens(a[felt], b[felt])) && sammeStier(a.mangler, b.mangler));
}
