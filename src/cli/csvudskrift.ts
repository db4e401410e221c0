/** CSV as Danish spreadsheets read it (csvudskrift). */
import { stringify } from "csv-stringify/sync";
import { ukoert } from "./formelceller.js";

/**
 * @param kolonner of what a row has, those that are written
 * @param bom spreadsheets know a file for UTF-8 by its byte-order mark
 */
export function csvtekst(
  raekker: readonly Readonly<Record<string, unknown>>[],
  kolonner: readonly string[],
  bom: boolean,
): string {
  return stringify([...raekker], {
    header: true,
    columns: [...kolonner],
    delimiter: ";",
    record_delimiter: "\r\n",
    quoted_match: TAGES_FRA_HINANDEN,
    cast: { string: ukoert },
    bom,
  });
}

/** Line breaks of any kind and other control characters, and what some reader takes off a cell's ends. */
const TAGES_FRA_HINANDEN = /[\p{Cc}\p{Zl}\p{Zp}]|^\s|\s$/u;
