/** The placement itself, before it is explained (placeringsregel). Rule `trappe.placeringsregel`. */
import type { Dag } from "../kerne/dato.js";
import { afbild, afgjort, afgoerendeFakta, kendt, type Muligheder, sammen } from "../kerne/muligheder.js";
import type { Omraade } from "../omraade/omraade.js";
import type { Aftale, Behov } from "../parametre/aftale.js";
import { KRITERIER, type Kriterium } from "../parametre/kriterier.js";
import type { Afdeling } from "./afdeling.js";
import { afdelingsplads } from "./afdelingstrappen.js";
import { anvisningsintervalAf } from "./anvisningsinterval.js";
import { type Behovsdefinition, type Behovsproeve, behovAf, behovEfterTeksten, behovsproever } from "./behov.js";
import { type Omraadevirkning, omraadevirkning } from "./omraadetrappen.js";
import type { Placeringsdel } from "./placering.js";
import { afgoerelsesdel, laesPlaceringskode, type Placeringskode, type Plads } from "./placeringskode.js";
import { type Risikograense, risikograenser } from "./risikozone.js";

/** The three quantities that a placement rests on. */
export interface Grundstoerrelser {
  readonly virkning: Muligheder<Omraadevirkning>;
  /** The need by the figures alone: no choice of interpretation bears on it. */
  readonly behovEfterTeksten: Muligheder<Behovsdefinition>;
  readonly behov: Muligheder<Behov>;
  readonly interval: Muligheder<string>;
}

/** A placement, and the places that it could still come to. */
export interface Pladssvar {
  readonly del: Placeringsdel;
  readonly pladser: readonly Plads[];
}

/** Where a department stands, as far as it is certain. */
export type Sted = Pick<Placeringsdel, "udfald" | "trappe" | "trin">;

const INGEN: Muligheder<Omraadevirkning> = kendt("ingen");

/** One agreement on one day; what an area means for its departments is worked out once for all of them. */
export class Placeringsregel {
  readonly risiko: readonly Risikograense[];
  private readonly proever: readonly Behovsproeve[];
  private readonly virkninger = new Map<Omraade | null, Muligheder<Omraadevirkning>>();
  /** The answers to decided quantities, by those; there are few of them, and departments share them. */
  private readonly afgjorte = new Map<string, Pladssvar>();

  constructor(
    private readonly aftale: Aftale,
    private readonly dato: Dag,
  ) {
    this.risiko = risikograenser(aftale, dato);
    this.proever = behovsproever(this.risiko);
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
    const virkning = omraadeId === null ? INGEN : omraadevirkning(omraade, this.dato, this.aftale, []);
    const egne = virkning.vaerdier.includes("ingen")
      ? this.egenPlads(this.grund({ ...afdeling, omraadeId: null }, null))
      : null;
    return sted(
      virkning.vaerdier.flatMap((en) => (en === "ingen" ? (egne?.vaerdier ?? []) : [en])).map(laesPlaceringskode),
    );
  }

  /** @param efterTeksten the need by the figures, where it is known already */
  grund(
    afdeling: Afdeling,
    omraade: Omraade | null,
    efterTeksten = behovEfterTeksten(afdeling, this.aftale, this.proever),
  ): Grundstoerrelser {
    return {
      virkning: this.virkning(afdeling, omraade),
      behovEfterTeksten: efterTeksten,
      behov: behovAf(efterTeksten, this.aftale),
      interval: anvisningsintervalAf(afdeling, this.aftale),
    };
  }

  svar(grund: Grundstoerrelser): Pladssvar {
    const noegle = afgjortNoegle(grund);
    if (noegle === null) return this.udled(grund);
    const svar = this.afgjorte.get(noegle) ?? this.udled(grund);
    this.afgjorte.set(noegle, svar);
    return svar;
  }

  private udled(grund: Grundstoerrelser): Pladssvar {
    const koder = sammen(
      grund.virkning,
      this.egenPlads(grund),
      (fraOmraadet, egenPlads): Placeringskode => (fraOmraadet === "ingen" ? egenPlads : fraOmraadet),
    );
    const pladser = koder.vaerdier.map(laesPlaceringskode);
    return { del: del(koder, pladser, grund), pladser };
  }

  private egenPlads({ behov, interval }: Grundstoerrelser): Muligheder<Placeringskode> {
    return afdelingsplads(behov, interval, this.aftale);
  }

  private virkning({ omraadeId }: Afdeling, omraade: Omraade | null): Muligheder<Omraadevirkning> {
    if (omraadeId === null) return INGEN;
    const kendtVirkning = this.virkninger.get(omraade) ?? omraadevirkning(omraade, this.dato, this.aftale, this.risiko);
    this.virkninger.set(omraade, kendtVirkning);
    return kendtVirkning;
  }
}

/**
 * The three quantities in one text once all of them are decided: whatever follows from them is then alike where the
 * text is.
 */
export function afgjortNoegle({ virkning, behov, interval }: Grundstoerrelser): string | null {
  const [v, b, i] = [afgjort(virkning), afgjort(behov), afgjort(interval)];
  return v === null || b === null || i === null ? null : `${v} ${b} ${i}`;
}

function del(
  koder: Muligheder<Placeringskode>,
  pladser: readonly Plads[],
  { behov, interval }: Grundstoerrelser,
): Placeringsdel {
  const { udfald, trappe, trin } = sted(pladser);
  const paaAfdelingstrappen = trappe === "afdelingstrappen";
  return {
    udfald,
    trappe,
    trin,
    via: faelles(pladser, ({ via }) => via),
    skaerpede: trin === null ? [] : kriterier(pladser, "sikre"),
    skaerpedeUoplyste: trin === null ? [] : kriterier(pladser, "aabne"),
    behov: paaAfdelingstrappen ? afgjort(behov) : null,
    anvisningsinterval: paaAfdelingstrappen ? afgjort(interval) : null,
    mangler: afgoerendeFakta(afbild(koder, afgoerelsesdel)),
  };
}

function sted(pladser: readonly Plads[]): Sted {
  const trappe = faelles(pladser, (plads) => plads.trappe);
  const trin = trappe === null ? null : faelles(pladser, (plads) => plads.trin);
  return { udfald: trin === null ? "uoplyst" : "placeret", trappe, trin };
}

function faelles<T>(pladser: readonly Plads[], del: (plads: Plads) => T): T | null {
  const [foerste, ...andre] = pladser.map(del);
  return foerste !== undefined && andre.every((anden) => anden === foerste) ? foerste : null;
}

function kriterier(pladser: readonly Plads[], hvilke: "sikre" | "aabne"): readonly Kriterium[] {
  return KRITERIER.filter((kriterium) => {
    const antal = pladser.filter(({ skaerpede }) => skaerpede.includes(kriterium)).length;
    return hvilke === "sikre" ? antal === pladser.length : antal > 0 && antal < pladser.length;
  });
}
