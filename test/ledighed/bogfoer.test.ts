/** The state after an event: what is counted, what is remembered, and of which placement. */
import { describe, expect, it } from "vitest";
import { anvend } from "../../src/ledighed/anvend.js";
import type { Aabning, Haendelse } from "../../src/ledighed/haendelse.js";
import type { Ledighedsafdeling } from "../../src/ledighed/ledighedsafdeling.js";
import { tildelLedige } from "../../src/ledighed/tildelLedige.js";
import { start } from "../../src/ledighed/tilstand.js";
import { afdelingen, aftalen, ledig, placering, SUPPLEMENT, svar } from "./grundlag.js";

const AFTALE = aftalen();
const paa = (trin: number, mere: Partial<Ledighedsafdeling> = {}) =>
  afdelingen([placering("afdelingstrappen", trin)], mere);
const efter = (
  afdeling: Ledighedsafdeling,
  haendelser: readonly Haendelse[],
  aabning: Aabning | null = null,
  aftale = AFTALE,
) => haendelser.reduce((tilstand, haendelse) => anvend(tilstand, haendelse).tilstand, start(afdeling, aftale, aabning));
const ledige = (antal: number, dato: string) => Array.from({ length: antal }, (_, i) => ledig(`b${i}`, dato));

describe("a state before any event", () => {
  it("has its placements in order of date, and nothing behind it", () => {
    const [foerst, saa, sidst] = [
      placering("afdelingstrappen", 1),
      placering("afdelingstrappen", 3, "2025-01-01"),
      placering("omraadetrappen", 1, "2026-01-01"),
    ];
    const tilstand = start(afdelingen([saa, sidst, foerst]), AFTALE);
    expect(tilstand.afdeling.placeringer).toEqual([foerst, saa, sidst]);
    expect(tilstand).toMatchObject({ position: 0, seneste: [], tilbud: [], aabnet: null });
  });

  it("has what its opening tells", () => {
    const tilstand = start(paa(1), AFTALE, {
      position: 2,
      niende: 1,
      seneste: [true, false],
      tilbud: ["benyttet", "tilbageholdt"],
    });
    expect(tilstand).toMatchObject({
      position: 2,
      aabnet: { niende: 1 },
      seneste: [
        { nr: null, bolig: null, brug: "benyttet" },
        { nr: null, bolig: null, brug: "ingen" },
      ],
      tilbud: [
        { nr: null, bolig: null, udfald: "benyttet" },
        { nr: null, bolig: null, udfald: "tilbageholdt" },
      ],
    });
  });
});

describe("an event entered", () => {
  it("is remembered as what the municipality made of it", () => {
    const haendelser = [
      ...["a", "b", "c", "d"].map((bolig) => ledig(bolig, "2026-02-01")),
      ledig("r", "2026-02-01", { boligtype: "reserveret" }),
      svar("a", "2026-02-02", "returneret"),
      svar("r", "2026-02-02", "benyttet"),
    ];
    expect(efter(paa(1), haendelser)).toMatchObject({
      position: 4,
      ledigheder: 5,
      haendelser: 7,
      seneste: [
        { bolig: "a", brug: "ingen" },
        { bolig: "b", brug: "ingen" },
        { bolig: "c", brug: "ingen" },
        { bolig: "d", brug: "afventer" },
      ],
      tilbud: [
        { bolig: "a", udfald: "returneret" },
        { bolig: "d", udfald: "afventer" },
      ],
      optaelling: { ledige: 4, tilbudt: 2, benyttet: 0, returneret: 1, afventer: 1 },
    });
  });

  it("is remembered as withheld where it was", () => {
    const aabning = {
      position: 3,
      niende: 0,
      seneste: [false, false, false],
      tilbud: ["benyttet", "benyttet", "benyttet"],
    } as const;
    expect(efter(paa(1, { omfattetAfTilbageholdelse: true }), [ledig("a", "2026-02-01")], aabning)).toMatchObject({
      seneste: [{}, {}, {}, { bolig: "a", brug: "ingen" }],
      tilbud: [{ bolig: null }, { bolig: null }, { bolig: "a", udfald: "tilbageholdt" }],
    });
  });

  it("counts a ninth slot, and no other, in every period that has begun", () => {
    const { niende } = efter(paa(4), ledige(8, "2025-12-31"));
    expect(niende).toEqual({});
    expect(efter(paa(4), ledige(9, "2025-12-31")).niende).toEqual({ "2024-01-01": 1 });
    expect(
      efter(paa(4), [...ledige(9, "2025-12-31"), ...Array.from({ length: 9 }, (_, i) => ledig(`c${i}`, "2026-01-01"))])
        .niende,
    ).toEqual({
      "2024-01-01": 2,
      "2026-01-01": 1,
    });
  });

  it("that is no ninth does not move the alternation", () => {
    const aabning = { position: 7, niende: 0, seneste: Array.from({ length: 8 }, () => false), tilbud: [] };
    const { tildelinger } = tildelLedige(paa(4), aabning, ledige(2, "2026-02-01"), AFTALE);
    expect(tildelinger).toMatchObject([{ tur: "fleksibel" }, { position: 9, tur: "anvisning", aarsag: "niende" }]);
  });
});

describe("a dwelling sent back", () => {
  const FLYTTER = afdelingen([
    placering("omraadetrappen", 1),
    placering("afdelingstrappen", 1, "2025-01-01"),
    placering("afdelingstrappen", 3, "2026-01-01"),
  ]);

  it("is let by the step of the day on which it was offered, whichever placement that was", () => {
    const { tildelinger } = tildelLedige(
      FLYTTER,
      null,
      [ledig("a", "2025-12-31"), svar("a", "2026-02-01", "returneret")],
      AFTALE,
    );
    expect(tildelinger).toMatchObject([{ tur: "anvisning", udfald: "returneret", genudlejning: "almindelig" }]);
  });

  it("uses the figure of that step", () => {
    const antaget = aftalen({}, { ...SUPPLEMENT, oprindelse: "antaget" });
    const brugte = (haendelser: readonly Haendelse[]) =>
      tildelLedige(FLYTTER, null, haendelser, antaget).forbehold.flatMap((en) =>
        en.kode === "antaget-tal" ? [en.tal.slice(2).join("/")] : [],
      );
    expect(brugte([ledig("a", "2025-03-01")])).toEqual(["raekkefoelge/afdelingstrappen/1"]);
    expect(brugte([ledig("a", "2025-03-01"), svar("a", "2025-03-02", "returneret")])).toEqual([
      "raekkefoelge/afdelingstrappen/1",
      "udlejningsformVedRetur/afdelingstrappen/1",
    ]);
  });

  it("whose slot is unknown can be answered once", () => {
    const ukendt = efter(
      paa(1),
      [ledig("a", "2026-02-01"), svar("a", "2026-02-02", "returneret")],
      null,
      aftalen({}, {}),
    );
    expect(ukendt).toMatchObject({ haendelser: 2, ledigheder: 1, position: 0, optaelling: { ledige: 0 } });
    expect(() => anvend(ukendt, svar("a", "2026-02-03", "benyttet"))).toThrow("dobbelt-udfald");
  });
});
