/**
 * The smallest changes of a decision, each with how it can come about (vendinger).
 * Part of rule `afgoerelse.hvadSkalDerTil`.
 */
import { type Dag, plusDage } from "../kerne/dato.js";
import { type Sti, unikke } from "../kerne/sti.js";
import { type Beslutning, type Dagsudfald, erVendt, udfaldPaa } from "./beslutning.js";
import { haendelser } from "./haendelser.js";
import { naesteSkift, senesteDag } from "./horisont.js";
import { tilForbudt, tilIkkeOpfyldt, tilOpfyldt, tilTilladt } from "./husstandsaendringer.js";
import { type Aendring, type Familie, UMULIGT, udfoert } from "./indgreb.js";
import { tilAndenPlads } from "./placeringsaendringer.js";
import type { Skiftedag } from "./skiftedag.js";
import { tilAndenStatus } from "./udpegningsaendringer.js";

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

export function vendinger(beslutning: Beslutning): readonly Vendingssag[] {
  const idag = udfaldPaa(beslutning, beslutning.dato);
  switch (beslutning.op) {
    case "udpeg":
      return medTid(beslutning, idag, tilAndenStatus(beslutning));
    case "placer":
      return medTid(beslutning, idag, tilAndenPlads(beslutning));
    case "vurder":
      return medTid(
        beslutning,
        idag,
        idag.udfald === "opfyldt"
          ? tilIkkeOpfyldt(beslutning)
          : idag.udfald === "uoplyst"
            ? UMULIGT
            : tilOpfyldt(beslutning),
      );
    case "maaAnvises":
      return medTid(
        beslutning,
        idag,
        idag.udfald === "tilladt"
          ? tilForbudt(beslutning)
          : idag.udfald === "uoplyst"
            ? UMULIGT
            : tilTilladt(beslutning),
      );
  }
}

function medTid<B extends Beslutning>(sag: B, idag: Dagsudfald, familie: Familie<B>): readonly Vendingssag[] {
  const kommende = haendelser(sag, sag.dato, senesteDag(sag.dato));
  const fundne = familie.map((aendring) => somVending(sag, idag, kommende, aendring));
  const afSigSelv = naesteSkift(sag, erVendt);
  const alle =
    afSigSelv === null || fundne.some(({ vending: { art, dato } }) => art === "tid" && dato === afSigSelv.dag)
      ? fundne
      : [
          {
            vending: {
              art: "tid",
              felter: unikke(afSigSelv.haendelser.map(({ faktum }) => faktum)),
              dato: afSigSelv.dag,
            } as const,
            sag,
          },
          ...fundne,
        ];
  return [...alle].sort((a, b) => AENDRINGSARTER.indexOf(a.vending.art) - AENDRINGSARTER.indexOf(b.vending.art));
}

/**
 * Whether time does some of it: the facts that time works on are left as they are, the others changed, and the outcome
 * turns on a day on which one of them comes round.
 */
function somVending<B extends Beslutning>(
  sag: B,
  idag: Dagsudfald,
  kommende: readonly Skiftedag[],
  aendring: Aendring<B>,
): Vendingssag {
  const felter = unikke(aendring.map(({ sti }) => sti));
  const dage = kommende.filter(({ faktum }) => felter.some((felt) => erUnder(faktum, felt)));
  const resten = aendring.filter(({ sti }) => !dage.some(({ faktum }) => erUnder(faktum, sti)));
  const iVente = udfoert(sag, resten);
  const dato = dage.map(({ dag }) => dag).find((dag) => venderPaa(iVente, idag, dag));
  const art = resten.some((et) => et.art === "fast") ? "fast" : "handling";
  if (dato !== undefined && art === "handling")
    return { vending: { art: resten.length === 0 ? "tid" : art, felter, dato }, sag: iVente };
  return {
    vending: { art: aendring.some((et) => et.art === "fast") ? "fast" : "handling", felter },
    sag: udfoert(sag, aendring),
  };
}

function erUnder(sti: Sti, over: Sti): boolean {
  return over.every((noegle, nr) => sti[nr] === noegle);
}

function venderPaa(sag: Beslutning, idag: Dagsudfald, dag: Dag): boolean {
  return erVendt(idag, udfaldPaa(sag, dag)) && !erVendt(idag, udfaldPaa(sag, plusDage(dag, -1)));
}
