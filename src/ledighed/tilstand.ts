/**
 * Where a department stands in its order of nine (tilstand): all that the next event needs, as plain data of a size
 * that the length of the ledger does not change, but for the dwellings by their names. It holds facts, not choices:
 * what another interpretation would have done so far is the same until a turn comes out differently.
 */
import type { Dag } from "../kerne/dato.js";
import type { Sti } from "../kerne/sti.js";
import type { Trappeaftale } from "../parametre/aftale.js";
import type { Fortolkningsid } from "../parametre/fortolkninger.js";
import { type Boliger, INGEN_BOLIGER } from "./boliger.js";
import { type Grundlag, INTET_GRUNDLAG } from "./grundlag.js";
import type { Aabning, TidligereTilbud } from "./haendelse.js";
import type { Ledighedsafdeling } from "./ledighedsafdeling.js";
import type { Optaelling } from "./tildeling.js";

/**
 * What the municipality has made of one of the latest vacancies: nothing, not yet anything, a home, or one for
 * rehousing.
 */
export type Brug = "ingen" | "afventer" | "benyttet" | "genhusning";

/** One of the latest ordinary vacancies; those of an opening have no dwelling. */
export interface SenesteLedige {
  readonly nr: number | null;
  readonly bolig: string | null;
  readonly brug: Brug;
}

/**
 * One of the latest vacancies of every kind, those outside the order with them: how many rounds the ledger had been
 * through (before an opening's own round -1), and the day, null of an opening's.
 */
export interface SenesteAfAlle extends SenesteLedige {
  readonly runde: number;
  readonly dato: Dag | null;
}

/** A slot that was the municipality's; one that the cap or a new building's limit stopped was never offered. */
export interface Kommuneplads {
  readonly nr: number | null;
  readonly bolig: string | null;
  readonly udfald: TidligereTilbud | "afventer" | "standset";
}

/** The municipality's slots of a cycle, in their order: those of this ledger, and before them those of an opening. */
export interface Kommunepladser {
  readonly efterAabning: boolean;
  readonly pladser: readonly Kommuneplads[];
}

/** One of the latest offers, or a dwelling withheld. */
export interface SenesteTilbud {
  readonly nr: number | null;
  readonly bolig: string | null;
  readonly udfald: TidligereTilbud | "afventer";
}

/** What the summing up needs of the events so far. */
export interface Spor {
  /** Interpretations that would have turned a turn. */
  readonly afgoerende: readonly Fortolkningsid[];
  readonly loftNaaet: boolean;
  readonly stk7Nr4: boolean;
  /** Figures of the supplement that were used. */
  readonly brugte: readonly Sti[];
  /** Forms of letting that were needed and not given. */
  readonly former: readonly Sti[];
  /**
   * Orders and placements that were needed and not given: under the choices made, and under the other choice of
   * `udfasning-uden-trin`.
   */
  readonly pladser: readonly Sti[];
  readonly pladserVedAndenUdfasning: readonly Sti[];
}

export interface Tilstand {
  readonly afdeling: Ledighedsafdeling;
  readonly aftale: Trappeaftale;
  /** Events so far, and vacancies among them. */
  readonly haendelser: number;
  readonly ledigheder: number;
  readonly foersteDag: Dag | null;
  readonly senesteDag: Dag | null;
  readonly aabnet: Pick<Aabning, "position" | "niende" | "tilbud"> | null;
  /** The day on whose step the position was come to: of the latest slot, or of an opening; null before any. */
  readonly positionsdag: Dag | null;
  /** Slots taken in this cycle. */
  readonly position: number;
  /** Cycles that this ledger has come to the end of. */
  readonly runde: number;
  /** Ninth slots taken in this ledger since the first day of each period. */
  readonly niende: Readonly<Record<string, number>>;
  /** The newest last. */
  readonly seneste: readonly SenesteLedige[];
  readonly senesteAfAlle: readonly SenesteAfAlle[];
  readonly tilbud: readonly SenesteTilbud[];
  /** Of the cycle that the latest slot was in. */
  readonly kommunens: Kommunepladser;
  readonly optaelling: Optaelling;
  readonly boliger: Boliger;
  readonly spor: Spor;
  /** What the events so far have rested on; of a state that was come to one event at a time. */
  readonly grundlag: Grundlag;
}

const INTET_SPOR: Spor = {
  afgoerende: [],
  loftNaaet: false,
  stk7Nr4: false,
  brugte: [],
  former: [],
  pladser: [],
  pladserVedAndenUdfasning: [],
};

/**
 * The state before the first event of a ledger.
 *
 * @param aabning what went before, where the ledger begins in the middle of an agreement; without it the history is
 * taken to be empty, and the results say so
 * @example
 * const tilstand = start(afdeling, aftale);
 */
export function start(afdeling: Ledighedsafdeling, aftale: Trappeaftale, aabning: Aabning | null = null): Tilstand {
  const placeringer = [...afdeling.placeringer].sort((a, b) => (a.fra < b.fra ? -1 : 1));
  const seneste = (aabning?.seneste ?? []).map(
    (brugt): SenesteLedige => ({ nr: null, bolig: null, brug: brugt ? "benyttet" : "ingen" }),
  );
  const position = aabning?.position ?? 0;
  return {
    afdeling: { ...afdeling, placeringer },
    aftale,
    haendelser: 0,
    ledigheder: 0,
    foersteDag: null,
    senesteDag: null,
    aabnet: aabning === null ? null : { position, niende: aabning.niende, tilbud: aabning.tilbud },
    positionsdag: null,
    position,
    runde: 0,
    niende: {},
    seneste,
    senesteAfAlle: seneste.map((ledig, nr) => ({
      ...ledig,
      runde: nr < seneste.length - position ? -1 : 0,
      dato: null,
    })),
    tilbud: (aabning?.tilbud ?? []).map((udfald) => ({ nr: null, bolig: null, udfald })),
    kommunens: { efterAabning: position > 0, pladser: [] },
    optaelling: { ledige: 0, tilbudt: 0, benyttet: 0, returneret: 0, afventer: 0 },
    boliger: INGEN_BOLIGER,
    spor: INTET_SPOR,
    grundlag: INTET_GRUNDLAG,
  };
}
