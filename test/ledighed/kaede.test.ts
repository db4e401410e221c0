/** The order of nine as a chain: how many places it has, and the forecast from a beginning that needs care. */
import { describe, expect, it } from "vitest";
import { dag } from "../../src/kerne/dato.js";
import { broek, type Tal, tal } from "../../src/kerne/tal.js";
import { anvend } from "../../src/ledighed/anvend.js";
import type { Aabning, Haendelse, Tilbudssvar } from "../../src/ledighed/haendelse.js";
import { type Kaede, kaede } from "../../src/ledighed/kaede.js";
import { type Prognose, prognose } from "../../src/ledighed/prognose.js";
import { start, type Tilstand } from "../../src/ledighed/tilstand.js";
import type { Plads, Trappe } from "../../src/parametre/aftale.js";
import { afdelingen, aftalen, ledig, placering, SUPPLEMENT, svar } from "./grundlag.js";

const DATO = dag("2026-02-01");
const HALVT = broek(1, 2);
const paa = (trappe: Trappe, trin: number, supplement: object = SUPPLEMENT) =>
  start(afdelingen([placering(trappe, trin)]), aftalen({}, supplement));
const efter = (tilstand: Tilstand, ...haendelser: readonly Haendelse[]) =>
  haendelser.reduce((her, haendelse) => anvend(her, haendelse).tilstand, tilstand);

/** Trin 1 by an order of one's own. */
const medOrden = (pladser: readonly Plads[], omfattetAfTilbageholdelse = false, aabning: Aabning | null = null) =>
  start(
    afdelingen([placering("afdelingstrappen", 1)], { omfattetAfTilbageholdelse }),
    aftalen({}, { ...SUPPLEMENT, raekkefoelge: { afdelingstrappen: { "1": pladser } } }),
    aabning,
  );

function spaa(tilstand: Tilstand, benyttelse: Tal, antal: number, dato = DATO): Prognose {
  const svaret = prognose(tilstand, dato, benyttelse, antal);
  if ("mangler" in svaret) throw new Error(svaret.mangler.join("/"));
  return svaret;
}

function kaeden(tilstand: Tilstand, dato = DATO, svarene: readonly Tilbudssvar[] = ["returneret"]): Kaede {
  const svaret = kaede([tilstand], dato, svarene);
  if ("mangler" in svaret) throw new Error(svaret.mangler.join("/"));
  return svaret;
}

describe("the chain of a step", () => {
  it("has a place for each slot and no more where nothing is ever offered", () => {
    const { led, rundestart, runde, begyndelser } = kaeden(paa("omraadetrappen", 2), DATO, ["benyttet", "returneret"]);
    expect(led).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 0].map((til) => [{ svar: null, til }]));
    expect(rundestart).toEqual([true, ...Array.from({ length: 8 }, () => false)]);
    expect([runde, begyndelser]).toEqual([9, [0]]);
  });

  it("goes round in nine where the ninth is one way's, and in eighteen where it alternates", () => {
    const runde = (trin: number, dato: string) => kaeden(paa("afdelingstrappen", trin), dag(dato)).runde;
    expect([runde(1, "2026-02-01"), runde(4, "2024-02-01")]).toEqual([9, 18]);
    expect([runde(3, "2025-12-31"), runde(3, "2026-01-01")]).toEqual([9, 18]);
  });

  it("has two heads of a cycle, one of them a full round's, where the ninth alternates", () => {
    const { led, rundestart } = kaeden(paa("afdelingstrappen", 4));
    expect([led.length, rundestart.filter(Boolean).length]).toEqual([18, 1]);
  });
});

describe("a forecast", () => {
  it("lacks the placement where there is none on the day", () => {
    const senere = start(afdelingen([placering("afdelingstrappen", 1, "2027-01-01")]), aftalen());
    expect(prognose(senere, DATO, HALVT, 9)).toEqual({ mangler: ["afdeling", "placeringer"] });
  });

  it("starts anew on another step if the order does", () => {
    // Four flexible ones on omraadetrappen; then trin 4, whose fifth slot is its first offer.
    const skifter = afdelingen([placering("omraadetrappen", 2), placering("afdelingstrappen", 4, "2026-01-01")]);
    const fire = Array.from({ length: 4 }, (_, i) => ledig(`b${i}`, "2025-12-01"));
    expect(spaa(efter(start(skifter, aftalen({ trinskifte: "forfra" })), ...fire), tal(1), 5).fordeling).toEqual([
      { benyttet: 1, sandsynlighed: tal(1) },
    ]);
    // If it runs on, the fifth slot comes first, and the ninth, every other of which is the municipality's, is the
    // fifth.
    expect(spaa(efter(start(skifter, aftalen()), ...fire), tal(1), 5).fordeling).toEqual([
      { benyttet: 2, sandsynlighed: tal(1) },
    ]);
  });

  it("takes an opening for what it is on the step of the day, however the order goes on when the step changes", () => {
    // The opening is of the first event's day, when the change lies behind: four slots of trin 4 are taken, and the
    // fifth is its first offer.
    const skiftet = afdelingen([placering("omraadetrappen", 2), placering("afdelingstrappen", 4, "2026-01-01")]);
    const aabning = { position: 4, niende: 0, seneste: [], tilbud: [] };
    const fordeling = (trinskifte: "fortsaetter" | "forfra") =>
      spaa(start(skiftet, aftalen({ trinskifte }), aabning), tal(1), 1).fordeling;
    expect([fordeling("fortsaetter"), fordeling("forfra")]).toEqual([
      [{ benyttet: 1, sandsynlighed: tal(1) }],
      [{ benyttet: 1, sandsynlighed: tal(1) }],
    ]);
  });

  it("has offers answered first that count towards the cap, however many were made since", () => {
    // a awaits, and of the three offers after it two were used: the next is offered only if a is returned.
    const orden: readonly Plads[] = [
      ...Array.from({ length: 5 }, () => "anvisning" as const),
      "almindelig",
      "almindelig",
      "almindelig",
      "niende",
    ];
    const tilstand = efter(
      medOrden(orden),
      ledig("a", "2026-01-01"),
      ...["b", "c", "d"].flatMap((bolig, i) => [
        ledig(bolig, "2026-01-02"),
        svar(bolig, "2026-01-02", i === 0 ? "returneret" : "benyttet"),
      ]),
    );
    expect(spaa(tilstand, HALVT, 1).fordeling).toEqual([
      { benyttet: 0, sandsynlighed: broek(3, 4) },
      { benyttet: 1, sandsynlighed: broek(1, 4) },
    ]);
  });

  it("has offers answered first that count towards withholding, however many vacancies there were since", () => {
    // Slots 7, 8 and 9 are offered; slot 6 comes too soon for the cap, and at slot 7 the first of them counts no
    // longer, but it is one of the three latest offers.
    const orden: readonly Plads[] = [
      ...Array.from({ length: 5 }, () => "almindelig" as const),
      "anvisning",
      "anvisning",
      "anvisning",
      "niende",
    ];
    const aabning = { position: 6, niende: 0, seneste: Array.from({ length: 8 }, () => false), tilbud: [] };
    const tilstand = efter(
      medOrden(orden, true, aabning),
      ledig("a", "2026-01-01"),
      ...["b", "c"].flatMap((bolig) => [ledig(bolig, "2026-01-02"), svar(bolig, "2026-01-02", "benyttet")]),
      ...Array.from({ length: 6 }, (_, i) => ledig(`v${i}`, "2026-01-03")),
    );
    expect(tilstand.tilbud).toMatchObject([{ bolig: "a", udfald: "afventer" }, { bolig: "b" }, { bolig: "c" }]);
    expect(tilstand.seneste.map(({ bolig }) => bolig)).not.toContain("a");
    // Withheld if a is used, which is half the time.
    expect(spaa(tilstand, HALVT, 1).fordeling).toEqual([
      { benyttet: 0, sandsynlighed: broek(3, 4) },
      { benyttet: 1, sandsynlighed: broek(1, 4) },
    ]);
  });

  it("follows no answer that never comes", () => {
    // Everything is used, a too: slots 1, 2 and 3 in every cycle. Were a returned, it would be slots 2, 3 and 4 for
    // ever.
    const orden: readonly Plads[] = [...Array.from({ length: 8 }, () => "anvisning" as const), "niende"];
    const { langsigtet, fordeling } = spaa(efter(medOrden(orden), ledig("a", "2026-01-01")), tal(1), 8);
    expect(langsigtet).toEqual(broek(1, 3));
    expect(fordeling).toEqual([{ benyttet: 2, sandsynlighed: tal(1) }]);
  });
});

describe("what a forecast assumes", () => {
  const antaget = { ...SUPPLEMENT, oprindelse: "antaget" };
  const koder = (tilstand: Tilstand) => spaa(tilstand, HALVT, 1).forbehold.map(({ kode }) => kode);

  it("is the order, where it is not stated and not in the text", () => {
    expect(koder(paa("afdelingstrappen", 1, antaget))).toEqual(["historik-antaget-tom", "antaget-tal"]);
    expect(koder(paa("afdelingstrappen", 1))).toEqual(["historik-antaget-tom"]);
    expect(koder(paa("omraadetrappen", 2, antaget))).toEqual(["historik-antaget-tom"]);
  });

  it("is an empty history only where neither an opening nor an event tells of one", () => {
    const aabning = { position: 0, niende: 0, seneste: [], tilbud: [] };
    const aabnet = start(afdelingen([placering("afdelingstrappen", 1)]), aftalen(), aabning);
    expect(koder(aabnet)).toEqual([]);
    expect(koder(efter(aabnet, ledig("a", "2026-01-01")))).toEqual([]);
    expect(koder(efter(paa("afdelingstrappen", 1), ledig("a", "2026-01-01")))).toEqual([]);
  });
});
