import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FEJLKODER } from "../../src/kerne/fejl.js";
import type { Protokolfejl } from "../../src/protokol/operation.js";
import { OPERATIONER } from "../../src/protokol/operationer.js";
import { gange } from "../omfang.js";
import { placeringsinput } from "../vilkaarlige/placering.js";

function fejl(op: string, input: unknown): readonly string[] {
  const svar = OPERATIONER.get(op)?.(input);
  return svar === undefined || svar.ok
    ? []
    : svar.errors.map(({ code, path }: Protokolfejl) => `${code} ${path.join("/")}`);
}

const AFDELING = { id: "a", type: "familieboliger" };
const DATO = "2026-12-01";
const omraade = (...opgoerelser: object[]) => ({ omraade: { id: "o", opgoerelser }, dato: DATO });

describe("the door", () => {
  it("reports every fault of an input together", () => {
    const faaet = fejl("placer", {
      afdeling: {
        id: "",
        type: "hus",
        noegletal: { udenTilknytning: 101, doemte: { gange: -1 }, kunGrundskol: 5 },
        andelAnviste: { taeller: 3, naevner: 0 },
      },
      dato: "2026-02-30",
      aftale: {
        supplement: {
          risikozone: [
            { fra: "2024-01-01", beskaeftigelse: 41 },
            { fra: "2024-01-01", kendtTil: "2023-01-01" },
          ],
          senoralder: 3,
        },
        fortolkninger: { anvisningsandel: "hel", ukendt: "x" },
      },
      ekstra: 1,
    });
    expect([...faaet].sort()).toEqual(
      [
        "ugyldigt-input afdeling/id",
        "ugyldigt-input afdeling/type",
        "ugyldigt-input afdeling/noegletal/udenTilknytning",
        "ugyldigt-input afdeling/noegletal/doemte/gange",
        "ukendt-felt afdeling/noegletal/kunGrundskol",
        "ugyldigt-input afdeling/andelAnviste/naevner",
        "ugyldig-dato dato",
        "ugyldig-aftale aftale/supplement/risikozone/0/beskaeftigelse",
        "ugyldig-aftale aftale/supplement/risikozone/1/fra",
        "ugyldig-aftale aftale/supplement/risikozone/1/kendtTil",
        "ukendt-felt aftale/supplement/senoralder",
        "ugyldig-aftale aftale/fortolkninger/anvisningsandel",
        "ugyldig-aftale aftale/fortolkninger/ukendt",
        "ukendt-felt ekstra",
      ].sort(),
    );
  });

  // Whether anything else is wrong makes no difference: an unknown field beside the ledger leaves its form unsound.
  it("looks for faults of a ledger's events only where its form is sound", () => {
    const tildel = (afdeling: object, trin: number) =>
      fejl("tildel", {
        afdeling: { ...AFDELING, ...afdeling, placeringer: [{ fra: "2024-01-01", trappe: "omraadetrappen", trin }] },
        haendelser: [{ type: "udfald", dato: "2024-03-01", bolig: "zz", udfald: "benyttet" }],
        aftale: {},
      });
    expect(tildel({}, 2)).toEqual(["ukendt-bolig haendelser/0/bolig"]);
    expect(tildel({}, 3)).toEqual(["ugyldigt-input afdeling/placeringer/0/trin", "ukendt-bolig haendelser/0/bolig"]);
    expect(tildel({ by: "x" }, 2)).toEqual(["ukendt-felt afdeling/by"]);
    expect(tildel({ by: "x" }, 3)).toEqual(["ukendt-felt afdeling/by", "ugyldigt-input afdeling/placeringer/0/trin"]);
  });

  it("hints at the nearest name", () => {
    const svar = OPERATIONER.get("placer")?.({ afdeling: { ...AFDELING, andelAnvist: 3 }, dato: DATO });
    expect(svar).toMatchObject({
      ok: false,
      errors: [{ code: "ukendt-felt", message: "unknown field; did you mean andelAnviste?" }],
    });
  });

  it.each([
    ["010190-1234", true],
    ["0101901234", true],
    ["afd 311299 1234 b", true],
    ["320190-1234", false],
    ["011390-1234", false],
    ["10101901234", false],
    ["010190-12345", false],
    ["010190.1234", false],
    ["010190 a 1234", false],
  ])("a civil registration number in %j: %s", (id, cpr) => {
    const faaet = fejl("placer", { afdeling: { ...AFDELING, id, navn: id, boligorganisation: id }, dato: DATO });
    expect(faaet).toEqual(
      cpr ? ["cpr-nummer afdeling/id", "cpr-nummer afdeling/navn", "cpr-nummer afdeling/boligorganisation"] : [],
    );
  });

  it.each([
    ["hyphen", "\u2010"],
    ["hyphen that does not break", "\u2011"],
    ["figure dash", "\u2012"],
    ["en dash", "\u2013"],
    ["em dash", "\u2014"],
    ["minus", "\u2212"],
    ["swung dash", "\u2053"],
    ["modifier letter minus", "\u02D7"],
    ["hyphen bullet", "\u2043"],
    ["small hyphen-minus", "\uFE63"],
    ["fullwidth hyphen-minus", "\uFF0D"],
    ["armenian hyphen", "\u058A"],
    ["no-break space", "\u00A0"],
    ["thin space", "\u2009"],
    ["narrow no-break space", "\u202F"],
    ["ideographic space", "\u3000"],
    ["tab", "\t"],
    ["line break", "\r\n"],
    ["line separator", "\u2028"],
    ["soft hyphen", "\u00AD"],
    ["zero-width space", "\u200B"],
    ["zero-width joiner", "\u200D"],
    ["word joiner", "\u2060"],
    ["byte-order mark", "\uFEFF"],
    ["left-to-right mark", "\u200E"],
    ["combining grapheme joiner", "\u034F"],
    ["variation selector", "\uFE0F"],
    ["hangul filler", "\u3164"],
    ["null", "\u0000"],
    ["two dashes", "--"],
    ["a dash between spaces", " \u2013 "],
    ["several signs of no width", "\u200B\u2060-\uFEFF"],
  ])("a civil registration number with a %s between its parts", (_, tegn) => {
    expect(fejl("placer", { afdeling: { ...AFDELING, id: `hos 010190${tegn}1234` }, dato: DATO })).toEqual([
      "cpr-nummer afdeling/id",
    ]);
    expect(fejl("placer", { afdeling: { ...AFDELING, [`010190${tegn}1234`]: 1 }, dato: DATO })).toEqual([
      "cpr-nummer afdeling",
    ]);
    // Part of a longer number it is none.
    expect(fejl("placer", { afdeling: { ...AFDELING, id: `1010190${tegn}1234` }, dato: DATO })).toEqual([]);
  });

  it("repeats a civil registration number nowhere, not even from a key", () => {
    const svar = OPERATIONER.get("placer")?.({
      afdeling: { ...AFDELING, "010190-1234": 1 },
      dato: DATO,
      aftale: { fortolkninger: { "010190-1234": "x" } },
    });
    expect(svar).toMatchObject({
      ok: false,
      errors: [
        { code: "cpr-nummer", path: ["afdeling"] },
        { code: "cpr-nummer", path: ["aftale", "fortolkninger"] },
      ],
    });
    expect(JSON.stringify(svar)).not.toContain("010190");
  });

  it.each([
    [
      omraade({ listedato: "2024-12-01" }, { listedato: "2024-12-01" }),
      ["ugyldigt-input omraade/opgoerelser/1/listedato"],
    ],
    [
      omraade({ listedato: "2024-12-01", udpeget: ["udsat", "udsat"] }),
      ["ugyldigt-input omraade/opgoerelser/0/udpeget/1"],
    ],
    [
      omraade({ listedato: "2024-12-01", udpeget: ["udsat", "forebyggelsesomraade"] }),
      ["ugyldigt-input omraade/opgoerelser/0/udpeget/1"],
    ],
    [
      omraade({ listedato: "2018-11-30", udpeget: ["omdannelsesomraade"] }),
      ["ugyldigt-input omraade/opgoerelser/0/udpeget/0"],
    ],
    [omraade({ listedato: "2018-12-01", udpeget: ["omdannelsesomraade"] }), []],
    [
      omraade({ listedato: "2021-11-30", udpeget: ["forebyggelsesomraade"] }),
      ["ugyldigt-input omraade/opgoerelser/0/udpeget/0"],
    ],
    [omraade({ listedato: "2021-12-01", udpeget: ["forebyggelsesomraade"] }), []],
    [omraade({ listedato: "2024-12-01", antalBeboere: 1.5 }), ["ugyldigt-input omraade/opgoerelser/0/antalBeboere"]],
    [omraade({ listedato: 20241201 }), ["ugyldigt-input omraade/opgoerelser/0/listedato"]],
    [omraade({ listedato: null }), ["ugyldigt-input omraade/opgoerelser/0/listedato"]],
  ])("area %j: %j", (input, ventet) => {
    expect(fejl("udpeg", input)).toEqual(ventet);
  });

  it("checks that area and department belong together", () => {
    const o = { id: "o", opgoerelser: [] };
    expect(fejl("placer", { afdeling: AFDELING, omraade: o, dato: DATO })).toEqual(["ugyldigt-input omraade"]);
    expect(fejl("placer", { afdeling: { ...AFDELING, omraadeId: "p" }, omraade: o, dato: DATO })).toEqual([
      "ugyldigt-input omraade/id",
    ]);
    expect(fejl("placer", { afdeling: { ...AFDELING, omraadeId: "o" }, omraade: o, dato: DATO })).toEqual([]);
    expect(fejl("portefoelje", { afdelinger: [AFDELING, AFDELING], omraader: [o, o], dato: DATO })).toEqual([
      "ugyldigt-input afdelinger/1/id",
      "ugyldigt-input omraader/1/id",
    ]);
    expect(
      fejl("placer", { afdeling: { ...AFDELING, nybyggeri: { antalBoliger: 3, reserverede: 4 } }, dato: DATO }),
    ).toEqual(["ugyldigt-input afdeling/nybyggeri/reserverede"]);
  });

  it.each([
    ["beskaeftigelse", 40, 40.1],
    ["dom", 3, "3.0001"],
    ["uddannelse", 60, 61],
    ["indkomst", 55, 54.9],
  ])("takes a risk limit for %s of %s and refuses the milder %s", (kriterium, graense, mildere) => {
    const med = (vaerdi: unknown) =>
      fejl("placer", {
        afdeling: AFDELING,
        dato: DATO,
        aftale: { supplement: { risikozone: [{ fra: "2024-01-01", [kriterium]: vaerdi }] } },
      });
    expect(med(graense)).toEqual([]);
    expect(med(mildere)).toEqual([`ugyldig-aftale aftale/supplement/risikozone/0/${kriterium}`]);
  });

  it("takes null for absent in every optional field, and in no other", () => {
    const intet = {
      afdeling: { ...AFDELING, navn: null, omraadeId: null, noegletal: null, andelAnviste: null, nybyggeri: null },
      omraade: null,
      dato: DATO,
      aftale: null,
    };
    expect(fejl("placer", intet)).toEqual([]);
    expect(
      fejl("placer", { afdeling: AFDELING, dato: DATO, aftale: { supplement: null, fortolkninger: null } }),
    ).toEqual([]);
    expect(fejl("placer", { afdeling: { id: null, type: null }, dato: null })).toEqual([
      "ugyldigt-input afdeling/id",
      "ugyldigt-input afdeling/type",
      "ugyldigt-input dato",
    ]);
  });

  it("looks at nothing that stands under an unknown name", () => {
    const raekkefoelge = { afdelingstrappen: { "1": ["anvisning"], syvende: "x", "7": [["x"]] } };
    const kvoter = { trappe: "afdelingstrappen", trin: 1, dato: DATO, aftale: { supplement: { raekkefoelge } } };
    expect([...fejl("kvoter", kvoter)].sort()).toEqual([
      "ugyldig-aftale aftale/supplement/raekkefoelge/afdelingstrappen/1",
      "ukendt-felt aftale/supplement/raekkefoelge/afdelingstrappen/7",
      "ukendt-felt aftale/supplement/raekkefoelge/afdelingstrappen/syvende",
    ]);
  });

  it("goes no deeper into an event of no known type than it must", () => {
    const afdeling = { ...AFDELING, placeringer: [{ fra: "2024-01-01", trappe: "afdelingstrappen", trin: 1 }] };
    const aftale = { supplement: { raekkefoelge: { afdelingstrappen: { "1": ["anvisning"] } } } };
    const ring: Record<string, unknown> = { type: "x" };
    ring["x"] = ring;
    const dyb: unknown = JSON.parse(`{"x":${"[".repeat(50_000)}${"]".repeat(50_000)},"type":"x"}`);
    for (const haendelse of [ring, dyb])
      expect([...fejl("tildel", { afdeling, haendelser: [haendelse], aftale })].sort()).toEqual([
        "ugyldig-aftale aftale/supplement/raekkefoelge/afdelingstrappen/1",
        "ugyldigt-input haendelser/0/type",
      ]);
  });

  it("does not fold events of which something is missing", () => {
    const afdeling = { ...AFDELING, placeringer: [{ fra: "2024-01-01", trappe: "afdelingstrappen", trin: 1 }] };
    const aftale = { supplement: { raekkefoelge: { afdelingstrappen: { "1": ["anvisning"] } } } };
    const brud = "ugyldig-aftale aftale/supplement/raekkefoelge/afdelingstrappen/1";
    expect([...fejl("tildel", { afdeling, aftale })].sort()).toEqual([brud, "ugyldigt-input haendelser"]);
    const haendelser = [
      { type: "ledig", dato: "2024-02-01" },
      { type: "udfald", dato: "2024-02-02", bolig: "b", udfald: "benyttet" },
    ];
    expect([...fejl("tildel", { afdeling, haendelser, aftale })].sort()).toEqual([
      brud,
      "ugyldigt-input haendelser/0/bolig",
    ]);
  });

  it.each([undefined, null, 0, "x", [], [[]], true])("answers %j with a fault of the input as a whole", (input) => {
    for (const op of OPERATIONER.keys()) expect(fejl(op, input)[0]).toMatch(/^ugyldigt-input $/);
  });

  it("is not fooled by the keys that objects inherit", () => {
    const input: unknown = JSON.parse(
      `{"afdeling":{"id":"a","type":"familieboliger","__proto__":{"omraadeId":"o"},"constructor":1},"dato":"${DATO}","aftale":{"fortolkninger":{"__proto__":"x","toString":"y"}}}`,
    );
    expect([...fejl("placer", input)].sort()).toEqual([
      "ugyldig-aftale aftale/fortolkninger/__proto__",
      "ugyldig-aftale aftale/fortolkninger/toString",
      "ukendt-felt afdeling/__proto__",
      "ukendt-felt afdeling/constructor",
    ]);
    expect(({} as Record<string, unknown>)["omraadeId"]).toBeUndefined();
  });

  it("answers anything at all with listed codes and never throws", () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, maxDepth: 4 }),
        fc.constantFrom(...OPERATIONER.keys()),
        (input, op) => {
          const svar = OPERATIONER.get(op)?.(input);
          if (svar?.ok === false) for (const { code } of svar.errors) expect(FEJLKODER).toContain(code);
        },
      ),
      { numRuns: gange(2000) },
    );
  });

  it("leaves its input as it was", () => {
    fc.assert(
      fc.property(placeringsinput, (input) => {
        const foer = JSON.stringify(input);
        OPERATIONER.get("placer")?.(input);
        expect(JSON.stringify(input)).toBe(foer);
      }),
      { numRuns: gange(100) },
    );
  });
});
