/**
 * Faulty events, with their code and their number, one by one and in a whole ledger; and what a vacancy that was not
 * the municipality's says for itself.
 */
import { describe, expect, it } from "vitest";
import { dag } from "../../src/kerne/dato.js";
import { anvend } from "../../src/ledighed/anvend.js";
import type { Haendelse } from "../../src/ledighed/haendelse.js";
import { hvorforIkkeKommunens } from "../../src/ledighed/hvorforIkkeKommunens.js";
import { tildelLedige } from "../../src/ledighed/tildelLedige.js";
import { start } from "../../src/ledighed/tilstand.js";
import { afdelingen, aftalen, fejlI, ledig, placering, svar } from "./grundlag.js";

const AFTALE = aftalen();
const TRIN_1 = afdelingen([placering("afdelingstrappen", 1)], { omfattetAfTilbageholdelse: true });

const enkeltvis = (haendelser: readonly Haendelse[]) =>
  fejlI(() => haendelser.reduce((tilstand, haendelse) => anvend(tilstand, haendelse).tilstand, start(TRIN_1, AFTALE)));
const samlet = (haendelser: readonly Haendelse[]) => fejlI(() => tildelLedige(TRIN_1, null, haendelser, AFTALE));

describe("a faulty event", () => {
  const foerst = [ledig("a", "2026-01-01"), ledig("b", "2026-01-02")];
  it.each([
    ["haendelser-ude-af-orden", [ledig("c", "2026-01-01")], "haendelser-ude-af-orden haendelser 2 dato"],
    ["an outcome out of order", [svar("a", "2025-12-31", "benyttet")], "haendelser-ude-af-orden haendelser 2 dato"],
    ["ukendt-bolig", [svar("c", "2026-01-03", "benyttet")], "ukendt-bolig haendelser 2 bolig"],
    [
      "dobbelt-udfald",
      [svar("a", "2026-01-03", "benyttet"), svar("a", "2026-01-04", "returneret")],
      "dobbelt-udfald haendelser 3 bolig",
    ],
    ["dobbelt-bolig", [ledig("a", "2026-01-03")], "dobbelt-bolig haendelser 2 bolig"],
    ["an outcome for the waiting list's", [svar("b", "2026-01-03", "benyttet")], "ugyldigt-input haendelser 2 bolig"],
    ["a vacancy after the agreement", [ledig("c", "2028-01-01")], "aftale-ikke-gaeldende haendelser 2 dato"],
  ] as const)("%s", (_, haendelser, ventet) => {
    expect(enkeltvis([...foerst, ...haendelser])).toEqual([ventet]);
    expect(samlet([...foerst, ...haendelser])).toEqual([ventet]);
  });

  it("before the agreement is refused too", () => {
    expect(enkeltvis([ledig("a", "2023-12-31")])).toEqual(["aftale-ikke-gaeldende haendelser 0 dato"]);
  });

  it("is reported with all others of its ledger", () => {
    expect(
      samlet([
        ...foerst,
        svar("b", "2026-01-03", "benyttet"),
        svar("c", "2026-01-03", "benyttet"),
        ledig("a", "2026-01-03"),
      ]),
    ).toEqual([
      "ugyldigt-input haendelser 2 bolig",
      "ukendt-bolig haendelser 3 bolig",
      "dobbelt-bolig haendelser 4 bolig",
    ]);
  });

  it("is not entered: the events after it are judged without it", () => {
    expect(samlet([ledig("a", "2026-01-01"), ledig("a", "2026-01-02"), svar("a", "2026-01-03", "benyttet")])).toEqual([
      "dobbelt-bolig haendelser 1 bolig",
    ]);
  });

  // A saerbolig is offered outside the order; the ordinary vacancy after it needs an order that nobody has given.
  it("leaves its slot unknown, and then only what shows without slots is a fault", () => {
    const afdeling = afdelingen([placering("omraadetrappen", 1)]);
    const haendelser = [ledig("a", "2026-01-01", { boligtype: "saerbolig" }), ledig("a", "2026-01-02")];
    const { tildelinger, mangler } = tildelLedige(afdeling, null, haendelser, aftalen({}, {}));
    expect({ tildelinger, mangler }).toEqual({
      tildelinger: null,
      mangler: [["aftale", "supplement", "raekkefoelge", "omraadetrappen", "1"]],
    });
    expect(fejlI(() => tildelLedige(afdeling, null, haendelser, aftalen()))).toEqual([
      "dobbelt-bolig haendelser 1 bolig",
    ]);
  });

  it("is told of a dwelling never vacant, and of a second outcome, where no slot is known", () => {
    const haendelser = [
      svar("x", "2026-01-01", "benyttet"),
      ledig("a", "2026-01-01"),
      svar("a", "2026-01-02", "benyttet"),
      svar("a", "2026-01-03", "benyttet"),
    ];
    expect(fejlI(() => tildelLedige(TRIN_1, null, haendelser, aftalen({}, {})))).toEqual([
      "ukendt-bolig haendelser 0 bolig",
      "dobbelt-udfald haendelser 3 bolig",
    ]);
  });

  // One slot is taken when the ledger begins. Begun on step 1 of omraadetrappen, the order begins again on the 22nd and
  // the fourth vacancy is a fleksibel one of step 4; begun on the 31st, on step 4, the order runs on and the fourth
  // vacancy is its fifth place, the municipality's.
  it("begins no ledger: an opening belongs to the first event that stands", () => {
    const afdeling = afdelingen([placering("omraadetrappen", 1), placering("afdelingstrappen", 4, "2027-12-22")]);
    const ledger = [...Array.from({ length: 4 }, () => ledig("b", "2027-12-31")), svar("b", "2027-12-31", "benyttet")];
    const ved = (haendelser: readonly Haendelse[]) =>
      fejlI(() =>
        tildelLedige(
          afdeling,
          { position: 1, niende: 0, seneste: [false], tilbud: [] },
          haendelser,
          aftalen({ trinskifte: "forfra" }),
        ),
      );
    expect(ved([svar("a", "2027-12-15", "benyttet"), ...ledger])).toEqual(["ukendt-bolig haendelser 0 bolig"]);
    expect(ved([ledig("a", "2027-12-15"), ...ledger])).toEqual(["ugyldigt-input haendelser 5 bolig"]);
  });
});

describe("a dwelling answered", () => {
  it("may fall vacant again, and so may one let from the waiting list", () => {
    expect(
      samlet([
        ledig("a", "2026-01-01"),
        svar("a", "2026-01-02", "returneret"),
        ledig("a", "2026-01-03"),
        ledig("a", "2026-01-04"),
      ]),
    ).toEqual([]);
  });

  it("may be answered after the last day of the agreement", () => {
    const { tildelinger, naeste } = tildelLedige(
      TRIN_1,
      null,
      [ledig("a", "2027-12-31"), svar("a", "2028-01-15", "returneret")],
      AFTALE,
    );
    expect(tildelinger).toMatchObject([{ tur: "anvisning", udfald: "returneret", genudlejning: "almindelig" }]);
    expect(naeste).toBeNull();
  });
});

describe("why was this dwelling not mine", () => {
  const BENYTTET = ["a", "d", "g"].flatMap((bolig, i) => [
    ledig(bolig, `2026-0${i + 1}-01`),
    svar(bolig, `2026-0${i + 1}-02`, "benyttet"),
    ...(i < 2
      ? [ledig(`${bolig}1`, `2026-0${i + 1}-03`), ledig(`${bolig}2`, `2026-0${i + 1}-04`)]
      : [ledig(`${bolig}1`, "2026-03-03")]),
  ]);
  const koder = (svaret: ReturnType<typeof hvorforIkkeKommunens>) => svaret.begrundelse.map(({ kode }) => kode);

  it("because the slot was the waiting list's", () => {
    const svaret = hvorforIkkeKommunens(tildelLedige(TRIN_1, null, BENYTTET, AFTALE), "a1", dag("2026-01-03"));
    expect(svaret).toMatchObject({
      tilbudt: false,
      tildeling: { tur: "almindelig", position: 2 },
      begrundelse: [{ kode: "raekkefoelge", plads: "almindelig" }],
    });
  });

  it("because it was withheld after three used in a row", () => {
    const svaret = hvorforIkkeKommunens(
      tildelLedige(TRIN_1, null, [...BENYTTET, ledig("n", "2026-04-01")], AFTALE),
      "n",
      dag("2026-04-01"),
    );
    expect(koder(svaret)).toEqual(["raekkefoelge", "niende", "tilbageholdelse", "venteliste"]);
    expect(svaret.begrundelse[2]).toMatchObject({
      tilbageholdt: true,
      tilbud: [{ bolig: "a" }, { bolig: "d" }, { bolig: "g" }],
    });
  });

  it("because three of nine were used already, where nothing was withheld", () => {
    const haendelser = [...BENYTTET, ledig("n", "2026-04-01", { undladTilbageholdelse: true })];
    const svaret = hvorforIkkeKommunens(tildelLedige(TRIN_1, null, haendelser, AFTALE), "n", dag("2026-04-01"));
    expect(svaret).toMatchObject({ tilbudt: false, tildeling: { aarsag: "loft", tur: "almindelig" } });
    expect(svaret.begrundelse.find(({ kode }) => kode === "loft")).toMatchObject({
      standset: true,
      hoejst: 3,
      maaling: "rullende-9",
      taeller: [{ bolig: "a" }, { bolig: "d" }, { bolig: "g" }],
    });
    expect(svaret.begrundelse.find(({ kode }) => kode === "tilbageholdelse")).toMatchObject({
      tilbageholdt: false,
      undladt: true,
    });
  });

  it("however the dwelling's name is written", () => {
    const haendelser = [ledig("Ågade 1".normalize("NFD"), "2026-01-01")];
    const svaret = hvorforIkkeKommunens(
      tildelLedige(TRIN_1, null, haendelser, AFTALE),
      "Ågade 1".normalize("NFC"),
      dag("2026-01-01"),
    );
    expect(svaret.tilbudt).toBe(true);
  });

  it("it was, and was sent back", () => {
    const resultat = tildelLedige(
      TRIN_1,
      null,
      [ledig("a", "2026-01-01"), svar("a", "2026-01-02", "returneret")],
      AFTALE,
    );
    const svaret = hvorforIkkeKommunens(resultat, "a", dag("2026-01-01"));
    expect(svaret.tilbudt).toBe(true);
    expect(svaret.begrundelse.at(-1)).toMatchObject({
      kode: "tilbud-besvaret",
      udfald: "returneret",
      genudlejning: "almindelig",
    });
  });

  it("is answered of the dwelling asked of, though another was vacant on the day", () => {
    const tre = ["a", "b", "c"].map((bolig) => ledig(bolig, "2026-01-01"));
    const svaret = hvorforIkkeKommunens(tildelLedige(TRIN_1, null, tre, AFTALE), "b", dag("2026-01-01"));
    expect(svaret).toMatchObject({
      tildeling: { bolig: "b", position: 2 },
      begrundelse: [{ ledig: { nr: 1, bolig: "b" } }],
    });
  });

  it("is refused where no turn is known", () => {
    const uden = tildelLedige(TRIN_1, null, [ledig("a", "2026-01-01")], aftalen({}, {}));
    expect(fejlI(() => hvorforIkkeKommunens(uden, "a", dag("2026-01-01")))).toEqual(["ukendt-bolig bolig"]);
  });

  it("is refused for a dwelling that was not vacant", () => {
    expect(() => hvorforIkkeKommunens(tildelLedige(TRIN_1, null, BENYTTET, AFTALE), "a", dag("2026-01-02"))).toThrow(
      "ukendt-bolig",
    );
  });
});
