/** A case (sag) that can be attested, and its result under its own name. */
import { SAGER } from "./sager.js";
import type { Sagstype } from "./sagstype.js";

export type Sagsop = keyof typeof SAGER;

type Grundlag = { readonly [O in Sagsop]: Parameters<(typeof SAGER)[O]["afgoer"]>[0] };

export type Sag<O extends Sagsop = Sagsop> = { readonly [N in O]: { readonly op: N } & Grundlag[N] }[O];

/** What each operation comes to. */
export type Resultater = { readonly [O in Sagsop]: ReturnType<(typeof SAGER)[O]["afgoer"]> };

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
