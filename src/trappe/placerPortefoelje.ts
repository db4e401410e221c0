/** Placement of a whole portfolio (portefoelje), with counts. Rule `trappe.placerPortefoelje`. */
import type { Dag } from "../kerne/dato.js";
import { sammeform } from "../kerne/navn.js";
import { omrod, type Sti, unikke } from "../kerne/sti.js";
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
  const indplacering = new Indplacering(aftale, dato);
  const placeringer = stederFor(afdelinger, omraader).map(({ afdeling, omraade, stier }) => {
    const placering = indplacering.placer(afdeling, omraade);
    return { afdeling: afdeling.id, ...placering, mangler: placering.mangler.map((sti) => omrod(sti, stier)) };
  });
  return {
    placeringer,
    antal: taelOp(placeringer, aftale),
    begrundelse: [],
    forbehold: unikke(placeringer.flatMap(({ forbehold }) => forbehold)),
    fortolkninger: afgoerende(placeringer),
    mangler: unikke(placeringer.flatMap(({ mangler }) => mangler)),
  };
}

/** A department of a portfolio with its area, and where the two stand in the input. */
export interface Sted {
  readonly afdeling: Afdeling;
  readonly omraade: Omraade | null;
  readonly stier: { readonly omraade: Sti; readonly afdeling: Sti };
}

export function stederFor(afdelinger: readonly Afdeling[], omraader: readonly Omraade[]): readonly Sted[] {
  const efterId = new Map(omraader.map((omraade, nr) => [sammeform(omraade.id), { omraade, nr }]));
  return afdelinger.map((afdeling, nr) => {
    const fundet = afdeling.omraadeId === null ? undefined : efterId.get(sammeform(afdeling.omraadeId));
    return {
      afdeling,
      omraade: fundet?.omraade ?? null,
      stier: {
        omraade: fundet === undefined ? ["omraader"] : ["omraader", fundet.nr],
        afdeling: ["afdelinger", nr],
      },
    };
  });
}

/** Of every department; each stands with the one choice that is in force. */
function afgoerende(placeringer: readonly Placering[]): AfgoerendeFortolkninger {
  return Object.fromEntries(placeringer.flatMap(({ fortolkninger }) => Object.entries(fortolkninger)));
}

function taelOp(placeringer: readonly Placering[], { tekst }: Trappeaftale): Portefoelje["antal"] {
  const trin: Record<Trappe, Record<number, number>> = { omraadetrappen: {}, afdelingstrappen: {} };
  for (const trappe of TRAPPER) for (const nr of trinPaa(trappe, tekst)) trin[trappe][nr] = 0;
  for (const { trappe, trin: nr } of placeringer)
    if (trappe !== null && nr !== null) trin[trappe][nr] = (trin[trappe][nr] ?? 0) + 1;
  const antalMed = (udfald: Placering["udfald"]) =>
    placeringer.filter((placering) => placering.udfald === udfald).length;
  return { ...trin, uoplyst: antalMed("uoplyst"), ikkeOmfattet: antalMed("ikke-omfattet") };
}
