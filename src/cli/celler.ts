/**
 * Cells as people write them, to values as the protocol has them (celler): decimal commas, Danish dates, ja and nej. A
 * cell that is none of these goes on as it stands, and the door refuses it with everything else.
 */
import { harCpr } from "../input/cpr.js";
import type { Besked } from "./fejludskrift.js";

/** A cell that is refused for a reason the door does not know. */
export class Afvist {
  constructor(readonly besked: Besked) {}
}

const DANSKE_BOGSTAVER: Readonly<Record<string, string>> = { æ: "ae", ø: "oe", å: "aa" };

/** A word in the protocol's spelling: "Ældreboliger" is aeldreboliger, and "Antal beboere" antalbeboere. */
export function asciiord(tekst: string): string {
  return tekst
    .normalize("NFC")
    .toLowerCase()
    .replace(/[æøå]/g, (bogstav) => DANSKE_BOGSTAVER[bogstav] ?? bogstav)
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

export const laesOrd = (celle: string): unknown => asciiord(celle);

/** A multiple or an amount: the point of a decimal may be a comma. */
export function laesDecimaltal(celle: string): unknown {
  return /^-?\d+,\d+$/.test(celle) ? celle.replace(",", ".") : celle;
}

/** A share: a decimal, perhaps with a per-cent sign, or a fraction such as 13/40. */
export function laesAndel(celle: string): unknown {
  const broek = /^(\d{1,15})\s*\/\s*(\d{1,15})$/.exec(celle);
  return broek === null
    ? laesDecimaltal(celle.replace(/\s*(?:%|pct\.?)$/i, ""))
    : { taeller: Number(broek[1]), naevner: Number(broek[2]) };
}

/**
 * A count. It has no decimals, so that 1.013 and 1 013 are 1013; 1,013 could be a decimal number that does not belong
 * here, and is refused with what stands there.
 */
export function laesHeltal(celle: string): unknown {
  if (/^\d{1,15}$/.test(celle)) return Number(celle);
  if (/^\d{1,3}(?:\.\d{3}){1,4}$|^\d{1,3}(?:\s\d{3}){1,4}$/.test(celle)) return Number(celle.replace(/[.\s]/g, ""));
  return /^[-+]?\d[\d.,'\s]{0,19}$/.test(celle) && !harCpr(celle)
    ? new Afvist(({ FILFEJL }) => FILFEJL.ikkeHeltal(celle))
    : celle;
}

/** A day, as 2026-12-01 or with the day first: 01-12-2026, 1/12/2026, 1.12.2026; midnight may stand behind it. */
export function laesDato(celle: string): string {
  return celle
    .replace(/[T\s]+00[:.]00(?:[:.]00(?:\.0+)?)?Z?$/, "")
    .replace(
      /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/,
      (_, dag: string, __, maaned: string, aar: string) => `${aar}-${maaned.padStart(2, "0")}-${dag.padStart(2, "0")}`,
    );
}

const JA_NEJ: Readonly<Record<string, boolean>> = {
  ja: true,
  nej: false,
  true: true,
  false: false,
  sand: true,
  falsk: false,
  x: true,
  "1": true,
  "0": false,
};

export function laesJaNej(celle: string): unknown {
  const svar = celle.toLowerCase();
  return Object.hasOwn(JA_NEJ, svar) ? JA_NEJ[svar] : celle;
}

/** One of the protocol's words, however it is spelled: "Delebolig (ung)" is delebolig-ung. */
export function laesEtAf(ord: readonly string[]): (celle: string) => unknown {
  const efterAsciiord = new Map(ord.map((et) => [asciiord(et), et]));
  return (celle) => efterAsciiord.get(asciiord(celle)) ?? celle;
}

/** Several words, parted by commas, semicolons or spaces; "ingen" alone is none of them. */
export function laesOrdliste(celle: string): unknown {
  const ord = celle
    .split(/[,;\s]+/)
    .filter((et) => et !== "")
    .map(asciiord);
  return ord.length === 1 && ord[0] === "ingen" ? [] : ord;
}
