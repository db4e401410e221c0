import { describe, expect, it } from "vitest";
import { dag } from "../../src/kerne/dato.js";
import { aarsopgoerelser } from "../../src/ledighed/opgoerelse.js";
import type { Tildeling } from "../../src/ledighed/tildeling.js";
import { tildelLedige } from "../../src/ledighed/tildelLedige.js";
import { afdelingen, aftalen, ledig, placering, svar } from "./grundlag.js";

const AFTALE = aftalen();
const TRIN_1 = afdelingen([placering("afdelingstrappen", 1)], { omfattetAfTilbageholdelse: true });

describe("the yearly statement", () => {
  it("counts by the year in which the dwelling fell vacant, whenever it was answered", () => {
    // Slots 1, 4, 7 and 9 are the municipality's; the ninth is withheld after three used.
    const haendelser = [
      ledig("a", "2025-12-31"),
      svar("a", "2026-01-20", "benyttet"),
      ...["b", "c", "d"].map((bolig) => ledig(bolig, "2026-02-01")),
      svar("d", "2026-02-02", "benyttet"),
      ledig("r", "2026-02-02", { boligtype: "reserveret" }),
      ledig("u", "2026-02-02", { boligtype: "ungdomsbolig" }),
      ...["e", "f", "g"].map((bolig) => ledig(bolig, "2026-03-01")),
      svar("g", "2026-03-05", "benyttet"),
      ...["h", "i", "j"].map((bolig) => ledig(bolig, "2026-04-01")),
    ];
    expect(aarsopgoerelser(tildelLedige(TRIN_1, null, haendelser, AFTALE).tildelinger ?? [], AFTALE)).toEqual([
      {
        aar: 2025,
        ledige: 1,
        tilbudt: 1,
        benyttet: 1,
        returneret: 0,
        afventer: 0,
        tilbageholdt: 0,
        standsetAfLoft: 0,
        standsetAfNybyggeri: 0,
        udenForRaekkefoelgen: 0,
        realiseret: { taeller: 1, naevner: 1 },
        loft: { taeller: 1, naevner: 3 },
        overLoftet: true,
        kanKommeOverLoftet: true,
      },
      {
        aar: 2026,
        ledige: 9,
        tilbudt: 3,
        benyttet: 2,
        returneret: 0,
        afventer: 1,
        tilbageholdt: 1,
        standsetAfLoft: 0,
        standsetAfNybyggeri: 0,
        udenForRaekkefoelgen: 2,
        realiseret: { taeller: 2, naevner: 9 },
        loft: { taeller: 1, naevner: 3 },
        overLoftet: false,
        kanKommeOverLoftet: false,
      },
    ]);
  });

  it("is above the cap only beyond one in three", () => {
    const tre = (svarene: readonly ("benyttet" | "returneret")[]) => {
      const haendelser = svarene.flatMap((udfald, i) => [
        ledig(`a${i}`, "2026-01-01"),
        svar(`a${i}`, "2026-01-01", udfald),
      ]);
      const resten = ["x", "y"].map((bolig) => ledig(bolig, "2026-01-02"));
      return aarsopgoerelser(
        tildelLedige(TRIN_1, null, [...haendelser, ...resten], AFTALE).tildelinger ?? [],
        AFTALE,
      )[0];
    };
    expect(tre(["benyttet"])).toMatchObject({ realiseret: { taeller: 1, naevner: 3 }, overLoftet: false });
    expect(
      aarsopgoerelser(
        tildelLedige(TRIN_1, null, [ledig("a", "2026-01-01"), ledig("b", "2026-01-01")], AFTALE).tildelinger ?? [],
        AFTALE,
      )[0],
    ).toMatchObject({
      overLoftet: false,
      kanKommeOverLoftet: true,
    });
  });

  it("counts what became of each offer, and what stopped each that was not made", () => {
    const tildelt = (
      udfald: Tildeling["udfald"],
      aarsag: Tildeling["aarsag"] = "raekkefoelge",
      dato = "2026-05-01",
    ): Tildeling => ({
      bolig: "b",
      dato: dag(dato),
      position: 1,
      tur: udfald === null ? "almindelig" : "anvisning",
      aarsag,
      skaerpede: [],
      udfald,
      genudlejning: null,
    });
    const tildelinger = [
      ...(["benyttet", "benyttet", "benyttet", "returneret", "returneret", "afventer"] as const).map((udfald) =>
        tildelt(udfald),
      ),
      ...(
        ["loft", "nybyggeri", "nybyggeri", "tilbageholdt", "tilbageholdt", "tilbageholdt", "tilbageholdt"] as const
      ).map((aarsag) => tildelt(null, aarsag)),
      tildelt("benyttet", "raekkefoelge", "2025-12-31"),
    ];
    const [foer, aaret] = aarsopgoerelser(tildelinger, AFTALE);
    // By year, though the later year was listed first.
    expect(foer).toMatchObject({ aar: 2025, ledige: 1, tilbudt: 1 });
    expect(aaret).toMatchObject({ aar: 2026, ledige: 13, tilbudt: 6, benyttet: 3, returneret: 2, afventer: 1 });
    expect(aaret).toMatchObject({
      standsetAfLoft: 1,
      standsetAfNybyggeri: 2,
      tilbageholdt: 4,
      realiseret: { taeller: 3, naevner: 13 },
    });
  });

  it("has no share in a year with nothing but dwellings outside the order, and no year without vacancies", () => {
    const { tildelinger } = tildelLedige(
      TRIN_1,
      null,
      [ledig("u", "2026-02-02", { boligtype: "ungdomsbolig" })],
      AFTALE,
    );
    expect(aarsopgoerelser(tildelinger ?? [], AFTALE)).toMatchObject([
      { aar: 2026, ledige: 0, realiseret: null, overLoftet: false, udenForRaekkefoelgen: 1 },
    ]);
    expect(aarsopgoerelser([], AFTALE)).toEqual([]);
  });
});
