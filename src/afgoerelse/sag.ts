/** A case (sag) that can be attested, and its result under its own name. */
import type { Anvisningsafgoerelse } from "../ansoeger/maaAnvises.js";
import type { Rangering } from "../ansoeger/rangerAnsoegninger.js";
import type { Vurdering } from "../ansoeger/vurdering.js";
import type { Kvoter } from "../ledighed/kvoter.js";
import type { Nybyggerisvar } from "../ledighed/nybyggeri.js";
import type { Tildelinger } from "../ledighed/tildelLedige.js";
import type { Udpegning } from "../omraade/udpegOmraade.js";
import type { Placering } from "../trappe/placering.js";
import type { Kvotesag, Nybyggerisag, Rangeringssag, Tildelingssag } from "./egneSager.js";
import type { Anvisningssag } from "./om/anvisning.js";
import type { Placeringssag } from "./om/placering.js";
import type { Udpegningssag } from "./om/udpegning.js";
import type { Vurderingssag } from "./om/vurdering.js";
import { SAGER } from "./sager.js";
import type { Sagstype } from "./sagstype.js";

export type Sagsop = keyof typeof SAGER;

/** What each operation decides. */
export interface Sagsgrundlag {
  readonly udpeg: Udpegningssag;
  readonly placer: Placeringssag;
  readonly kvoter: Kvotesag;
  readonly tildel: Tildelingssag;
  readonly nybyggeri: Nybyggerisag;
  readonly vurder: Vurderingssag;
  readonly ranger: Rangeringssag;
  readonly maaAnvises: Anvisningssag;
}

export type Sag<O extends Sagsop = Sagsop> = { readonly [N in O]: { readonly op: N } & Sagsgrundlag[N] }[O];

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
export type Afgjort<O extends Sagsop = Sagsop> = {
  readonly [N in O]: { readonly op: N; readonly resultat: Resultater[N] };
}[O];

type Sagstyper = { readonly [O in Sagsop]: Sagstype<Sag<O>, Resultater[O], string, unknown> };

const SAGSTYPER: Sagstyper = SAGER;

/** What is said of the operation. */
export function typen<O extends Sagsop>(op: O): Sagstyper[O] {
  return SAGSTYPER[op];
}

export const SAGSOPS: readonly Sagsop[] = Object.keys(SAGER).filter(erSagsop);

function erSagsop(op: string): op is Sagsop {
  return Object.hasOwn(SAGER, op);
}

/**
 * Decides a case.
 *
 * @throws Trappefejl when the day lies outside the agreement or the events of `tildel` do not fit
 * @example
 * afgoer({ op: "udpeg", omraade, dato: dag("2018-12-01") }).resultat;
 */
export function afgoer<O extends Sagsop>(sag: Sag<O>): Afgjort<O> {
  const op: O = sag.op;
  return { op, resultat: SAGSTYPER[op].afgoer(sag) };
}
