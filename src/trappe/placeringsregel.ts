/** The placement itself, before it is explained (placeringsregel). Rule `trappe.placeringsregel`. */
import type { Dag } from "../kerne/dato.js";
import { husket } from "../kerne/husket.js";
import { afbild, afgjort, afgoerendeFakta, type Muligheder, sammen } from "../kerne/muligheder.js";
import type { Omraade } from "../omraade/omraade.js";
import type { Behov, Trappe, Trappeaftale } from "../parametre/aftale.js";
import type { Afdeling } from "./afdeling.js";
import { trinEfterFigur3 } from "./afdelingstrappen.js";
import { anvisningsintervalAf } from "./anvisningsinterval.js";
import { type Behovsdefinition, behovAf, behovEfterTeksten } from "./behov.js";
import { INGEN_VIRKNING, type Omraadevirkning, omraadevirkning } from "./omraadetrappen.js";
import type { IkkeOmfattet, Placeringsdel } from "./placering.js";
import { type Risikograense, risikograenser } from "./risikozone.js";

/** The three quantities that a placement rests on. */
export interface Grundstoerrelser {
  readonly virkning: Omraadevirkning;
  /** The need by the figures alone: no choice of interpretation bears on it. */
  readonly behovEfterTeksten: Muligheder<Behovsdefinition>;
  readonly behov: Muligheder<Behov>;
  readonly interval: Muligheder<string>;
}

/** A placement, and what it could still come to. */
export interface Pladssvar {
  readonly del: Placeringsdel;
  /** A step of omraadetrappen on which the criteria are sharpened one by one. */
  readonly kanVaereDelvistSkaerpet: boolean;
  readonly kanVaerePaaAfdelingstrappen: boolean;
}

/** Where a department stands, as far as it is certain. */
export type Sted = Stedet<Exclude<Placeringsdel, IkkeOmfattet>>;

type Stedet<P extends Placeringsdel> = P extends Placeringsdel ? Pick<P, "udfald" | "trappe" | "trin"> : never;

/** The answer in each cell of figure 3, by what the area decides: no choice of interpretation bears on it. */
type Celler = Map<Omraadevirkning, Map<string, Map<Behov, Pladssvar>>>;

/** One agreement on one day; what an area means for its departments is worked out once for all of them. */
export class Placeringsregel {
  readonly risiko: readonly Risikograense[];
  private readonly virkninger = new Map<Omraade | null, Omraadevirkning>();

  constructor(
    private readonly aftale: Trappeaftale,
    private readonly dato: Dag,
    private readonly celler: Celler = new Map(),
  ) {
    this.risiko = risikograenser(aftale, dato);
  }

  /** The same text under another choice. */
  under(aftale: Trappeaftale): Placeringsregel {
    return new Placeringsregel(aftale, this.dato, this.celler);
  }

  /**
   * @param omraade the department's area; null when it lies in one that is not given. Without an omraadeId it lies in
   * none.
   */
  anvend(afdeling: Afdeling, omraade: Omraade | null): Pladssvar {
    return this.svar(this.grund(afdeling, omraade));
  }

  /**
   * Stair and step alone. Which criteria are sharpened on the area's step does not matter to them, nor then where the
   * area's figures lie to the risk zone.
   */
  sted(afdeling: Afdeling, omraade: Omraade | null): Sted {
    const { omraadeId } = afdeling;
    const { trin } = omraadeId === null ? INGEN_VIRKNING : omraadevirkning(omraade, this.dato, this.aftale, []);
    const egne = trin.vaerdier.includes("ingen")
      ? this.efterFigur3(this.grund({ ...afdeling, omraadeId: null }, null)).vaerdier
      : [];
    return sted(trin.vaerdier, egne);
  }

  /** @param efterTeksten the need by the figures, where it is known already */
  grund(
    afdeling: Afdeling,
    omraade: Omraade | null,
    efterTeksten = behovEfterTeksten(afdeling, this.aftale, this.risiko),
  ): Grundstoerrelser {
    return {
      virkning: this.virkning(afdeling, omraade),
      behovEfterTeksten: efterTeksten,
      behov: behovAf(efterTeksten, this.aftale),
      interval: anvisningsintervalAf(afdeling, this.aftale),
    };
  }

  svar(grund: Grundstoerrelser): Pladssvar {
    const [raekke, kolonne] = [afgjort(grund.interval), afgjort(grund.behov)];
    if (raekke === null || kolonne === null) return this.udled(grund);
    const raekker = husket(this.celler, grund.virkning, () => new Map());
    const celler = husket(raekker, raekke, () => new Map());
    return husket(celler, kolonne, () => this.udled(grund));
  }

  private virkning({ omraadeId }: Afdeling, omraade: Omraade | null): Omraadevirkning {
    if (omraadeId === null) return INGEN_VIRKNING;
    return husket(this.virkninger, omraade, () => omraadevirkning(omraade, this.dato, this.aftale, this.risiko));
  }

  private udled(grund: Grundstoerrelser): Pladssvar {
    const { virkning, behov, interval } = grund;
    const { fuldtSkaerpede } = this.aftale.tekst.trapper.omraadetrappe;
    const trapper = afbild(virkning.trin, trappeFor);
    const efterFigur3 = this.efterFigur3(grund);
    const trinene = sammen(virkning.trin, efterFigur3, (omraadets, eget) => (omraadets === "ingen" ? eget : omraadets));
    const stedet = sted(virkning.trin.vaerdier, efterFigur3.vaerdier);
    const skaerpede = (er: boolean | null) =>
      stedet.trin === null ? [] : virkning.skaerpede.filter((en) => afgjort(en.er) === er).map((en) => en.kriterium);
    const resten = {
      via: afgjort(virkning.via),
      skaerpede: skaerpede(true),
      skaerpedeUoplyste: skaerpede(null),
      mangler: afgoerendeFakta(trapper, ...virkning.skaerpede.map(({ er }) => er), trinene),
    };
    return {
      del:
        stedet.trappe === "afdelingstrappen"
          ? { ...stedet, ...resten, behov: afgjort(behov), anvisningsinterval: afgjort(interval) }
          : { ...stedet, ...resten, behov: null, anvisningsinterval: null },
      kanVaereDelvistSkaerpet: virkning.trin.vaerdier.some((t) => t !== "ingen" && !fuldtSkaerpede.includes(t)),
      kanVaerePaaAfdelingstrappen: trapper.vaerdier.includes("afdelingstrappen"),
    };
  }

  private efterFigur3({ behov, interval }: Grundstoerrelser): Muligheder<number> {
    return sammen(behov, interval, (kolonne, raekke) => trinEfterFigur3(kolonne, raekke, this.aftale));
  }
}

function trappeFor(omraadets: number | "ingen"): Trappe {
  return omraadets === "ingen" ? "afdelingstrappen" : "omraadetrappen";
}

/** By the steps that the area may place it on, and those of its own figures. */
function sted(omraadets: readonly (number | "ingen")[], egne: readonly number[]): Sted {
  const trappe = eneste(omraadets.map(trappeFor));
  const trin = trappe === null ? null : eneste(omraadets.flatMap((en) => (en === "ingen" ? egne : [en])));
  return trappe === null || trin === null
    ? { udfald: "uoplyst", trappe, trin: null }
    : { udfald: "placeret", trappe, trin };
}

function eneste<T>(vaerdier: readonly T[]): T | null {
  const [foerste, ...andre] = new Set(vaerdier);
  return andre.length === 0 ? (foerste ?? null) : null;
}
