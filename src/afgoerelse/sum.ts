/**
 * Check sums (sum): SHA-256, each half byte written as one of sixteen consonants. No figure, no date and hardly a name
 * can stand in such a text by chance, so that whoever searches a certificate for one finds only what was put there. `tr
 * 0-9a-f bcdfghjklmnpqrst` turns the hexadecimal form into this one.
 */
import { sha256 } from "js-sha256";

const TEGN = "bcdfghjklmnpqrst";
/** The two letters of each byte. */
const PAR = Array.from({ length: 256 }, (_, byte) => TEGN.charAt(byte >> 4) + TEGN.charAt(byte & 15));

/** The sum of a text. */
export function sum(tekst: string): string {
  let skrevet = "";
  for (const byte of sha256.array(tekst)) skrevet += PAR[byte];
  return skrevet;
}
