/**
 * Civil registration numbers (CPR-numre) never belong in an id, a name or a key; where one stands, it is refused and
 * not repeated.
 */
const CPR = /(?<!\d)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d[- ]?\d{4}(?!\d)/;

export function harCpr(tekst: string): boolean {
  return tekst.length >= 10 && CPR.test(tekst);
}

export const CPR_I_NOEGLE = "a civil registration number does not belong in a key";
