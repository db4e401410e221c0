/**
 * Civil registration numbers (CPR-numre) never belong in an id, a name or a key; where one stands, it is refused and
 * not repeated. Between its two parts may stand any dashes, spaces or signs of no width, one or many.
 */
const CPR =
  /(?<!\d)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d[\p{Dash}\u02D7\u2043\p{Z}\s\p{Cc}\p{Cf}\p{Mn}\p{DI}]*\d{4}(?!\d)/u;

export function harCpr(tekst: string): boolean {
  return tekst.length >= 10 && CPR.test(tekst);
}

const ALLE_CPR = new RegExp(CPR, "gu");

/**
 * A text that may be shown, whatever the caller wrote where it came from.
 *
 * @example
 * udenCpr("010190-1234.csv"); // "[CPR].csv"
 */
export function udenCpr(tekst: string): string {
  return harCpr(tekst) ? tekst.replace(ALLE_CPR, "[CPR]") : tekst;
}

export const CPR_I_NOEGLE = "a civil registration number does not belong in a key";
