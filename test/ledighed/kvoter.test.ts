/** The quotas of a step with the figures of the supplement that they rest on, and what is said where one is missing. */
import { describe, expect, it } from "vitest";
import { dag } from "../../src/kerne/dato.js";
import { broek } from "../../src/kerne/tal.js";
import { kvoteAf } from "../../src/ledighed/kvote.js";
import { kvoterFor } from "../../src/ledighed/kvoter.js";
import { nybyggeriFor } from "../../src/ledighed/nybyggeri.js";
import { INTET_SUPPLEMENT, type Plads, type Trappe } from "../../src/parametre/aftale.js";
import { VEJE } from "../../src/parametre/ledighedsregler.js";
import { rammeaftalen } from "../../src/parametre/rammeaftalen.js";
import { aftalen, fejlI, SUPPLEMENT } from "./grundlag.js";

const ANTAGET = aftalen({}, { ...SUPPLEMENT, oprindelse: "antaget" });
const UDEN_FORM = aftalen({}, { ...SUPPLEMENT, oprindelse: "antaget", udlejningsformVedFritagelse: null });
const INTET_ANTAGET = aftalen({}, { oprindelse: "antaget" });
const DATO = dag("2026-02-01");

const orden = (trappe: Trappe, trin: number) => ({
  kode: "antaget-tal",
  tal: ["aftale", "supplement", "raekkefoelge", trappe, String(trin)],
});
const FORM = { kode: "antaget-tal", tal: ["aftale", "supplement", "udlejningsformVedFritagelse"] };

describe("quotas by assumed figures", () => {
  const forbehold = (trappe: Trappe, trin: number, fritaget: boolean, aftale = ANTAGET) =>
    kvoterFor({ trappe, trin }, DATO, fritaget, aftale).forbehold;

  it("name the order, and the form of an exempted slot where there is one", () => {
    expect(forbehold("afdelingstrappen", 1, false)).toEqual([orden("afdelingstrappen", 1)]);
    expect(forbehold("afdelingstrappen", 1, true)).toEqual([orden("afdelingstrappen", 1)]);
    expect(forbehold("afdelingstrappen", 2, false)).toEqual([orden("afdelingstrappen", 2)]);
    expect(forbehold("afdelingstrappen", 2, true)).toEqual([orden("afdelingstrappen", 2), FORM]);
  });

  it("name no figure that nobody has given", () => {
    expect(kvoterFor({ trappe: "afdelingstrappen", trin: 2 }, DATO, true, UDEN_FORM)).toMatchObject({
      forbehold: [orden("afdelingstrappen", 2)],
      mangler: [FORM.tal],
      fleksibel: null,
    });
    expect(forbehold("afdelingstrappen", 2, true, INTET_ANTAGET)).toEqual([]);
  });

  it("name nothing where the text itself gives the order", () => {
    expect(forbehold("omraadetrappen", 2, true)).toEqual([]);
    expect(forbehold("omraadetrappen", 1, true)).toEqual([orden("omraadetrappen", 1)]);
  });

  it("name nothing where the figures are stated", () => {
    expect(forbehold("afdelingstrappen", 2, true, aftalen())).toEqual([]);
  });
});

describe("the grounds of a quota", () => {
  const grunde = (trappe: Trappe, trin: number, fritaget = false) =>
    kvoterFor({ trappe, trin }, DATO, fritaget, aftalen()).begrundelse.map(({ hjemmel }) =>
      hjemmel.map(({ sted }) => sted),
    );

  it("are the order, the ninth of the step, the exemption, and the cap", () => {
    expect(grunde("afdelingstrappen", 4)).toEqual([["Figur 4", "Hver 9. bolig, trin 4"], ["Realiseret anvisning"]]);
    expect(grunde("afdelingstrappen", 2)).toEqual([
      ["Figur 4", "Hver 9. bolig, trin 2 og 3"],
      ["Realiseret anvisning"],
    ]);
    expect(grunde("afdelingstrappen", 2, true)[0]).toEqual([
      "Figur 4",
      "Hver 9. bolig, trin 2 og 3",
      "Realiseret anvisning, trin 2",
    ]);
    expect(grunde("omraadetrappen", 1)).toEqual([["Figur 4"], ["Realiseret anvisning"]]);
  });

  it("have no cap but nothing at all where nobody is assigned, which is trin 2 of omraadetrappen alone", () => {
    expect(grunde("omraadetrappen", 2)).toEqual([["Figur 4"], ["Områdetrappen, trin 2"]]);
    const loftet = (trappe: Trappe, trin: number) => kvoterFor({ trappe, trin }, DATO, false, aftalen()).begrundelse[1];
    expect(loftet("omraadetrappen", 2)).toMatchObject({ hoejst: 0, af: 9 });
    expect(loftet("omraadetrappen", 1)).toMatchObject({ hoejst: 3, af: 9 });
    expect(loftet("afdelingstrappen", 2)).toMatchObject({ hoejst: 3, af: 9 });
  });
});

describe("general assignment in the largest building that there can be", () => {
  const stort = { antalBoliger: 3002399751580331, reserverede: 1 };
  const TRIN_4 = { trappe: "afdelingstrappen", trin: 4 } as const;

  it("is the step's own where a third is more: one dwelling of nine, and half of the ninth", () => {
    const { anvisning, begraenset, fortolkninger } = nybyggeriFor(stort, TRIN_4, DATO, aftalen());
    expect({ anvisning, begraenset }).toEqual({ anvisning: broek(1, 6), begraenset: false });
    expect(fortolkninger).toEqual({ "nybyggeri-formel": "andel-af-boliger" });
  });

  it("is the sixth less the one, exactly, under the other formula", () => {
    const { anvisning, begraenset } = nybyggeriFor(
      stort,
      TRIN_4,
      DATO,
      aftalen({ "nybyggeri-formel": "trinandel-minus-reserverede" }),
    );
    expect({ anvisning, begraenset }).toEqual({
      anvisning: { taeller: 3002399751580325, naevner: 18014398509481986n },
      begraenset: true,
    });
  });
});

describe("a choice decides a new building's share", () => {
  it("also where the share is the same, and is lowered under one choice alone", () => {
    // One dwelling of nine and the ninth; from 22 December 2027 the ninth may have ended. A quarter reserved leaves (40
    // / 3 - 10) of 30: a ninth. No order of trin 1 may offer so few; the share of any order is worked out all the same.
    const pladser: readonly Plads[] = [
      "anvisning",
      ...Array.from({ length: 7 }, () => "almindelig" as const),
      "niende",
    ];
    const aftale = rammeaftalen({
      ...INTET_SUPPLEMENT,
      raekkefoelge: { omraadetrappen: {}, afdelingstrappen: { 1: pladser } },
    });
    const { anvisning, begraenset, fortolkninger } = nybyggeriFor(
      { antalBoliger: 40, reserverede: 10 },
      { trappe: "afdelingstrappen", trin: 1 },
      dag("2027-12-22"),
      aftale,
    );
    expect({ anvisning, begraenset }).toEqual({ anvisning: broek(1, 9), begraenset: true });
    expect(Object.keys(fortolkninger)).toEqual(["nybyggeri-formel", "niende-trin1-slut"]);
  });
});

describe("general assignment in a new building by assumed figures", () => {
  const svaret = (trappe: Trappe, trin: number, aftale = ANTAGET, reserverede = 5) =>
    nybyggeriFor({ antalBoliger: 30, reserverede }, { trappe, trin }, DATO, aftale);

  it("names the order where one was used that the text does not give", () => {
    expect(svaret("afdelingstrappen", 1).forbehold).toEqual([orden("afdelingstrappen", 1)]);
    expect(svaret("omraadetrappen", 2).forbehold).toEqual([]);
    expect(svaret("afdelingstrappen", 1, INTET_ANTAGET).forbehold).toEqual([]);
    expect(svaret("afdelingstrappen", 1, aftalen()).forbehold).toEqual([]);
  });

  it("starts from the step's own share without any exemption, and says by which formula", () => {
    // Trin 2 in 2026: two, the extra one and half a ninth.
    expect(svaret("afdelingstrappen", 2, aftalen(), 0)).toMatchObject({
      anvisning: broek(7, 18),
      begraenset: false,
      begrundelse: [{ egenAndel: broek(7, 18), formel: "andel-af-boliger", graense: broek(7, 18) }],
    });
  });
});

it.each([
  ["quotas", () => kvoterFor({ trappe: "afdelingstrappen", trin: 1 }, dag("2028-01-01"), false, ANTAGET)],
  [
    "a new building",
    () =>
      nybyggeriFor(
        { antalBoliger: 30, reserverede: 5 },
        { trappe: "afdelingstrappen", trin: 1 },
        dag("2023-12-31"),
        ANTAGET,
      ),
  ],
])("%s outside the agreement: the fault is in the day", (_, kald) => {
  expect(fejlI(kald)).toEqual(["aftale-ikke-gaeldende dato"]);
});

describe("the shares of an order", () => {
  const nul = broek(0, 1);

  it("leave out an exempted slot whose form nobody has given", () => {
    const { ekstra, andre } = { ekstra: "ekstra", andre: "almindelig" } as const;
    const pladser = [ekstra, andre, andre];
    const andel = kvoteAf(pladser, { trappe: "afdelingstrappen", trin: 2 }, DATO, true, UDEN_FORM);
    expect([...VEJE, null].map(andel)).toEqual([nul, broek(2, 3), nul, broek(1, 3)]);
  });

  it("leave out a ninth for which the agreement has no rule", () => {
    // Trin 5 is no step of the agreement, and omraadetrappen has no ninth.
    for (const trin of [
      { trappe: "afdelingstrappen", trin: 5 } as const,
      { trappe: "omraadetrappen", trin: 1 } as const,
    ]) {
      const andel = kvoteAf(["anvisning", "niende"], trin, DATO, false, ANTAGET);
      expect([...VEJE, null].map(andel)).toEqual([broek(1, 2), nul, nul, broek(1, 2)]);
    }
  });
});
