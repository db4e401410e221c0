/** Placement (indplacering): which stair a department stands on, and at which step. Rule `trappe.placerAfdeling`. */
import type { Forbehold } from "../kerne/begrundelse.js";
import type { Dag } from "../kerne/dato.js";
import { kastVedFejl } from "../kerne/fejl.js";
import { afgjort } from "../kerne/muligheder.js";
import { afgoerendeValg } from "../kerne/valg.js";
import type { Omraade } from "../omraade/omraade.js";
import { udpegEfterListe } from "../omraade/udpegOmraade.js";
import type { Aftale } from "../parametre/aftale.js";
import { FORTOLKNINGER, type Fortolkningsid, medValg } from "../parametre/fortolkninger.js";
import type { Afdeling } from "./afdeling.js";
import { proevGyldighed } from "./gyldighed.js";
import { listeForPlacering } from "./omraadetrappen.js";
import type { Placering, Placeringsdel } from "./placering.js";
import { begrundIkkeOmfattet, begrundPlacering, type Omraadegrundlag } from "./placeringsbegrundelse.js";
import { afgjortEns, Placeringsregel, type Regelsvar } from "./placeringsregel.js";
import { risikosti } from "./risikozone.js";

/** The interpretations that placement rests on, and those of them that concern the area. */
const EGNE_VALG: readonly Fortolkningsid[] = ["et-risikokriterium", "anvisningsandel"];
const OMRAADEVALG: readonly Fortolkningsid[] = ["indplacering-fra", "950-kraever-tidligere-udpegning"];

const ALLE_VALG: readonly Fortolkningsid[] = [...EGNE_VALG, ...OMRAADEVALG];

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
 * Decides which stair a department stands on and at which step: the area's lists first, then the department's own figures by figure 3.
 *
 * @param afdeling the department, with its own key figures and assigned share (per cent)
 * @param omraade the area it lies in; null when it lies in none, or in one of which nothing is given (then `afdeling.omraadeId` says so)
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
    const under = (id: Fortolkningsid, valg: string) =>
      new Placeringsregel({ ...aftale, fortolkninger: medValg(aftale.fortolkninger, id, valg) }, dato);
    this.andreValg = new Map(ALLE_VALG.map((id) => [id, new Map(FORTOLKNINGER[id].map((valg) => [valg, under(id, valg)] as const))] as const));
  }

  placer(afdeling: Afdeling, omraade: Omraade | null): Placering {
    if (!this.aftale.tekst.omfatter.includes(afdeling.type)) {
      return { ...IKKE_OMFATTET, begrundelse: [begrundIkkeOmfattet(afdeling)], forbehold: [], fortolkninger: {} };
    }
    const svar = this.regel.anvend(afdeling, omraade);
    const grundlag = omraade === null ? null : this.omraadegrundlag(omraade);
    return {
      ...svar.del,
      begrundelse: begrundPlacering(afdeling, grundlag, svar, this.regel.risiko, this.aftale),
      forbehold: [...(grundlag?.udpegning.forbehold ?? []), ...this.antagelser(svar)],
      fortolkninger: afgoerendeValg(this.aftale.fortolkninger, FORTOLKNINGER, afdeling.omraadeId === null ? EGNE_VALG : ALLE_VALG, (id, valg) =>
        this.afviger(id, valg, svar, afdeling, omraade),
      ),
    };
  }

  /** Whether another choice changes a binding part of the placement. */
  private afviger(id: Fortolkningsid, valg: string, svar: Regelsvar, afdeling: Afdeling, omraade: Omraade | null): boolean {
    const regel = this.andreValg.get(id)?.get(valg);
    if (regel === undefined) return false;
    // Only one of the choices bears on the need, and none on one that is hoejt.
    const { behov } = svar.grund;
    const ensBehov = id !== "et-risikokriterium" || afgjort(behov) === "hoejt";
    const grund = ensBehov ? regel.grund(afdeling, omraade, behov) : regel.grund(afdeling, omraade);
    return !afgjortEns(grund, svar.grund) && JSON.stringify(regel.svar(grund).del) !== JSON.stringify(svar.del);
  }

  private omraadegrundlag(omraade: Omraade): Omraadegrundlag | null {
    const kendt = this.grundlag.get(omraade);
    if (kendt !== undefined) return kendt;
    const styrende = listeForPlacering(omraade, this.dato, this.aftale);
    const grundlag = styrende === null ? null : { udpegning: udpegEfterListe(omraade, styrende), opgoerelse: styrende.opgoerelse };
    this.grundlag.set(omraade, grundlag);
    return grundlag;
  }

  /** The risk zone was used where it could tell mellem from lavt, or an ordinary criterion from a sharpened one. */
  private antagelser({ grund: { behov }, pladser }: Regelsvar): readonly Forbehold[] {
    const { fuldtSkaerpede } = this.aftale.tekst.omraadetrappe;
    const brugt = pladser.some(({ trappe, trin }) =>
      trappe === "omraadetrappen" ? !fuldtSkaerpede.includes(trin) : behov.vaerdier.some((b) => b !== "hoejt"),
    );
    if (!brugt) return [];
    return this.regel.risiko.flatMap(({ kriterium, herkomst }) =>
      herkomst?.art === "antaget" ? [{ kode: "antaget-tal", tal: risikosti(kriterium) } as const] : [],
    );
  }
}
