/** Values that something may fall over (vaerdier). */
import type { Terning } from "./terning.js";

export const NAVNE = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "valueOf",
  "hasOwnProperty",
  "toJSON",
  "then",
  "length",
  "0",
  "",
  " ",
  "id",
  "Dato",
  "010190-1234",
  "ænder",
  "\u0000",
  "\ud800",
  "a".repeat(70),
];

export const TEKSTER = [
  "",
  " ",
  "ingen",
  "familieboliger",
  "2024-02-29",
  "2023-02-29",
  "2026-13-01",
  "1900-01-01",
  "1899-12-31",
  "2199-12-31",
  "2200-01-01",
  "2026-1-1",
  "2026-12-01T00:00:00Z",
  "٢٠٢٦-١٢-٠١",
  "2026-12-01\n",
  "40,5",
  "40.",
  ".5",
  "+5",
  "-0",
  "-0.0",
  "007",
  "1e3",
  "0x10",
  "100.0000000000000000000000000000001",
  "99.9999999999999999999999999999999",
  "311299-1234",
  "3112991234",
  "x 010190 1234 y",
  "</script><script>",
  "{{7*7}}",
  "=cmd|' /C calc'!A0",
  "\u202e\u0000\ufeff",
  "\ud83d",
  "I\u0307İıﬁ",
  "| a | b |\n|---|---|",
  "../../etc/passwd",
];

const TAL = [
  0,
  -0,
  1,
  -1,
  0.1,
  0.5,
  2,
  3,
  9,
  10,
  39.9,
  40,
  40.1,
  60,
  99.999,
  100,
  100.1,
  1000,
  25299.99,
  25300,
  1e-7,
  5e-324,
  1e21,
  1.7976931348623157e308,
  3002399751580331,
  9007199254740990,
  9007199254740991,
  9007199254740992,
  2 ** 60,
  -9007199254740991,
  2 ** 31,
  2 ** 32,
  4.35,
  1.1,
];

/** Text that a pattern or a reading of figures could take long over. */
function lang(t: Terning): string {
  const del = t.et([
    "0",
    "9",
    "01",
    "0101901234",
    "-",
    "a",
    " ",
    "æ",
    "\ud800",
    "1.",
    "0101 ",
    "\\",
    '"',
    "x010190-123",
    "2026-",
  ]);
  const laengde = t.ja(0.02) ? 20_000 : t.et([30, 300, 1_999, 2_001]);
  return (
    t.et(["", "1", "-1", "0.", "2026-12-01"]) +
    del.repeat(Math.ceil(laengde / del.length)) +
    t.et(["", "x", "!", "0", "."])
  );
}

export function dybt(t: Terning, kerne: unknown): unknown {
  const [liste, dybde] = [t.ja(0.5), t.ja(0.02) ? 2_000 : t.et([1, 2, 5, 50])];
  let vaerdi = kerne;
  for (let i = 0; i < dybde; i += 1) vaerdi = liste ? [vaerdi] : { a: vaerdi };
  return vaerdi;
}

export function fremmed(t: Terning): unknown {
  switch (t.heltal(10)) {
    case 0:
      return null;
    case 1:
      return t.ja(0.5);
    case 2:
    case 3:
      return t.et(TAL);
    case 4:
      return lang(t);
    case 5:
      return dybt(t, null);
    case 6:
      return t.et([
        [],
        {},
        [null],
        [[]],
        { taeller: 1, naevner: 0 },
        { taeller: 9007199254740991, naevner: 1 },
        { taeller: -1, naevner: 3 },
        { gange: 3 },
      ]);
    case 7:
      return Object.fromEntries([[t.et(NAVNE), t.et(TEKSTER)]]);
    default:
      return t.et(TEKSTER);
  }
}

/** What no line of JSON can say, and a caller of the functions can. */
export function uforlignelig(t: Terning): unknown {
  const ring: Record<string, unknown> = {};
  ring["selv"] = ring;
  return t.et<unknown>([
    undefined,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    10n,
    Symbol("x"),
    () => 1,
    new Date(0),
    new Map([["id", 1]]),
    new Set([1]),
    ring,
    Object.create(null),
    Object.create({ id: "arvet", dato: "2026-12-01" }),
    new Array(3),
    Object.assign([], { id: "a" }),
    new String("2026-12-01"),
    new Number(40),
    /x/,
    new Uint8Array(4),
    new Error("x"),
    Promise.resolve(1),
  ]);
}
