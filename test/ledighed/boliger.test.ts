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

const bolig = (navn: string, nr = 0): Bolig => ({ navn, nr, placering: null, tildeling: null, besvaret: false });
const bygget = (navne: readonly string[]): Boliger =>
  navne.reduce((boliger, navn, nr) => medBolig(boliger, bolig(navn, nr)), INGEN_BOLIGER);
const fundet = (boliger: Boliger, navn: string) => registerOver(boliger).find(navn)?.nr ?? null;
const grene = (boliger: Boliger) => ("grene" in boliger ? boliger.grene : []);
const bladene = (boliger: Boliger): readonly (readonly Bolig[])[] =>
  "blad" in boliger ? [boliger.blad] : boliger.grene.flatMap(bladene);

const HUNDREDE = Array.from({ length: 100 }, (_, i) => `${i}. tv.`);
/** Ten names with one and the same number, so that no bits of it can tell them apart. */
const SAMME_NUMMER = ["A乀驤", "J匧艎", "O嬧癛", "T偗繼", "Z穇亾", "a爇骱", "c睗囟", "h汗开", "n漗拒", "w搗櫳"];

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

  it("are spread over eight branches by the ninth, by the low bits of the name's number", () => {
    const ni = bygget(["a", "b", "c", "d", "e", "f", "fo", "foo", "foob"]);
    // Published values of FNV-1a: a is e40c292c, b e70c2de5, c e60c2c52. With the value moved fifteen bits down mixed
    // in they end in ...34, ...fd and ...4a.
    expect(grene(ni)).toHaveLength(8);
    expect([4, 5, 2].map((gren) => fundetI(grene(ni)[gren] ?? INGEN_BOLIGER))).toMatchObject([["a"], ["b"], ["c"]]);
    expect(
      alleBoliger(ni)
        .map(({ navn }) => navn)
        .sort(),
    ).toEqual(["a", "b", "c", "d", "e", "f", "fo", "foo", "foob"]);
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
    expect(samlet([...SAMME_NUMMER.toReversed(), ...HUNDREDE])).toEqual(samlet([...HUNDREDE, ...SAMME_NUMMER]));
  });

  it("are told apart though their numbers are the same", () => {
    const alle = bygget(SAMME_NUMMER);
    expect(SAMME_NUMMER.map((navn) => fundet(alle, navn))).toEqual(SAMME_NUMMER.map((_, nr) => nr));
    expect(bladene(alle).filter((blad) => blad.length > 0)).toMatchObject([SAMME_NUMMER.map((navn) => ({ navn }))]);
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
