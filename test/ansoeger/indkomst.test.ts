import { describe, expect, it } from "vitest";
import { BELOEB, type Felter, kriterium, type Omstaendigheder, person, vurder } from "./sag.js";

function med(aktuelPrMaaned: unknown, forrigeAarPrMaaned: unknown, omstaendigheder: Omstaendigheder = {}, felter: Felter = {}): string | null {
  return kriterium("indkomst", { bruttoindtaegt: { aktuelPrMaaned, forrigeAarPrMaaned }, ...felter }, omstaendigheder);
}

describe("the amount, to the krone", () => {
  it("both incomes are at least the amount in force", () => {
    expect([24999, 25000, 25001].map((beloeb) => med(beloeb, 25000))).toEqual(["ikke-opfyldt", "opfyldt", "opfyldt"]);
    expect([24999, 25000, 25001].map((beloeb) => med(25000, beloeb))).toEqual(["ikke-opfyldt", "opfyldt", "opfyldt"]);
    expect(med("24999.99999999999999999999", 25000)).toBe("ikke-opfyldt");
  });

  it("AK prints 22,904 kr. from 1 December 2022; it is known for a year", () => {
    const uden = { supplement: {} };
    expect([22903, 22904].map((beloeb) => med(beloeb, beloeb, { ...uden, dato: "2022-12-01" }))).toEqual(["ikke-opfyldt", "opfyldt"]);
    expect(med(22904, 22904, { ...uden, dato: "2023-11-30" })).toBe("opfyldt");
    expect(med(1000000, 1000000, { ...uden, dato: "2023-12-01" })).toBe("uoplyst");
    expect(med(1000000, 1000000, { ...uden, dato: "2022-11-30" })).toBe("uoplyst");
  });

  it("the supplement's amounts follow by date, and one of the same day replaces AK's", () => {
    expect(["2025-11-30", "2025-12-01"].map((dato) => med(24000, 24000, { dato }))).toEqual(["opfyldt", "ikke-opfyldt"]);
    const supplement = { indkomstMinimum: [{ fra: "2022-12-01", beloeb: 20000 }] };
    expect(med(20000, 20000, { supplement, dato: "2023-11-30" })).toBe("opfyldt");
    expect(med(20000, 20000, { supplement, dato: "2023-12-01" })).toBe("opfyldt");
  });

  it("beyond the last day that is known it is missing, not stale", () => {
    const supplement = { indkomstMinimum: [{ fra: "2025-12-01", beloeb: 25000, kendtTil: "2026-11-30" }] };
    const ved = (dato: string) =>
      vurder([person({ bruttoindtaegt: { aktuelPrMaaned: 90000, forrigeAarPrMaaned: 90000 } })], { skaerpede: ["indkomst"], supplement, dato });
    expect(ved("2026-11-30")).toMatchObject({ udfald: "opfyldt", mangler: [] });
    expect(ved("2026-12-01")).toMatchObject({ udfald: "uoplyst", mangler: [["aftale", "supplement", "indkomstMinimum"]] });
    // The last entry holds no longer than the agreement.
    expect(med(90000, 90000, { dato: "2027-12-31" })).toBe("opfyldt");
    expect(med(90000, 90000, { dato: "2028-01-01" })).toBe("uoplyst");
  });

  it("an assumed amount is a caveat of the result, one stated as fact is not", () => {
    const koder = (oprindelse: string) => vurder([person()], { skaerpede: ["indkomst"], supplement: { ...BELOEB, oprindelse } }).forbehold;
    expect(koder("antaget")).toEqual([{ kode: "antaget-tal", tal: ["aftale", "supplement", "indkomstMinimum"] }]);
    expect(koder("oplyst")).toEqual([]);
  });
});

describe("last year's income", () => {
  it("is held against the amount of the day, or that of 31 December of that year", () => {
    const aaret = { fortolkninger: { "indkomst-forrige-aar": "aarets-beloeb" } };
    expect(med(25000, 24000, { dato: "2025-12-15" })).toBe("ikke-opfyldt");
    expect(med(25000, 24000, { dato: "2025-12-15", ...aaret })).toBe("opfyldt");
    expect(med(25000, 24000, { dato: "2026-01-01", ...aaret })).toBe("ikke-opfyldt");
  });

  it("of someone who was in education is an interpretation", () => {
    const undtaget = { fortolkninger: { "uddannelsessoegende-forrige-aar": "undtaget" } };
    const studerede = (underUddannelseForrigeAar: boolean | null) => ({ underUddannelseForrigeAar });
    expect(med(25000, 0, {}, studerede(true))).toBe("ikke-opfyldt");
    expect(med(25000, 0, undtaget, studerede(true))).toBe("opfyldt");
    expect(med(25000, 0, undtaget, studerede(false))).toBe("ikke-opfyldt");
    expect(med(25000, 0, undtaget, studerede(null))).toBe("uoplyst");
    expect(med(24999, 0, undtaget, studerede(true))).toBe("ikke-opfyldt");
  });
});

describe("in education", () => {
  it.each([
    ["grundskole", null],
    ["videregaaende", null],
    ["andet", "ikke-opfyldt"],
    [null, "uoplyst"],
  ] as const)("%s", (art, ventet) => {
    expect(med(0, 0, {}, { uddannelse: { status: "i-gang", art } })).toBe(ventet);
  });

  it("who may be is asked, and who has the income need not tell", () => {
    expect(med(25000, 25000, {}, { uddannelse: null })).toBe("opfyldt");
    expect(med(25000, 24999, {}, { uddannelse: null })).toBe("uoplyst");
  });
});
