/** JSON as the protocol writes it (json). */

/** An exact number too large for JSON's own is written as text. */
export function somJson(vaerdi: unknown, indrykning?: number): string {
  return JSON.stringify(vaerdi, (_, del: unknown) => (typeof del === "bigint" ? String(del) : del), indrykning);
}
