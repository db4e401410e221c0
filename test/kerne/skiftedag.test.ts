/** Days that time brings, to the ends of all days. */
import { describe, expect, it } from "vitest";
import { dag } from "../../src/kerne/dato.js";
import { foedselsdag, nytaar, senere, skiftedage, tidligere } from "../../src/kerne/skiftedag.js";

describe("a day so many months on", () => {
  it.each([
    ["2026-08-31", 6, 0, "2027-02-28"],
    ["2026-08-31", 6, 1, "2027-03-01"],
    ["2027-08-31", 6, 0, "2028-02-29"],
    ["2026-11-24", 0, 1, "2026-11-25"],
    ["2026-12-31", 0, 1, "2027-01-01"],
    ["2199-06-30", 6, 0, "2199-12-30"],
    ["2199-06-30", 6, 1, "2199-12-31"],
    ["2199-06-30", 6, 2, null],
    ["2199-06-30", 7, 0, null],
    ["2199-12-31", 0, 0, "2199-12-31"],
    ["2199-12-31", 0, 1, null],
  ])("from %s, %i months and %i days, is %s", (fra, maaneder, dage, ventet) => {
    expect(senere(dag(fra), maaneder, dage)).toBe(ventet);
  });

  it.each([
    ["2027-03-31", 1, "2027-02-28"],
    ["2026-11-24", 0, "2026-11-24"],
    ["1900-02-28", 1, "1900-01-28"],
    ["1900-02-28", 2, null],
    ["1901-01-31", 12, "1900-01-31"],
    ["1901-01-31", 13, null],
  ])("before %s, %i months, is %s", (fra, maaneder, ventet) => {
    expect(tidligere(dag(fra), maaneder)).toBe(ventet);
  });
});

describe("a day of the calendar", () => {
  it.each([
    ["1990-05-05", 40, "2030-05-05"],
    ["1990-05-05", 0, "1990-05-05"],
    // Born on 29 February: on 1 March in other years.
    ["2008-02-29", 18, "2026-03-01"],
    ["2008-02-29", 20, "2028-02-29"],
    ["2100-01-01", 99, "2199-01-01"],
    ["2100-01-01", 100, null],
    ["2104-02-29", 95, "2199-03-01"],
    ["2104-02-29", 96, null],
  ])("of someone born on %s who turns %i is %s", (foedt, alder, ventet) => {
    expect(foedselsdag(dag(foedt), alder)).toBe(ventet);
  });

  it("is New Year until the last year of all", () => {
    expect([2027, 2199, 2200].map(nytaar)).toEqual(["2027-01-01", "2199-01-01", null]);
  });
});

describe("the days that there are", () => {
  it("are those that lie within all days, with the legal basis that is given", () => {
    const hjemmel = [{ kilde: "aftale", sted: "made up for this test" }] as const;
    const andet = { kode: "foedselsdag", faktum: ["a"] } as const;
    expect(
      skiftedage([
        { ...andet, dag: dag("2027-01-01") },
        { ...andet, dag: null },
        { ...andet, dag: dag("2028-01-01"), hjemmel },
      ]),
    ).toEqual([
      { ...andet, dag: "2027-01-01", hjemmel: [] },
      { ...andet, dag: "2028-01-01", hjemmel },
    ]);
  });
});
