/**
 * Arbitrary cases of every operation that can be attested, some of which cannot be decided; and what tests do with
 * them.
 */
import fc from "fast-check";
import type { Certifikat } from "../../src/afgoerelse/certifikat.js";
import { anvisningsinput, rangeringsinput, vurderingsinput } from "../ansoeger/vilkaarlig.js";
import { kvoteinput, nybyggeriinput } from "../ledighed/vilkaarligAftale.js";
import { regnskab, tildelinput } from "../ledighed/vilkaarlige.js";
import { fejl, resultat } from "../spoerg.js";
import { placeringsinput, udpegningsinput } from "../vilkaarlige/placering.js";

export interface Tilfaelde {
  readonly op: string;
  readonly input: object;
}

const INPUTS: Readonly<Record<string, fc.Arbitrary<object>>> = {
  udpeg: udpegningsinput,
  placer: placeringsinput,
  kvoter: kvoteinput,
  tildel: regnskab(false, 12).map(tildelinput),
  nybyggeri: nybyggeriinput,
  vurder: vurderingsinput,
  ranger: rangeringsinput,
  maaAnvises: anvisningsinput,
};

export const OPS: readonly string[] = Object.keys(INPUTS);

/** As they come from a line of JSON: no field is undefined. */
export function tilfaelde(...ops: readonly string[]): fc.Arbitrary<Tilfaelde> {
  const valgte = ops.length === 0 ? OPS : ops;
  return fc
    .constantFrom(...valgte)
    .chain((op) =>
      (INPUTS[op] ?? fc.constant({})).map((input) => ({ op, input: JSON.parse(JSON.stringify(input)) as object })),
    )
    .filter(({ op, input }) => fejl(op, input).length === 0);
}

export function certifikatAf({ op, input }: Tilfaelde, valg: object = {}): Certifikat {
  return resultat("attester", { op, input, ...valg })["certifikat"] as Certifikat;
}

export function svarPaa(certifikat: unknown, input: unknown): unknown {
  return resultat("verificer", { certifikat, input })["svar"];
}

/** Read again from its text, as one that was stored. */
export function gemt<T>(vaerdi: T): T {
  return JSON.parse(JSON.stringify(vaerdi)) as T;
}
