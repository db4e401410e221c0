/** The dwellings of a ledger: found by name, each with its latest vacancy, in branches of eight. */
import { describe, expect, it } from "vitest";
import {
  alleBoliger,
  type Bolig,
  type Boliger,
  boligbog,
  INGEN_BOLIGER,
  medBolig,
  registerOver,
} from "../../src/ledighed/boliger.js";

const bolig = (navn: string, nr = 0): Bolig => ({ navn, nr, tildeling: null, besvaret: false });
const bygget = (navne: readonly string[]): Boliger =>
  navne.reduce((boliger, navn, nr) => medBolig(boliger, bolig(navn, nr)), INGEN_BOLIGER);
const fundet = (boliger: Boliger, navn: string) => registerOver(boliger).find(navn)?.nr ?? null;
const grene = (boliger: Boliger) => ("grene" in boliger ? boliger.grene : {});
const bladene = (boliger: Boliger): readonly (readonly Bolig[])[] =>
  "blad" in boliger ? [boliger.blad] : Object.values(boliger.grene).flatMap(bladene);

const HUNDREDE = Array.from({ length: 100 }, (_, i) => `${i}. tv.`);
/** Ten names that begin alike, further than branches go. */
const LANGE = Array.from({ length: 10 }, (_, i) => `${"x".repeat(1000)}${i}`);

describe("the dwellings of a ledger", () => {
  it("stand in order of name while there are eight or fewer, each once", () => {
    const otte = bygget(["d", "b", "h", "a", "f", "c", "g", "e"]);
    expect("blad" in otte ? otte.blad.map(({ navn, nr }) => `${navn}${nr}`) : null).toEqual([
      "a3",
      "b1",
      "c5",
      "d0",
      "e7",
      "f4",
      "g6",
      "h2",
    ]);
    const igen = medBolig(otte, bolig("b", 8));
    expect("blad" in igen ? igen.blad.map(({ navn, nr }) => `${navn}${nr}`) : null).toEqual([
      "a3",
      "b8",
      "c5",
      "d0",
      "e7",
      "f4",
      "g6",
      "h2",
    ]);
  });

  it("are spread by the ninth over branches by the characters of their names", () => {
    const ni = bygget(["a", "b", "c", "d", "e", "f", "fo", "foo", "foob"]);
    expect(Object.keys(grene(ni))).toEqual(["a", "b", "c", "d", "e", "f"]);
    expect(fundetI(grene(ni)["f"] ?? INGEN_BOLIGER)).toEqual(["f", "fo", "foo", "foob"]);
    const medEnNavnloes = medBolig(ni, bolig(""));
    expect(fundetI(grene(medEnNavnloes)[""] ?? INGEN_BOLIGER)).toEqual([""]);
    expect([fundet(medEnNavnloes, ""), fundet(ni, "")]).toEqual([0, null]);
  });

  it("are found by name, however many there are, and no other is", () => {
    const alle = bygget(HUNDREDE);
    expect(HUNDREDE.map((navn) => fundet(alle, navn))).toEqual(HUNDREDE.map((_, nr) => nr));
    expect(fundet(alle, "100. tv.")).toBeNull();
    expect(alleBoliger(alle)).toHaveLength(100);
    expect(Math.max(...bladene(alle).map((blad) => blad.length))).toBeLessThanOrEqual(8);
  });

  it("hold the latest vacancy of each, and the version before stays as it was", () => {
    const foer = bygget(HUNDREDE);
    const efter = medBolig(foer, bolig("7. tv.", 100));
    expect([fundet(foer, "7. tv."), fundet(efter, "7. tv."), alleBoliger(efter).length]).toEqual([7, 100, 100]);
  });

  it("look the same in whatever order they came", () => {
    const samlet = (navne: readonly string[]) =>
      navne.reduce((boliger, navn) => medBolig(boliger, bolig(navn)), INGEN_BOLIGER);
    expect(samlet(HUNDREDE.toReversed())).toEqual(samlet(HUNDREDE));
    expect(samlet([...LANGE.toReversed(), ...HUNDREDE])).toEqual(samlet([...HUNDREDE, ...LANGE]));
  });

  it("are told apart however far they begin alike", () => {
    const alle = bygget(LANGE);
    expect(LANGE.map((navn) => fundet(alle, navn))).toEqual(LANGE.map((_, nr) => nr));
    expect(bladene(alle).filter((blad) => blad.length > 0)).toMatchObject([LANGE.map((navn) => ({ navn }))]);
  });
});

function fundetI(boliger: Boliger): readonly string[] {
  return alleBoliger(boliger).map(({ navn }) => navn);
}

it("a book that is written in finds what was entered last", () => {
  const bog = boligbog();
  expect(bog.find("a")).toBeNull();
  expect(bog.med(bolig("a", 1))).toBe(INGEN_BOLIGER);
  bog.med(bolig("a", 2));
  expect([bog.find("a")?.nr, bog.find("b")]).toEqual([2, null]);
});
