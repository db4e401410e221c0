/**
 * A case (sag) that can be attested: one of the four decisions, or one of the four operations about quotas, turns and
 * lists; and its result under its own name.
 */

import type { Husstand } from "../ansoeger/husstand.js";
import type { Krav } from "../ansoeger/krav.js";
import { type Anvisningssted, maaAnvises } from "../ansoeger/maaAnvises.js";
import { type Ansoegning, rangerAnsoegninger } from "../ansoeger/rangerAnsoegninger.js";
import { vurderHusstand } from "../ansoeger/vurderHusstand.js";
import type { Dag } from "../kerne/dato.js";
import type { Aabning, Haendelse } from "../ledighed/haendelse.js";
import { kvoterFor } from "../ledighed/kvoter.js";
import type { Ledighedsafdeling, Trin } from "../ledighed/ledighedsafdeling.js";
import { nybyggeriFor } from "../ledighed/nybyggeri.js";
import { tildelLedige } from "../ledighed/tildelLedige.js";
import type { Omraade } from "../omraade/omraade.js";
import { udpegOmraade } from "../omraade/udpegOmraade.js";
import type { Aftale } from "../parametre/aftale.js";
import type { Afdeling, Nybyggeri } from "../trappe/afdeling.js";
import { placerAfdeling } from "../trappe/placerAfdeling.js";
import type { Tidspunkt } from "./tidspunkt.js";

/** What each operation decides. */
interface Grundlag {
  readonly udpeg: { readonly omraade: Omraade; readonly dato: Dag };
  readonly placer: Tidspunkt & { readonly afdeling: Afdeling; readonly omraade: Omraade | null };
  readonly kvoter: Tidspunkt & { readonly trin: Trin; readonly fritaget: boolean };
  readonly tildel: {
    readonly afdeling: Ledighedsafdeling;
    readonly aabning: Aabning | null;
    readonly haendelser: readonly Haendelse[];
    readonly aftale: Aftale;
  };
  readonly nybyggeri: Tidspunkt & { readonly nybyggeri: Nybyggeri; readonly trin: Trin };
  readonly vurder: Tidspunkt & { readonly husstand: Husstand; readonly krav: Krav };
  readonly ranger: Tidspunkt & { readonly ansoegninger: readonly Ansoegning[]; readonly krav: Krav };
  readonly maaAnvises: Tidspunkt & { readonly husstand: Husstand; readonly sted: Anvisningssted };
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
] as const satisfies readonly (keyof Grundlag)[];

type Sagsop = (typeof SAGSOPS)[number];

export type Sag<O extends Sagsop = Sagsop> = { readonly [N in O]: { readonly op: N } & Grundlag[N] }[O];

const AFGOERELSER = {
  udpeg: ({ omraade, dato }: Sag<"udpeg">) => udpegOmraade(omraade, dato),
  placer: ({ afdeling, omraade, dato, aftale }: Sag<"placer">) => placerAfdeling(afdeling, omraade, dato, aftale),
  kvoter: ({ trin, dato, fritaget, aftale }: Sag<"kvoter">) => kvoterFor(trin, dato, fritaget, aftale),
  tildel: ({ afdeling, aabning, haendelser, aftale }: Sag<"tildel">) =>
    tildelLedige(afdeling, aabning, haendelser, aftale),
  nybyggeri: ({ nybyggeri, trin, dato, aftale }: Sag<"nybyggeri">) => nybyggeriFor(nybyggeri, trin, dato, aftale),
  vurder: ({ husstand, krav, dato, aftale }: Sag<"vurder">) => vurderHusstand(husstand, krav, dato, aftale),
  ranger: ({ ansoegninger, krav, dato, aftale }: Sag<"ranger">) => rangerAnsoegninger(ansoegninger, krav, dato, aftale),
  maaAnvises: ({ husstand, sted, dato, aftale }: Sag<"maaAnvises">) => maaAnvises(husstand, sted, dato, aftale),
};

/** What each operation comes to. */
export type Resultater = { readonly [O in Sagsop]: ReturnType<(typeof AFGOERELSER)[O]> };

/** A case decided. */
export type Afgjort<O extends Sagsop = Sagsop> = {
  readonly [N in O]: { readonly op: N; readonly resultat: Resultater[N] };
}[O];

/**
 * Decides a case.
 *
 * @throws Trappefejl when the day lies outside the agreement or the events of `tildel` do not fit
 * @example
 * afgoer({ op: "udpeg", omraade, dato: dag("2018-12-01") }).resultat;
 */
export function afgoer<O extends Sagsop>(sag: Sag<O>): Afgjort<O> {
  const op: O = sag.op;
  const afgoerelser: { readonly [N in Sagsop]: (sag: Sag<N>) => Resultater[N] } = AFGOERELSER;
  return { op, resultat: afgoerelser[op](sag) };
}
