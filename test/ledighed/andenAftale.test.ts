/**
 * Another municipality's vacancies are another data object: a cycle of four, a cap of one in four, two steps, and dates
 * of its own.
 */
import { describe, expect, it } from "vitest";
import { dag } from "../../src/kerne/dato.js";
import { kvoterFor } from "../../src/ledighed/kvoter.js";
import { aarsopgoerelser } from "../../src/ledighed/opgoerelse.js";
import { raekkefoelgebrud } from "../../src/ledighed/raekkefoelgebrud.js";
import { tildelLedige } from "../../src/ledighed/tildelLedige.js";
import { INTET_SUPPLEMENT, type Plads, type Trappeaftale, type Trappetekst } from "../../src/parametre/aftale.js";
import { STANDARDVALG } from "../../src/parametre/fortolkninger.js";
import { RAMMEAFTALEN_2024_2027 } from "../../src/parametre/rammeaftalen.js";
import { afdelingen, ledig, placering, svar } from "./grundlag.js";

const kilde = { kilde: "aftale", sted: "made up for this test" } as const;

const LILLEBY: Trappetekst = {
  ...RAMMEAFTALEN_2024_2027,
  id: "lilleby-2028",
  navn: "Lilleby 2028-2029",
  gaelder: { fra: dag("2028-01-01"), til: dag("2029-12-31") },
  trapper: {
    ...RAMMEAFTALEN_2024_2027.trapper,
    ledighed: {
      ...RAMMEAFTALEN_2024_2027.trapper.ledighed,
      raekkefoelge: {
        laengde: 4,
        kendte: {},
        proeves: [dag("2028-01-01"), dag("2029-01-01")],
        overLoftet: [1],
        hjemmel: kilde,
      },
      udenAnvisning: { trin: [], hjemmel: kilde },
      niende: {
        1: [{ fra: dag("2028-01-01"), vej: "anvisning", ellers: "almindelig", slutEfter: null, hjemmel: kilde }],
        2: [
          { fra: dag("2028-01-01"), vej: "fleksibel", ellers: "fleksibel", slutEfter: null, hjemmel: kilde },
          { fra: dag("2029-01-01"), vej: "hver-anden", ellers: "fleksibel", slutEfter: null, hjemmel: kilde },
        ],
      },
      ekstra: { trin: [], hjemmel: kilde },
      loft: { hoejst: 1, af: 4, hjemmel: kilde },
      tilbageholdelse: { trin: [1], efterBenyttede: 1, hjemmel: kilde },
      udfasning: { afgoeresPr: dag("2028-01-01"), trin: { 1: { fra: dag("2028-07-01"), hjemmel: kilde } } },
    },
  },
};

const lilleby = (
  etteren: readonly Plads[],
  toeren: readonly Plads[] = ["fleksibel", "fleksibel", "fleksibel", "niende"],
): Trappeaftale => ({
  tekst: LILLEBY,
  supplement: {
    ...INTET_SUPPLEMENT,
    raekkefoelge: { omraadetrappen: {}, afdelingstrappen: { 1: etteren, 2: toeren } },
    udlejningsformVedRetur: { omraadetrappen: {}, afdelingstrappen: { 1: "almindelig", 2: "fleksibel" } },
  },
  fortolkninger: STANDARDVALG,
});
const AFTALE = lilleby(["anvisning", "almindelig", "anvisning", "niende"]);
const paa = (trin: number) =>
  afdelingen([placering("afdelingstrappen", trin, "2028-01-01")], { omfattetAfTilbageholdelse: true });

describe("another municipality's vacancies", () => {
  it("go round in its own cycle, under its own cap", () => {
    const { tildelinger } = tildelLedige(
      { ...paa(1), omfattetAfTilbageholdelse: false },
      null,
      ["a", "b", "c", "d", "e", "f"].map((bolig) => ledig(bolig, "2028-02-01")),
      AFTALE,
    );
    expect(tildelinger?.map(({ position, tur, aarsag }) => `${position} ${tur} ${aarsag}`)).toEqual([
      "1 anvisning raekkefoelge",
      "2 almindelig raekkefoelge",
      "3 almindelig loft",
      "4 almindelig loft",
      "1 anvisning raekkefoelge",
      "2 almindelig raekkefoelge",
    ]);
  });

  it("may withhold after its own number of used ones", () => {
    const { tildelinger } = tildelLedige(
      paa(1),
      null,
      [
        ledig("a", "2028-02-01"),
        svar("a", "2028-02-02", "benyttet"),
        ledig("b", "2028-02-03"),
        ledig("c", "2028-02-04"),
      ],
      AFTALE,
    );
    expect(tildelinger?.at(-1)).toMatchObject({ position: 3, tur: "almindelig", aarsag: "tilbageholdt" });
  });

  it("has phase-outs and last slots by its own dates", () => {
    const saerbolig = (dato: string) =>
      tildelLedige(paa(1), null, [ledig("a", dato, { boligtype: "saerbolig" })], AFTALE).tildelinger?.[0]?.aarsag;
    expect([saerbolig("2028-06-30"), saerbolig("2028-07-01")]).toEqual(["saerbolig", "raekkefoelge"]);
    const sidste = (dato: string) =>
      kvoterFor({ trappe: "afdelingstrappen", trin: 2 }, dag(dato), false, AFTALE).anvisning;
    expect([sidste("2028-12-31"), sidste("2029-01-01")]).toEqual([
      { taeller: 0, naevner: 1 },
      { taeller: 1, naevner: 8 },
    ]);
    expect(() => sidste("2027-12-31")).toThrow("2028-01-01 to 2029-12-31");
  });

  it("has orders checked by its own rules", () => {
    expect(raekkefoelgebrud(AFTALE)).toEqual([]);
    const etBrud = (aftale: Trappeaftale) => raekkefoelgebrud(aftale).map(({ besked }) => besked);
    expect(etBrud(lilleby(["almindelig", "almindelig", "almindelig", "niende"]))).toEqual([]);
    expect(etBrud(lilleby(["anvisning", "niende"]))).toEqual([
      "an order has 4 slots, this one 2",
      "niende is the last slot on afdelingstrappen and no other",
    ]);
  });

  it("is counted against its own cap", () => {
    const { tildelinger } = tildelLedige(
      paa(1),
      null,
      [ledig("a", "2028-02-01"), svar("a", "2028-02-02", "benyttet"), ledig("b", "2028-02-03")],
      AFTALE,
    );
    expect(aarsopgoerelser(tildelinger ?? [], AFTALE)).toMatchObject([
      { aar: 2028, realiseret: { taeller: 1, naevner: 2 }, loft: { taeller: 1, naevner: 4 }, overLoftet: true },
    ]);
  });
});
