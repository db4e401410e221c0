/**
 * A case (sag) that can be attested: one of the four decisions, or one of the four operations about quotas, turns and
 * lists; and its result under its own name.
 */

import type { Krav } from "../ansoeger/krav.js";
import { type Anvisningsafgoerelse, maaAnvises } from "../ansoeger/maaAnvises.js";
import { type Ansoegning, type Rangering, rangerAnsoegninger } from "../ansoeger/rangerAnsoegninger.js";
import { vurderHusstand } from "../ansoeger/vurderHusstand.js";
import type { Vurdering } from "../ansoeger/vurdering.js";
import type { Dag } from "../kerne/dato.js";
import type { Aabning, Haendelse } from "../ledighed/haendelse.js";
import { type Kvoter, kvoterFor } from "../ledighed/kvoter.js";
import type { Ledighedsafdeling, Trin } from "../ledighed/ledighedsafdeling.js";
import { type Nybyggerisvar, nybyggeriFor } from "../ledighed/nybyggeri.js";
import { type Tildelinger, tildelLedige } from "../ledighed/tildelLedige.js";
import { type Udpegning, udpegOmraade } from "../omraade/udpegOmraade.js";
import type { Aftale, Aftaletekst } from "../parametre/aftale.js";
import type { Nybyggeri } from "../trappe/afdeling.js";
import { placerAfdeling } from "../trappe/placerAfdeling.js";
import type { Placering } from "../trappe/placering.js";
import type { Beslutning } from "./beslutning.js";

export interface Kvotesag {
  readonly op: "kvoter";
  readonly trin: Trin;
  readonly dato: Dag;
  readonly fritaget: boolean;
  readonly aftale: Aftale;
}

export interface Tildelingssag {
  readonly op: "tildel";
  readonly afdeling: Ledighedsafdeling;
  readonly aabning: Aabning | null;
  readonly haendelser: readonly Haendelse[];
  readonly aftale: Aftale;
}

export interface Nybyggerisag {
  readonly op: "nybyggeri";
  readonly nybyggeri: Nybyggeri;
  readonly trin: Trin;
  readonly dato: Dag;
  readonly aftale: Aftale;
}

export interface Rangeringssag {
  readonly op: "ranger";
  readonly ansoegninger: readonly Ansoegning[];
  readonly krav: Krav;
  readonly dato: Dag;
  readonly aftale: Aftale;
}

export const SAGSOPS = [
  "udpeg",
  "placer",
  "kvoter",
  "tildel",
  "nybyggeri",
  "vurder",
  "ranger",
  "maaAnvises",
] as const satisfies readonly Sag["op"][];

export type Sag = Beslutning | Kvotesag | Tildelingssag | Nybyggerisag | Rangeringssag;

/** What each operation comes to. */
export interface Resultater {
  readonly udpeg: Udpegning;
  readonly placer: Placering;
  readonly kvoter: Kvoter;
  readonly tildel: Tildelinger;
  readonly nybyggeri: Nybyggerisvar;
  readonly vurder: Vurdering;
  readonly ranger: Rangering;
  readonly maaAnvises: Anvisningsafgoerelse;
}

/** A case decided. */
export type Afgjort = {
  readonly [Op in Sag["op"]]: { readonly op: Op; readonly resultat: Resultater[Op] };
}[Sag["op"]];

/**
 * Decides a case.
 *
 * @param tekst the agreement to decide it by; the case's own when none is given
 * @throws Trappefejl when the day lies outside the agreement or the events of `tildel` do not fit
 * @example
 * afgoer({ op: "udpeg", omraade, dato: dag("2018-12-01") }).resultat;
 */
export function afgoer(sag: Sag, tekst?: Aftaletekst): Afgjort {
  const under = (aftale: Aftale): Aftale => (tekst === undefined ? aftale : { ...aftale, tekst });
  switch (sag.op) {
    case "udpeg":
      return { op: sag.op, resultat: udpegOmraade(sag.omraade, sag.dato) };
    case "placer":
      return { op: sag.op, resultat: placerAfdeling(sag.afdeling, sag.omraade, sag.dato, under(sag.aftale)) };
    case "kvoter":
      return { op: sag.op, resultat: kvoterFor(sag.trin, sag.dato, sag.fritaget, under(sag.aftale)) };
    case "tildel":
      return { op: sag.op, resultat: tildelLedige(sag.afdeling, sag.aabning, sag.haendelser, under(sag.aftale)) };
    case "nybyggeri":
      return { op: sag.op, resultat: nybyggeriFor(sag.nybyggeri, sag.trin, sag.dato, under(sag.aftale)) };
    case "vurder":
      return { op: sag.op, resultat: vurderHusstand(sag.husstand, sag.krav, sag.dato, under(sag.aftale)) };
    case "ranger":
      return { op: sag.op, resultat: rangerAnsoegninger(sag.ansoegninger, sag.krav, sag.dato, under(sag.aftale)) };
    case "maaAnvises":
      return { op: sag.op, resultat: maaAnvises(sag.husstand, sag.sted, sag.dato, under(sag.aftale)) };
  }
}
