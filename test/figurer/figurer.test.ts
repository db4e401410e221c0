/** The figures: what they show is what the data are, in signs and in words, and nothing of the input breaks them. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indplaceringsfigur, raekkefoelgefigur, regnskabsfigur, trappefigur } from "../../src/figurer/figurer.js";
import { laesAfdeling, laesAftale, laesOmraade } from "../../src/input/enkeltvis.js";
import { dag } from "../../src/kerne/dato.js";
import type { Haendelse } from "../../src/ledighed/haendelse.js";
import type { Ledighedsafdeling } from "../../src/ledighed/ledighedsafdeling.js";
import { placerPortefoelje } from "../../src/trappe/placerPortefoelje.js";
import { beskrivelse, laestSvg, tekster } from "./laestSvg.js";

const laesData = (fil: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/data/${fil}`, import.meta.url), "utf8"));
const { note: _, ...supplement } = laesData("supplement-eksempel.json");
const { afdelinger, omraader } = laesData("eksempelportefoelje.json");
const AFTALE = laesAftale({ supplement });
const DAGEN = dag("2026-12-01");
const PORTEFOELJE = placerPortefoelje(afdelinger.map(laesAfdeling), omraader.map(laesOmraade), DAGEN, AFTALE);

const afdeling = (felter: object) =>
  laesAfdeling({ id: "afd", navn: "Eksempelgården", type: "familieboliger", ...felter });
/** 41.2 over 40 and 61 over 60: hoejt. */
const HOEJT = {
  noegletal: { udenTilknytning: "41.2", doemte: { gange: "2.6" }, kunGrundskole: 61, bruttoindkomst: 57 },
  andelAnviste: 26,
};

const LEDIGHEDSAFDELING: Ledighedsafdeling = {
  ...afdeling({}),
  placeringer: [{ fra: dag("2024-01-01"), trappe: "afdelingstrappen", trin: 1, skaerpede: [] }],
};
const ledig = (nr: number): Haendelse => ({
  type: "ledig",
  dato: dag(`2026-01-${String(nr).padStart(2, "0")}`),
  bolig: `Bolig ${nr}`,
  boligtype: "almindelig",
  undladTilbageholdelse: false,
});
const benyttet = (nr: number): Haendelse => ({
  type: "udfald",
  dato: dag(`2026-01-${String(nr).padStart(2, "0")}`),
  bolig: `Bolig ${nr}`,
  udfald: "benyttet",
  formaal: "boligsocial",
});
/** The example's order of trin 1 is K A A K F A K A 9, the ninth the municipality's; all that it is offered it uses. */
const REGNSKAB = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap((nr) =>
  [1, 4, 7].includes(nr) ? [ledig(nr), benyttet(nr)] : [ledig(nr)],
);

const FIGURER: Readonly<Record<string, string>> = {
  trapper: trappefigur(PORTEFOELJE),
  "trapper-en": trappefigur(PORTEFOELJE, { sprog: "en" }),
  indplacering: indplaceringsfigur(afdeling(HOEJT), null, DAGEN, AFTALE),
  "indplacering-uoplyst": indplaceringsfigur(
    afdeling({ noegletal: { udenTilknytning: "41.2", kunGrundskole: 50 }, andelAnviste: "24.9" }),
    null,
    DAGEN,
    AFTALE,
  ),
  "indplacering-en": indplaceringsfigur(afdeling({ ...HOEJT, andelAnviste: 20 }), null, DAGEN, AFTALE, { sprog: "en" }),
  raekkefoelge: raekkefoelgefigur(AFTALE),
  "raekkefoelge-uden-supplement": raekkefoelgefigur(laesAftale({}), { sprog: "en" }),
  regnskab: regnskabsfigur(LEDIGHEDSAFDELING, null, REGNSKAB, AFTALE),
  "regnskab-en": regnskabsfigur(LEDIGHEDSAFDELING, null, REGNSKAB, AFTALE, { sprog: "en" }),
};

describe("every figure", () => {
  it.each(Object.entries(FIGURER))("%s is as it was when it was looked at", async (navn, svg) => {
    await expect(svg).toMatchFileSnapshot(`billeder/${navn}.svg`);
  });

  it.each(Object.entries(FIGURER))("%s is an image with a title and a description, which it names", (_, svg) => {
    const [rod, titel, desc] = laestSvg(svg);
    expect([rod?.navn, titel?.navn, desc?.navn]).toEqual(["svg", "title", "desc"]);
    expect(rod?.felter).toMatchObject({
      role: "img",
      "aria-labelledby": titel?.felter["id"],
      "aria-describedby": desc?.felter["id"],
    });
    expect(titel?.ord).not.toBe("");
    expect(desc?.ord.length).toBeGreaterThan(40);
  });

  it.each(Object.entries(FIGURER))("%s has every word within its borders, and every pattern that it uses", (_, svg) => {
    const elementer = laestSvg(svg);
    const [bredde, hoejde] = [Number(elementer[0]?.felter["width"]), Number(elementer[0]?.felter["height"])];
    for (const { felter, ord } of elementer.filter(({ navn }) => navn === "text")) {
      // DejaVu Sans, among the widest, sets such words at 0.51 of their size a letter, and bold ones at 0.59.
      const laengde = ord.length * Number(felter["font-size"] ?? 13) * (felter["font-weight"] === "bold" ? 0.65 : 0.55);
      const anker = felter["text-anchor"] ?? "start";
      const x = Number(felter["x"]) - (anker === "middle" ? laengde / 2 : anker === "end" ? laengde : 0);
      expect(x, ord).toBeGreaterThanOrEqual(0);
      expect(x + laengde, ord).toBeLessThanOrEqual(bredde);
      expect(Number(felter["y"]), ord).toBeLessThan(hoejde);
    }
    const ider = new Set(elementer.flatMap(({ felter }) => (felter["id"] === undefined ? [] : [felter["id"]])));
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ider).toContain(id);
  });

  it("takes an id of its own, for a page with several", () => {
    const svg = raekkefoelgefigur(AFTALE, { id: "min-figur" });
    const ider = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ider.length).toBeGreaterThan(3);
    for (const id of ider) expect(id).toMatch(/^min-figur-/);
    expect(() => trappefigur(PORTEFOELJE, { id: '"><script>' })).toThrow(RangeError);
  });

  it("has no word of the input as code, and no sign that XML does not allow", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: "binary" }), (navn) => {
        const svg = indplaceringsfigur({ ...afdeling(HOEJT), navn }, null, DAGEN, AFTALE);
        const strip = regnskabsfigur(
          { ...LEDIGHEDSAFDELING, navn },
          null,
          [{ ...ledig(1), bolig: navn } as Haendelse],
          AFTALE,
        );
        for (const figur of [svg, strip]) {
          expect(laestSvg(figur).map(({ navn: n }) => n)).not.toContain("script");
          expect(figur.slice(0, -1)).not.toMatch(/\p{C}/u);
        }
      }),
    );
    const farlig = indplaceringsfigur(
      { ...afdeling(HOEJT), navn: '</desc><script>alert("1")</script>&' },
      null,
      DAGEN,
      AFTALE,
    );
    expect(laestSvg(farlig).map(({ navn }) => navn)).not.toContain("script");
    expect(tekster(farlig)[0]).toContain("alert");
  });
});

describe("the two stairs", () => {
  it("have on each step as many departments as were placed there", () => {
    const antal = ({ trappe, trin }: { readonly trappe: string; readonly trin: number }) =>
      PORTEFOELJE.placeringer.filter((en) => en.trappe === trappe && en.trin === trin).length;
    const trin = [1, 2]
      .map((nr) => ({ trappe: "omraadetrappen", trin: nr }))
      .concat([1, 2, 3, 4].map((nr) => ({ trappe: "afdelingstrappen", trin: nr })));
    const store = laestSvg(trappefigur(PORTEFOELJE)).filter(({ felter }) => felter["font-size"] === "22");
    expect(store.map(({ ord }) => Number(ord))).toEqual(trin.map(antal));
    expect(store.reduce((sum, { ord }) => sum + Number(ord), 0)).toBeGreaterThan(30);
  });

  it("say the same in words, with those on no step", () => {
    const svg = trappefigur({
      antal: {
        omraadetrappen: { 1: 3, 2: 4 },
        afdelingstrappen: { 1: 1200, 2: 0, 3: 5, 4: 6 },
        uoplyst: 7,
        ikkeOmfattet: 8,
      },
    });
    expect(beskrivelse(svg)).toBe(
      "På områdetrappen: 7 afdelinger, 3 på trin 1 og 4 på trin 2. På afdelingstrappen: 1.211 afdelinger, 1.200 på trin 1, 0 på trin 2, 5 på trin 3 og 6 på trin 4. Uden trin: 7 uafklarede, 8 ikke omfattet af aftalen.",
    );
    expect(tekster(svg)).toContain("Afdelingstrappen: 1.211");
  });
});

describe("figure 3", () => {
  const cirkler = (svg: string) => laestSvg(svg).filter(({ navn, felter }) => navn === "circle" && felter["r"] === "7");

  it("has the agreement's nine cells, row by row", () => {
    const celler = tekster(FIGURER["indplacering"] ?? "").filter((ord) => /^trin \d$/.test(ord));
    expect(celler).toEqual(["trin 4", "trin 3", "trin 1", "trin 3", "trin 2", "trin 1", "trin 2", "trin 1", "trin 1"]);
  });

  it("has the department's dot in its cell, and how far it is from the borders", () => {
    const svg = FIGURER["indplacering"] ?? "";
    expect(cirkler(svg)).toHaveLength(1);
    expect(tekster(svg)).toContain("Eksempelgården: afdelingstrappen, trin 4.");
    expect(tekster(svg)).toContain("↓ 1 procentpoint over 25 pct.");
    expect(tekster(svg)).toContain("§ 61 a over 40 pct.: 41,2 pct., 1,2 procentpoint over – opfyldt");
    expect(tekster(svg)).toContain("§ 61 a under 55 pct.: 57 pct., 2 procentpoint over – ikke opfyldt");
    expect(tekster(svg)).toContain("§ 61 a mindst tre gange: 2,6 gange, 0,4 gange under – ikke opfyldt");
  });

  it("is exact about a border: 25 is mindst 25, and 24.9 lies 0.1 under it", () => {
    const paa = indplaceringsfigur(afdeling({ ...HOEJT, andelAnviste: 25 }), null, DAGEN, AFTALE);
    expect(tekster(paa)).toContain("↓ 0 procentpoint over 25 pct.");
    expect(tekster(paa)[0]).toContain("trin 4");
    const under = indplaceringsfigur(afdeling({ ...HOEJT, andelAnviste: "24.9" }), null, DAGEN, AFTALE);
    expect(tekster(under)).toContain("↑ 0,1 procentpoint op til 25 pct.");
    expect(tekster(under)[0]).toContain("trin 3");
  });

  it("has a ring for each possibility where facts are missing", () => {
    // One criterion is met and two figures are unknown; with the zone's 35 and 55 one limit is exceeded at least: any
    // need is possible.
    expect(cirkler(FIGURER["indplacering-uoplyst"] ?? "")).toHaveLength(3);
    expect(beskrivelse(FIGURER["indplacering-uoplyst"] ?? "")).toContain("højt, mellem eller lavt");
    const altUkendt = indplaceringsfigur(afdeling({}), null, DAGEN, AFTALE);
    expect(cirkler(altUkendt)).toHaveLength(9);
  });

  it("says that it is not used where the area decides, or the agreement does not apply", () => {
    const omraade = laesOmraade({
      id: "o",
      opgoerelser: [{ listedato: "2026-12-01", antalBeboere: 1500, udpeget: ["udsat"] }],
    });
    const paaOmraadetrappen = indplaceringsfigur(afdeling({ ...HOEJT, omraadeId: "o" }), omraade, DAGEN, AFTALE);
    const ungdom = indplaceringsfigur(afdeling({ ...HOEJT, type: "ungdomsboliger" }), null, DAGEN, AFTALE);
    for (const svg of [paaOmraadetrappen, ungdom]) {
      expect(cirkler(svg)).toHaveLength(0);
      expect(tekster(svg)).toContain("Tabellen bruges ikke på denne afdeling.");
    }
    expect(tekster(paaOmraadetrappen)[0]).toBe("Eksempelgården: områdetrappen, trin 2.");
  });
});

describe("figure 4", () => {
  const bogstaver = (svg: string) => tekster(svg).filter((ord) => /^[KEFA?]$/.test(ord));

  it("has nine slots for each step in each period, and the ninth marked by more than its colour", () => {
    const svg = FIGURER["raekkefoelge"] ?? "";
    // Two periods of six steps of nine slots; the ninth is split on trin 4 in both and on 2 and 3 in the second; five
    // letters in the key.
    expect(bogstaver(svg)).toHaveLength(2 * 6 * 9 + 4 + 5);
    expect(tekster(svg).filter((ord) => ord === "9")).toHaveLength(2 * 4);
    expect(tekster(svg)).toContain("1. januar 2024 – 31. december 2025");
    expect(tekster(svg)).toContain("1. januar 2026 – 31. december 2027");
  });

  it("says in words what each slot is", () => {
    const ord = beskrivelse(FIGURER["raekkefoelge"] ?? "");
    const [k, f] = ["kommunens (anvisning)", "fleksibel"];
    expect(ord).toContain(
      `Afdelingstrappen, trin 4, 1. januar 2024 – 31. december 2025: ${[f, f, f, f, k, f, f, f].join(", ")}, den niende: skiftevis ${k} og ${f}.`,
    );
    expect(ord).toMatch(/trin 2, 1\. januar 2024 – 31\. december 2025: [^.]*ekstra levering, den niende: almindelig\./);
    expect(ord).toMatch(/trin 3, 1\. januar 2024 – 31\. december 2025: [^.]*den niende: fleksibel\./);
    expect(ord).toMatch(/trin 1, 1\. januar 2026 – 31\. december 2027: [^.]*den niende: kommunens \(anvisning\)\./);
  });

  it("shows without a supplement only what the text says", () => {
    const svg = FIGURER["raekkefoelge-uden-supplement"] ?? "";
    // Eight of nine on four steps, and nine on trin 1 of omraadetrappen, in two periods; one in the key.
    expect(bogstaver(svg).filter((ord) => ord === "?")).toHaveLength(2 * (4 * 8 + 9) + 1);
    expect(tekster(svg).filter((ord) => ord === "9")).toHaveLength(2 * 4);
  });

  it("follows the choices: which comes first, and when the ninth of trin 1 ends", () => {
    const svg = raekkefoelgefigur(
      laesAftale({
        supplement,
        fortolkninger: { "niende-skift-foerst": "venteliste", "niende-trin1-slut": "2027-12-21" },
      }),
    );
    expect(beskrivelse(svg)).toContain("den niende: skiftevis fleksibel og kommunens (anvisning)");
    expect(tekster(svg)).toContain("Trin 1: den niende er kun kommunens til og med 21. december 2027.");
  });
});

describe("the strip of a ledger", () => {
  const soejler = (svg: string) =>
    laestSvg(svg).filter(({ navn, felter }) => navn === "rect" && felter["width"] === "16");
  const rude = (svg: string) => tekster(svg).filter((ord) => /^[KEFA?]$/.test(ord));

  it("has each vacancy with its turn, what came of it, and the cap that stopped the ninth", () => {
    const svg = FIGURER["regnskab"] ?? "";
    expect(rude(svg).slice(0, 10).join("")).toBe("KAAKFAKAAK");
    expect(tekster(svg).filter((ord) => ord === "✓")).toHaveLength(3);
    expect(tekster(svg).filter((ord) => ord === "✕")).toHaveLength(1);
    expect(tekster(svg).filter((ord) => ord === "…")).toHaveLength(1);
    // 1 1 1 2 2 2 3 3 3 3: the first of the three is out of the measure when the tenth is offered.
    expect(soejler(svg)).toHaveLength(21);
    expect(soejler(svg).filter(({ felter }) => felter["stroke-width"] === "2")).toHaveLength(0);
    expect(beskrivelse(svg)).toContain(
      "2026: 10 ledige i rækkefølgen, 3 benyttet af kommunen, 0 sendt retur, 1 afventer; inden for loftet.",
    );
  });

  it("shows what goes above the cap where the cap only warns", () => {
    const svg = regnskabsfigur(
      LEDIGHEDSAFDELING,
      null,
      REGNSKAB,
      laesAftale({ supplement, fortolkninger: { "loft-virkning": "advarer" } }),
    );
    expect(rude(svg).slice(0, 10).join("")).toBe("KAAKFAKAKK");
    // 1 1 1 2 2 2 3 3 4 4
    expect(soejler(svg)).toHaveLength(23);
    expect(soejler(svg).filter(({ felter }) => felter["stroke-width"] === "2")).toHaveLength(2);
  });

  it("has a line for each year, and is there without a vacancy", () => {
    const toAar = regnskabsfigur(
      LEDIGHEDSAFDELING,
      null,
      [{ ...ledig(1), dato: dag("2025-12-31") } as Haendelse, ledig(2)],
      AFTALE,
    );
    expect(tekster(toAar).filter((ord) => /^20\d\d$/.test(ord))).toEqual(["2025", "2026"]);
    expect(tekster(regnskabsfigur(LEDIGHEDSAFDELING, null, [], AFTALE))).toContain(
      "Regnskabet har ingen ledige boliger endnu.",
    );
  });
});
