/**
 * The smallest changes of a decision, each with how it can come about (vendinger).
 * Part of rule `afgoerelse.hvadSkalDerTil`.
 */

import type { Dag } from "../kerne/dato.js";
import { grupperet } from "../kerne/grupper.js";
import { husket } from "../kerne/husket.js";
import type { Skiftedag } from "../kerne/skiftedag.js";
import { type Sti, stinoegle, unikke } from "../kerne/sti.js";
import {
  type Beslutning,
  type Beslutningsop,
  type Dagsudfald,
  erAfgjort,
  erVendt,
  om,
  type Udfaldslaeser,
} from "./beslutning.js";
import { haendelser } from "./haendelser.js";
import { naesteSkift } from "./horisont.js";
import { type Aendring, type Familie, udfoert } from "./indgreb.js";

export const AENDRINGSARTER = ["tid", "handling", "fast"] as const;

/** A smallest change: no part of it turns the outcome alone. */
export interface Vending {
  /** `tid`: it comes by itself. `handling`: someone can do it. `fast`: something in it cannot be changed. */
  readonly art: (typeof AENDRINGSARTER)[number];
  /** The facts that would be others; of `tid`, those that time works on. */
  readonly felter: readonly Sti[];
  /**
   * The day on which time has done its part: with `tid` the outcome turns, with `handling` it turns if the rest is
   * done.
   */
  readonly dato?: Dag;
}

/**
 * A change, and the decision with what it asks of others done: asked on the day of the change, or today, it has turned.
 */
export interface Vendingssag {
  readonly vending: Vending;
  readonly sag: Beslutning;
}

export interface Vendinger {
  readonly fundne: readonly Vendingssag[];
  /** There are more, no smaller than those. */
  readonly afkortet: boolean;
}

/** What is open has not turned out any way yet. */
export function vendinger<O extends Beslutningsop>(beslutning: Beslutning<O>): Vendinger {
  const { udfaldslaeser, aendringer } = om(beslutning);
  const udfaldPaa = udfaldslaeser();
  const idag = udfaldPaa(beslutning, beslutning.dato);
  return erAfgjort(idag)
    ? new Vender(beslutning, idag, udfaldPaa).med(aendringer(beslutning, idag))
    : { fundne: [], afkortet: false };
}

/** Finds how each change of a decision can come about. */
class Vender<O extends Beslutningsop> {
  private readonly kommende: readonly Skiftedag[];
  /** Today, and the days on which time changes something: between two of them the outcome is the same. */
  private readonly dage: readonly Dag[];
  /** The days on which time works on a fact, under its path and those of what it is part of. */
  private readonly dageFor = new Map<string, Set<Dag>>();

  constructor(
    private readonly sag: Beslutning<O>,
    private readonly idag: Dagsudfald,
    private readonly udfaldPaa: Udfaldslaeser<Beslutning<O>>,
  ) {
    this.kommende = haendelser(sag);
    this.dage = [...new Set([sag.dato, ...this.kommende.map(({ dag }) => dag)])];
    for (const [faktum, skift] of grupperet(this.kommende, (en) => en.faktum))
      for (let laengde = 1; laengde <= faktum.length; laengde++) {
        const noegle = stinoegle(faktum.slice(0, laengde));
        const dage = husket(this.dageFor, noegle, () => new Set());
        for (const { dag } of skift) dage.add(dag);
      }
  }

  med({ saet, afkortet }: Familie<Beslutning<O>>): Vendinger {
    const fundne = [...this.afSigSelv(), ...saet.map((aendring) => this.vending(aendring))];
    const tid = fundne.filter(({ vending: { art } }) => art === "tid");
    const [foerste] = tid;
    const dobbelt = tid.slice(1).some(({ vending: { dato } }) => dato === foerste?.vending.dato);
    const orden = ({ vending }: Vendingssag): number => AENDRINGSARTER.indexOf(vending.art);
    return { fundne: fundne.slice(dobbelt ? 1 : 0).sort((a, b) => orden(a) - orden(b)), afkortet };
  }

  /** The day on which the outcome turns with nothing done; a change that names the same day says it better. */
  private afSigSelv(): readonly Vendingssag[] {
    const skift = naesteSkift(this.sag, erVendt, this.udfaldPaa, this.kommende);
    if (skift === null) return [];
    const felter = unikke(skift.haendelser.map(({ faktum }) => faktum));
    return [{ vending: { art: "tid", felter, dato: skift.dag }, sag: this.sag }];
  }

  /**
   * Whether time does some of it: the facts that time works on are left as they are, the others changed, and the
   * outcome turns on a day on which one of them comes round.
   */
  private vending(aendring: Aendring<Beslutning<O>>): Vendingssag {
    const felter = unikke(aendring.map(({ sti }) => sti));
    const egne = aendring.map(({ sti }) => this.dageFor.get(stinoegle(sti)));
    const resten = aendring.filter((_, nr) => egne[nr] === undefined);
    if (resten.length < aendring.length && resten.every(({ art }) => art !== "fast")) {
      const iVente = udfoert(this.sag, resten);
      const dato = this.dage.find((dag, nr) => egne.some((dets) => dets?.has(dag)) && this.venderPaa(iVente, nr));
      const art = resten.length === 0 ? "tid" : "handling";
      if (dato !== undefined) return { vending: { art, felter, dato }, sag: iVente };
    }
    const art = aendring.some((et) => et.art === "fast") ? "fast" : "handling";
    return { vending: { art, felter }, sag: udfoert(this.sag, aendring) };
  }

  private venderPaa(sag: Beslutning<O>, nr: number): boolean {
    const [foer, dag] = [this.dage[nr - 1], this.dage[nr]];
    if (foer === undefined || dag === undefined) return false;
    return erVendt(this.idag, this.udfaldPaa(sag, dag)) && !erVendt(this.idag, this.udfaldPaa(sag, foer));
  }
}
