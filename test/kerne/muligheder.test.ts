import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  afbild,
  afgjort,
  afgoerendeFakta,
  antal,
  iOrden,
  kendt,
  type Muligheder,
  mindst,
  sammen,
  ukendt,
} from "../../src/kerne/muligheder.js";

/** A small expression over facts: each fact once, as the engine's own quantities are built. */
type Udtryk =
  | { readonly faktum: number; readonly kendt: number | null }
  | { readonly f: number; readonly a: Udtryk; readonly b: Udtryk };

const VAERDIER = [0, 1, 2];
const FUNKTIONER: readonly ((a: number, b: number) => number)[] = [
  (a, b) => Math.max(a, b),
  (a, b) => Math.min(a, b),
  (a, b) => (a + b) % 3,
  (a, b) => (a >= 1 && b >= 1 ? 1 : 0),
  (a) => a,
  (a, b) => (a === 2 ? b : 0),
];

function byg(udtryk: Udtryk): Muligheder<number> {
  if ("faktum" in udtryk) return udtryk.kendt === null ? ukendt([udtryk.faktum], VAERDIER) : kendt(udtryk.kendt);
  return sammen(byg(udtryk.a), byg(udtryk.b), FUNKTIONER[udtryk.f] ?? Math.max);
}

function beregn(udtryk: Udtryk, udfyldning: ReadonlyMap<number, number>): number {
  if ("faktum" in udtryk) return udtryk.kendt ?? udfyldning.get(udtryk.faktum) ?? 0;
  return (FUNKTIONER[udtryk.f] ?? Math.max)(beregn(udtryk.a, udfyldning), beregn(udtryk.b, udfyldning));
}

function ukendte(udtryk: Udtryk): number[] {
  if ("faktum" in udtryk) return udtryk.kendt === null ? [udtryk.faktum] : [];
  return [...ukendte(udtryk.a), ...ukendte(udtryk.b)];
}

function* udfyldninger(fakta: readonly number[]): Generator<ReadonlyMap<number, number>> {
  for (let nr = 0; nr < VAERDIER.length ** fakta.length; nr += 1) {
    yield new Map(
      fakta.map((faktum, i) => [faktum, VAERDIER[Math.floor(nr / VAERDIER.length ** i) % VAERDIER.length] ?? 0]),
    );
  }
}

const udtryk: fc.Arbitrary<Udtryk> = fc
  .array(fc.option(fc.constantFrom(...VAERDIER), { freq: 2 }), { minLength: 1, maxLength: 5 })
  .chain((fakta) =>
    fc.array(fc.nat(FUNKTIONER.length - 1), { minLength: fakta.length, maxLength: fakta.length }).map((f) => {
      const [foerste, ...resten] = fakta.map((k, faktum): Udtryk => ({ faktum, kendt: k }));
      return resten.reduce<Udtryk>(
        (a, b, i) => (i % 2 === 0 ? { f: f[i] ?? 0, a, b } : { f: f[i] ?? 0, a: b, b: a }),
        foerste ?? { faktum: 0, kendt: 0 },
      );
    }),
  );

describe("muligheder", () => {
  it("names exactly the facts that change the result alone in some filling-in of the others, and exactly the values it can take", () => {
    fc.assert(
      fc.property(udtryk, (u) => {
        const fakta = ukendte(u);
        const alle = [...udfyldninger(fakta)];
        const afgoerende = fakta.filter((faktum) =>
          alle.some((udfyldning) =>
            VAERDIER.some((v) => beregn(u, new Map(udfyldning).set(faktum, v)) !== beregn(u, udfyldning)),
          ),
        );
        const bygget = byg(u);
        expect(new Set(bygget.vaerdier)).toEqual(new Set(alle.map((udfyldning) => beregn(u, udfyldning))));
        expect(new Set(afgoerendeFakta(bygget).map(([faktum]) => faktum))).toEqual(new Set(afgoerende));
      }),
      { numRuns: 500 },
    );
  });

  it("is decided when one value is left, and then nothing matters", () => {
    const faktum = ukendt(["a"], [1, 2]);
    const altid = afbild(faktum, () => "altid" as const);
    expect(afgjort(faktum)).toBeNull();
    expect(afgjort(altid)).toBe("altid");
    expect(afgoerendeFakta(altid)).toEqual([]);
    expect(afgoerendeFakta(ukendt(["a"], [1]))).toEqual([]);
  });

  it("sees a fact that bears on both sides as one", () => {
    const [x, y] = [ukendt(["x"], [0, 1]), ukendt(["y"], [0, 1])];
    const [ens, over] = [sammen(x, y, (a, b) => a === b), afbild(x, (a) => a > 0)];
    expect(
      sammen(
        over,
        afbild(x, (a) => a === 0),
        (a, b) => a || b,
      ).vaerdier,
    ).toEqual([true]);
    // y decides only where x is 1, and x decides whatever y is.
    expect(afgoerendeFakta(sammen(ens, over, (a, b) => a && b))).toEqual([["x"], ["y"]]);
    expect(afgoerendeFakta(sammen(over, ens, (a, b) => (a ? 2 : Number(b) - Number(b))))).toEqual([["x"]]);
  });

  it("counts how many hold, and no further than asked", () => {
    const [x, y] = [ukendt(["x"], [1, 2, 3]), ukendt(["y"], [false, true])];
    const dele = [afbild(x, (a) => a > 1), afbild(x, (a) => a > 2), y];
    expect(antal(dele).vaerdier).toEqual([0, 1, 2, 3]);
    expect(antal(dele, 2).vaerdier).toEqual([0, 1, 2]);
    expect(mindst(2, dele).vaerdier).toEqual([false, true]);
    expect([mindst(0, dele), mindst(4, dele)].map(afgjort)).toEqual([true, false]);
  });

  it("puts quantities over the facts of all, in the order in which they are met", () => {
    const [x, y] = [ukendt(["x"], [0, 1]), ukendt(["y"], [0, 1])];
    const [foerst, saa] = iOrden([y, sammen(x, y, (a, b) => a + b)]);
    expect(foerst?.variable.map(({ sti }) => sti)).toEqual([["x"], ["y"]]);
    expect(saa?.variable).toEqual(foerst?.variable);
    expect(foerst?.vaerdier).toEqual([0, 1]);
  });

  it("leaves out what changes nothing, whatever the others are meanwhile", () => {
    const over = sammen(ukendt(["x"], [0, 1, 2]), ukendt(["y"], [0, 1]), (x) => x > 0);
    expect(afgoerendeFakta(over)).toEqual([["x"]]);
    const ulige = sammen(ukendt(["x"], [0, 1]), ukendt(["y"], [0, 1]), (x, y) => (x + y) % 2 === 1);
    expect(afgoerendeFakta(ulige)).toEqual([["x"], ["y"]]);
  });

  it("names a path once, where it was met first", () => {
    const [xy, yx] = [
      sammen(ukendt(["x"], [0, 1]), ukendt(["y"], [0, 1]), (x, y) => x + y),
      sammen(ukendt(["y"], [0, 1]), ukendt(["x"], [0, 1]), (x, y) => x + y),
    ];
    expect(afgoerendeFakta(sammen(xy, yx, (a, b) => a * 3 + b))).toEqual([["x"], ["y"]]);
    // The first x no longer matters, the second does: it was met first all the same.
    expect(afgoerendeFakta(sammen(xy, yx, (a, b) => (a === 2 ? 9 : b)))).toEqual([["x"], ["y"]]);
  });

  it("that is known names no fact", () => {
    expect(kendt(7)).toEqual({ vaerdier: [7], diagram: 7, variable: [] });
    expect(afbild(ukendt(["x"], [1, 2]), () => 7)).toEqual(kendt(7));
  });

  it("needs at least one value", () => {
    expect(() => ukendt(["a"], [])).toThrow(new RangeError("an unknown fact has at least one possible value"));
  });
});
