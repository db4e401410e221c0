/** What the text and the contract say of a placement, case by case, where no other test of the rule says it. */
import { describe, expect, it } from "vitest";
import { laesAftale } from "../../src/input/enkeltvis.js";
import { dag } from "../../src/kerne/dato.js";
import { tal } from "../../src/kerne/tal.js";
import { trinEfterFigur3 } from "../../src/trappe/afdelingstrappen.js";
import { intervalFor } from "../../src/trappe/anvisningsinterval.js";
import { risikograenser } from "../../src/trappe/risikozone.js";
import { resultat } from "../spoerg.js";

const DATO = "2026-12-01";
const ANTAGET = {
  supplement: {
    oprindelse: "antaget",
    risikozone: [{ fra: "2024-01-01", beskaeftigelse: 35, dom: 2.5, uddannelse: 55, indkomst: 60 }],
  },
};
/** Two figures in the risk zone and none beyond the act's: mellem. */
const MELLEM = { udenTilknytning: 36, doemte: { gange: 1 }, kunGrundskole: 56, bruttoindkomst: 90 };
const afdeling = (id: string, mere: object = {}) => ({
  id,
  type: "familieboliger",
  noegletal: MELLEM,
  andelAnviste: 26,
  ...mere,
});

describe("the limits of the risk zone", () => {
  it("may, where unknown, be anything that is no milder than the act's limit, and come from nobody", () => {
    expect(
      risikograenser(laesAftale({}), dag(DATO)).map(({ kriterium, graense, herkomst }) => ({
        kriterium,
        viden: "viden" in graense ? graense.viden : null,
        herkomst,
      })),
    ).toEqual([
      {
        kriterium: "beskaeftigelse",
        viden: { art: "spaend", fra: tal(0), til: tal(40), tilMed: true },
        herkomst: null,
      },
      { kriterium: "dom", viden: { art: "spaend", fra: tal(0), til: tal(3), tilMed: true }, herkomst: null },
      { kriterium: "uddannelse", viden: { art: "spaend", fra: tal(0), til: tal(60), tilMed: true }, herkomst: null },
      // Below 55 per cent is the act's: the zone begins there, and nothing ends it.
      { kriterium: "indkomst", viden: { art: "spaend", fra: tal(55), til: null, tilMed: false }, herkomst: null },
    ]);
  });

  it("come, where known, from the supplement", () => {
    expect(risikograenser(laesAftale(ANTAGET), dag(DATO)).map(({ herkomst }) => herkomst)).toEqual(
      Array(4).fill({ art: "antaget" }),
    );
  });
});

describe("figure 3", () => {
  it("has no row but its own", () => {
    expect(() => trinEfterFigur3("lavt", "mindst-30", laesAftale({}))).toThrow(
      "the agreement has no interval mindst-30",
    );
    expect(() => intervalFor(tal(5), [])).toThrow("the lowest interval begins at 0");
  });
});

describe("reasons", () => {
  it("rest on the act for its own limits, and on the agreement for the risk zone", () => {
    const begrundelse: readonly { readonly kode: string; readonly kriterium?: string; readonly hjemmel?: unknown }[] =
      resultat("placer", {
        afdeling: afdeling("a"),
        dato: DATO,
        aftale: ANTAGET,
      }).begrundelse;
    const om = (kode: string, kriterium: string) =>
      begrundelse.find((en) => en.kode === kode && en.kriterium === kriterium)?.hjemmel;
    expect(om("udsatkriterium", "beskaeftigelse")).toEqual([{ kilde: "ABL", sted: "§ 61 a, stk. 1, nr. 1" }]);
    expect(om("udsatkriterium", "uddannelse")).toEqual([{ kilde: "ABL", sted: "§ 61 a, stk. 1, nr. 3" }]);
    expect(om("risikokriterium", "beskaeftigelse")).toEqual([{ kilde: "AK", sted: "Figur 3, note **" }]);
  });
});

describe("a step without a stair", () => {
  it("is no placement: step 1 by the area's list, or step 1 by figure 3", () => {
    // On § 61 b's list the department stands on omraadetrappen, trin 1; on none, with low need, on afdelingstrappen,
    // trin 1.
    const opgoerelse = {
      listedato: "2025-12-01",
      antalBeboere: 1_200,
      noegletal: { udenTilknytning: 31, doemte: { gange: 1 }, kunGrundskole: 30, bruttoindkomst: 90 },
    };
    const lavt = { udenTilknytning: 10, doemte: { gange: 0 }, kunGrundskole: 10, bruttoindkomst: 100 };
    const svar = resultat("placer", {
      afdeling: afdeling("a", { omraadeId: "o", noegletal: lavt }),
      omraade: {
        id: "o",
        opgoerelser: [
          { ...opgoerelse, noegletal: { ...opgoerelse.noegletal, kunGrundskole: undefined, ikkeVestlige: 40 } },
        ],
      },
      dato: DATO,
      aftale: ANTAGET,
    });
    expect(svar).toMatchObject({
      udfald: "uoplyst",
      trappe: null,
      trin: null,
      mangler: [["omraade", "opgoerelser", 0, "noegletal", "kunGrundskole"]],
    });
  });
});

describe("what is missing of the area", () => {
  const lister = (foer: object) => ({
    id: "o",
    opgoerelser: [
      { listedato: "2024-12-01", antalBeboere: 1_100, ...foer },
      {
        listedato: "2025-12-01",
        antalBeboere: 960,
        noegletal: {
          udenTilknytning: 41,
          doemte: { gange: 1 },
          kunGrundskole: 61,
          bruttoindkomst: 90,
          ikkeVestlige: 31,
        },
      },
    ],
  });

  it("is the list, and the limits of the risk zone beside it: an area's department may have any of them sharpened", () => {
    // High need by the act's own limits: the department's own step needs no limit of the zone.
    const noegletal = { udenTilknytning: 41, doemte: { gange: 1 }, kunGrundskole: 61, bruttoindkomst: 90 };
    const { mangler } = resultat("placer", {
      afdeling: afdeling("a", { omraadeId: "o", noegletal }),
      dato: DATO,
      aftale: {},
    });
    expect(mangler).toContainEqual(["omraade"]);
    for (const kriterium of ["beskaeftigelse", "dom", "uddannelse", "indkomst"])
      expect(mangler).toContainEqual(["aftale", "supplement", "risikozone", kriterium]);
  });

  it("is a figure of an earlier list, by its own place, where that list decides whether 950 residents are enough", () => {
    const aftale = { ...ANTAGET, fortolkninger: { "950-kraever-tidligere-udpegning": "ja" } };
    const foer = { noegletal: { udenTilknytning: 41, doemte: { gange: 1 }, bruttoindkomst: 90, ikkeVestlige: 10 } };
    const spoergsmaal = { afdeling: afdeling("a", { omraadeId: "o" }), omraade: lister(foer), dato: DATO, aftale };
    expect(resultat("placer", spoergsmaal)).toMatchObject({
      udfald: "uoplyst",
      mangler: [["omraade", "opgoerelser", 0, "noegletal", "kunGrundskole"]],
    });
  });
});

describe("a portfolio", () => {
  const input = {
    afdelinger: [
      afdeling("a"),
      afdeling("b"),
      afdeling("c", { andelAnviste: null }),
      { id: "u", type: "ungdomsboliger" },
    ],
    omraader: [],
    dato: DATO,
    aftale: ANTAGET,
  };

  it("counts each placed department on its step and no other anywhere", () => {
    expect(resultat("portefoelje", input)).toMatchObject({ begrundelse: [] });
    expect(resultat("portefoelje", input)["antal"]).toEqual({
      omraadetrappen: { 1: 0, 2: 0 },
      afdelingstrappen: { 1: 0, 2: 0, 3: 2, 4: 0 },
      uoplyst: 1,
      ikkeOmfattet: 1,
    });
  });

  it("says each caveat once, and every interpretation that decides one of its departments", () => {
    const forbehold: readonly { readonly kode: string; readonly tal?: unknown }[] = resultat(
      "portefoelje",
      input,
    ).forbehold;
    // An assumed limit of each criterion, though three departments rest on them.
    expect(forbehold.map(({ tal: sti }) => sti)).toEqual(
      ["beskaeftigelse", "dom", "uddannelse", "indkomst"].map((kriterium) => [
        "aftale",
        "supplement",
        "risikozone",
        kriterium,
      ]),
    );
    // 24.96 is 25.0 when rounded to the decimal of the printed borders, and below 25 otherwise.
    const paaKanten = { ...input, afdelinger: [afdeling("a"), afdeling("k", { andelAnviste: 24.96 })] };
    expect(Object.keys(resultat("portefoelje", paaKanten)["fortolkninger"] as object)).toEqual(["anvisningsandel"]);
  });

  it("answers each undecided department for itself", () => {
    const uden = (id: string, felt: string, mere: object = {}) =>
      afdeling(id, { noegletal: { ...MELLEM, [felt]: null }, ...mere });
    const { placeringer } = resultat("portefoelje", {
      ...input,
      afdelinger: [uden("c", "kunGrundskole", { andelAnviste: null }), uden("d", "udenTilknytning")],
    });
    expect(placeringer).toMatchObject([
      {
        anvisningsinterval: null,
        mangler: [
          ["afdelinger", 0, "noegletal", "kunGrundskole"],
          ["afdelinger", 0, "andelAnviste"],
        ],
      },
      { anvisningsinterval: "mindst-25", mangler: [["afdelinger", 1, "noegletal", "udenTilknytning"]] },
    ]);
  });
});
