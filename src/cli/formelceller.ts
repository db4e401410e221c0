/**
 * Cells that a spreadsheet would run (formelceller): a name that begins with "=" is a formula to it. Such a text is
 * written behind an apostrophe, and read without it, so that a file can be written, looked at and read again.
 */

/** As spreadsheets take them, also in their wide forms; spaces and apostrophes of the text's own may stand before. */
const KOERES = /^['\s]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A text as it is written in a cell. */
export function ukoert(tekst: string): string {
  return KOERES.test(tekst) ? `'${tekst}` : tekst;
}

/**
 * The text of a cell that was written so.
 *
 * @example
 * udenApostrof("'=1+1"); // "=1+1"
 */
export function udenApostrof(celle: string): string {
  return celle.startsWith("'") && KOERES.test(celle) ? celle.slice(1) : celle;
}
