/** What a ledger comes to where orders are missing, where the cap only warns, and by which choices. */
import { describe, expect, it } from "vitest";
import { anvend } from "../../src/ledighed/anvend.js";
import type { Haendelse } from "../../src/ledighed/haendelse.js";
import type { Trinplacering } from "../../src/ledighed/ledighedsafdeling.js";
import { tildelLedige } from "../../src/ledighed/tildelLedige.js";
import { start } from "../../src/ledighed/tilstand.js";
import { afdelingen, aftalen, fejlI, ledig, placering, SUPPLEMENT, svar } from "./grundlag.js";

const ordenen = (trin: number) => ["aftale", "supplement", "raekkefoelge", "afdelingstrappen", String(trin)];
const kun = (...trin: readonly (1 | 2 | 3 | 4)[]) => ({
  ...SUPPLEMENT,
  raekkefoelge: {
    ...SUPPLEMENT.raekkefoelge,
    afdelingstrappen: Object.fromEntries(trin.map((nr) => [nr, SUPPLEMENT.raekkefoelge.afdelingstrappen[nr]])),
  },
});
const saerbolig = (bolig: string, dato: string) => ledig(bolig, dato, { boligtype: "saerbolig" });

describe("a ledger whose order is missing", () => {
  it("is unknown from then on, also on a step whose order is known", () => {
    const skifter = afdelingen([placering("afdelingstrappen", 3), placering("afdelingstrappen", 1, "2025-01-01")]);
    const foerste = anvend(start(skifter, aftalen({}, kun(1))), ledig("a", "2024-02-01"));
    expect(foerste).toMatchObject({ nr: 0, tildeling: null, begrundelse: [] });
    const anden = anvend(foerste.tilstand, ledig("b", "2025-02-01"));
    expect(anden).toMatchObject({ nr: 1, tildeling: null, begrundelse: [] });
    expect(anvend(anden.tilstand, svar("a", "2025-02-02", "benyttet"))).toMatchObject({
      nr: 0,
      tildeling: null,
      begrundelse: [],
    });
    const hele = tildelLedige(skifter, null, [ledig("a", "2024-02-01"), ledig("b", "2025-02-01")], aftalen({}, kun(1)));
    expect(hele).toMatchObject({
      tildelinger: null,
      optaelling: null,
      naeste: null,
      begrundelse: [],
      mangler: [ordenen(3)],
    });
  });
});

describe("the phase-out of a department that had no step in 2024", () => {
  // Only the phase-out, from 2026 on, makes the special dwelling take a slot; until the order is known that is all that
  // can tell.
  const i2026 = (...trin: readonly number[]): readonly Trinplacering[] =>
    trin.map((nr, i) => placering("afdelingstrappen", nr, `2026-0${i + 1}-01`));
  const svaret = (
    valg: "ingen" | "gaeldende-trin",
    placeringer: readonly Trinplacering[],
    haendelser: readonly Haendelse[],
  ) => {
    const { mangler, fortolkninger, tildelinger } = tildelLedige(
      afdelingen(placeringer),
      null,
      haendelser,
      aftalen({ "udfasning-uden-trin": valg }, kun(1, 4)),
    );
    return { mangler, fortolkninger: Object.entries(fortolkninger), ukendt: tildelinger === null };
  };

  it("decides where the other reading needs no order", () => {
    expect(svaret("gaeldende-trin", i2026(3), [saerbolig("s", "2026-01-02")])).toEqual({
      mangler: [ordenen(3)],
      fortolkninger: [["udfasning-uden-trin", "gaeldende-trin"]],
      ukendt: true,
    });
    expect(svaret("ingen", i2026(3), [saerbolig("s", "2026-01-02")])).toEqual({
      mangler: [ordenen(3)],
      fortolkninger: [["udfasning-uden-trin", "ingen"]],
      ukendt: false,
    });
  });

  it("decides where the other reading needs one order more", () => {
    // The special dwelling on trin 3 takes a slot under the other reading only, and trin 2's order is missing under
    // both.
    const haendelser = [saerbolig("s", "2026-01-02"), ledig("a", "2026-02-02")];
    expect(svaret("ingen", i2026(3, 2), haendelser)).toEqual({
      mangler: [ordenen(2)],
      fortolkninger: [["udfasning-uden-trin", "ingen"]],
      ukendt: true,
    });
    expect(svaret("gaeldende-trin", i2026(3, 2), haendelser)).toEqual({
      mangler: [ordenen(3), ordenen(2)],
      fortolkninger: [["udfasning-uden-trin", "gaeldende-trin"]],
      ukendt: true,
    });
  });

  // On trin 1 it is offered outside the order under either reading, and falls vacant again on trin 3 before that offer
  // is answered.
  it("decides of a vacancy that is refused too", () => {
    const igen = [saerbolig("s", "2026-01-02"), saerbolig("s", "2026-02-02")];
    expect(svaret("gaeldende-trin", i2026(1, 3), igen)).toEqual({
      mangler: [ordenen(3)],
      fortolkninger: [["udfasning-uden-trin", "gaeldende-trin"]],
      ukendt: true,
    });
    expect(fejlI(() => svaret("ingen", i2026(1, 3), igen))).toEqual(["dobbelt-bolig haendelser 1 bolig"]);
    expect(svaret("ingen", i2026(1, 3, 2), [...igen, ledig("a", "2026-03-02")])).toEqual({
      mangler: [ordenen(2)],
      fortolkninger: [["udfasning-uden-trin", "ingen"]],
      ukendt: true,
    });
  });

  it("does not decide where both need the same orders, in whatever turn", () => {
    expect(svaret("ingen", i2026(3), [saerbolig("s", "2026-01-02"), ledig("a", "2026-01-03")]).fortolkninger).toEqual(
      [],
    );
    expect(svaret("ingen", i2026(3), [ledig("a", "2026-01-02")]).fortolkninger).toEqual([]);
    const skifter = [saerbolig("s", "2026-01-02"), ledig("a", "2026-02-02"), ledig("b", "2026-03-02")];
    expect(svaret("ingen", i2026(3, 2, 3), skifter)).toEqual({
      mangler: [ordenen(2), ordenen(3)],
      fortolkninger: [],
      ukendt: true,
    });
  });
});

describe("a cap that only warns", () => {
  const advarer = aftalen({ "loft-virkning": "advarer" });
  const forbehold = (haendelser: readonly Haendelse[], trin = 1) =>
    tildelLedige(afdelingen([placering("afdelingstrappen", trin)]), null, haendelser, advarer).forbehold.map(
      ({ kode }) => kode,
    );
  const ledige = (antal: number) => Array.from({ length: antal }, (_, i) => ledig(`b${i}`, "2026-02-01"));

  it("warns once it is reached, by a vacancy or by the next one", () => {
    // Slots 1, 4, 7 and 9 are the municipality's: three await an answer, and the ninth is the fourth.
    expect(forbehold(ledige(7))).toEqual(["historik-antaget-tom"]);
    expect(forbehold(ledige(8))).toEqual(["historik-antaget-tom", "loft-naaet"]);
    expect(forbehold(ledige(9))).toEqual(["historik-antaget-tom", "loft-naaet"]);
  });

  it("does not warn of fewer, nor of a dwelling outside the order", () => {
    expect(forbehold(ledige(1))).toEqual(["historik-antaget-tom"]);
    expect(forbehold([ledig("r", "2026-02-01", { boligtype: "reserveret" })], 4)).toEqual(["historik-antaget-tom"]);
    expect(forbehold(ledige(6), 4)).toEqual(["historik-antaget-tom"]);
  });
});
