/** The search for smallest changes: what cannot be is passed over, and nothing that can. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  baade,
  enten,
  type Familie,
  type Greb,
  hverFor,
  INTET,
  mindsteIndgreb,
  UMULIGT,
} from "../../src/afgoerelse/indgreb.js";

/** Four facts of three values each; null is unknown. */
type Sag = readonly (number | null)[];
const VAERDIER = [0, 1, 2];

function med(sag: Sag, nr: number, vaerdi: number | null): Sag {
  return sag.with(nr, vaerdi);
}

const GREB: readonly Greb<Sag>[] = [0, 1, 2, 3].map((nr) => ({
  sti: [nr],
  art: "handling",
  vaerdier: VAERDIER.map((vaerdi) => (sag: Sag) => med(sag, nr, vaerdi)),
  ukendt: (sag: Sag) => med(sag, nr, null),
}));

/** Every filling-in of the unknown facts. */
function udfyldt(sag: Sag): readonly Sag[] {
  const nr = sag.indexOf(null);
  return nr === -1 ? [sag] : VAERDIER.flatMap((vaerdi) => udfyldt(med(sag, nr, vaerdi)));
}

describe("the smallest changes", () => {
  it("are the same whether what cannot be is passed over or tried", () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 81, maxLength: 81 }),
        fc.integer({ min: 0, max: 80 }),
        (tabel, nr) => {
          const opnaaet = (sag: Sag) => tabel[sag.reduce<number>((sum, vaerdi) => sum * 3 + (vaerdi ?? 0), 0)] === true;
          const start: Sag = [0, 1, 2, 3].map((plads) => Math.floor(nr / 3 ** plads) % 3);
          const felter = (muligt?: (sag: Sag) => boolean) =>
            mindsteIndgreb(start, GREB, opnaaet, muligt).saet.map((aendring) =>
              aendring.map(({ sti, udfoer }) => [sti, udfoer(start)]),
            );
          expect(felter((sag) => udfyldt(sag).some(opnaaet))).toEqual(felter());
        },
      ),
      { numRuns: 500 },
    );
  });

  it("are not looked for where the facts, whatever they are, cannot do it", () => {
    let proevet = 0;
    const opnaaet = () => {
      proevet += 1;
      return false;
    };
    expect(mindsteIndgreb<Sag>([0, 0, 0, 0], GREB, opnaaet, () => false)).toEqual(UMULIGT);
    // Once for the case as it is; without passing over it would be 4 x 4 x 4 x 4 times.
    expect(proevet).toBe(1);
  });
});

describe("families of changes", () => {
  /** A family by the facts of its sets, one letter for each. */
  const familie = (...saet: readonly string[]): Familie<null> => ({
    saet: saet.map((navne) => [...navne].map((navn) => ({ sti: [navn], art: "handling", udfoer: () => null }))),
    afkortet: false,
  });
  const navne = ({ saet }: Familie<null>) => saet.map((aendring) => aendring.map(({ sti }) => sti.join()).join(""));

  it("of one or the other keep no set that contains another", () => {
    expect(navne(enten(familie("ab", "c"), familie("a", "cd")))).toEqual(["c", "a"]);
    expect(navne(enten(familie("ab"), familie("ba")))).toEqual(["ab"]);
    expect(navne(enten(familie("a"), UMULIGT))).toEqual(["a"]);
    expect(navne(enten(UMULIGT, familie("a")))).toEqual(["a"]);
    expect(navne(enten(familie("a"), INTET))).toEqual([""]);
  });

  it("of each for itself are all sets of both, unless nothing needs to change for one of them", () => {
    expect(navne(hverFor(familie("ab"), familie("c")))).toEqual(["c", "ab"]);
    expect(navne(hverFor(familie("a"), INTET))).toEqual([""]);
    expect(navne(hverFor(UMULIGT, familie("a")))).toEqual(["a"]);
  });

  it("of both put every set of the one with every set of the other, smallest first", () => {
    expect(navne(baade(familie("a", "bc"), familie("d", "ef")))).toEqual(["ad", "aef", "bcd", "bcef"]);
    expect(navne(baade(familie("a"), UMULIGT))).toEqual([]);
    expect(navne(baade(familie("a"), INTET))).toEqual(["a"]);
  });

  it("are cut after the two hundred smallest, and say so", () => {
    const mange = (antal: number, navn: string): Familie<null> => ({
      saet: Array.from({ length: antal }, (_, nr) => [{ sti: [navn, nr], art: "handling", udfoer: () => null }]),
      afkortet: false,
    });
    const praecis = baade(mange(10, "x"), mange(20, "y"));
    expect([praecis.saet.length, praecis.afkortet]).toEqual([200, false]);
    const flere = baade(mange(3, "x"), mange(67, "y"));
    expect([flere.saet.length, flere.afkortet]).toEqual([200, true]);
    const foerst = hverFor(familie("abc"), mange(200, "y"));
    expect([foerst.saet.length, foerst.afkortet, foerst.saet.some((en) => en.length === 3)]).toEqual([
      200,
      true,
      false,
    ]);
    // What is cut of a part is cut of the whole.
    expect(baade(familie("a"), { ...familie("b"), afkortet: true }).afkortet).toBe(true);
    expect(enten(UMULIGT, { ...familie("b"), afkortet: true }).afkortet).toBe(true);
    expect(enten(mange(150, "x"), mange(51, "y")).afkortet).toBe(true);
    expect(enten(mange(150, "x"), mange(50, "y")).afkortet).toBe(false);
  });

  it("found by trying are cut after as many", () => {
    // Each fact alone does it: 201 of them.
    const greb = (antal: number): readonly Greb<number>[] =>
      Array.from({ length: antal }, (_, nr) => ({ sti: [nr], art: "handling", vaerdier: [() => 1] }));
    const proevet = (antal: number) => mindsteIndgreb(0, greb(antal), (sag) => sag === 1);
    expect([proevet(201).saet.length, proevet(201).afkortet]).toEqual([200, true]);
  });
});
