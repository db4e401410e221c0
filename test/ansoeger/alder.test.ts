import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aldersklasser, foedtSenest, iAldersklasse } from "../../src/ansoeger/alder.js";
import { dag, harFyldt, plusDage } from "../../src/kerne/dato.js";
import { kriterium } from "./sag.js";

// On 2026-11-24: the day before the birthday, the birthday, and the day after it.
const FOEDT = (alder: number): readonly [string, string, string] => [
  `${2026 - alder}-11-25`,
  `${2026 - alder}-11-24`,
  `${2026 - alder}-11-23`,
];

describe("the ages of the criteria", () => {
  it.each([
    ["almindelige", 18, [null, "opfyldt", "opfyldt"]],
    ["beskaeftigelse", 18, [null, "opfyldt", "opfyldt"]],
    ["beskaeftigelse", 65, ["opfyldt", null, null]],
    ["dom", 15, [null, "opfyldt", "opfyldt"]],
    ["dom", 90, ["opfyldt", "opfyldt", "opfyldt"]],
    ["uddannelse", 30, [null, "opfyldt", "opfyldt"]],
    ["uddannelse", 60, ["opfyldt", null, null]],
    ["indkomst", 15, [null, "opfyldt", "opfyldt"]],
    ["indkomst", 65, ["opfyldt", null, null]],
  ] as const)("%s at %i", (id, alder, ventet) => {
    expect(FOEDT(alder).map((foedselsdato) => kriterium(id, { foedselsdato }))).toEqual(ventet);
  });

  it("someone born on 29 February is of the age on 1 March in other years, on the day in leap years", () => {
    const ved = (foedselsdato: string, dato: string): string | null =>
      kriterium("almindelige", { foedselsdato }, { dato });
    expect(ved("2008-02-29", "2026-02-28")).toBeNull();
    expect(ved("2008-02-29", "2026-03-01")).toBe("opfyldt");
    expect(kriterium("uddannelse", { foedselsdato: "1968-02-29" }, { dato: "2028-02-28" })).toBe("opfyldt");
    expect(kriterium("uddannelse", { foedselsdato: "1968-02-29" }, { dato: "2028-02-29" })).toBeNull();
    expect(ved("2010-03-01", "2028-02-29")).toBeNull();
    expect(ved("2010-02-28", "2028-02-29")).toBe("opfyldt");
  });

  it("the supplement's senior age, to the day", () => {
    const supplement = { seniorAlder: 65 };
    const uden = { beskaeftigelse: { status: "ingen" } };
    expect(
      FOEDT(65).map((foedselsdato) => kriterium("almindelige", { ...uden, foedselsdato }, { supplement })),
    ).toEqual(["ikke-opfyldt", "opfyldt", "opfyldt"]);
    expect(kriterium("almindelige", { ...uden, foedselsdato: "1930-01-01" }, { supplement: {} })).toBe("ikke-opfyldt");
  });

  it("a senior age beyond every life, or none at all, is no fault", () => {
    const uden = { beskaeftigelse: { status: "ingen" } };
    expect(kriterium("almindelige", uden, { supplement: { seniorAlder: Number.MAX_SAFE_INTEGER } })).toBe(
      "ikke-opfyldt",
    );
    expect(kriterium("almindelige", uden, { supplement: { seniorAlder: 0 } })).toBe("opfyldt");
  });
});

describe("classes of ages", () => {
  const dagen = fc.integer({ min: 0, max: 365 * 200 }).map((n) => plusDage(dag("1950-01-01"), n));

  it("say of everyone what counting birthdays says", () => {
    const spaend = fc
      .record({ fra: fc.integer({ min: 0, max: 80 }), laengde: fc.option(fc.integer({ min: 0, max: 40 })) })
      .map(({ fra, laengde }) => ({ fra, til: laengde === null ? null : fra + laengde }));
    fc.assert(
      fc.property(fc.array(spaend, { maxLength: 4 }), dagen, dagen, (alle, dato, foedt) => {
        fc.pre(foedt <= dato);
        const klasser = aldersklasser(alle, dato, (iSpaend) =>
          alle.reduce((bits, _, nr) => (iSpaend(nr) ? bits | (1 << nr) : bits), 0),
        );
        const ventet = alle.reduce(
          (bits, { fra, til }, nr) =>
            harFyldt(fra, foedt, dato) && !(til !== null && harFyldt(til + 1, foedt, dato)) ? bits | (1 << nr) : bits,
          0,
        );
        expect(iAldersklasse(foedt, klasser)).toBe(ventet);
      }),
      { numRuns: 2000 },
    );
  });

  it("reach the last year of all", () => {
    const klasser = aldersklasser([{ fra: 0, til: null }], dag("2199-06-15"), (iSpaend) => (iSpaend(0) ? 7 : 3));
    expect(
      ["2199-06-14", "2199-06-15", "2199-06-16", "2199-12-31"].map((foedt) => iAldersklasse(dag(foedt), klasser)),
    ).toEqual([7, 7, 3, 3]);
    const aeldste = aldersklasser([{ fra: 299, til: null }], dag("2199-06-15"), (iSpaend) => (iSpaend(0) ? 7 : 3));
    expect(["1900-01-01", "1900-06-15", "1900-06-16"].map((foedt) => iAldersklasse(dag(foedt), aeldste))).toEqual([
      7, 7, 3,
    ]);
  });

  it("know nobody before 1900", () => {
    expect(foedtSenest(127, dag("2026-11-24"))).toBe("");
    expect(foedtSenest(126, dag("2026-11-24"))).toBe("1900-11-24");
  });
});
