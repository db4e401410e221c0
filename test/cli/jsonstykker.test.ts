import fc from "fast-check";
import { expect, it } from "vitest";
import { jsonstykker } from "../../src/cli/jsonstykker.js";
import { somJson } from "../../src/protokol/json.js";

it("writes in pieces what is written as one text", () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()), (liste, resten) => {
      // Names that are numbers come before all others in an object.
      const efter = Object.fromEntries(Object.entries(resten).map(([navn, vaerdi]) => [`felt ${navn}`, vaerdi]));
      expect([...jsonstykker("liste", liste, () => efter)].join("")).toBe(`${somJson({ liste, ...efter }, 2)}\n`);
    }),
  );
});

it("makes no piece longer than it must be", () => {
  const liste = Array.from({ length: 1000 }, () => "x".repeat(1000));
  const stykker = [...jsonstykker("liste", liste, () => ({}))];
  expect(Math.max(...stykker.map((stykke) => stykke.length))).toBeLessThan(67_000);
  expect(JSON.parse(stykker.join(""))).toEqual({ liste });
});
