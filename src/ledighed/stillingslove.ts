/** What holds in every state that events can lead to (stillingslove). */
import { sammeform } from "../kerne/navn.js";
import type { Trappeaftale } from "../parametre/aftale.js";
import type { Bolig } from "./boliger.js";
import type { Tilstand } from "./tilstand.js";

/** A state without what it was built on, and with its dwellings as a list. */
type Stilling = Omit<Tilstand, "afdeling" | "aftale" | "boliger"> & { readonly boliger: readonly Bolig[] };

/** What it breaks of that, in words. */
export function brudteLove(stilling: Stilling, { tekst }: Trappeaftale): readonly string[] {
  const { haendelser, ledigheder, foersteDag, senesteDag, positionsdag, position, seneste, tilbud } = stilling;
  const { optaelling, boliger, runde, senesteAfAlle, kommunens } = stilling;
  const { raekkefoelge, loft, tilbageholdelse } = tekst.trapper.ledighed;
  const numre = new Set(boliger.map((bolig) => bolig.nr));
  const iPlads = boliger.filter((bolig) => bolig.tildeling !== null && bolig.tildeling.position !== null);
  const love: readonly (readonly [boolean, string])[] = [
    [position < raekkefoelge.laengde, "the position lies within the cycle"],
    [
      positionsdag === null ? position === 0 || haendelser === 0 : positionsdag <= (senesteDag ?? ""),
      "the position was come to on a day of the ledger",
    ],
    [
      seneste.length < loft.af && seneste.length >= position,
      "the latest vacancies are those of the cycle at least, and of one measure at most",
    ],
    [
      senesteAfAlle.length >= seneste.length && senesteAfAlle.every((ledig) => ledig.runde <= runde),
      "the latest vacancies of all are no fewer, and of no round to come",
    ],
    [
      position === 0 || kommunens.pladser.length <= position,
      "the municipality's slots of the cycle are among those taken",
    ],
    [tilbud.length <= tilbageholdelse.efterBenyttede, "no more than the latest offers are kept"],
    [
      optaelling.tilbudt === optaelling.benyttet + optaelling.returneret + optaelling.afventer,
      "each offer is used, returned or awaiting",
    ],
    [optaelling.tilbudt <= optaelling.ledige && optaelling.ledige <= ledigheder, "no more is offered than vacant"],
    [ledigheder <= haendelser && (foersteDag === null) === (haendelser === 0), "the days and counts of events fit"],
    [(foersteDag ?? "") <= (senesteDag ?? ""), "the last event is not before the first"],
    [
      numre.size === boliger.length && boliger.every((bolig) => bolig.nr < ledigheder),
      "each dwelling has a latest vacancy of its own",
    ],
    [new Set(boliger.map((bolig) => sammeform(bolig.navn))).size === boliger.length, "each dwelling stands once"],
    [
      boliger.every((bolig) => bolig.tildeling === null || sammeform(bolig.tildeling.bolig) === sammeform(bolig.navn)),
      "each turn is of its own dwelling",
    ],
    [
      iPlads.filter((bolig) => bolig.tildeling?.udfald === "afventer").length === optaelling.afventer,
      "the offers that await an answer are those counted",
    ],
  ];
  return love.flatMap(([holder, lov]) => (holder ? [] : [lov]));
}
