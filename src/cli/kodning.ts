/**
 * The encodings that office files come in (kodning): said by the caller, or found. What is found is never a guess
 * between two names: bytes that are text in UTF-8 are UTF-8, and bytes that are not are Windows-1252 only where every
 * letter of theirs is one that a Danish file has.
 */
import { somUtf8 } from "./utf8.js";

export const KODNINGER = ["utf-8", "windows-1252", "utf-16", "macintosh"] as const;

export type Kodning = (typeof KODNINGER)[number];

interface Kodet {
  readonly tekst: string;
  readonly kodning: Kodning;
}

/** @returns null for bytes that are no text in the encoding, or in any that can be told */
export function afkodet(indhold: Uint8Array, valgt?: Kodning): Kodet | null {
  const kodning = valgt ?? (erUtf16(indhold) ? "utf-16" : "utf-8");
  const tekst = somTekst(indhold, kodning);
  if (tekst !== null) return { tekst: tekst.replace(/^\uFEFF/, ""), kodning };
  if (valgt !== undefined) return null;
  const vestlig = somTekst(indhold, "windows-1252");
  return vestlig === null || FREMMED.test(vestlig) ? null : { tekst: vestlig, kodning: "windows-1252" };
}

function somTekst(indhold: Uint8Array, kodning: Kodning): string | null {
  switch (kodning) {
    case "utf-8":
      return somUtf8(indhold);
    case "windows-1252":
      return somWindows1252(indhold);
    case "utf-16":
      return afkodetSom(bagfra(indhold) ? "utf-16be" : "utf-16le", indhold);
    case "macintosh":
      return afkodetSom("macintosh", indhold);
    default:
      return kodning satisfies never;
  }
}

function afkodetSom(navn: string, indhold: Uint8Array): string | null {
  try {
    return new TextDecoder(navn, { fatal: true, ignoreBOM: true }).decode(indhold);
  } catch {
    return null;
  }
}

/** The bytes 0x80 to 0x9F; those that stand for nothing are a space here. Some versions of Node take them for Latin-1. */
const C1 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

function somWindows1252(indhold: Uint8Array): string | null {
  let tal = true;
  const tekst = Buffer.from(indhold.buffer, indhold.byteOffset, indhold.byteLength)
    .toString("latin1")
    .replace(/[\u0080-\u009F]/g, (tegn) => {
      const rigtigt = C1[tegn.charCodeAt(0) - 0x80] ?? " ";
      tal &&= rigtigt !== " ";
      return rigtigt;
    });
  return tal ? tekst : null;
}

/**
 * What a Danish text in Windows-1252 does not have, and one in the alphabet of DOS or of old Macintoshes has in place of
 * its letters: there "ø" is "›" or "¿". A quotation mark that opens inside a word is the "æ" of DOS, and "Ã" and "Â" are
 * what UTF-8 looks like to it: a file that is UTF-8 in one place and not in another is neither.
 */
const FREMMED =
  /[^\p{ASCII}\u00C0\u00C1\u00C4-\u00D6\u00D8-\u00F6\u00F8-\u00FF‘’“”„–—…•€§°½´¨«»·²³\u00A0\u00AD]|\p{L}[‘“„]\p{L}/u;

/** By its byte-order mark, or because every other byte of its beginning is zero. */
function erUtf16(indhold: Uint8Array): boolean {
  if ((indhold[0] === 0xff && indhold[1] === 0xfe) || (indhold[0] === 0xfe && indhold[1] === 0xff)) return true;
  return indhold.length >= 4 && (nuller(indhold, 0) > 0.4 || nuller(indhold, 1) > 0.4);
}

/** With the larger byte of each pair first. */
function bagfra(indhold: Uint8Array): boolean {
  if (indhold[0] === 0xff && indhold[1] === 0xfe) return false;
  return indhold[0] === 0xfe || nuller(indhold, 0) > nuller(indhold, 1);
}

/** The share of zeros among the first or second bytes of the pairs that a file begins with. */
function nuller(indhold: Uint8Array, plads: 0 | 1): number {
  const begyndelse = indhold.subarray(0, 1000).filter((_, i) => i % 2 === plads);
  return begyndelse.filter((byte) => byte === 0).length / Math.max(1, begyndelse.length);
}
