import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aarstal, dag, plusDage, senestFoedt } from "../../src/kerne/dato.js";
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

describe("the age on a day", () => {
  const dagen = fc.integer({ min: 0, max: 365 * 200 }).map((n) => plusDage(dag("1950-01-01"), n));
  const harFyldt = (alder: number, foedt: string, dato: string) => foedt <= senestFoedt(alder, dag(dato));

  it("is the number of birthdays reached: in a year, one less until the birthday", () => {
    fc.assert(
      fc.property(dagen, dagen, (dato, foedt) => {
        fc.pre(foedt <= dato);
        const alder = aarstal(dato) - aarstal(foedt) - (foedt.slice(5) <= dato.slice(5) ? 0 : 1);
        expect([harFyldt(alder, foedt, dato), harFyldt(alder + 1, foedt, dato)]).toEqual([true, false]);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["2008-02-29", "2026-02-28", 17],
    ["2008-02-29", "2026-03-01", 18],
    ["2008-02-29", "2028-02-29", 20],
    ["2026-11-24", "2026-11-24", 0],
    ["2026-11-25", "2026-11-24", -1],
    ["1900-01-01", "2199-12-31", 299],
  ])("of someone born on %s is on %s %i", (foedt, dato, alder) => {
    expect([alder, alder + 1].map((en) => harFyldt(en, foedt, dato))).toEqual([true, false]);
  });

  it("that nobody reaches is a birth before all days", () => {
    expect([1026, 1027, 1e9].map((alder) => senestFoedt(alder, dag("2026-11-24")))).toEqual(["1000-11-24", "", ""]);
  });
});
