/**
 * The forecast, against figures worked by hand, against every single course that a year can take, and against the laws
 * of probability.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dag } from "../../src/kerne/dato.js";
import { broek, gange, minus, plus, sammenlign, type Tal, tal } from "../../src/kerne/tal.js";
import { anvend } from "../../src/ledighed/anvend.js";
import { ligevaegt } from "../../src/ledighed/ligevaegt.js";
import { type Prognose, prognose } from "../../src/ledighed/prognose.js";
import { prognosePrTrin } from "../../src/ledighed/prognosePrTrin.js";
import { start, type Tilstand } from "../../src/ledighed/tilstand.js";
import type { Trappe } from "../../src/parametre/aftale.js";
import type { Fortolkninger } from "../../src/parametre/fortolkninger.js";
import { afdelingen, aftalen, ledig, placering, svar } from "./grundlag.js";

const HALVT = broek(1, 2);

function paa(
  trin: number,
  fortolkninger: Partial<Fortolkninger> = {},
  mere: Parameters<typeof afdelingen>[1] = {},
  trappe: Trappe = "afdelingstrappen",
): Tilstand {
  return start(afdelingen([placering(trappe, trin)], mere), aftalen(fortolkninger));
}

function fundet(svaret: ReturnType<typeof prognose>): Prognose {
  if ("mangler" in svaret) throw new Error(svaret.mangler.join("/"));
  return svaret;
}

const langsigtet = (tilstand: Tilstand, dato: string, benyttelse: Tal = HALVT) =>
  fundet(prognose(tilstand, dag(dato), benyttelse, 9)).langsigtet;

describe("the long run", () => {
  it.each([
    // Where nothing is ever stopped: the share offered, halved.
    [2, "2025-01-01", broek(1, 6)],
    [3, "2025-01-01", broek(1, 9)],
    [3, "2026-01-01", broek(5, 36)],
    [4, "2025-01-01", broek(1, 12)],
    [4, "2026-01-01", broek(1, 12)],
  ])("trin %i by the rules of %s", (trin, dato, ventet) => {
    expect(langsigtet(paa(trin), dato)).toEqual(ventet);
  });

  it("by the cycle: three offers, and a fourth unless all three were used", () => {
    // 3/2 and 7/8 of a half, of nine.
    expect(langsigtet(paa(1, { "loft-maaling": "cyklus" }), "2026-01-01")).toEqual(broek(31, 144));
    // Trin 2 in 2026: such a cycle and one of three offers, of eighteen.
    expect(langsigtet(paa(2, { "loft-maaling": "cyklus" }), "2026-01-01")).toEqual(broek(55, 288));
  });

  it("where the cap only warns, nothing is stopped", () => {
    expect(langsigtet(paa(1, { "loft-virkning": "advarer" }), "2026-01-01")).toEqual(broek(2, 9));
  });

  it("with everything used comes to one in three on trin 1, and with nothing used to nothing", () => {
    expect(langsigtet(paa(1), "2026-01-01", tal(1))).toEqual(broek(1, 3));
    expect(langsigtet(paa(1), "2026-01-01", tal(0))).toEqual(broek(0, 1));
    expect(langsigtet(paa(3), "2026-01-01", tal(1))).toEqual(broek(5, 18));
  });

  it("is what a long ledger comes to", () => {
    // No chance: the exact expectation of so many vacancies lies within a few slots of the long run.
    for (const trin of [1, 2, 3, 4]) {
      const { forventet, langsigtet: lang } = fundet(prognose(paa(trin), dag("2026-01-01"), HALVT, 180));
      const afstand = minus(forventet, lang);
      expect(sammenlign(gange(afstand, afstand), broek(1, 3_600))).toBe(-1);
    }
  });
});

/** The weights of every course of so many vacancies, each answered at once, one by one. */
function alleForloeb(tilstand: Tilstand, dato: string, antal: number, benyttelse: Tal): readonly Tal[] {
  const efterAntal: Tal[] = Array.from({ length: antal + 1 }, () => tal(0));
  const gaa = (her: Tilstand, tilbage: number, brugt: number, vaegt: Tal): void => {
    if (tilbage === 0) {
      efterAntal[brugt] = plus(efterAntal[brugt] ?? tal(0), vaegt);
      return;
    }
    const efter = anvend(her, ledig(`b${tilbage}`, dato));
    if (efter.tildeling?.udfald !== "afventer") {
      gaa(efter.tilstand, tilbage - 1, brugt, vaegt);
      return;
    }
    gaa(
      anvend(efter.tilstand, svar(`b${tilbage}`, dato, "benyttet")).tilstand,
      tilbage - 1,
      brugt + 1,
      gange(vaegt, benyttelse),
    );
    gaa(
      anvend(efter.tilstand, svar(`b${tilbage}`, dato, "returneret")).tilstand,
      tilbage - 1,
      brugt,
      gange(vaegt, minus(tal(1), benyttelse)),
    );
  };
  gaa(tilstand, antal, 0, tal(1));
  return efterAntal;
}

describe("the distribution of a year", () => {
  it.each([
    [1, "rullende-9", false],
    [1, "cyklus", true],
    [2, "rullende-9", false],
    [4, "cyklus", false],
  ] as const)(
    "trin %i, %s: is the sum over every course that the year can take",
    (trin, maaling, omfattetAfTilbageholdelse) => {
      const benyttelse = broek(2, 5);
      const tilstand = paa(trin, { "loft-maaling": maaling }, { omfattetAfTilbageholdelse });
      const { fordeling, forventet, overLoftet } = fundet(prognose(tilstand, dag("2026-01-01"), benyttelse, 20));
      const alle = alleForloeb(tilstand, "2026-01-01", 20, benyttelse);
      expect(fordeling).toEqual(
        alle.flatMap((sandsynlighed, benyttet) => (sandsynlighed.taeller === 0 ? [] : [{ benyttet, sandsynlighed }])),
      );
      expect(forventet).toEqual(alle.reduce((sum, p, n) => plus(sum, gange(p, broek(n, 20))), tal(0)));
      // More than one in three of twenty is seven or more.
      expect(overLoftet).toEqual(alle.slice(7).reduce((sum, p) => plus(sum, p), tal(0)));
    },
  );

  it("begins where the department stands, its open offers answered first", () => {
    const tre = ["a", "b", "c", "d"].reduce(
      (tilstand, bolig) => anvend(tilstand, ledig(bolig, "2026-01-01")).tilstand,
      paa(1),
    );
    // Two offers are open (slots 1 and 4), and the next is slot 5: of three vacancies the third is an offer, which no
    // cap stops. One of them is used half the time.
    const { fordeling } = fundet(prognose(tre, dag("2026-01-01"), HALVT, 3));
    expect(fordeling).toEqual([
      { benyttet: 0, sandsynlighed: broek(1, 2) },
      { benyttet: 1, sandsynlighed: broek(1, 2) },
    ]);
    // Of five the fifth is the ninth slot: offered unless both open ones and slot 7 were used, an eighth of the time.
    const { forventet } = fundet(prognose(tre, dag("2026-01-01"), HALVT, 5));
    expect(forventet).toEqual(gange(plus(HALVT, gange(broek(7, 8), HALVT)), broek(1, 5)));
  });

  it("is above the cap only beyond one in three", () => {
    // Everything used: of three vacancies on trin 1 the first, of nine three of the four that are the municipality's;
    // of one, one.
    const over = (antal: number) => fundet(prognose(paa(1), dag("2026-01-01"), tal(1), antal)).overLoftet;
    expect([over(3), over(9), over(1)]).toEqual([tal(0), tal(0), tal(1)]);
  });

  it("adds up to 1, and expects what the distribution does", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom("2024-05-01", "2026-05-01"),
        fc.constantFrom("rullende-9", "cyklus"),
        (trin, tolvtedele, antal, dato, maaling) => {
          const {
            fordeling,
            forventet,
            langsigtet: lang,
          } = fundet(prognose(paa(trin, { "loft-maaling": maaling }), dag(dato), broek(tolvtedele, 12), antal));
          expect(fordeling.reduce((sum, { sandsynlighed }) => plus(sum, sandsynlighed), tal(0))).toEqual(tal(1));
          expect(
            fordeling.reduce(
              (sum, { benyttet, sandsynlighed }) => plus(sum, gange(sandsynlighed, broek(benyttet, antal))),
              tal(0),
            ),
          ).toEqual(forventet);
          // Under the cap in the long run, whatever is used.
          expect(sammenlign(lang, broek(1, 3))).not.toBe(1);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("the table of steps and years", () => {
  it("has every step in every year, and a higher step of afdelingstrappen never expects more", () => {
    const tabel = prognosePrTrin(afdelingen([]), aftalen(), HALVT, 20);
    expect(tabel).toHaveLength(24);
    for (const aar of [2024, 2025, 2026, 2027]) {
      const andele = tabel
        .filter((en) => en.aar === aar && en.trappe === "afdelingstrappen")
        .map((en) => langsigtetAf(en.prognose));
      for (const [i, andel] of andele.entries())
        if (i > 0) expect(sammenlign(andel, andele[i - 1] ?? andel)).not.toBe(1);
    }
    expect(langsigtetAf(tabel.find((en) => en.trappe === "omraadetrappen" && en.trin === 2)?.prognose)).toEqual(tal(0));
  });

  it("names the order that nobody has given, and says what is assumed", () => {
    const uden = prognosePrTrin(afdelingen([]), aftalen({}, {}), HALVT, 9);
    expect(uden.filter(({ prognose: en }) => "mangler" in en)).toHaveLength(20);
    expect(uden[0]?.prognose).toEqual({ mangler: ["aftale", "supplement", "raekkefoelge", "omraadetrappen", "1"] });
    const antaget = prognosePrTrin(
      afdelingen([]),
      aftalen(
        {},
        { ...{}, oprindelse: "antaget", raekkefoelge: { omraadetrappen: { "1": Array(9).fill("anvisning") } } },
      ),
      HALVT,
      9,
    );
    expect(fundet(antaget[0]?.prognose ?? { mangler: [] }).forbehold).toEqual([
      { kode: "historik-antaget-tom" },
      { kode: "antaget-tal", tal: ["aftale", "supplement", "raekkefoelge", "omraadetrappen", "1"] },
    ]);
  });
});

function langsigtetAf(en: ReturnType<typeof prognose> | undefined): Tal {
  return fundet(en ?? { mangler: [] }).langsigtet;
}

describe("faulty questions", () => {
  it.each([
    [broek(-1, 2), 9, "benyttelse"],
    [broek(3, 2), 9, "benyttelse"],
    [HALVT, 0, "antal"],
    [HALVT, 1.5, "antal"],
  ])("a probability of %o or %d vacancies", (benyttelse, antal, felt) => {
    expect(() => prognose(paa(1), dag("2026-01-01"), benyttelse, antal)).toThrow(`ugyldigt-input at /${felt}`);
  });
});

describe("the long run of a chain", () => {
  it("is found by hand in small ones", () => {
    expect(ligevaegt([[tal(1)]])).toEqual([tal(1)]);
    expect(
      ligevaegt([
        [tal(0), tal(1)],
        [HALVT, HALVT],
      ]),
    ).toEqual([broek(1, 3), broek(2, 3)]);
    // Round and round, never settling: the time spent is still even.
    expect(
      ligevaegt([
        [tal(0), tal(1), tal(0)],
        [tal(0), tal(0), tal(1)],
        [tal(1), tal(0), tal(0)],
      ]),
    ).toEqual([broek(1, 3), broek(1, 3), broek(1, 3)]);
    // A place that is left for good takes no time.
    expect(
      ligevaegt([
        [tal(0), tal(1)],
        [tal(0), tal(1)],
      ]),
    ).toEqual([tal(0), tal(1)]);
  });

  it("is refused where it depends on the beginning", () => {
    expect(() =>
      ligevaegt([
        [tal(1), tal(0)],
        [tal(0), tal(1)],
      ]),
    ).toThrow(RangeError);
  });
});
