/** Canonical JSON against a library of RFC 8785, and check sums against the platform's own. */
import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kanonisk, ordnedeFelter } from "../../src/afgoerelse/kanonisk.js";
import { harSegl, segl } from "../../src/afgoerelse/segl.js";
import { sum } from "../../src/afgoerelse/sum.js";

/** Names that are whole numbers go first in JavaScript; none of ours is one of ten or more. */
const navn = fc.string({ unit: "grapheme" }).filter((tekst) => !/^\d+$/.test(tekst) && tekst !== "__proto__");
const { vaerdi } = fc.letrec<{ vaerdi: unknown }>((tie) => ({
  vaerdi: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<unknown>(
      null,
      true,
      false,
      -0,
      1e21,
      1e-7,
      0.1,
      333333333.3333333,
      Number.MAX_SAFE_INTEGER,
      "\u20ac\u000f\nA'\"\\/",
      "\ufb33",
      "\ud83d\ude00",
    ),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string({ unit: "grapheme" }),
    fc.array(tie("vaerdi"), { maxLength: 5 }),
    fc.dictionary(navn, tie("vaerdi"), { maxKeys: 40 }),
  ),
}));

describe("canonical JSON", () => {
  it("is what a library of the RFC writes", () => {
    fc.assert(
      fc.property(vaerdi, (en) => {
        expect(kanonisk(en)?.tekst).toBe(canonicalize(en));
      }),
      { numRuns: 3000 },
    );
  });

  it("orders the names of the RFC's own example", () => {
    const navne = {
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Dalet",
      "\ud83d\ude00": "Smiley",
      "\u0080": "Control",
      "\u00f6": "O",
    };
    expect(Object.values(ordnedeFelter(navne))).toEqual([
      "Carriage Return",
      "Control",
      "O",
      "Euro Sign",
      "Smiley",
      "Dalet",
    ]);
  });

  it("writes an exact number beyond JSON's own as text, and leaves an absent field out", () => {
    expect(kanonisk({ b: 2n ** 70n, a: undefined, c: [undefined === 1] })?.tekst).toBe(
      '{"b":"1180591620717411303424","c":[false]}',
    );
  });

  it.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    () => 1,
    Symbol("x"),
    undefined,
    "\ud800",
    "\udfff",
    { "\ud800": 1 },
    ["\\\ud800"],
  ])("has none for %j", (en) => {
    expect(kanonisk(en)).toBeNull();
  });

  it("has one for text that only looks like a broken one", () => {
    expect(kanonisk("\\ud800")?.tekst).toBe('"\\\\ud800"');
    expect(kanonisk("\\\\ud800")?.tekst).toBe('"\\\\\\\\ud800"');
  });

  it("has none for what holds itself", () => {
    const ring: unknown[] = [];
    ring.push(ring);
    expect(kanonisk(ring)).toBeNull();
  });
});

describe("a check sum", () => {
  it("is SHA-256 in consonants", () => {
    const hex = "0123456789abcdef";
    // ba7816bf 8f01cfea 414140de 5dae2223 b00361a3 96177a9c b410ff61 f20015ad, the standard's own example.
    expect(sum("abc")).toBe("pnklcjptltbcqtsngcgcgbrshrnsdddfpbbfjcnfmjckknmqpgcbttjctdbbchnr");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (tekst) => {
        const oversat = [...createHash("sha256").update(tekst, "utf8").digest("hex")]
          .map((tegn) => "bcdfghjklmnpqrst".charAt(hex.indexOf(tegn)))
          .join("");
        expect(sum(tekst)).toBe(oversat);
      }),
    );
  });

  it("seals all but the seal itself", () => {
    const indhold = { a: 1, b: [2] };
    expect(harSegl({ ...indhold, segl: segl(indhold) })).toBe(true);
    expect(harSegl({ ...indhold, a: 2, segl: segl(indhold) })).toBe(false);
    expect(harSegl(indhold)).toBe(false);
  });
});
