import { describe, expect, it } from "vitest";
import {
  aarstal,
  dag,
  erDag,
  foersteJanuar,
  plusDage,
  plusMaaneder,
  senesteStartFor,
  senestFoedt,
  sidsteDecember,
} from "../../src/kerne/dato.js";

describe("dato", () => {
  it.each(["1900-01-01", "2199-12-31", "2024-02-29", "2000-02-29", "2026-04-30", "2026-07-31", "2026-10-31"])(
    "knows the day %s",
    (tekst) => {
      expect(erDag(tekst)).toBe(true);
    },
  );

  it.each([
    "1899-12-31",
    "2200-01-01",
    "2026-02-29",
    "2100-02-29",
    "2026-04-31",
    "2026-06-31",
    "2026-09-31",
    "2026-11-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "2026-1-1",
    "26-01-01",
    "2026-01-01T00:00",
    " 2026-01-01",
    "2026-01-01\n",
  ])("knows no day %j", (tekst) => {
    expect(erDag(tekst)).toBe(false);
    expect(() => dag(tekst)).toThrow(new RangeError(`not a calendar day: ${tekst}`));
  });

  it.each([
    ["2025-11-30", 3, "2026-02-28"],
    ["2023-11-30", 3, "2024-02-29"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-12-01", 12, "2025-12-01"],
    ["2026-08-31", -6, "2026-02-28"],
  ])("adds months: %s and %i is %s", (fra, maaneder, ventet) => {
    expect(plusMaaneder(dag(fra), maaneder)).toBe(ventet);
  });

  it("reads every digit of the year", () => {
    expect(["1900-01-01", "2026-12-31", "2187-06-05"].map(aarstal)).toEqual([1900, 2026, 2187]);
  });

  it("adds days over the turn of a year", () => {
    expect(plusDage(dag("2025-12-01"), 31)).toBe("2026-01-01");
    expect(foersteJanuar(2026)).toBe("2026-01-01");
    expect(sidsteDecember(2026)).toBe("2026-12-31");
  });

  it("finds the latest start of three months for every day of four years", () => {
    for (let d = dag("2023-01-01"); d <= "2026-12-31"; d = plusDage(d, 1)) {
      const seneste = senesteStartFor(3, d);
      expect(plusMaaneder(seneste, 3) <= d, d).toBe(true);
      expect(plusMaaneder(plusDage(seneste, 1), 3) > d, d).toBe(true);
    }
  });

  it.each([
    [18, "2008-05-10", "2026-05-09", false],
    [18, "2008-05-10", "2026-05-10", true],
    [18, "2008-05-10", "2026-05-11", true],
    [18, "2008-02-29", "2026-02-28", false],
    [18, "2008-02-29", "2026-03-01", true],
    [16, "2008-02-29", "2024-02-28", false],
    [16, "2008-02-29", "2024-02-29", true],
  ])("age %i of one born %s on %s: %s", (alder, foedt, paaDagen, ventet) => {
    expect(foedt <= senestFoedt(alder, dag(paaDagen))).toBe(ventet);
  });
});
