/** CSV as Danish spreadsheets read it (csvudskrift). */
import { stringify } from "csv-stringify/sync";
import { ukoert } from "./formelceller.js";

type Raekke = Readonly<Record<string, unknown>>;

/**
 * @param kolonner of what a row has, those that are written
 * @param bom spreadsheets know a file for UTF-8 by its byte-order mark
 */
export function csvtekst(raekker: Iterable<Raekke>, kolonner: readonly string[], bom: boolean): string {
  return [...csvstykker(raekker, kolonner, bom)].join("");
}

/** The same in pieces, so that a row need not be kept for those that follow. */
export function* csvstykker(
  raekker: Iterable<Raekke>,
  kolonner: readonly string[],
  bom: boolean,
): Generator<string, void, undefined> {
  yield skrevet([], kolonner, true, bom);
  for (const bid of bidder(raekker)) yield skrevet(bid, kolonner, false, false);
}

const BID = 500;

function* bidder(raekker: Iterable<Raekke>): Generator<Raekke[], void, undefined> {
  let bid: Raekke[] = [];
  for (const raekke of raekker) {
    if (bid.push(raekke) < BID) continue;
    yield bid;
    bid = [];
  }
  if (bid.length > 0) yield bid;
}

function skrevet(raekker: Raekke[], kolonner: readonly string[], header: boolean, bom: boolean): string {
  return stringify(raekker, {
    header,
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
