import { describe, expect, it } from "vitest";
import { dag } from "../../src/kerne/dato.js";
import { gaeldende } from "../../src/kerne/gaeldende.js";

const poster = [
  { fra: dag("2025-01-01"), navn: "b" },
  { fra: dag("2024-01-01"), kendtTil: dag("2024-06-30"), navn: "a" },
  { fra: dag("2026-01-01"), kendtTil: dag("2026-12-31"), navn: "c" },
];

describe("gaeldende", () => {
  it.each([
    ["2023-12-31", null],
    ["2024-01-01", "a"],
    ["2024-06-30", "a"],
    ["2024-07-01", null],
    ["2024-12-31", null],
    ["2025-01-01", "b"],
    ["2025-12-31", "b"],
    ["2026-01-01", "c"],
    ["2026-12-31", "c"],
    ["2027-01-01", null],
  ])("on %s: %s", (dato, navn) => {
    expect(gaeldende(poster, dag(dato))?.navn ?? null).toBe(navn);
  });

  it("never reaches back past the latest entry", () => {
    const efterfulgt = [...poster, { fra: dag("2024-03-01"), kendtTil: dag("2024-03-31"), navn: "d" }];
    expect(gaeldende(efterfulgt, dag("2024-04-01"))).toBeNull();
  });
});
