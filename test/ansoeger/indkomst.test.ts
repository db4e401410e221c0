import { describe, expect, it } from "vitest";
import { indkomstfigur, indkomstminimum } from "../../src/ansoeger/indkomst.js";
import { laesAftale } from "../../src/input/enkeltvis.js";
import { dag } from "../../src/kerne/dato.js";
import { tal } from "../../src/kerne/tal.js";
import { INTET_SUPPLEMENT } from "../../src/parametre/aftale.js";
import { rammeaftalen } from "../../src/parametre/rammeaftalen.js";
import { BELOEB, type Felter, kriterium, type Omstaendigheder, person, vurder } from "./sag.js";

function med(
  aktuelPrMaaned: unknown,
  forrigeAarPrMaaned: unknown,
  omstaendigheder: Omstaendigheder = {},
  felter: Felter = {},
): string | null {
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
    expect([22903, 22904].map((beloeb) => med(beloeb, beloeb, { ...uden, dato: "2022-12-01" }))).toEqual([
      "ikke-opfyldt",
      "opfyldt",
    ]);
    expect(med(22904, 22904, { ...uden, dato: "2023-11-30" })).toBe("opfyldt");
    expect(med(1000000, 1000000, { ...uden, dato: "2023-12-01" })).toBe("uoplyst");
    expect(med(1000000, 1000000, { ...uden, dato: "2022-11-30" })).toBe("uoplyst");
  });

  it("comes from the source that prints it, or from whoever stated it", () => {
    const paa = (supplement: object) => indkomstminimum(laesAftale({ supplement }), dag("2022-12-01"));
    const hjemmel = { kilde: "AK", sted: "Figur 5, indkomst" };
    expect(paa({})).toEqual({ beloeb: tal(22904), herkomst: { art: "kilde", hjemmel } });
    const samme = [{ fra: "2022-12-01", beloeb: 20000 }];
    expect(paa({ indkomstMinimum: samme })).toEqual({ beloeb: tal(20000), herkomst: { art: "oplyst" } });
    expect(paa({ indkomstMinimum: samme, oprindelse: "antaget" })).toEqual({
      beloeb: tal(20000),
      herkomst: { art: "antaget" },
    });
  });

  it("is shown in the reason with where it comes from, and with nothing where it is not known", () => {
    const beloeb = (dato: string, supplement: Felter) => {
      const personer = [person({ bruttoindtaegt: { aktuelPrMaaned: 30000, forrigeAarPrMaaned: 30000 } })];
      const grund = vurder(personer, { skaerpede: ["indkomst"], supplement, dato }).begrundelse.find(
        ({ kode }) => kode === "indkomst",
      );
      return grund?.["aktuel"];
    };
    const mindst = { vaerdi: tal(30000), operator: "mindst", enhed: "kr. pr. maaned" };
    const hjemmel = { kilde: "AK", sted: "Figur 5, indkomst" };
    expect(beloeb("2022-12-01", {})).toEqual({ ...mindst, graense: tal(22904), herkomst: { art: "kilde", hjemmel } });
    const egne = { indkomstMinimum: [{ fra: "2022-12-01", beloeb: 20000 }] };
    expect(beloeb("2022-12-01", egne)).toEqual({ ...mindst, graense: tal(20000), herkomst: { art: "oplyst" } });
    expect(beloeb("2022-11-30", {})).toEqual({ ...mindst, graense: null, herkomst: null });
  });

  it("the supplement's amounts follow by date, and one of the same day replaces AK's", () => {
    expect(["2025-11-30", "2025-12-01"].map((dato) => med(24000, 24000, { dato }))).toEqual([
      "opfyldt",
      "ikke-opfyldt",
    ]);
    const supplement = { indkomstMinimum: [{ fra: "2022-12-01", beloeb: 20000 }] };
    expect(med(20000, 20000, { supplement, dato: "2023-11-30" })).toBe("opfyldt");
    expect(med(20000, 20000, { supplement, dato: "2023-12-01" })).toBe("opfyldt");
  });

  it("beyond the last day that is known it is missing, not stale", () => {
    const supplement = { indkomstMinimum: [{ fra: "2025-12-01", beloeb: 25000, kendtTil: "2026-11-30" }] };
    const ved = (dato: string) =>
      vurder([person({ bruttoindtaegt: { aktuelPrMaaned: 90000, forrigeAarPrMaaned: 90000 } })], {
        skaerpede: ["indkomst"],
        supplement,
        dato,
      });
    expect(ved("2026-11-30")).toMatchObject({ udfald: "opfyldt", mangler: [] });
    expect(ved("2026-12-01")).toMatchObject({
      udfald: "uoplyst",
      mangler: [["aftale", "supplement", "indkomstMinimum"]],
    });
    // The last entry holds no longer than the agreement.
    expect(med(90000, 90000, { dato: "2027-12-31" })).toBe("opfyldt");
    expect(med(90000, 90000, { dato: "2028-01-01" })).toBe("uoplyst");
  });

  it("an amount of the supplement takes the place of no printed one but that of its own first day", () => {
    const supplement = { indkomstMinimum: [{ fra: "2025-12-01", beloeb: 25000 }] };
    expect([22903, 22904].map((beloeb) => med(beloeb, beloeb, { supplement, dato: "2023-06-01" }))).toEqual([
      "ikke-opfyldt",
      "opfyldt",
    ]);
  });

  it("past the agreement an amount holds while a later one is stated, or to the last day that it is known for", () => {
    const fra = { fra: "2025-12-01", beloeb: 25000 };
    const paa = (dato: string, indkomstMinimum: readonly Felter[]) =>
      [24999, 25000].map((beloeb) => med(beloeb, beloeb, { supplement: { indkomstMinimum }, dato }));
    const efterfulgt = [fra, { fra: "2029-01-01", beloeb: 30000 }];
    expect(paa("2028-01-01", efterfulgt)).toEqual(["ikke-opfyldt", "opfyldt"]);
    expect(paa("2028-12-31", efterfulgt)).toEqual(["ikke-opfyldt", "opfyldt"]);
    expect(paa("2029-01-01", efterfulgt)).toEqual(["uoplyst", "uoplyst"]);
    const kendt = [{ ...fra, kendtTil: "2028-06-30" }];
    expect(paa("2028-06-30", kendt)).toEqual(["ikke-opfyldt", "opfyldt"]);
    expect(paa("2028-07-01", kendt)).toEqual(["uoplyst", "uoplyst"]);
  });

  it("an income that nobody knows may be a loss, so that it is open even where 0 kr. are enough", () => {
    const ukendt = (beloeb: number | string) =>
      med(null, null, { supplement: { indkomstMinimum: [{ fra: "2025-12-01", beloeb }] } });
    expect([0, "0.01", 25000].map(ukendt)).toEqual(["uoplyst", "uoplyst", "uoplyst"]);
  });

  it("a loss is a fact, and less than any amount, whether that is known or not", () => {
    const nul = { supplement: { indkomstMinimum: [{ fra: "2025-12-01", beloeb: 0 }] } };
    expect(["-0.01", 0, "0.01"].map((beloeb) => med(beloeb, 0, nul))).toEqual(["ikke-opfyldt", "opfyldt", "opfyldt"]);
    expect(med(25000, -1)).toBe("ikke-opfyldt");
    expect([-1, 0].map((beloeb) => med(beloeb, null, { supplement: {} }))).toEqual(["ikke-opfyldt", "uoplyst"]);
  });

  it("an assumed amount is a caveat of the result, one stated as fact is not", () => {
    const koder = (oprindelse: string) =>
      vurder([person()], { skaerpede: ["indkomst"], supplement: { ...BELOEB, oprindelse } }).forbehold;
    expect(koder("antaget")).toEqual([{ kode: "antaget-tal", tal: ["aftale", "supplement", "indkomstMinimum"] }]);
    expect(koder("oplyst")).toEqual([]);
  });
});

describe("last year's income", () => {
  it("is held against the amount of the day, or that of 1 January of that year", () => {
    const aaret = { fortolkninger: { "indkomst-forrige-aar": "aarets-beloeb" } };
    expect(med(25000, 24000, { dato: "2026-12-31" })).toBe("ikke-opfyldt");
    expect(med(25000, 24000, { dato: "2026-12-31", ...aaret })).toBe("opfyldt");
    expect(med(25000, 24000, { dato: "2027-01-01", ...aaret })).toBe("ikke-opfyldt");
  });

  it("is held against nothing where there is no year before", () => {
    const supplement = { ...INTET_SUPPLEMENT, indkomstMinimum: [{ fra: dag("1900-01-01"), beloeb: tal(5) }] };
    const aftale = rammeaftalen(supplement);
    const beloeb = (dato: string) =>
      (["dagen", "1-januar-aaret-foer"] as const).map((paa) => indkomstfigur(aftale, dag(dato), paa).vaerdi);
    expect(beloeb("1900-12-31")).toEqual([tal(5), null]);
    expect(beloeb("1901-01-01")).toEqual([tal(5), tal(5)]);
  });

  it("of a year is that of its 1 January, whatever was printed in its December", () => {
    const foer = (dato: string) =>
      indkomstfigur(laesAftale({ supplement: BELOEB }), dag(dato), "1-januar-aaret-foer").vaerdi;
    // On 1 January 2026 it was 25,000 kr., on 1 January 2025 24,000 kr., and on 1 January 2024 none is known.
    expect(foer("2027-01-01")).toEqual(tal(25000));
    expect(foer("2026-12-31")).toEqual(tal(24000));
    expect(foer("2026-01-01")).toEqual(tal(24000));
    expect(foer("2025-12-31")).toBeNull();
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
