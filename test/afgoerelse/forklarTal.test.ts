/** Numbers, days, lists and names as each language writes them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as da from "../../src/afgoerelse/tekst/da/ordbog.js";
import * as en from "../../src/afgoerelse/tekst/en/ordbog.js";
import { kriteriesaetning } from "../../src/afgoerelse/tekst/noegletal.js";
import { broek, opfylder, tal } from "../../src/kerne/tal.js";

describe("numbers", () => {
  it.each([
    [tal(1000), "1.000", "1,000"],
    [tal(999), "999", "999"],
    [tal("40.1"), "40,1", "40.1"],
    [tal("0.05"), "0,05", "0.05"],
    [tal("1234567.25"), "1.234.567,25", "1,234,567.25"],
    [tal("40.00000000000000000001"), "40,00000000000000000001", "40.00000000000000000001"],
    [broek(1, 3), "ca. 0,33", "approx. 0.33"],
    [broek(2000, 3), "ca. 666,67", "approx. 666.67"],
    [tal(0), "0", "0"],
  ])("%o is %s and %s", (vaerdi, paaDansk, paaEngelsk) => {
    expect(da.talord(vaerdi)).toBe(paaDansk);
    expect(en.talord(vaerdi)).toBe(paaEngelsk);
  });

  it("are rounded no further than their limit allows", () => {
    // 3.299 / 1.1 is 2.99909..., which two decimals would write as 3.
    expect(da.talord(broek(3299, 1100), tal(3))).toBe("ca. 2,999");
    expect(da.talord(broek(3299, 1100))).toBe("ca. 3");
    expect(da.talord(broek(10n ** 20n * 3n - 1n, 10n ** 20n * 1n + 0n), tal(3))).toBe("2,99999999999999999999");
  });

  it("lie in words on the same side of the limit as in fact", () => {
    const broeker = fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 700 }));
    fc.assert(
      fc.property(broeker, broeker, ([a, b], [c, d]) => {
        const [vaerdi, graense] = [broek(a, b), broek(c, d)];
        const skrevet = en.talord(vaerdi, graense).replace(/approx\. |,/g, "");
        const laest = skrevet.includes("/") ? vaerdi : tal(skrevet);
        for (const operator of ["overstiger", "mindst", "mindreEnd"] as const)
          expect(opfylder(laest, operator, graense)).toBe(opfylder(vaerdi, operator, graense));
      }),
    );
  });

  it("carry their unit", () => {
    expect(da.stoerrelse(tal("40.1"), "procent")).toBe("40,1 pct.");
    expect(en.stoerrelse(tal("40.1"), "procent")).toBe("40.1 per cent");
    expect(da.stoerrelse(tal(22904), "kr. pr. maaned")).toBe("22.904 kr. om måneden");
    expect(en.stoerrelse(tal(22904), "kr. pr. maaned")).toBe("DKK 22,904 a month");
    expect(da.stoerrelse(tal("22904.5"), "kr. pr. maaned")).toBe("22.904,50 kr. om måneden");
    expect(da.stoerrelse(tal(3), "gange")).toBe("tre gange landsgennemsnittet");
    expect(da.stoerrelse(tal(1), "gange")).toBe("én gang landsgennemsnittet");
    expect(en.stoerrelse(tal("2.5"), "gange")).toBe("2.5 times the national average");
    expect(da.stoerrelse(tal(1), "beboere")).toBe("1 beboer");
    expect(en.stoerrelse(tal(37), "timer pr. uge")).toBe("37 hours a week");
    expect(da.stoerrelse(tal(65), "aar")).toBe("65 år");
    expect(en.stoerrelse(tal(2), "boliger")).toBe("2 dwellings");
  });

  it("are shares in words", () => {
    expect(da.andel(broek(4, 9))).toBe("4 ud af 9");
    expect(en.andel(broek(0, 9))).toBe("none");
    expect(da.andel(broek(9, 9))).toBe("alle");
  });
});

describe("days, lists and names", () => {
  it("are written as each language writes them", () => {
    expect(da.datoord("2026-12-01")).toBe("1. december 2026");
    expect(en.datoord("2026-12-01")).toBe("1 December 2026");
    expect(da.opremset(["a", "b", "c"])).toBe("a, b og c");
    expect(en.opremset(["a", "b"], "eller")).toBe("a or b");
    expect(da.opremset([])).toBe("");
    expect(da.navn("Østre Gård 12")).toBe("Østre Gård 12");
    expect(da.navn("12, 3. tv.")).toBe("»12, 3. tv.«");
    expect(en.navn('a" og «b»\n')).toBe("\"a' og 'b'\"");
  });
});

describe("a figure against its limit", () => {
  const laeser = { ord: da, borger: true } as const;
  const mod = (
    vaerdi: string,
    operator: "overstiger" | "mindst" | "mindreEnd",
    graense: string,
    enhed: "procent" | "gange",
  ) => {
    const sammenligning = { vaerdi: tal(vaerdi), operator, graense: tal(graense), enhed, herkomst: null };
    return {
      sammenligning,
      udfald: opfylder(tal(vaerdi), operator, tal(graense)) ? "opfyldt" : "ikke-opfyldt",
    } as const;
  };

  it.each([
    [
      "beskaeftigelse",
      mod("40", "overstiger", "40", "procent"),
      "Det er ikke over 40 pct., så kriteriet er ikke opfyldt.",
    ],
    ["beskaeftigelse", mod("40.1", "overstiger", "40", "procent"), "Det er over 40 pct., så kriteriet er opfyldt."],
    [
      "dom",
      mod("2.9", "mindst", "3", "gange"),
      "Det er under tre gange landsgennemsnittet, så kriteriet er ikke opfyldt.",
    ],
    ["dom", mod("3", "mindst", "3", "gange"), "Det er mindst tre gange landsgennemsnittet, så kriteriet er opfyldt."],
    ["indkomst", mod("55", "mindreEnd", "55", "procent"), "Det er ikke under 55 pct., så kriteriet er ikke opfyldt."],
    ["indkomst", mod("54.9", "mindreEnd", "55", "procent"), "Det er under 55 pct., så kriteriet er opfyldt."],
  ] as const)("of %s lies on its side of it: %o", (kriterium, { sammenligning, udfald }, slut) => {
    expect(kriteriesaetning(kriterium, sammenligning, udfald, laeser)).toMatch(new RegExp(`${slut}$`));
  });

  it("says what is not known", () => {
    const { sammenligning } = mod("40", "overstiger", "40", "procent");
    expect(kriteriesaetning("beskaeftigelse", { ...sammenligning, vaerdi: null }, "uoplyst", laeser)).toMatch(
      /^Vi kender ikke andelen .* Kriteriet er opfyldt, hvis tallet er over 40 pct\.$/,
    );
    expect(kriteriesaetning("beskaeftigelse", { ...sammenligning, graense: null }, "uoplyst", laeser)).toContain(
      "Grænsen er ikke oplyst, så det kan ikke afgøres",
    );
    const antaget = { ...sammenligning, herkomst: { art: "antaget" } as const };
    expect(kriteriesaetning("beskaeftigelse", antaget, "ikke-opfyldt", { ...laeser, borger: false })).toContain(
      "ikke over 40 pct. (grænsen er antaget), så",
    );
  });
});
