/**
 * CSV as spreadsheets save it (csv): semicolons, commas or tabs, a first line that says which, quoted cells with line
 * breaks, rows filled up with empty cells. Every cell keeps its place in the file.
 */
import { CsvError, parse } from "csv-parse/sync";
import { type Stedfejl, stedIFil, ugyldig } from "./fejludskrift.js";
import { afkodet, type Kodning } from "./kodning.js";
import { type Filraekke, linjeskift, type Raekkefil, SKILLETEGN, type Skilletegn } from "./tabelfil.js";
import { foersteLinjeUdenUtf8 } from "./utf8.js";

export function laesCsv(kilde: string, indhold: Uint8Array, valgt?: Kodning): Raekkefil | Stedfejl {
  const kodet = afkodet(indhold, valgt);
  if (kodet === null) {
    const linje = valgt === undefined ? foersteLinjeUdenUtf8(indhold) : null;
    return ugyldig(stedIFil(kilde, linje), ({ FILFEJL }) =>
      valgt === undefined ? FILFEJL.ukendtKodning : FILFEJL.andenKodning(valgt),
    );
  }
  // One kind of line end, so that lines are counted alike inside quotes and outside them.
  const tekst = kodet.tekst.replace(/\r\n?/g, "\n");
  const [foerste = "", sagt] = /^\s*"?sep=([;\t,|])"?[^\S\n]*(?:\n|$)/i.exec(tekst) ?? [];
  const skilletegn = SKILLETEGN.find((tegn) => tegn === sagt) ?? skilletegnI(tekst);
  const raekker: Filraekke[] = [];
  const foer = linjeskift([foerste]);
  try {
    parse(tekst.slice(foerste.length), {
      delimiter: skilletegn,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      on_record: (celler: readonly string[], { lines }) => {
        const linje = foer + lines - linjeskift(celler);
        if (celler.some((celle) => celle.trim() !== "")) raekker.push({ linje, celler });
        return null;
      },
    });
  } catch (fejl) {
    if (!(fejl instanceof CsvError)) throw fejl;
    const linje = typeof fejl["lines"] === "number" ? foer + fejl["lines"] : null;
    const aarsag = CSVFEJL[fejl.code] ?? "ikkeCsv";
    return ugyldig(stedIFil(kilde, linje), ({ FILFEJL }) => FILFEJL[aarsag]);
  }
  const { kodning } = kodet;
  const fundet = valgt === undefined && kodning === "windows-1252";
  return { kilde, skilletegn, raekker, om: fundet ? ({ FILFEJL }) => FILFEJL.laestSom(kodning) : null };
}

const CSVFEJL: Readonly<Record<string, "citatSlutterIkke" | "citatFortsaetter" | "citatICelle">> = {
  CSV_QUOTE_NOT_CLOSED: "citatSlutterIkke",
  CSV_INVALID_CLOSING_QUOTE: "citatFortsaetter",
  INVALID_OPENING_QUOTE: "citatICelle",
};

/** How far down headings may stand, in characters. */
const BEGYNDELSE = 20_000;

/**
 * The one that the first line has most of, quoted cells left out; a header of one column may be either. A first line
 * that has less than half as many as a line below it is no header but a title with a comma in it.
 */
function skilletegnI(tekst: string): Skilletegn {
  const linjer = tekst
    .slice(0, BEGYNDELSE)
    .replace(/"(?:[^"]|"")*"/g, "")
    .split("\n")
    .filter((linje) => linje !== "")
    .slice(0, 20)
    .map(oftestI);
  const bredest = linjer.reduce((a, b) => (b.antal > a.antal ? b : a), oftestI(""));
  const foerst = linjer[0] ?? bredest;
  return (bredest.antal > 2 * foerst.antal ? bredest : foerst).tegn;
}

function oftestI(linje: string): { readonly tegn: Skilletegn; readonly antal: number } {
  return SKILLETEGN.map((tegn) => ({ tegn, antal: linje.split(tegn).length - 1 })).reduce((a, b) =>
    b.antal > a.antal ? b : a,
  );
}
