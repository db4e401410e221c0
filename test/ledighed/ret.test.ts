/** A ledger put right: what it comes to, which later turns would have been others, and which events no longer fit. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { laes } from "../../src/input/doer.js";
import { tildelingsdoer } from "../../src/input/tildel.js";
import { Trappefejl } from "../../src/kerne/fejl.js";
import { anvend } from "../../src/ledighed/anvend.js";
import type { Haendelse } from "../../src/ledighed/haendelse.js";
import { type Rettelse, type Rettet, ret } from "../../src/ledighed/ret.js";
import { tildelLedige } from "../../src/ledighed/tildelLedige.js";
import { start } from "../../src/ledighed/tilstand.js";
import { gange } from "../omfang.js";
import { afdelingen, aftalen, fejlI, ledig, placering, svar } from "./grundlag.js";
import { regnskab, tildelinput } from "./vilkaarlige.js";

// Trin 1: anvisning, two from the list, anvisning, fleksibel, the list, anvisning, the list, and the ninth.
const AFDELING = afdelingen([placering("afdelingstrappen", 1)]);
const BEGYNDELSE = start(AFDELING, aftalen());
const FIRE: readonly Haendelse[] = [
  ledig("a", "2026-01-01"),
  svar("a", "2026-01-09", "benyttet"),
  ledig("b", "2026-01-10"),
  ledig("c", "2026-01-11"),
  ledig("d", "2026-01-12"),
  svar("d", "2026-01-20", "benyttet"),
];
const NI: readonly Haendelse[] = [
  ...FIRE,
  ledig("e", "2026-02-01"),
  ledig("f", "2026-02-02"),
  ledig("g", "2026-02-03"),
  svar("g", "2026-02-10", "benyttet"),
  ledig("h", "2026-02-11"),
  ledig("i", "2026-02-12"),
];

const kort = ({ andreTure }: Rettet) =>
  andreTure.map(({ nr, foer, nu }) => [
    nr,
    foer && `${foer.bolig} ${foer.position} ${foer.tur} ${foer.aarsag}`,
    nu && `${nu.bolig} ${nu.position} ${nu.tur} ${nu.aarsag}`,
  ]);

describe("an event recorded wrongly", () => {
  // Three of the latest eight were used, so the ninth was stopped; two are not three.
  it("changes the turns that rest on it: the third was sent back, and the cap did not stop the ninth", () => {
    const rettet = ret(BEGYNDELSE, NI, { art: "erstat", nr: 9, haendelse: svar("g", "2026-02-10", "returneret") });
    expect(kort(rettet)).toEqual([[11, "i 9 almindelig loft", "i 9 anvisning niende"]]);
    expect(rettet.fejl).toEqual([]);
    expect(rettet.tilstand).toEqual(
      rettet.haendelser.reduce((tilstand, haendelse) => anvend(tilstand, haendelse).tilstand, BEGYNDELSE),
    );
  });

  it("changes none where none rests on it: used for rehousing counts as well", () => {
    const haendelse = svar("g", "2026-02-10", "benyttet", "genhusning");
    expect(ret(BEGYNDELSE, NI, { art: "erstat", nr: 9, haendelse }).andreTure).toEqual([]);
  });

  it("changes its own turn where it is another kind of dwelling, and those after it", () => {
    const haendelse = ledig("c", "2026-01-11", { boligtype: "reserveret" });
    expect(kort(ret(BEGYNDELSE, FIRE.slice(0, 5), { art: "erstat", nr: 3, haendelse }))).toEqual([
      [3, "c 3 almindelig raekkefoelge", "c null anvisning reserveret"],
      [4, "d 4 anvisning raekkefoelge", "d 3 almindelig raekkefoelge"],
    ]);
  });

  it("that was forgotten moves the order, and an answer to what was no offer no longer fits", () => {
    const rettet = ret(BEGYNDELSE, FIRE, { art: "indsaet", nr: 2, haendelse: ledig("x", "2026-01-10") });
    expect(kort(rettet)).toEqual([
      [3, "b 2 almindelig raekkefoelge", "b 3 almindelig raekkefoelge"],
      [4, "c 3 almindelig raekkefoelge", "c 4 anvisning raekkefoelge"],
      [5, "d 4 anvisning raekkefoelge", "d 5 fleksibel raekkefoelge"],
    ]);
    expect(rettet.fejl.map(({ kode, sti }) => [kode, ...sti].join(" "))).toEqual(["ugyldigt-input haendelser 6 bolig"]);
    expect(rettet.tilstand).toBeNull();
  });

  it("that never happened is struck, and what comes after it is numbered anew", () => {
    const rettet = ret(BEGYNDELSE, FIRE.slice(0, 5), { art: "slet", nr: 2 });
    expect(kort(rettet)).toEqual([
      [2, "c 3 almindelig raekkefoelge", "c 2 almindelig raekkefoelge"],
      [3, "d 4 anvisning raekkefoelge", "d 3 almindelig raekkefoelge"],
    ]);
  });

  it("is numbered in its ledger, also where the ledger is told from a later state", () => {
    const [tidligere, senere] = [NI.slice(0, 6), NI.slice(6)];
    const fra = tidligere.reduce((tilstand, haendelse) => anvend(tilstand, haendelse).tilstand, BEGYNDELSE);
    const rettelse: Rettelse = { art: "erstat", nr: 9, haendelse: svar("g", "2026-02-10", "returneret") };
    const { haendelser, ...rettet } = ret(fra, senere, rettelse);
    const { haendelser: alle, ...fraBegyndelsen } = ret(BEGYNDELSE, NI, rettelse);
    expect(rettet).toEqual(fraBegyndelsen);
    expect([...tidligere, ...haendelser]).toEqual(alle);
    expect(fejlI(() => ret(fra, senere, { art: "slet", nr: 5 }))).toEqual(["ugyldigt-input nr"]);
  });

  it("is refused where it does not fit itself", () => {
    const rettet = (rettelse: Rettelse) => fejlI(() => ret(BEGYNDELSE, NI, rettelse));
    expect(rettet({ art: "slet", nr: 12 })).toEqual(["ugyldigt-input nr"]);
    expect(rettet({ art: "indsaet", nr: 13, haendelse: ledig("x", "2026-03-01") })).toEqual(["ugyldigt-input nr"]);
    expect(rettet({ art: "indsaet", nr: 12, haendelse: ledig("x", "2026-03-01") })).toEqual([]);
    expect(rettet({ art: "erstat", nr: 9, haendelse: svar("x", "2026-02-10", "benyttet") })).toEqual([
      "ukendt-bolig haendelser 9 bolig",
    ]);
    expect(rettet({ art: "erstat", nr: 9, haendelse: svar("g", "2026-03-10", "benyttet") })).toEqual([
      "haendelser-ude-af-orden haendelser 10 dato",
    ]);
    expect(rettet({ art: "slet", nr: -1 })).toEqual(["ugyldigt-input nr"]);
  });
});

it("a corrected ledger is that of its events, and what is said to be another turn is", () => {
  const tur = (en: unknown) => {
    const { position, tur, aarsag, skaerpede } = en as Record<string, unknown>;
    return { position, tur, aarsag, skaerpede };
  };
  fc.assert(
    fc.property(regnskab(false, 30), fc.nat(), (plan, valgt) => {
      const { afdeling, aftale, aabning, haendelser } = laes(tildelingsdoer, tildelinput(plan));
      if (haendelser.length === 0) return;
      const nr = valgt % haendelser.length;
      const rettede = haendelser.toSpliced(nr, 1);
      let rettet: Rettet;
      try {
        rettet = ret(start(afdeling, aftale, aabning), haendelser, { art: "slet", nr });
      } catch (fejl) {
        if (!(fejl instanceof Trappefejl)) throw fejl;
        expect(() => tildelLedige(afdeling, aabning, haendelser, aftale)).toThrow(Trappefejl);
        return;
      }
      expect(rettet.haendelser).toEqual(rettede);
      if (rettet.fejl.length > 0) return;
      const foer = tildelLedige(afdeling, aabning, haendelser, aftale).tildelinger;
      const nu = tildelLedige(afdeling, aabning, rettede, aftale).tildelinger;
      if (foer === null || nu === null) return;
      const ledige = rettede.flatMap((en, i) => (en.type === "ledig" ? [i] : []));
      const slettet = haendelser[nr]?.type === "ledig" ? 1 : 0;
      const ventet = ledige.filter((i, k) => {
        const gammel = foer[i < nr ? k : k + slettet];
        return i >= nr && JSON.stringify(tur(gammel)) !== JSON.stringify(tur(nu[k]));
      });
      expect(rettet.andreTure.map((en) => en.nr)).toEqual(ventet);
    }),
    { numRuns: gange(2000) },
  );
});
