/** Decision diagrams held against filling everything in, one value after the other, for small functions. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { afgoerendeVariable, type Diagram, Knuder, mindsteValg, Tegner } from "../../src/kerne/diagram.js";
import type { Udfald } from "../../src/kerne/trevaerdi.js";

const JA = "opfyldt";
const NEJ = "ikke-opfyldt";
const AABEN = "uoplyst";

/** How many values each variable has. */
const VAERDIER = [2, 3, 2, 3];
const ALLE: readonly (readonly number[])[] = VAERDIER.reduce<readonly (readonly number[])[]>(
  (hidtil, antal) => hidtil.flatMap((en) => Array.from({ length: antal }, (_, vaerdi) => [...en, vaerdi])),
  [[]],
);

/** A condition over the variables, put together in any way. */
type Udtryk =
  | { readonly art: "variabel"; readonly nr: number; readonly svar: readonly Udfald[] }
  | { readonly art: "fast"; readonly svar: Udfald }
  | { readonly art: "alle" | "enAf"; readonly dele: readonly Udtryk[] }
  | { readonly art: "mindst"; readonly antal: number; readonly dele: readonly Udtryk[] }
  | { readonly art: "ikke"; readonly del: Udtryk };

/** What it says of one filling-in, by counting. */
function vaerdien(udtryk: Udtryk, udfyldning: readonly number[]): Udfald {
  switch (udtryk.art) {
    case "fast":
      return udtryk.svar;
    case "variabel":
      return udtryk.svar[udfyldning[udtryk.nr] ?? 0] ?? AABEN;
    case "ikke": {
      const svar = vaerdien(udtryk.del, udfyldning);
      return svar === JA ? NEJ : svar === NEJ ? JA : AABEN;
    }
    default: {
      const svar = udtryk.dele.map((del) => vaerdien(del, udfyldning));
      const mindst = udtryk.art === "mindst" ? udtryk.antal : udtryk.art === "alle" ? svar.length : 1;
      if (svar.filter((et) => et === JA).length >= mindst) return JA;
      return svar.filter((et) => et !== NEJ).length >= mindst ? AABEN : NEJ;
    }
  }
}

function tegnet(udtryk: Udtryk, tegner: Tegner): Diagram {
  switch (udtryk.art) {
    case "fast":
      return udtryk.svar;
    case "variabel":
      return tegner.knude(udtryk.nr, udtryk.svar);
    case "ikke":
      return tegner.ikke(tegnet(udtryk.del, tegner));
    case "mindst":
      return tegner.mindst(
        udtryk.antal,
        udtryk.dele.map((del) => tegnet(del, tegner)),
      );
    default:
      return tegner[udtryk.art](udtryk.dele.map((del) => tegnet(del, tegner)));
  }
}

/** The same function drawn straight from its table. */
function afTabel(
  svar: (udfyldning: readonly number[]) => Udfald,
  tegner: Tegner,
  hidtil: readonly number[] = [],
): Diagram {
  const antal = VAERDIER[hidtil.length];
  if (antal === undefined) return svar(hidtil);
  return tegner.knude(
    hidtil.length,
    Array.from({ length: antal }, (_, vaerdi) => afTabel(svar, tegner, [...hidtil, vaerdi])),
  );
}

const udtryk: fc.Arbitrary<Udtryk> = fc.letrec<{ udtryk: Udtryk }>((tie) => {
  const svar = fc.constantFrom<Udfald>(JA, NEJ, JA, NEJ, AABEN);
  const dele = fc.array(tie("udtryk"), { maxLength: 4 });
  return {
    udtryk: fc.oneof(
      { maxDepth: 4, depthSize: "small" },
      fc.nat(VAERDIER.length - 1).chain((nr) => {
        const antal = VAERDIER[nr] ?? 2;
        return fc.record({
          art: fc.constant("variabel" as const),
          nr: fc.constant(nr),
          svar: fc.array(svar, { minLength: antal, maxLength: antal }),
        });
      }),
      fc.record({ art: fc.constant("fast" as const), svar }),
      fc.record({ art: fc.constantFrom("alle" as const, "enAf" as const), dele }),
      fc.record({ art: fc.constant("mindst" as const), antal: fc.nat(4), dele }),
      fc.record({ art: fc.constant("ikke" as const), del: tie("udtryk") }),
    ),
  };
}).udtryk;

describe("a diagram", () => {
  it("of a condition is that of its table, the very same one", () => {
    fc.assert(
      fc.property(udtryk, (et) => {
        const tegner = new Tegner();
        expect(tegnet(et, tegner)).toBe(afTabel((udfyldning) => vaerdien(et, udfyldning), tegner));
      }),
      { numRuns: 2000 },
    );
  });

  it("holds just the variables that can alone change the answer, for some values of the others", () => {
    fc.assert(
      fc.property(udtryk, (et) => {
        const afgoerende = VAERDIER.flatMap((antal, nr) =>
          ALLE.some((en) => {
            const svar = Array.from({ length: antal }, (_, vaerdi) => vaerdien(et, en.with(nr, vaerdi)));
            return new Set(svar).size > 1;
          })
            ? [nr]
            : [],
        );
        expect(afgoerendeVariable(tegnet(et, new Tegner()))).toEqual(afgoerende);
      }),
      { numRuns: 2000 },
    );
  });

  it("leaves out a variable that makes no difference, and one that another answers for", () => {
    const tegner = new Tegner();
    const [a, b] = [0, 1].map((nr) => tegner.knude(nr, [NEJ, JA]));
    if (a === undefined || b === undefined) throw new Error("two variables");
    expect(tegner.knude(0, [JA, JA])).toBe(JA);
    expect(tegner.alle([a, tegner.enAf([b, a])])).toBe(a);
    expect(tegner.enAf([a, tegner.ikke(a)])).toBe(JA);
    expect(tegner.alle([b, a])).toBe(tegner.alle([a, b]));
    expect(tegner.ikke(tegner.alle([a, b]))).toBe(tegner.enAf([tegner.ikke(a), tegner.ikke(b)]));
    expect(afgoerendeVariable(tegner.knude(0, [b, tegner.ikke(b)]))).toEqual([0, 1]);
  });

  it("is one for each list of parts, however many there are", () => {
    const knuder = new Knuder<number>();
    const svar = Array.from({ length: 12 }, (_, nr) => nr);
    const par = () => svar.flatMap((a) => svar.map((b) => knuder.knude(0, [a, b])));
    // Of the second answer and the twelfth is not of the twelfth and the second; made anew, each is the same.
    expect(new Set([...par(), ...par()]).size).toBe(144);
  });

  it("of two that differ is what is made of both, and where they are one it is that", () => {
    const tegner = new Tegner();
    const [a, b] = [tegner.knude(0, [JA, NEJ]), tegner.knude(0, [JA, AABEN])];
    const faelles = (x: Udfald, y: Udfald) => (x === NEJ && y === AABEN ? JA : NEJ);
    expect(tegner.sammen(a, b, faelles)).toBe(JA);
    expect(tegner.sammen(b, a, faelles)).toBe(a);
    expect(tegner.sammen(a, a, faelles)).toBe(a);
    expect(tegner.sammen(a, JA, faelles)).toBe(tegner.knude(0, [JA, NEJ]));
  });

  it("of the opposite is made of each part once, however many ways lead there", () => {
    const tegner = new Tegner();
    // Whether the number of variables that are 1 is even: two parts for each variable, and 2 ** 200 ways through them.
    const begge = Array.from({ length: 200 }, (_, nr) => 199 - nr).reduce<{
      readonly lige: Diagram;
      readonly ulige: Diagram;
    }>(
      ({ lige, ulige }, variabel) => ({
        lige: tegner.knude(variabel, [lige, ulige]),
        ulige: tegner.knude(variabel, [ulige, lige]),
      }),
      { lige: JA, ulige: NEJ },
    );
    expect(tegner.ikke(begge.lige)).toBe(begge.ulige);
  });

  it("of none of several is met, and of none of which one must be is not", () => {
    const tegner = new Tegner();
    expect(tegner.alle([])).toBe(JA);
    expect(tegner.enAf([])).toBe(NEJ);
    expect([0, 1].map((antal) => tegner.mindst(antal, []))).toEqual([JA, NEJ]);
  });

  it("keeps what nothing can settle open, unless the rest settles it", () => {
    const tegner = new Tegner();
    const a = tegner.knude(0, [NEJ, JA]);
    expect(tegner.alle([AABEN, a])).toBe(tegner.knude(0, [NEJ, AABEN]));
    expect(tegner.enAf([AABEN, a])).toBe(tegner.knude(0, [AABEN, JA]));
    expect(tegner.mindst(2, [AABEN, a, JA])).toBe(tegner.knude(0, [AABEN, JA]));
    expect(tegner.ikke(AABEN)).toBe(AABEN);
  });
});

describe("the smallest choices", () => {
  const ENKELTE = VAERDIER.map((_, nr) => nr);
  const DELMAENGDER = ENKELTE.reduce<readonly (readonly number[])[]>(
    (hidtil, nr) => hidtil.flatMap((en) => [en, [...en, nr]]),
    [[]],
  );

  /** The first values, others than the first of each, that bring the answer about with these variables. */
  function foersteValg(et: Udtryk, oensket: Udfald, valgte: readonly number[]): readonly number[] | undefined {
    return ALLE.find(
      (en) => en.every((vaerdi, nr) => vaerdi > 0 === valgte.includes(nr)) && vaerdien(et, en) === oensket,
    );
  }

  it("are those that are found by trying all, each with the first values that do it", () => {
    const somTekst = (valg: readonly { readonly variabel: number; readonly vaerdi: number }[]) =>
      valg.map(({ variabel, vaerdi }) => `${variabel}=${vaerdi}`).join(" ");
    fc.assert(
      fc.property(udtryk, fc.constantFrom<Udfald>(JA, NEJ), (et, oensket) => {
        const mulige = DELMAENGDER.filter((valgte) => foersteValg(et, oensket, valgte) !== undefined);
        const mindste = mulige.filter(
          (valgte) => !mulige.some((en) => en.length < valgte.length && en.every((nr) => valgte.includes(nr))),
        );
        const ventet = mindste.map((valgte) => {
          const vaerdier = foersteValg(et, oensket, valgte) ?? [];
          return somTekst(valgte.map((nr) => ({ variabel: nr, vaerdi: vaerdier[nr] ?? 0 })));
        });
        const fundne = mindsteValg(tegnet(et, new Tegner()), (svar) => svar === oensket);
        expect(fundne.map(somTekst).sort()).toEqual(ventet.sort());
        const stoerrelser = fundne.map(({ length }) => length);
        expect(stoerrelser).toEqual([...stoerrelser].sort((a, b) => a - b));
      }),
      { numRuns: 2000 },
    );
  });

  it("are none where the answer is there already, and there are none where it cannot be", () => {
    expect(mindsteValg<Udfald>(JA, (svar) => svar === JA)).toEqual([[]]);
    expect(mindsteValg<Udfald>(NEJ, (svar) => svar === JA)).toEqual([]);
  });

  it("name the first value that does it, and each set once", () => {
    const tegner = new Tegner();
    const a = tegner.knude(0, [NEJ, NEJ, JA, JA]);
    const b = tegner.knude(1, [NEJ, JA]);
    const c = tegner.knude(2, [NEJ, JA]);
    expect(mindsteValg(tegner.enAf([tegner.alle([a, b]), c]), (svar) => svar === JA)).toEqual([
      [{ variabel: 2, vaerdi: 1 }],
      [
        { variabel: 0, vaerdi: 2 },
        { variabel: 1, vaerdi: 1 },
      ],
    ]);
  });
});
