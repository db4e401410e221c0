/** What the cases about quotas, turns, new buildings and lists are made of (egne sager); one cannot ask about these. */
import type { Krav } from "../ansoeger/krav.js";
import type { Ansoegning } from "../ansoeger/rangerAnsoegninger.js";
import type { Aabning, Haendelse } from "../ledighed/haendelse.js";
import type { Ledighedsafdeling, Trin } from "../ledighed/ledighedsafdeling.js";
import type { Ansoegeraftale, Trappeaftale } from "../parametre/aftale.js";
import type { Nybyggeri } from "../trappe/afdeling.js";
import type { Tidspunkt } from "./tidspunkt.js";

export interface Kvotesag extends Tidspunkt {
  readonly op: "kvoter";
  /** Null where the agreement has no stairs. */
  readonly trin: Trin | null;
  readonly fritaget: boolean;
}

export interface Tildelingssag {
  readonly op: "tildel";
  readonly afdeling: Ledighedsafdeling;
  readonly aabning: Aabning | null;
  readonly haendelser: readonly Haendelse[];
  readonly aftale: Trappeaftale;
}

export interface Nybyggerisag extends Tidspunkt<Trappeaftale> {
  readonly op: "nybyggeri";
  readonly nybyggeri: Nybyggeri;
  readonly trin: Trin;
}

export interface Rangeringssag extends Tidspunkt<Ansoegeraftale> {
  readonly op: "ranger";
  readonly ansoegninger: readonly Ansoegning[];
  readonly krav: Krav;
}
