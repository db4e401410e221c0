/** `kvoter`, `nybyggeri`, `tildel` and the checks on an order of nine: the library against the second program. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LEDIGHEDENS } from "../ledighed/andet-program/grundlag.js";
import { kvoter, nybyggeri, tildel } from "../ledighed/andetProgram.js";
import { kvoteinput, nybyggeriinput, raaAftale } from "../ledighed/vilkaarligAftale.js";
import { regnskab, tilbageholdendeRegnskab, tildelinput } from "../ledighed/vilkaarlige.js";
import { enige } from "./enige.js";
import { linjer } from "./linjer.js";

describe("two programs", () => {
  it("agree on quotas", () => {
    enige("kvoter", kvoteinput, kvoter, linjer(3000));
  });

  it("agree on every break of an order", () => {
    const input = raaAftale.map((aftale) => ({ trappe: "afdelingstrappen", trin: 1, dato: "2026-01-01", aftale }));
    const antal = linjer(3000);
    const brud = enige("kvoter", input, kvoter, antal).antal("fejl ugyldig-aftale");
    expect(brud).toBeGreaterThan(antal / 4);
    expect(brud).toBeLessThan((9 * antal) / 10);
  });

  it("agree on new buildings", () => {
    enige("nybyggeri", nybyggeriinput, nybyggeri, linjer(3000));
  });

  it("agree on ledgers, those with faults among them", () => {
    const input = fc.oneof(regnskab(false), regnskab(true, 25), tilbageholdendeRegnskab()).map(tildelinput);
    const hyppighed = enige("tildel", input, tildel, linjer(3000));
    expect(hyppighed.ubrugteValg(LEDIGHEDENS)).toEqual([]);
  });
});
