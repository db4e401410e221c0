/** Inputs of so many faults that telling them is the question. */
import { expect, it } from "vitest";
import { fejl } from "../spoerg.js";

const AFDELING = { id: "a", type: "familieboliger" };
const DATO = "2026-12-01";

it("the door answers an input with more faults than can be told, and one with a hundred thousand in full", () => {
  const med = (antal: number) =>
    fejl("udpeg", { omraade: { id: "o", opgoerelser: Array.from({ length: antal }, () => 0) }, dato: DATO });
  const hele = [expect.objectContaining({ code: "ugyldigt-input", path: [] })];
  expect(med(100_000)).toHaveLength(100_000);
  expect(med(2_000_000)).toEqual(hele);
  const fortolkninger = Object.fromEntries(Array.from({ length: 500_000 }, (_, nr) => [`x${nr}`, "y"]));
  expect(fejl("placer", { afdeling: AFDELING, dato: DATO, aftale: { fortolkninger } })).toEqual(hele);
  const noegletal = { doemte: fortolkninger };
  expect(fejl("placer", { afdeling: { ...AFDELING, noegletal }, dato: DATO })).toHaveLength(500_001);
});
