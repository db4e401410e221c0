/** The ninth slot on the days around which the text changes it, each expected way read off the text. */
import { describe, expect, it } from "vitest";
import { dag } from "../../src/kerne/dato.js";
import { gaeldende } from "../../src/kerne/gaeldende.js";
import { kvoterFor } from "../../src/ledighed/kvoter.js";
import { nienderegel } from "../../src/ledighed/niende.js";
import { tildelLedige } from "../../src/ledighed/tildelLedige.js";
import { rammeaftalen } from "../../src/parametre/rammeaftalen.js";
import { afdelingen, aftalen, ledig, placering } from "./grundlag.js";

/** The ninth slot of a cycle, on a day, after so many ninths in the period in force. */
function niende(trin: number, dato: string, taget: number, fortolkninger: Parameters<typeof aftalen>[0] = {}) {
  const aabning = {
    position: 8,
    niende: taget,
    seneste: [false, false, false, false, false, false, false, false],
    tilbud: [],
  };
  const { tildelinger } = tildelLedige(
    afdelingen([placering("afdelingstrappen", trin)]),
    aabning,
    [ledig("b", dato)],
    aftalen(fortolkninger),
  );
  return tildelinger?.[0];
}

describe("each ninth goes by the dated rule of its step", () => {
  it.each([
    // Trin 1: the municipality's to the end.
    [1, "2024-01-01", "anvisning", "anvisning"],
    [1, "2025-12-31", "anvisning", "anvisning"],
    [1, "2026-01-01", "anvisning", "anvisning"],
    [1, "2027-12-20", "anvisning", "anvisning"],
    [1, "2027-12-21", "anvisning", "anvisning"],
    [1, "2027-12-22", "anvisning", "anvisning"],
    [1, "2027-12-31", "anvisning", "anvisning"],
    // Trin 2: the organisation's, ordinary, in 2024 and 2025; then every other the municipality's.
    [2, "2024-01-01", "almindelig", "almindelig"],
    [2, "2025-12-31", "almindelig", "almindelig"],
    [2, "2026-01-01", "anvisning", "almindelig"],
    [2, "2027-12-21", "anvisning", "almindelig"],
    [2, "2027-12-31", "anvisning", "almindelig"],
    // Trin 3: likewise, flexible.
    [3, "2024-01-01", "fleksibel", "fleksibel"],
    [3, "2025-12-31", "fleksibel", "fleksibel"],
    [3, "2026-01-01", "anvisning", "fleksibel"],
    [3, "2027-12-21", "anvisning", "fleksibel"],
    [3, "2027-12-31", "anvisning", "fleksibel"],
    // Trin 4: every other all the while.
    [4, "2024-01-01", "anvisning", "fleksibel"],
    [4, "2025-12-31", "anvisning", "fleksibel"],
    [4, "2026-01-01", "anvisning", "fleksibel"],
    [4, "2027-12-31", "anvisning", "fleksibel"],
  ])("trin %i on %s: first %s, then %s", (trin, dato, foerste, anden) => {
    expect(niende(trin, dato, 0)).toMatchObject({ position: 9, tur: foerste, aarsag: "niende" });
    expect(niende(trin, dato, 1)).toMatchObject({ position: 9, tur: anden, aarsag: "niende" });
    expect(niende(trin, dato, 2)).toMatchObject({ tur: foerste });
  });

  it("alternates on from the largest number of ninths that an opening can have", () => {
    const flest = 9007199254740991;
    const aabning = { position: 8, niende: flest, seneste: Array.from({ length: 8 }, () => false), tilbud: [] };
    const haendelser = Array.from({ length: 28 }, (_, nr) =>
      ledig(`b${nr}`, "2024-01-01", { undladTilbageholdelse: true }),
    );
    const { tildelinger } = tildelLedige(
      afdelingen([placering("afdelingstrappen", 4)]),
      aabning,
      haendelser,
      aftalen(),
    );
    // An odd number went before: the first is the organisation's, the next the municipality's, and so on.
    expect(tildelinger?.filter(({ aarsag }) => aarsag === "niende").map(({ tur }) => tur)).toEqual([
      "fleksibel",
      "anvisning",
      "fleksibel",
      "anvisning",
    ]);
  });

  it.each([1, 2, 3, 4])("trin %i has no ninth on the day before and the day after the agreement", (trin) => {
    expect(() => niende(trin, "2023-12-31", 0)).toThrow("aftale-ikke-gaeldende");
    expect(() => niende(trin, "2028-01-01", 0)).toThrow("aftale-ikke-gaeldende");
  });

  it("ends on trin 1 on the 21st if that is the day chosen", () => {
    const valg = { "niende-trin1-slut": "2027-12-21" } as const;
    expect(niende(1, "2027-12-20", 0, valg)?.tur).toBe("anvisning");
    expect(niende(1, "2027-12-21", 0, valg)?.tur).toBe("anvisning");
    expect(niende(1, "2027-12-22", 0, valg)).toMatchObject({ tur: "almindelig", aarsag: "niende" });
    expect(niende(1, "2027-12-31", 0, valg)?.tur).toBe("almindelig");
  });

  it("bears on every slot of a new building, whose limit looks at the whole share of its step", () => {
    const nyt = afdelingen([placering("afdelingstrappen", 1)], { nybyggeri: { antalBoliger: 60, reserverede: 8 } });
    const aftale = aftalen({ "nybyggeri-formel": "trinandel-minus-reserverede" });
    const efter = (dato: string, ...boliger: string[]) =>
      tildelLedige(
        nyt,
        null,
        boliger.map((bolig) => ledig(bolig, dato)),
        aftale,
      );
    // 4/9 - 2/15 is 14/45, and with the ninth gone 3/9 - 2/15 is 9/45: one offer of one vacancy is too many under
    // either; one of four is within the first only.
    expect(efter("2027-12-22", "a").fortolkninger["niende-trin1-slut"]).toBeUndefined();
    expect(efter("2027-12-21", "a", "b", "c", "d").fortolkninger["niende-trin1-slut"]).toBeUndefined();
    expect(efter("2027-12-22", "a", "b", "c", "d")).toMatchObject({
      fortolkninger: { "niende-trin1-slut": "2027-12-31" },
    });
    expect(efter("2027-12-22", "a", "b", "c", "d").tildelinger?.at(-1)).toMatchObject({
      position: 4,
      tur: "anvisning",
      udfald: "afventer",
    });
  });

  it("gives the waiting list the first one if that is chosen", () => {
    const valg = { "niende-skift-foerst": "venteliste" } as const;
    expect([0, 1, 2].map((taget) => niende(4, "2026-05-01", taget, valg)?.tur)).toEqual([
      "fleksibel",
      "anvisning",
      "fleksibel",
    ]);
  });

  it("counts from the first day of the period, whatever was taken before it", () => {
    // Eighteen vacancies in 2025 and nine in 2026: two ninths before the period, so that the one in 2026 is its first.
    const haendelser = [
      ...Array.from({ length: 18 }, (_, i) => ledig(`a${i}`, "2025-12-31")),
      ...Array.from({ length: 9 }, (_, i) => ledig(`b${i}`, "2026-01-01")),
    ];
    // Exempted, so that no offer of trin 2 awaits an answer in the place of the ninth.
    const paa = (trin: number) =>
      tildelLedige(
        afdelingen([placering("afdelingstrappen", trin)], { fritagetForEkstraLevering: true }),
        null,
        haendelser,
        aftalen(),
      ).tildelinger?.filter(({ position }) => position === 9);
    expect(paa(3)?.map(({ tur }) => tur)).toEqual(["fleksibel", "fleksibel", "anvisning"]);
    expect(paa(2)?.map(({ tur }) => tur)).toEqual(["almindelig", "almindelig", "anvisning"]);
    expect(paa(4)?.map(({ tur }) => tur)).toEqual(["anvisning", "fleksibel", "anvisning"]);
  });

  it("counts on across steps whose periods are the same", () => {
    const skift = [placering("afdelingstrappen", 3, "2026-01-01"), placering("afdelingstrappen", 2, "2026-07-01")];
    const haendelser = [
      ...Array.from({ length: 9 }, (_, i) => ledig(`a${i}`, "2026-02-01")),
      ...Array.from({ length: 9 }, (_, i) => ledig(`b${i}`, "2026-08-01")),
    ];
    const niendeturer = tildelLedige(afdelingen(skift), null, haendelser, aftalen()).tildelinger?.filter(
      ({ position }) => position === 9,
    );
    expect(niendeturer?.map(({ tur }) => tur)).toEqual(["anvisning", "almindelig"]);
  });
});

it("has no rule on omraadetrappen, nor on a step that the agreement does not have", () => {
  expect(nienderegel({ trappe: "afdelingstrappen", trin: 1 }, dag("2026-01-01"), aftalen())).toMatchObject({
    vej: "anvisning",
  });
  expect(nienderegel({ trappe: "omraadetrappen", trin: 1 }, dag("2026-01-01"), aftalen())).toBeNull();
  expect(nienderegel({ trappe: "afdelingstrappen", trin: 5 }, dag("2026-01-01"), aftalen())).toBeNull();
});

describe("quotas average over the alternation", () => {
  it.each([
    [1, "2024-06-01", { taeller: 4, naevner: 9 }],
    [2, "2025-12-31", { taeller: 1, naevner: 3 }],
    [2, "2026-01-01", { taeller: 7, naevner: 18 }],
    [3, "2025-12-31", { taeller: 2, naevner: 9 }],
    [3, "2026-01-01", { taeller: 5, naevner: 18 }],
    [4, "2024-01-01", { taeller: 1, naevner: 6 }],
  ])("trin %i on %s", (trin, dato, anvisning) => {
    expect(kvoterFor({ trappe: "afdelingstrappen", trin }, dag(dato), false, aftalen()).anvisning).toEqual(anvisning);
  });
});

it("has a rule for every step on every quarter day of the agreement", () => {
  const { ledighed } = rammeaftalen().tekst.trapper;
  for (const aar of [2024, 2025, 2026, 2027]) {
    for (const dato of [
      `${aar}-01-01`,
      `${aar}-03-31`,
      `${aar}-04-01`,
      `${aar}-07-01`,
      `${aar}-10-01`,
      `${aar}-12-31`,
    ]) {
      for (const trin of [1, 2, 3, 4])
        expect(gaeldende(ledighed.niende[trin] ?? [], dag(dato)), `trin ${trin} on ${dato}`).not.toBeNull();
    }
  }
});
