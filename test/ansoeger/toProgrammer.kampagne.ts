/**
 * The library against a second program that tries every filling-in of what is unknown: they must agree on every binding
 * field.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OPERATIONER } from "../../src/protokol/operationer.js";
import * as andet from "./andetProgram.js";
import { bindende } from "./bindende.js";
import { anvisningsinput, beloebsinput, rangeringsinput, vurderingsinput } from "./vilkaarlig.js";

function enige<I>(op: string, input: fc.Arbitrary<I>, efterAndet: (input: never) => object) {
  fc.assert(
    fc.property(input, (vilkaarligt) => {
      const et: unknown = JSON.parse(JSON.stringify(vilkaarligt));
      const svar = OPERATIONER.get(op)?.(et);
      if (svar?.ok !== true) throw new Error(JSON.stringify(svar));
      expect(bindende(op, svar.result)).toEqual(bindende(op, efterAndet(et as never)));
    }),
    { numRuns: 120 },
  );
}

describe("two programs", () => {
  it("agree on vurder", () => enige("vurder", vurderingsinput, andet.vurder));
  it("agree on which facts and amounts are missing when they bear on each other", () =>
    enige("vurder", beloebsinput, andet.vurder));
  it("agree on ranger", () => enige("ranger", rangeringsinput, andet.ranger));
  it("agree on maaAnvises", () => enige("maaAnvises", anvisningsinput, andet.maaAnvises));
});
