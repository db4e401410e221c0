/** `vurder`, `ranger` and `maaAnvises`: the library against a program that tries every filling-in of what is unknown. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FORTOLKNINGER as ANVISNINGENS } from "../ansoeger/andet-program/maaAnvises.js";
import { FORTOLKNINGER as VURDERINGENS } from "../ansoeger/andet-program/vurderRegel.js";
import * as andet from "../ansoeger/andetProgram.js";
import { anvisningsinput, beloebsinput, rangeringsinput, vurderingsinput } from "../ansoeger/vilkaarlig.js";
import { enige } from "./enige.js";
import { linjer } from "./linjer.js";

/** The second program knows no faults: what it is given is sound, and a fault of the library's is a disagreement. */
const svar =
  <I>(program: (input: I) => object) =>
  (input: I): unknown => ({ ok: true, result: program(input) });

describe("two programs", () => {
  it("agree on vurder", () => {
    // The second of them: facts and amounts that are missing and bear on each other.
    const input = fc.oneof({ weight: 3, arbitrary: vurderingsinput }, { weight: 1, arbitrary: beloebsinput });
    const hyppighed = enige("vurder", input, svar(andet.vurder), linjer(1000));
    expect(hyppighed.ubrugteValg(VURDERINGENS)).toEqual([]);
  });

  it("agree on ranger", () => {
    const hyppighed = enige("ranger", rangeringsinput, svar(andet.ranger), linjer(500));
    expect(hyppighed.antal("noget mangler")).toBeGreaterThan(0);
  });

  it("agree on maaAnvises", () => {
    const hyppighed = enige("maaAnvises", anvisningsinput, svar(andet.maaAnvises), linjer(5000));
    expect(hyppighed.ubrugteValg(ANVISNINGENS)).toEqual([]);
    for (const nr of [1, 2, 3, 4, 5, 6, 7, "ydelse"]) expect(hyppighed.antal(`forbud ${nr}`)).toBeGreaterThan(0);
  });
});
