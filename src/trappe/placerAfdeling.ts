/** Placement (indplacering): which stair a department stands on, and at which step. Rule `trappe.placerAfdeling`. */
import type { Forbehold } from "../kerne/begrundelse.js";
import type { Dag } from "../kerne/dato.js";
import { kastVedFejl } from "../kerne/fejl.js";
import { sammeStier } from "../kerne/sti.js";
import { afgoerendeValg } from "../kerne/valg.js";
import type { Omraade } from "../omraade/omraade.js";
import { udpegEfterListe } from "../omraade/udpegOmraade.js";
import { type Aftale, underValg } from "../parametre/aftale.js";
import { FORTOLKNINGER, type Fortolkningsid } from "../parametre/fortolkninger.js";
import type { Afdeling } from "./afdeling.js";
import { proevGyldighed } from "./gyldighed.js";
import { listeForPlacering } from "./omraadetrappen.js";
import type { Placering, Placeringsdel } from "./placering.js";
import { begrundIkkeOmfattet, type Omraadegrundlag, Placeringsbegrunder } from "./placeringsbegrundelse.js";
import { afgjortNoegle, type Grundstoerrelser, Placeringsregel, type Pladssvar } from "./placeringsregel.js";
import { risikosti } from "./risikozone.js";

/** The interpretations that placement rests on, and those of them that concern the area. */
const EGNE_VALG: readonly Fortolkningsid[] = ["et-risikokriterium", "anvisningsandel"];
const OMRAADEVALG: readonly Fortolkningsid[] = ["indplacering-fra", "950-kraever-tidligere-udpegning"];

export const PLACERINGSVALG: readonly Fortolkningsid[] = [...EGNE_VALG, ...OMRAADEVALG];

const INGEN_FORBEHOLD: readonly Forbehold[] = [];

const IKKE_OMFATTET: Placeringsdel = {
  udfald: "ikke-omfattet",
  trappe: null,
  trin: null,
  via: null,
  skaerpede: [],
  skaerpedeUoplyste: [],
  behov: null,
  anvisningsinterval: null,
  mangler: [],
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
export function placerAfdeling(afdeling: Afdeling, omraade: Omraade | null, dato: Dag, aftale: Aftale): Placering {
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
    private readonly aftale: Aftale,
    private readonly dato: Dag,
  ) {
    kastVedFejl(proevGyldighed(aftale, dato, ["dato"]));
    this.regel = new Placeringsregel(aftale, dato);
    this.begrunder = new Placeringsbegrunder(this.regel.risiko, aftale);
    this.antagne = this.regel.risiko.flatMap(({ kriterium, herkomst }) =>
      herkomst?.art === "antaget" ? [{ kode: "antaget-tal", tal: risikosti(kriterium) } as const] : [],
    );
    const under = (id: Fortolkningsid, valg: string) => new Placeringsregel(underValg(aftale, id, valg), dato);
    this.andreValg = new Map(
      PLACERINGSVALG.map(
        (id) => [id, new Map(FORTOLKNINGER[id].map((valg) => [valg, under(id, valg)] as const))] as const,
      ),
    );
  }

  placer(afdeling: Afdeling, omraade: Omraade | null): Placering {
    if (!this.aftale.tekst.omfatter.includes(afdeling.type)) {
      return {
        ...IKKE_OMFATTET,
        begrundelse: [begrundIkkeOmfattet(afdeling, this.aftale)],
        forbehold: [],
        fortolkninger: {},
      };
    }
    const grund = this.regel.grund(afdeling, omraade);
    const svar = this.regel.svar(grund);
    const grundlag = omraade === null ? null : this.omraadegrundlag(omraade);
    const antagne = this.brugteRisikozonen(grund, svar) ? this.antagne : INGEN_FORBEHOLD;
    const { udfald, trappe, trin, via, skaerpede, skaerpedeUoplyste, behov, anvisningsinterval, mangler } = svar.del;
    // Written out, as in the portfolio: a spread is slow here.
    return {
      udfald,
      trappe,
      trin,
      via,
      skaerpede,
      skaerpedeUoplyste,
      behov,
      anvisningsinterval,
      mangler,
      begrundelse: this.begrunder.begrund(afdeling, grundlag, svar),
      forbehold: grundlag === null ? antagne : [...grundlag.udpegning.forbehold, ...antagne],
      fortolkninger: afgoerendeValg(
        this.aftale.fortolkninger,
        FORTOLKNINGER,
        afdeling.omraadeId === null ? EGNE_VALG : PLACERINGSVALG,
        (id, valg) => {
          const regel = this.andreValg.get(id)?.get(valg);
          return regel !== undefined && afviger(regel, grund, svar, afdeling, omraade);
        },
      ),
    };
  }

  private omraadegrundlag(omraade: Omraade): Omraadegrundlag | null {
    const kendt = this.grundlag.get(omraade);
    if (kendt !== undefined) return kendt;
    const styrende = listeForPlacering(omraade, this.dato, this.aftale);
    const grundlag =
      styrende === null ? null : { udpegning: udpegEfterListe(omraade, styrende), opgoerelse: styrende.opgoerelse };
    this.grundlag.set(omraade, grundlag);
    return grundlag;
  }

  /** The risk zone was used where it could tell mellem from lavt, or an ordinary criterion from a sharpened one. */
  private brugteRisikozonen({ behov }: Grundstoerrelser, { pladser }: Pladssvar): boolean {
    const { fuldtSkaerpede } = this.aftale.tekst.omraadetrappe;
    return pladser.some(({ trappe, trin }) =>
      trappe === "omraadetrappen" ? !fuldtSkaerpede.includes(trin) : behov.vaerdier.some((b) => b !== "hoejt"),
    );
  }
}

/**
 * Whether the rule under another choice changes a binding part of the placement; the missing facts stand in no order.
 */
function afviger(
  regel: Placeringsregel,
  grund: Grundstoerrelser,
  svar: Pladssvar,
  afdeling: Afdeling,
  omraade: Omraade | null,
): boolean {
  const andet = regel.grund(afdeling, omraade, grund.behovEfterTeksten);
  const noegle = afgjortNoegle(andet);
  if (noegle !== null && noegle === afgjortNoegle(grund)) return false;
  const { mangler, ...del } = svar.del;
  const { mangler: andreMangler, ...andenDel } = regel.svar(andet).del;
  return !sammeStier(mangler, andreMangler) || JSON.stringify(andenDel) !== JSON.stringify(del);
}
