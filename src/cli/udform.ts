/** The form of a result (udform): what the option says, and else what the name of the file says. */
import { statSync } from "node:fs";
import { extname } from "node:path";
import type { Writable } from "node:stream";
import { brugsfejl } from "./fejludskrift.js";
import type { Terminal } from "./fremgang.js";
import { erNyFil } from "./udskrift.js";

/** What an option may say; a spreadsheet is chosen by its name alone. */
export type Format = "csv" | "json" | "tabel";

const ENDELSER: ReadonlyMap<string, Format | "xlsx"> = new Map<string, Format | "xlsx">([
  [".csv", "csv"],
  [".json", "json"],
  [".xlsx", "xlsx"],
]);

export interface Udvalg {
  readonly ud?: string;
  readonly format?: Format;
}

/**
 * A name that says nothing of the form is no guess at it; a device or a pipe has no such name.
 *
 * @throws Brugsfejl
 */
export function proevUdform({ ud, format }: Udvalg): void {
  if (ud === undefined) return;
  const efterNavnet = ENDELSER.get(endelse(ud));
  if (efterNavnet === "xlsx" && format !== undefined) throw brugsfejl((ord) => ord.regnearkOgFormat(ud, format));
  if (efterNavnet !== undefined || format !== undefined) return;
  const sted = statSync(ud, { throwIfNoEntry: false });
  if (sted === undefined || sted.isFile()) throw brugsfejl((ord) => ord.ukendtEndelse(ud));
}

/** Without an option and a file a table on a terminal, and CSV elsewhere. */
export function udform({ ud: fil, format }: Udvalg, ud: Terminal): Format | "xlsx" {
  if (format !== undefined) return format;
  if (fil !== undefined) return ENDELSER.get(endelse(fil)) ?? "csv";
  return ud.isTTY === true ? "tabel" : "csv";
}

/** Whether the result becomes a file, by its name or behind `>`: spreadsheets open files, and programs read pipes. */
export function bliverFil({ ud: fil }: Udvalg, ud: Writable): boolean {
  return fil !== undefined || erNyFil(ud);
}

function endelse(fil: string): string {
  return extname(fil).toLowerCase();
}
