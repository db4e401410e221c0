/**
 * CSV as spreadsheets save it (csv): a byte-order mark, semicolons or commas, quoted cells with line breaks, rows
 * filled up with empty cells. Every cell keeps its place in the file.
 */
import { CsvError, parse } from "csv-parse/sync";
import { stedIFil, ugyldig } from "./fejludskrift.js";
import { type Filform, type Kilde, tekstform, ulaeselig } from "./kilde.js";

export type Skilletegn = ";" | ",";

export interface Csvraekke {
  /** The line on which the row begins, counted from 1. */
  readonly linje: number;
  /** As they stand in the file. */
  readonly celler: readonly string[];
}

export interface Csvfil {
  readonly kilde: string;
  readonly skilletegn: Skilletegn;
  readonly hoved: Csvraekke;
  /** Rows with something in them. */
  readonly raekker: readonly Csvraekke[];
}

/** A form of tables, from their rows to a source. */
export function csvform(laesRaekker: (fil: Csvfil) => Kilde): Filform {
  return tekstform(
    "ugyldigt-input",
    ({ FILFEJL }) => FILFEJL.csvUdenUtf8,
    (kilde, indhold) => {
      // One kind of line end, so that lines are counted alike inside quotes and outside them.
      const tekst = indhold.replace(/\r\n?/g, "\n");
      const skilletegn = skilletegnI(tekst);
      const alle: Csvraekke[] = [];
      try {
        parse(tekst, {
          delimiter: skilletegn,
          relax_column_count: true,
          skip_empty_lines: true,
          trim: true,
          on_record: (celler: readonly string[], { lines }) => {
            alle.push({ linje: lines - linjeskift(celler), celler });
            return null;
          },
        });
      } catch (fejl) {
        if (!(fejl instanceof CsvError)) throw fejl;
        const linje = typeof fejl["lines"] === "number" ? fejl["lines"] : null;
        const aarsag = CSVFEJL[fejl.code] ?? "ikkeCsv";
        return ulaeselig(ugyldig(stedIFil(kilde, linje), ({ FILFEJL }) => FILFEJL[aarsag]));
      }
      const [hoved, ...raekker] = alle;
      if (hoved === undefined) return ulaeselig(ugyldig(stedIFil(kilde), ({ FILFEJL }) => FILFEJL.tom));
      const medIndhold = raekker.filter(({ celler }) => celler.some((celle) => celle.trim() !== ""));
      return laesRaekker({ kilde, skilletegn, hoved, raekker: medIndhold });
    },
  );
}

const CSVFEJL: Readonly<Record<string, "citatSlutterIkke" | "citatFortsaetter" | "citatICelle">> = {
  CSV_QUOTE_NOT_CLOSED: "citatSlutterIkke",
  CSV_INVALID_CLOSING_QUOTE: "citatFortsaetter",
  INVALID_OPENING_QUOTE: "citatICelle",
};

/** The one that the header has most of, quoted cells left out; a header of one column may be either. */
function skilletegnI(tekst: string): Skilletegn {
  const hoved = /^\s*((?:"(?:[^"]|"")*"|[^"\n])*)/.exec(tekst)?.[1]?.replace(/"(?:[^"]|"")*"/g, "") ?? "";
  const antal = (tegn: Skilletegn) => hoved.split(tegn).length;
  return antal(",") > antal(";") ? "," : ";";
}

/** The line on which a cell begins: those before it in its row may hold line breaks. */
export function cellelinje({ linje, celler }: Csvraekke, nr: number): number {
  return linje + linjeskift(celler.slice(0, nr - 1));
}

function linjeskift(celler: readonly string[]): number {
  return celler.reduce((sum, celle) => sum + celle.split("\n").length - 1, 0);
}
