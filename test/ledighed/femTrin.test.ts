/** A stair of five steps is data: its orders, shares, turns, and their texts in both languages. */
import { expect, it } from "vitest";
import { forklarSag } from "../../src/afgoerelse/forklar.js";
import { SPROG } from "../../src/afgoerelse/tekst/sprog.js";
import { dag } from "../../src/kerne/dato.js";
import { broek, tal } from "../../src/kerne/tal.js";
import { kvoterFor } from "../../src/ledighed/kvoter.js";
import { prognosePrTrin } from "../../src/ledighed/prognosePrTrin.js";
import { raekkefoelgebrud } from "../../src/ledighed/raekkefoelgebrud.js";
import { tildelLedige } from "../../src/ledighed/tildelLedige.js";
import { INTET_SUPPLEMENT, type Plads, type Trappeaftale } from "../../src/parametre/aftale.js";
import { STANDARDVALG } from "../../src/parametre/fortolkninger.js";
import { RAMMEAFTALEN_2024_2027 } from "../../src/parametre/rammeaftalen.js";
import { afdelingen, ledig, placering } from "./grundlag.js";

const { trapper, ...resten } = RAMMEAFTALEN_2024_2027;
const { afdelingstrappe, ledighed } = trapper;
const FEMTE: readonly Plads[] = [...Array.from({ length: 8 }, () => "fleksibel" as const), "niende"];
const AFTALE: Trappeaftale = {
  tekst: {
    ...resten,
    trapper: {
      ...trapper,
      afdelingstrappe: {
        ...afdelingstrappe,
        intervaller: [
          { id: "mindst-30", mindst: tal(30), trin: { hoejt: 5, mellem: 4, lavt: 2 } },
          { id: "under-30", mindst: tal(0), trin: { hoejt: 3, mellem: 2, lavt: 1 } },
        ],
      },
      ledighed: { ...ledighed, niende: { ...ledighed.niende, 5: ledighed.niende[4] ?? [] } },
    },
  },
  supplement: {
    ...INTET_SUPPLEMENT,
    raekkefoelge: { omraadetrappen: {}, afdelingstrappen: { 5: FEMTE } },
    udlejningsformVedRetur: { omraadetrappen: {}, afdelingstrappen: { 5: "fleksibel" } },
  },
  fortolkninger: STANDARDVALG,
};
const TRIN_5 = { trappe: "afdelingstrappen", trin: 5 } as const;
const DATO = dag("2026-03-01");
const afdeling = afdelingen([placering("afdelingstrappen", 5)]);
const haendelser = FEMTE.map((_, nr) => ledig(`b${nr}`, DATO));

it("has an order, shares, turns and a forecast of its own", () => {
  expect(raekkefoelgebrud(AFTALE)).toEqual([]);
  expect(kvoterFor(TRIN_5, DATO, false, AFTALE)).toMatchObject({ anvisning: broek(1, 18), fleksibel: broek(17, 18) });
  const { tildelinger, mangler } = tildelLedige(afdeling, null, haendelser, AFTALE);
  expect([tildelinger?.map(({ tur }) => tur), mangler]).toEqual([[...FEMTE.slice(0, 8), "anvisning"], []]);
  const prognoser = prognosePrTrin(afdeling, AFTALE, tal(1), 9).filter(({ trin, aar }) => trin === 5 && aar === 2026);
  expect(prognoser).toMatchObject([{ prognose: { langsigtet: broek(1, 18) } }]);
});

it.each(SPROG)("is explained in %s", (sprog) => {
  const valg = { sprog, modtager: "sagsbehandler" } as const;
  const sager = [
    { op: "kvoter", trin: TRIN_5, dato: DATO, fritaget: false, aftale: AFTALE },
    { op: "tildel", afdeling, aabning: null, haendelser, aftale: AFTALE },
  ] as const;
  for (const sag of sager) expect(forklarSag(sag, valg).tekst).toMatch(/(trin|step)\D{0,12}5/);
});
