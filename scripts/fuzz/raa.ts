/** A line changed in its characters (rå): much of it is no longer JSON. */
import type { Terning } from "./terning.js";

const STUMPER = [
  "{",
  "}",
  "[",
  "]",
  '"',
  ":",
  ",",
  "\\",
  "\\u0000",
  "\\ud800",
  "\u0000",
  "\ufeff",
  "\u2028",
  "\r",
  "\t",
  "null",
  "true",
  "NaN",
  "1e999",
  "-",
  "0",
  "1E400",
  '"__proto__":{"x":1},',
  '"id":"b",',
  "/*",
  "æ",
  "\ud83d\ude00",
  "'",
];

/** Deeper than any stack. */
const DYBDE = 30_000;

function indsat(linje: string, t: Terning): string {
  const sted = t.heltal(linje.length + 1);
  const rest = linje.slice(sted);
  switch (t.heltal(8)) {
    case 0:
      return linje.slice(0, sted);
    case 1:
      return linje.slice(0, sted) + rest.slice(t.heltal(20));
    case 2:
      return linje.slice(0, sted) + rest.slice(0, t.heltal(60)) + rest;
    case 3:
      return linje.slice(0, sted) + String.fromCharCode(t.heltal(0x10000)) + rest.slice(1);
    case 4:
      return linje.slice(0, sted) + t.et(["9", "0", "1.", "[", '{"a":', " "]).repeat(t.et([2, 20, 400])) + rest;
    case 5:
      return linje.replace(/-?\d+(?:\.\d+)?/g, (tal) =>
        t.ja(0.2) ? t.et(["1e308", "-0", "0.1e1", "1e-400", `${tal}0000000000000000000000`, "01"]) : tal,
      );
    case 6:
      return t.ja(0.002)
        ? linje.replace(/"input":[\s\S]*/, `"input":${"[".repeat(DYBDE)}${"]".repeat(DYBDE)}}`)
        : linje.slice(0, sted) + t.et(STUMPER);
    default:
      return linje.slice(0, sted) + t.et(STUMPER) + rest;
  }
}

export function raa(linje: string, t: Terning): string {
  let her = linje;
  for (let i = 0; i <= t.heltal(3); i += 1) her = indsat(her, t);
  return her;
}
