/** Bytes as text (utf8): what is no UTF-8 is refused, for letters replaced by another make two names one. */

/** Null for what is no UTF-8. */
export function somUtf8(indhold: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(indhold);
  } catch {
    return null;
  }
}

/** Counted from 1. */
export function foersteLinjeUdenUtf8(indhold: Uint8Array): number {
  let linje = 1;
  for (let fra = 0; fra < indhold.length; linje += 1) {
    const skift = indhold.indexOf(0x0a, fra);
    const til = skift === -1 ? indhold.length : skift;
    if (somUtf8(indhold.subarray(fra, til)) === null) return linje;
    fra = til + 1;
  }
  return linje;
}
