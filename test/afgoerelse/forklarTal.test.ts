/** Numbers, days, lists and names as each language writes them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kriteriesaetning } from "../../src/afgoerelse/tekst/noegletal.js";
import { andel, datoord, navn, opremset, stoerrelse, talord } from "../../src/afgoerelse/tekst/sprog.js";
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
  ])("%o is %s and %s", (vaerdi, da, en) => {
    expect(talord(vaerdi, "da")).toBe(da);
    expect(talord(vaerdi, "en")).toBe(en);
  });

  it("are rounded no further than their limit allows", () => {
    // 3.299 / 1.1 is 2.99909..., which two decimals would write as 3.
    expect(talord(broek(3299, 1100), "da", tal(3))).toBe("ca. 2,999");
    expect(talord(broek(3299, 1100), "da")).toBe("ca. 3");
    expect(talord(broek(10n ** 20n * 3n - 1n, 10n ** 20n * 1n + 0n), "da", tal(3))).toBe("2,99999999999999999999");
  });

  it("lie in words on the same side of the limit as in fact", () => {
    const broeker = fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 700 }));
    fc.assert(
      fc.property(broeker, broeker, ([a, b], [c, d]) => {
        const [vaerdi, graense] = [broek(a, b), broek(c, d)];
        const skrevet = talord(vaerdi, "en", graense).replace(/approx\. |,/g, "");
        const laest = skrevet.includes("/") ? vaerdi : tal(skrevet);
        for (const operator of ["overstiger", "mindst", "mindreEnd"] as const)
          expect(opfylder(laest, operator, graense)).toBe(opfylder(vaerdi, operator, graense));
      }),
    );
  });

  it("carry their unit", () => {
    expect(stoerrelse(tal("40.1"), "procent", "da")).toBe("40,1 pct.");
    expect(stoerrelse(tal("40.1"), "procent", "en")).toBe("40.1 per cent");
    expect(stoerrelse(tal(22904), "kr. pr. maaned", "da")).toBe("22.904 kr. om måneden");
    expect(stoerrelse(tal(22904), "kr. pr. maaned", "en")).toBe("DKK 22,904 a month");
    expect(stoerrelse(tal("22904.5"), "kr. pr. maaned", "da")).toBe("22.904,50 kr. om måneden");
    expect(stoerrelse(tal(3), "gange", "da")).toBe("tre gange landsgennemsnittet");
    expect(stoerrelse(tal(1), "gange", "da")).toBe("én gang landsgennemsnittet");
    expect(stoerrelse(tal("2.5"), "gange", "en")).toBe("2.5 times the national average");
    expect(stoerrelse(tal(1), "beboere", "da")).toBe("1 beboer");
    expect(stoerrelse(tal(37), "timer pr. uge", "en")).toBe("37 hours a week");
    expect(stoerrelse(tal(65), "aar", "da")).toBe("65 år");
    expect(stoerrelse(tal(2), "boliger", "en")).toBe("2 dwellings");
  });

  it("are shares in words", () => {
    expect(andel(broek(4, 9), "da")).toBe("4 ud af 9");
    expect(andel(broek(0, 9), "en")).toBe("none");
    expect(andel(broek(9, 9), "da")).toBe("alle");
  });
});

describe("days, lists and names", () => {
  it("are written as each language writes them", () => {
    expect(datoord("2026-12-01", "da")).toBe("1. december 2026");
    expect(datoord("2026-12-01", "en")).toBe("1 December 2026");
    expect(opremset(["a", "b", "c"], "da")).toBe("a, b og c");
    expect(opremset(["a", "b"], "en", "eller")).toBe("a or b");
    expect(opremset([], "da")).toBe("");
    expect(navn("Østre Gård 12", "da")).toBe("Østre Gård 12");
    expect(navn("12, 3. tv.", "da")).toBe("»12, 3. tv.«");
    expect(navn('a" og «b»\n', "en")).toBe("\"a' og 'b'\"");
  });
});

describe("a figure against its limit", () => {
  const laeser = {
    sprog: "da",
    borger: true,
    ene: true,
    dato: null,
    omraade: null,
    opgoerelse: null,
    husstande: [],
    aftale: null,
  } as const;
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
