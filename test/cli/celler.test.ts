import { describe, expect, it } from "vitest";
import {
  Afvist,
  asciiord,
  laesAndel,
  laesDato,
  laesDecimaltal,
  laesHeltal,
  laesJaNej,
  laesOrdliste,
} from "../../src/cli/celler.js";

describe("cells", () => {
  it("are headings and words in any spelling of the Danish letters", () => {
    expect(["Område", "OMRÅDE", "omraade", "omra\u030Ade", " Om-råde "].map(asciiord)).toEqual(
      Array(5).fill("omraade"),
    );
    expect(["Ældreboliger", "Antal_beboere", "Dømte (%)"].map(asciiord)).toEqual([
      "aeldreboliger",
      "antalbeboere",
      "doemte",
    ]);
  });

  it("are shares: decimals with a comma or a point, per cent, fractions", () => {
    expect(["44,6", "44.6", "44,6 %", "44,6\u00A0%", "0"].map(laesAndel)).toEqual([
      "44.6",
      "44.6",
      "44.6",
      "44.6",
      "0",
    ]);
    expect(laesAndel("13/40")).toEqual({ taeller: 13, naevner: 40 });
    expect(laesDecimaltal("2,5")).toBe("2.5");
  });

  it("go on as they stand when they are none of these, for the door to refuse", () => {
    expect(["1.234,5", "1,2,3", "ca. 40", "40 %%", "-"].map(laesAndel)).toEqual([
      "1.234,5",
      "1,2,3",
      "ca. 40",
      "40 %",
      "-",
    ]);
    expect(["40 %", "1/2"].map(laesDecimaltal)).toEqual(["40 %", "1/2"]);
    expect(["1e3", "12a", "010203 1234"].map(laesHeltal)).toEqual(["1e3", "12a", "010203 1234"]);
    expect(["måske", "constructor", "2"].map(laesJaNej)).toEqual(["måske", "constructor", "2"]);
    expect(["1-12/2026", "1-12-26", "2026-1-2", "01-12-2026 08:30"].map(laesDato)).toEqual([
      "1-12/2026",
      "1-12-26",
      "2026-1-2",
      "01-12-2026 08:30",
    ]);
  });

  it("are whole numbers, days, ja and nej", () => {
    expect(["0", "1913", "007"].map(laesHeltal)).toEqual([0, 1913, 7]);
    expect(["01-12-2026", "2026-12-01", "31-02-2026"].map(laesDato)).toEqual([
      "2026-12-01",
      "2026-12-01",
      "2026-02-31",
    ]);
    expect(["1-12-2026", "1/12/2026", "01.2.2026", "2026-12-01 00:00:00", "1-12-2026 00.00"].map(laesDato)).toEqual([
      "2026-12-01",
      "2026-12-01",
      "2026-02-01",
      "2026-12-01",
      "2026-12-01",
    ]);
    expect(["ja", "Nej", "SAND", "falsk", "true", "0", "X"].map(laesJaNej)).toEqual([
      true,
      false,
      true,
      false,
      true,
      false,
      true,
    ]);
  });

  it("are counts with a point or a space at the thousands, and are refused with what could be decimals", () => {
    expect(["1.013", "1 013", "1\u00A0013", "12.345.678"].map(laesHeltal)).toEqual([1013, 1013, 1013, 12345678]);
    for (const celle of ["1,013", "1,0", "-1", "1.01", "1.0134", "1013,5", "1.234 567"])
      expect(laesHeltal(celle)).toBeInstanceOf(Afvist);
  });

  it("are lists of words, and ingen alone is none", () => {
    expect(laesOrdliste("udsat, parallelsamfund")).toEqual(["udsat", "parallelsamfund"]);
    expect(laesOrdliste("Udsat parallelsamfund  Omdannelsesområde")).toEqual([
      "udsat",
      "parallelsamfund",
      "omdannelsesomraade",
    ]);
    expect(laesOrdliste("Ingen")).toEqual([]);
    expect(laesOrdliste("ingen, udsat")).toEqual(["ingen", "udsat"]);
  });
});
