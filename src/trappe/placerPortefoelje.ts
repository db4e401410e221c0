/** Placement of a whole portfolio (portefoelje), with counts. Rule `trappe.placerPortefoelje`. */
import type { Dag } from "../kerne/dato.js";
import { sammeform } from "../kerne/navn.js";
import { omrod, type Sti, stinoegle } from "../kerne/sti.js";
import type { Omraade } from "../omraade/omraade.js";
import { TRAPPER, type Trappe, type Trappeaftale, trinPaa } from "../parametre/aftale.js";
import type { AfgoerendeFortolkninger, Begrundet } from "../parametre/fortolkninger.js";
import type { Afdeling } from "./afdeling.js";
import type { Placeringsbegrundelse } from "./begrundelser.js";
import { Indplacering } from "./placerAfdeling.js";
import type { Placering } from "./placering.js";

export type Afdelingsplacering = Placering & {
  /** The department's id. */
  readonly afdeling: string;
};

export interface Portefoelje extends Begrundet<Placeringsbegrundelse> {
  readonly placeringer: readonly Afdelingsplacering[];
  /** Departments on each step, and those that stand on none. */
  readonly antal: Readonly<Record<Trappe, Readonly<Record<number, number>>>> & {
    readonly uoplyst: number;
    readonly ikkeOmfattet: number;
  };
  readonly mangler: readonly Sti[];
}

/**
 * Places every department of a portfolio under one agreement on one day.
 *
 * @param omraader the areas; a department whose `omraadeId` is not among them has a missing fact, not a fault
 * @throws Trappefejl `aftale-ikke-gaeldende` when the day lies outside the agreement
 * @see clause TM-2
 * @example
 * placerPortefoelje(afdelinger, omraader, dag("2026-12-01"), rammeaftalen()).antal.afdelingstrappen;
 */
export function placerPortefoelje(
  afdelinger: readonly Afdeling[],
  omraader: readonly Omraade[],
  dato: Dag,
  aftale: Trappeaftale,
): Portefoelje {
  const sum = new Portefoeljesum(aftale);
  const placeringer = [...placerEnkeltvis(afdelinger, omraader, dato, aftale, sum)];
  return { placeringer, ...sum.resten() };
}

/**
 * The same, each department as it is asked for, so that those before it need not be kept.
 *
 * @param sum is told of each
 * @throws Trappefejl `aftale-ikke-gaeldende` when the day lies outside the agreement
 */
export function* placerEnkeltvis(
  afdelinger: Iterable<Afdeling>,
  omraader: readonly Omraade[],
  dato: Dag,
  aftale: Trappeaftale,
  sum: Portefoeljesum,
): Generator<Afdelingsplacering, void, undefined> {
  const indplacering = new Indplacering(aftale, dato);
  for (const { afdeling, omraade, stier } of steder(afdelinger, omraader)) {
    const placering = indplacering.placer(afdeling, omraade);
    const svar = { afdeling: afdeling.id, ...placering, mangler: placering.mangler.map((sti) => omrod(sti, stier)) };
    sum.tael(svar);
    yield svar;
  }
}

/** A department of a portfolio with its area, and where the two stand in the input. */
export interface Sted {
  readonly afdeling: Afdeling;
  readonly omraade: Omraade | null;
  readonly stier: { readonly omraade: Sti; readonly afdeling: Sti };
}

export function stederFor(afdelinger: readonly Afdeling[], omraader: readonly Omraade[]): readonly Sted[] {
  return [...steder(afdelinger, omraader)];
}

function* steder(afdelinger: Iterable<Afdeling>, omraader: readonly Omraade[]): Generator<Sted, void, undefined> {
  const efterId = new Map(omraader.map((omraade, nr) => [sammeform(omraade.id), { omraade, nr }]));
  let nr = 0;
  for (const afdeling of afdelinger) {
    const fundet = afdeling.omraadeId === null ? undefined : efterId.get(sammeform(afdeling.omraadeId));
    yield {
      afdeling,
      omraade: fundet?.omraade ?? null,
      stier: {
        omraade: fundet === undefined ? ["omraader"] : ["omraader", fundet.nr],
        afdeling: ["afdelinger", nr++],
      },
    };
  }
}

/** What a portfolio says of all its departments (portefoeljesum). */
export class Portefoeljesum {
  private readonly trin: Record<Trappe, Record<number, number>> = { omraadetrappen: {}, afdelingstrappen: {} };
  private readonly udfald = { uoplyst: 0, "ikke-omfattet": 0, placeret: 0 };
  private readonly forbehold = new Map<string, Portefoelje["forbehold"][number]>();
  private readonly mangler = new Map<string, Sti>();
  /** Each stands with the one choice that is in force. */
  private fortolkninger: AfgoerendeFortolkninger = {};

  constructor({ tekst }: Trappeaftale) {
    for (const trappe of TRAPPER) for (const nr of trinPaa(trappe, tekst)) this.trin[trappe][nr] = 0;
  }

  tael({ trappe, trin: nr, udfald, forbehold, mangler, fortolkninger }: Placering): void {
    if (trappe !== null && nr !== null) this.trin[trappe][nr] = (this.trin[trappe][nr] ?? 0) + 1;
    this.udfald[udfald]++;
    for (const et of forbehold) this.forbehold.set(JSON.stringify(et), et);
    for (const sti of mangler) this.mangler.set(stinoegle(sti), sti);
    this.fortolkninger = { ...this.fortolkninger, ...fortolkninger };
  }

  /** Of the departments counted until now. */
  resten(): Omit<Portefoelje, "placeringer"> {
    const { uoplyst, "ikke-omfattet": ikkeOmfattet } = this.udfald;
    return {
      antal: { ...this.trin, uoplyst, ikkeOmfattet },
      begrundelse: [],
      forbehold: [...this.forbehold.values()],
      fortolkninger: this.fortolkninger,
      mangler: [...this.mangler.values()],
    };
  }
}
