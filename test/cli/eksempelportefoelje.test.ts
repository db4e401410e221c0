/**
 * The made-up portfolio: each department's placement worked out by hand from the figures in its row, and the portfolio
 * shows everything that a placement can be.
 */
import { Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import objekter from "../../fixtures/data/eksempelportefoelje.json" with { type: "json" };
import { afdelingsform } from "../../src/cli/afdelingsfil.js";
import { laesKilde } from "../../src/cli/kildefil.js";
import { omraadeform } from "../../src/cli/omraadefil.js";
import { placer } from "../../src/cli/placer.js";
import type { Portefoelje } from "../../src/trappe/placerPortefoelje.js";

const OT2 = {
  udfald: "placeret",
  trappe: "omraadetrappen",
  trin: 2,
  skaerpede: ["beskaeftigelse", "dom", "uddannelse", "indkomst"],
  mangler: [],
};
const OT1 = { udfald: "placeret", trappe: "omraadetrappen", trin: 1 };
const UDPEGET = { via: "udpegning" };
const REGEL_950 = { via: "950-regel" };
const UOPLYST = { udfald: "uoplyst", trin: null };
const IKKE_OMFATTET = { udfald: "ikke-omfattet", trappe: null, trin: null, via: null, mangler: [] };

function at(trin: number, behov: string | null, anvisningsinterval: string) {
  return {
    udfald: "placeret",
    trappe: "afdelingstrappen",
    trin,
    via: "egne-noegletal",
    behov,
    anvisningsinterval,
    skaerpede: [],
    mangler: [],
  };
}

function noegletal(nr: number, ...felter: string[]) {
  return felter.map((felt) => ["afdelinger", nr - 1, "noegletal", felt]);
}

/** By number, with the risk zone of the made-up supplement: over 35, mindst 2.5 times, over 55, under 60. */
const FORVENTET: Readonly<Record<number, object>> = {
  // Officially omdannelsesomraade.
  1: { ...OT2, ...UDPEGET },
  2: { ...OT2, ...UDPEGET },
  3: { ...OT2, ...UDPEGET },
  // By its figures: 43.1 > 40 and 62.4 > 60.
  4: { ...OT2, ...UDPEGET },
  5: { ...OT2, ...UDPEGET },
  // forebyggelsesomraade: 32 is not above 35, 1.5/0.7 is under 2.5; 56.2 > 55 and 58.9 < 60.
  6: { ...OT1, ...UDPEGET, skaerpede: ["uddannelse", "indkomst"], skaerpedeUoplyste: [], mangler: [] },
  7: { ...OT1, ...UDPEGET, skaerpede: ["uddannelse", "indkomst"], skaerpedeUoplyste: [], mangler: [] },
  8: { ...OT1, ...UDPEGET, skaerpede: ["uddannelse", "indkomst"], skaerpedeUoplyste: [], mangler: [] },
  // 975 residents; 42 > 40 and 2.5/0.7 is more than 3.
  9: { ...OT2, ...REGEL_950 },
  10: { ...OT2, ...REGEL_950 },
  // In an area on no list: 40.6 > 40 and 60.8 > 60; then none at all.
  11: at(4, "hoejt", "mindst-25"),
  12: at(1, "lavt", "mindst-25"),
  // The area's residents are not given.
  13: { ...UOPLYST, trappe: null, via: null, mangler: [["omraader", 5, "opgoerelser", 0, "antalBeboere"]] },
  14: { ...UOPLYST, trappe: null, via: null, mangler: [["omraader", 5, "opgoerelser", 0, "antalBeboere"]] },
  // 960 residents, 34 > 30, 60.5 < 65 and 41 > 30; whether dom is sharpened hangs on the convicted.
  15: {
    ...OT1,
    ...REGEL_950,
    skaerpede: [],
    skaerpedeUoplyste: ["dom"],
    mangler: [["omraader", 6, "opgoerelser", 0, "noegletal", "doemte"]],
  },
  16: at(4, "hoejt", "mindst-25"),
  17: at(4, "hoejt", "mindst-25"),
  18: at(4, "hoejt", "mindst-25"),
  19: at(3, "hoejt", "20-25"),
  // 24.95 is under 25 when it is not rounded.
  20: { ...at(3, "hoejt", "20-25"), fortolkninger: { anvisningsandel: "uafrundet" } },
  21: at(3, "mellem", "mindst-25"),
  22: at(3, "mellem", "mindst-25"),
  23: at(2, "hoejt", "under-20"),
  24: at(2, "hoejt", "under-20"),
  25: at(2, "mellem", "20-25"),
  26: at(2, "mellem", "20-25"),
  27: at(1, "mellem", "under-20"),
  28: at(1, "lavt", "mindst-25"),
  29: at(1, "lavt", "mindst-25"),
  30: at(1, "lavt", "20-25"),
  31: at(1, "lavt", "under-20"),
  // mellem or lavt, by the convicted; under 20 that is one step.
  32: at(1, null, "under-20"),
  // Over one limit of the risk zone only.
  33: { ...at(1, "lavt", "mindst-25"), fortolkninger: { "et-risikokriterium": "lavt" } },
  34: at(1, "lavt", "20-25"),
  // On every limit of the risk zone but dom's, and over none.
  35: at(1, "lavt", "mindst-25"),
  36: at(1, "lavt", "mindst-25"),
  37: {
    ...UOPLYST,
    trappe: "afdelingstrappen",
    mangler: noegletal(37, "udenTilknytning", "doemte", "kunGrundskole", "bruttoindkomst"),
  },
  38: { ...UOPLYST, trappe: "afdelingstrappen", behov: "hoejt", mangler: [["afdelinger", 37, "andelAnviste"]] },
  // A plain share of convicted belongs to no list.
  39: {
    ...UOPLYST,
    trappe: "afdelingstrappen",
    behov: null,
    anvisningsinterval: "mindst-25",
    mangler: noegletal(39, "doemte"),
  },
  // 2.1/0.7 is 3, to the letter.
  40: at(4, "hoejt", "mindst-25"),
  41: IKKE_OMFATTET,
  42: IKKE_OMFATTET,
  43: { ...UOPLYST, trappe: null, mangler: [["omraader"]] },
};

const data = (fil: string) => fileURLToPath(new URL(`../../fixtures/data/${fil}`, import.meta.url));

async function placeret(): Promise<Portefoelje> {
  const skrevet = { ud: "", fejl: "" };
  const stroem = (navn: "ud" | "fejl") =>
    new Writable({
      write(bid, _, faerdig) {
        skrevet[navn] += String(bid);
        faerdig();
      },
    });
  const kode = await placer(
    {
      omraader: data("eksempel-omraader.csv"),
      afdelinger: data("eksempel-afdelinger.csv"),
      supplement: data("supplement-eksempel.json"),
      dato: "2026-12-01",
      format: "json",
    },
    { ud: stroem("ud"), fejl: stroem("fejl") },
  );
  // The area of number 43 is not given, and who is exempt is said of few.
  expect(skrevet.fejl.match(/\((?:tom-celle|omraade-uden-tal)\)/g)).toEqual([
    "(tom-celle)",
    "(tom-celle)",
    "(omraade-uden-tal)",
  ]);
  expect(kode).toBe(0);
  return JSON.parse(skrevet.ud);
}

describe("the made-up portfolio", () => {
  let portefoelje: Portefoelje;
  beforeAll(async () => {
    portefoelje = await placeret();
  });

  it("has the departments that are worked out here", () => {
    expect(portefoelje.placeringer.map(({ afdeling }) => Number(afdeling.replace("opdigtet-", "")))).toEqual(
      Object.keys(FORVENTET).map(Number),
    );
  });

  for (const [nr, forventet] of Object.entries(FORVENTET)) {
    it(`department ${nr}`, () => {
      expect(portefoelje.placeringer[Number(nr) - 1]).toMatchObject(forventet);
    });
  }

  it("is the same as the objects of the protocol", async () => {
    expect((await laesKilde(data("eksempel-omraader.csv"), omraadeform)).raa).toEqual(objekter.omraader);
    expect((await laesKilde(data("eksempel-afdelinger.csv"), afdelingsform)).raa).toEqual(objekter.afdelinger);
  });

  it("stands on every step of both stairs, by every road", () => {
    expect(portefoelje.antal).toEqual({
      omraadetrappen: { 1: 4, 2: 7 },
      afdelingstrappen: { 1: 11, 2: 4, 3: 4, 4: 5 },
      uoplyst: 6,
      ikkeOmfattet: 2,
    });
    expect(new Set(portefoelje.placeringer.map(({ via }) => via))).toEqual(
      new Set(["udpegning", "950-regel", "egne-noegletal", null]),
    );
  });

  it("says which of its figures are assumed, where they were used and nowhere else", () => {
    const kriterier = ["beskaeftigelse", "dom", "uddannelse", "indkomst"];
    expect(portefoelje.forbehold).toEqual(
      kriterier.map((kriterium) => ({ kode: "antaget-tal", tal: ["aftale", "supplement", "risikozone", kriterium] })),
    );
    const bygger = portefoelje.placeringer
      .filter(({ forbehold }) => forbehold.length > 0)
      .map(({ afdeling }) => Number(afdeling.slice(-2)));
    for (const nr of [6, 15, 21, 33]) expect(bygger).toContain(nr);
    for (const nr of [1, 4, 9, 16, 23, 41]) expect(bygger).not.toContain(nr);
  });
});
