import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  afrundet,
  antalDecimaler,
  broek,
  cifre,
  divider,
  erSammeTal,
  gange,
  mindste,
  minus,
  opfylder,
  plus,
  rest,
  sammenlign,
  somTal,
  somTalvaerdi,
  stoerste,
  sum,
  tal,
} from "../../src/kerne/tal.js";

describe("tal", () => {
  it.each([
    [40.1, 401, 10],
    [0.1, 1, 10],
    [-2.5, -5, 2],
    [0, 0, 1],
    [-0, 0, 1],
    [1e21, 1_000_000_000_000_000_000_000n, 1],
    [5e-7, 1, 2_000_000],
    ["2.70", 27, 10],
    ["40.00000000000000000001", 4_000_000_000_000_000_000_001n, 100_000_000_000_000_000_000n],
  ])("reads %s as the decimal it is written as", (skrevet, taeller, naevner) => {
    expect(tal(skrevet)).toEqual({ taeller, naevner });
  });

  it.each(["", "1,5", "1.", ".5", "0x10", "--1", "1e5x"])("refuses the text %j and names it", (tekst) => {
    expect(() => tal(tekst)).toThrow(new RangeError(`not a decimal number: ${tekst}`));
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("refuses %s", (vaerdi) => {
    expect(() => tal(vaerdi)).toThrow(RangeError);
  });

  it("finds 3 x 1.1 equal to 3.3 and 57 of 100 equal to 57 %", () => {
    expect(3 * 1.1 === 3.3).toBe(false);
    expect(sammenlign(gange(tal(3), tal(1.1)), tal(3.3))).toBe(0);
    expect(0.57 * 100 >= 57).toBe(false);
    expect(opfylder(broek(57 * 100, 100), "mindst", tal(57))).toBe(true);
  });

  it("knows the same figure, and that two unknown ones are the same", () => {
    expect([erSammeTal(broek(2, 6), broek(1, 3)), erSammeTal(tal(1), tal(2)), erSammeTal(null, null)]).toEqual([
      true,
      false,
      true,
    ]);
    expect([erSammeTal(null, tal(0)), erSammeTal(tal(0), null)]).toEqual([false, false]);
  });

  it("adds whole numbers exactly, and tells the even ones from the odd", () => {
    expect([sum(2, 3), sum(9007199254740991, 2), sum(-1, 9007199254740992n)]).toEqual([
      5,
      9007199254740993n,
      9007199254740991,
    ]);
    expect([0, 1, 2, 9007199254740992n, 9007199254740993n].map((n) => rest(n, 2))).toEqual([0, 1, 0, 0, 1]);
    expect([rest(7, 1), rest(8, 3)]).toEqual([0, 2]);
  });

  it("keeps to each operator's own side of the limit", () => {
    const om = ["39.9", "40", "40.1"].map(tal);
    expect(om.map((v) => opfylder(v, "overstiger", tal(40)))).toEqual([false, false, true]);
    expect(om.map((v) => opfylder(v, "mindst", tal(40)))).toEqual([false, true, true]);
    expect(om.map((v) => opfylder(v, "mindreEnd", tal(40)))).toEqual([true, false, false]);
  });

  it.each([
    [36, "37", [false, false, true]],
    [37, "37", [false, true, false]],
    [38, "37", [true, true, false]],
    [0, "0.5", [false, false, true]],
    [1, "0.5", [true, true, false]],
    [36.9, "37", [false, false, true]],
    [0.1, "0.1", [false, true, false]],
    [9_007_199_254_740_991, "9007199254740992", [false, false, true]],
    [9_007_199_254_740_991, "-9007199254740993", [true, true, false]],
    [9_007_199_254_740_991, "9007199254740990.5", [true, true, false]],
  ] as const)("holds the bare figure %s against %s as the same fraction", (talvaerdi, graense, ventet) => {
    const efterHver = [talvaerdi, tal(talvaerdi)].map((vaerdi) =>
      (["overstiger", "mindst", "mindreEnd"] as const).map((op) => opfylder(vaerdi, op, tal(graense))),
    );
    expect(efterHver).toEqual([ventet, ventet]);
  });

  it("keeps a whole number bare, and no other", () => {
    expect(["37", "37.0", "0", "-1", "36.9", "9007199254740993"].map((tekst) => somTalvaerdi(tal(tekst)))).toEqual([
      37,
      37,
      0,
      -1,
      { taeller: 369, naevner: 10 },
      { taeller: 9_007_199_254_740_993n, naevner: 1 },
    ]);
    expect([37, { taeller: 369, naevner: 10 }].map(somTal)).toEqual([
      { taeller: 37, naevner: 1 },
      { taeller: 369, naevner: 10 },
    ]);
  });

  it("compares beyond what a number holds", () => {
    expect(sammenlign(tal("9007199254740993"), tal("9007199254740992"))).toBe(1);
    expect(sammenlign(tal("0.1000000000000000000001"), tal("0.1"))).toBe(1);
    expect(sammenlign(broek(1, 3), tal("0.3333333333333333333333"))).toBe(1);
  });

  it.each([
    ["24.94", "24.9"],
    ["24.95", "25"],
    ["19.949", "19.9"],
    ["-0.25", "-0.2"],
    ["-0.26", "-0.3"],
  ])("rounds %s half up to %s", (vaerdi, ventet) => {
    expect(afrundet(tal(vaerdi), 1)).toEqual(tal(ventet));
  });

  it.each([
    ["2", "3"],
    ["-3", "-2"],
    ["0.3", "0.31"],
  ])("knows %s for the lesser and %s for the greater, whichever is named first", (mindre, mere) => {
    const [a, b] = [tal(mindre), tal(mere)];
    expect([mindste(a, b), mindste(b, a), mindste(a, a)]).toEqual([a, a, a]);
    expect([stoerste(a, b), stoerste(b, a), stoerste(b, b)]).toEqual([b, b, b]);
  });

  it("has no fraction over zero", () => {
    expect(() => broek(1, 0)).toThrow(new RangeError("a fraction needs a naevner that is not zero"));
    expect(() => divider(tal(1), tal(0))).toThrow(RangeError);
    expect(broek(1, -2)).toEqual({ taeller: -1, naevner: 2 });
  });

  const heltal = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
  const brok = fc.tuple(heltal, fc.bigInt({ min: 1n, max: 10n ** 12n })).map(([t, n]) => broek(t, n));

  it("obeys the laws of arithmetic", () => {
    fc.assert(
      fc.property(brok, brok, brok, (a, b, c) => {
        expect(plus(a, b)).toEqual(plus(b, a));
        expect(minus(plus(a, b), b)).toEqual(a);
        expect(gange(a, plus(b, c))).toEqual(plus(gange(a, b), gange(a, c)));
        if (b.taeller !== 0) expect(divider(gange(a, b), b)).toEqual(a);
        expect(sammenlign(a, b)).toBe(-sammenlign(b, a) + 0);
        expect(sammenlign(mindste(a, b), stoerste(a, b))).not.toBe(1);
      }),
    );
  });

  it("reads every number as the decimal that JavaScript prints, and orders them alike", () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (x, y) => {
          expect(tal(x)).toEqual(tal(String(x)));
          expect(sammenlign(tal(x), tal(y))).toBe(x < y ? -1 : x > y ? 1 : 0);
        },
      ),
    );
  });

  it("knows its decimals and its digits", () => {
    expect([tal(7), tal("0.5"), tal("1.25"), tal("0.0016"), broek(1, 3), broek(1, 6)].map(antalDecimaler)).toEqual([
      0,
      1,
      2,
      4,
      null,
      null,
    ]);
    expect(cifre(tal("12.5"), 1)).toEqual(["12", "5"]);
    expect(cifre(tal("0.05"), 2)).toEqual(["0", "05"]);
    expect(cifre(tal(7), 0)).toEqual(["7", ""]);
    expect(cifre(broek(2, 3), 3)).toEqual(["0", "666"]);
    expect(cifre(tal("12345678901234567890.5"), 2)).toEqual(["12345678901234567890", "50"]);
  });
});
