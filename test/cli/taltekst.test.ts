import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sammenligningstekst } from "../../src/cli/grundtekst.js";
import { taltekst } from "../../src/cli/taltekst.js";
import { broek, opfylder, plus, sammenlign, type Tal, tal } from "../../src/kerne/tal.js";
import { koer } from "./koersel.js";

describe("taltekst", () => {
  it("writes exact decimals, and rounds those without an end to four of them", () => {
    expect(["0", "24.95", "100", "1.98", "0.05", "40.00001"].map((tekst) => taltekst(tal(tekst), ","))).toEqual([
      "0",
      "24,95",
      "100",
      "1,98",
      "0,05",
      "40,00001",
    ]);
    expect(taltekst(broek(200, 3), ".")).toBe("66.6667");
    expect(taltekst(broek(1, 3), ",")).toBe("0,3333");
  });

  it("writes as many decimals as tell a figure from its limit, and a fraction where twenty do not", () => {
    expect(taltekst(broek(24_999_999, 999_999), ",", [tal(25)])).toBe("25,00002");
    expect(taltekst(broek(33_333_334, 100_000_000), ",", [broek(1, 3)])).toBe("0,33333334");
    expect(taltekst(broek(1, 3), ",", [broek(33_333_334, 100_000_000)])).toBe("0,3333");
    expect(taltekst(broek(33_333_334, 100_000_001), ",", [broek(1, 3)])).toBe("0,33333334");
    expect(taltekst(broek(1, 3), ",", [broek(33_333_334, 100_000_001)])).toBe("0,33333333");
    const naer = broek(40n * 3n * 10n ** 30n + 1n, 3n * 10n ** 30n);
    expect(taltekst(naer, ",", [tal(40)])).toBe(`${naer.taeller}/${naer.naevner}`);
  });
});

/** A written figure as the number that a reader takes it for. */
const somLaest = (tekst: string): Tal => {
  const [taeller, naevner] = tekst.split("/");
  return naevner === undefined ? tal(tekst.replace(",", ".")) : broek(BigInt(taeller ?? ""), BigInt(naevner));
};

const GRAENSE = fc
  .tuple(fc.integer({ min: 0, max: 100_000 }), fc.constantFrom(1, 2, 3, 7, 10, 100, 1000))
  .map(([n, d]) => broek(n, d));
const AFSTAND = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.bigInt({ min: 1n, max: 10n ** 25n }))
  .map(([n, d]) => broek(n, d));

describe("a figure beside its decision", () => {
  it("never lies on another side of its limit than it was found on", () => {
    fc.assert(
      fc.property(GRAENSE, AFSTAND, fc.constantFrom("overstiger", "mindst", "mindreEnd"), (graense, over, operator) => {
        const vaerdi = plus(graense, over);
        for (const [a, b] of [
          [vaerdi, graense],
          [graense, vaerdi],
        ] as const) {
          const tekst = sammenligningstekst({ vaerdi: a, graense: b, operator, enhed: "procent", herkomst: null });
          const [venstre = "", , hoejre = ""] = tekst.split(" ");
          const [vist, mod] = [somLaest(venstre), somLaest(hoejre)];
          expect(opfylder(vist, operator, mod)).toBe(opfylder(a, operator, b));
          expect(sammenlign(vist, mod)).toBe(sammenlign(a, b));
        }
      }),
    );
  });

  it("is written by placer on the side of the border on which the share was taken", async () => {
    const naevnere = fc.sample(fc.integer({ min: 3, max: 999_999_999_999_999 }), { numRuns: 120, seed: 22 });
    const raekker = naevnere.flatMap((naevner, nr) =>
      [5, 4].map((del) => `${del}-${nr};familieboliger;${Math.ceil(naevner / del) - 1}/${naevner}`),
    );
    for (const valg of ["uafrundet", "en-decimal"]) {
      const { ud } = await koer(
        { "omraader.csv": "id;listedato\n", "afdelinger.csv": `id;type;andelAnviste\n${raekker.join("\n")}` },
        { fortolkning: [`anvisningsandel=${valg}`] },
      );
      const [hoved = "", ...svar] = ud.trim().split("\r\n");
      const navne = hoved.split(";");
      expect(svar).toHaveLength(raekker.length);
      for (const linje of svar) {
        const celler = linje.split(";");
        const [andel = "", interval] = [
          celler[navne.indexOf("andelAnviste")],
          celler[navne.indexOf("anvisningsinterval")],
        ];
        const rundet = valg === "en-decimal" ? tal("0.05") : tal(0);
        const mindst = (graense: number) => opfylder(plus(somLaest(andel), rundet), "mindst", tal(graense));
        expect(`${andel}: ${interval}`).toBe(
          `${andel}: ${mindst(25) ? "mindst-25" : mindst(20) ? "20-25" : "under-20"}`,
        );
      }
    }
  });
});
