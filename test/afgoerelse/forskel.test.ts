/** What moves over a portfolio, and what did it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gange, mindst } from "../omfang.js";
import { fejl, resultat } from "../spoerg.js";
import {
  afdeling as vilkaarligAfdeling,
  aftale as vilkaarligAftale,
  omraade as vilkaarligtOmraade,
} from "../vilkaarlige/placering.js";

const ZONE = [{ fra: "2024-01-01", beskaeftigelse: 35, dom: 2.5, uddannelse: 55, indkomst: 60 }];
const STRAM = [{ fra: "2024-01-01", beskaeftigelse: 40, dom: 3, uddannelse: 60, indkomst: 55 }];
const noegletal = (udenTilknytning: number, kunGrundskole: number) => ({
  udenTilknytning,
  kunGrundskole,
  doemte: { gange: 1 },
  bruttoindkomst: 90,
});
const afdeling = (id: string, felter: object) => ({
  id,
  type: "familieboliger",
  noegletal: noegletal(20, 20),
  andelAnviste: 26,
  ...felter,
});
const liste = (listedato: string, udpeget: readonly string[]) => ({
  listedato,
  udpeget,
  antalBeboere: 1500,
  noegletal: { ...noegletal(45, 65), ikkeVestlige: 40 },
});
const side = (dato: string, risikozone: readonly object[] = ZONE, fortolkninger: object = {}) => ({
  dato,
  aftale: { supplement: { risikozone }, fortolkninger },
});

const forskel = (afdelinger: readonly object[], omraader: readonly object[], foer: object, efter: object) =>
  resultat("forskel", { afdelinger, omraader, foer, efter });

describe("what moves", () => {
  it("is told from where to where, with the new list and the clause as the cause", () => {
    const omraader = [
      { id: "o", opgoerelser: [liste("2024-12-01", ["udsat"]), liste("2025-12-01", ["forebyggelsesomraade"])] },
      { id: "q", opgoerelser: [liste("2024-12-01", []), liste("2025-12-01", ["udsat"])] },
    ];
    const afdelinger = [
      afdeling("a", { omraadeId: "o" }),
      afdeling("b", { omraadeId: "q" }),
      afdeling("c", {}),
      afdeling("u", { type: "ungdomsboliger" }),
    ];
    const svar = forskel(afdelinger, omraader, side("2025-11-30"), side("2025-12-01"));
    expect(svar["flyttede"]).toEqual([
      {
        afdeling: "a",
        fra: { trappe: "omraadetrappen", trin: 2 },
        til: { trappe: "omraadetrappen", trin: 1 },
        aarsager: ["ny-liste", "OT-9"],
      },
      // Officially on no list, and with residents enough to need one.
      {
        afdeling: "b",
        fra: { trappe: "afdelingstrappen", trin: 1 },
        til: { trappe: "omraadetrappen", trin: 2 },
        aarsager: ["ny-liste", "OT-7"],
      },
    ]);
    expect(svar["uaendrede"]).toBe(2);
  });

  it("may be moved by the risk zone, by a choice, or by both together only", () => {
    const hen = (foer: object, efter: object, figurer: object) =>
      forskel([afdeling("a", { noegletal: figurer })], [], foer, efter)["flyttede"];
    const [trin1, trin3] = [
      { trappe: "afdelingstrappen", trin: 1 },
      { trappe: "afdelingstrappen", trin: 3 },
    ];
    expect(hen(side("2026-01-01"), side("2026-01-01", STRAM), noegletal(36, 56))).toEqual([
      { afdeling: "a", fra: trin3, til: trin1, aarsager: ["risikozone", "F3-4"] },
    ]);
    const mellem = { "et-risikokriterium": "mellem" };
    expect(hen(side("2026-01-01"), side("2026-01-01", ZONE, mellem), noegletal(36, 20))).toEqual([
      { afdeling: "a", fra: trin1, til: trin3, aarsager: ["fortolkning:et-risikokriterium", "F3-3"] },
    ]);
    expect(hen(side("2026-01-01", STRAM), side("2026-01-01", ZONE, mellem), noegletal(36, 20))).toEqual([
      { afdeling: "a", fra: trin1, til: trin3, aarsager: ["risikozone", "fortolkning:et-risikokriterium", "F3-3"] },
    ]);
  });

  it("by rounding alone is moved by the table", () => {
    const svar = forskel(
      [afdeling("a", { noegletal: noegletal(41, 61), andelAnviste: 24.95 })],
      [],
      side("2026-01-01"),
      side("2026-01-01", ZONE, { anvisningsandel: "en-decimal" }),
    );
    expect(svar["flyttede"]).toMatchObject([
      { fra: { trin: 3 }, til: { trin: 4 }, aarsager: ["fortolkning:anvisningsandel", "F3-1"] },
    ]);
  });

  it("names another entry of the risk zone by the day, and a list that has lapsed", () => {
    const zoner = [...ZONE, { ...STRAM[0], fra: "2025-06-01" }];
    expect(
      forskel(
        [afdeling("a", { noegletal: noegletal(36, 56) })],
        [],
        side("2025-05-31", zoner),
        side("2025-06-01", zoner),
      )["flyttede"],
    ).toMatchObject([{ til: { trin: 1 }, aarsager: ["risikozone", "F3-4"] }]);
    const omraader = [{ id: "o", opgoerelser: [liste("2024-12-01", ["udsat"])] }];
    expect(
      forskel([afdeling("a", { omraadeId: "o" })], omraader, side("2026-01-01"), side("2026-01-02"))["flyttede"],
    ).toEqual([
      {
        afdeling: "a",
        fra: { trappe: "omraadetrappen", trin: 2 },
        til: { trappe: null, trin: null },
        aarsager: ["liste-udloeber"],
      },
    ]);
  });
});

describe("the nearest limit", () => {
  it("is the one that takes least to reach in proportion to itself, exactly", () => {
    const afdelinger = [afdeling("a", { noegletal: noegletal(39.9, 20), andelAnviste: "24.999" })];
    const [{ foer, efter }] = forskel(afdelinger, [], side("2026-01-01"), side("2026-01-01"))["afstande"] as [
      { foer: unknown; efter: unknown },
    ];
    // 0.001 of 25 is nearer than 0.1 of 40.
    expect(foer).toEqual({
      maalt: "andelAnviste",
      vaerdi: { taeller: 24999, naevner: 1000 },
      operator: "mindst",
      graense: { taeller: 25, naevner: 1 },
      afstand: { taeller: 1, naevner: 1000 },
      opfyldt: false,
      enhed: "procent",
    });
    expect(efter).toEqual(foer);
    const andre = forskel(
      [afdeling("a", { noegletal: noegletal(39.9, 20), andelAnviste: 10 })],
      [],
      side("2026-01-01"),
      side("2026-01-01"),
    )["afstande"];
    expect(andre).toMatchObject([
      { foer: { maalt: "beskaeftigelse", afstand: { taeller: 1, naevner: 10 }, enhed: "procent" } },
    ]);
  });

  it("is weighed by the limit: half of a per cent of 40 is nearer than a tenth of 3 times, and no share has 0 as its border", () => {
    const figurer = { udenTilknytning: 39.5, doemte: { gange: 2.9 }, kunGrundskole: 20, bruttoindkomst: 90 };
    const svar = forskel(
      [afdeling("a", { noegletal: figurer, andelAnviste: 0 })],
      [],
      { dato: "2026-01-01" },
      { dato: "2026-01-01" },
    );
    expect(svar["afstande"]).toMatchObject([
      { foer: { maalt: "beskaeftigelse", afstand: { taeller: 1, naevner: 2 } } },
    ]);
  });

  it("is unknown where no known figure was compared", () => {
    const svar = forskel([{ id: "a", type: "familieboliger" }], [], side("2026-01-01"), side("2026-01-01"));
    expect(svar["afstande"]).toEqual([{ afdeling: "a", foer: null, efter: null }]);
    expect(svar.mangler).toContainEqual(["afdelinger", 0, "andelAnviste"]);
  });
});

it("tells all faults together, each under its own side", () => {
  const fundne = fejl("forskel", {
    afdelinger: [],
    omraader: [
      { id: "o", opgoerelser: [] },
      { id: "o", opgoerelser: [] },
    ],
    foer: { dato: "2023-12-31" },
    efter: { dato: "2026-01-01", aftale: { fortolkninger: { anvisningsandel: "x" } } },
  });
  expect(fundne.map(({ code, path }) => [code, path])).toEqual([
    ["ugyldig-aftale", ["efter", "aftale", "fortolkninger", "anvisningsandel"]],
    ["ugyldigt-input", ["omraader", 1, "id"]],
    ["aftale-ikke-gaeldende", ["foer", "dato"]],
  ]);
});

const LISTER = ["2023-12-01", "2024-12-01", "2025-12-01"];
const vilkaarligSide = fc.record({
  dato: fc.constantFrom("2024-01-01", "2025-01-01", "2025-06-01", "2026-01-01", "2027-01-02"),
  aftale: vilkaarligAftale,
});

describe("over any portfolio", () => {
  it("moved is what two portfolios place otherwise, every move has a cause, and nothing moves from a day to itself", () => {
    let fundne = 0;
    const portefoelje = fc.record({
      afdelinger: fc.tuple(vilkaarligAfdeling("a"), vilkaarligAfdeling("b")),
      omraader: fc.tuple(vilkaarligtOmraade("o", LISTER)),
    });
    fc.assert(
      fc.property(portefoelje, vilkaarligSide, vilkaarligSide, (vilkaarlig, foer, efter) => {
        const { afdelinger, omraader } = JSON.parse(JSON.stringify(vilkaarlig)) as typeof vilkaarlig;
        const svar = forskel(afdelinger, omraader, foer, efter);
        const steder = [foer, efter].map(
          (en) =>
            resultat("portefoelje", { afdelinger, omraader, ...en })["placeringer"] as readonly {
              afdeling: string;
              trappe: unknown;
              trin: unknown;
            }[],
        );
        const forventet = afdelinger.flatMap(({ id }, nr) => {
          const [fra, til] = steder.map((en) => ({ trappe: en[nr]?.trappe, trin: en[nr]?.trin }));
          return JSON.stringify(fra) === JSON.stringify(til) ? [] : [{ afdeling: id, fra, til }];
        });
        const flyttede = svar["flyttede"] as readonly { readonly aarsager: readonly string[] }[];
        expect(flyttede.map(({ aarsager, ...resten }) => resten)).toEqual(forventet);
        expect(svar["uaendrede"]).toBe(2 - forventet.length);
        for (const { aarsager } of flyttede)
          expect(aarsager.some((aarsag) => /^(ny-liste|liste-udloeber|risikozone|fortolkning:)/.test(aarsag))).toBe(
            true,
          );
        fundne += forventet.length;
        expect(forskel(afdelinger, omraader, foer, foer)["flyttede"]).toEqual([]);
      }),
      { numRuns: gange(150) },
    );
    expect(fundne).toBeGreaterThanOrEqual(mindst(1));
  });
});
