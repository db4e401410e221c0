/** A result as a sheet of a spreadsheet (regnearkudskrift): typed cells, headings that stay in sight, widths. */
import { udenApostrof } from "./formelceller.js";

export interface Ark {
  readonly navn: string;
  readonly kolonner: readonly string[];
  /** Those of figures, whose texts have decimal commas, and those of days. */
  readonly tal: readonly string[];
  readonly dage: readonly string[];
  readonly raekker: Iterable<Readonly<Record<string, unknown>>>;
}

/** In pieces, each made when the one before it is written. */
export async function regneark({ navn, kolonner, tal, dage, raekker }: Ark): Promise<AsyncIterable<Uint8Array>> {
  const { writeXlsxStream } = await import("hucre/xlsx");
  const celle = (raekke: Readonly<Record<string, unknown>>) => (kolonne: string) => {
    const vaerdi = raekke[kolonne];
    if (typeof vaerdi === "number") return vaerdi;
    if (typeof vaerdi !== "string" || vaerdi === "") return null;
    if (tal.includes(kolonne)) return talcelle(vaerdi);
    return dage.includes(kolonne) ? new Date(`${vaerdi}T00:00:00Z`) : tekstcelle(vaerdi);
  };
  function* celler() {
    for (const raekke of raekker) yield kolonner.map(celle(raekke));
  }
  return writeXlsxStream(celler(), {
    name: navn,
    columns: kolonner.map((kolonne) => ({
      header: kolonne,
      width: BRED.has(kolonne) ? 60 : 18,
      ...(dage.includes(kolonne) ? { numFmt: "yyyy-mm-dd" } : {}),
    })),
    freezePane: { rows: 1 },
  });
}

/** Columns of whole sentences. */
const BRED: ReadonlySet<string> = new Set(["mangler", "forbehold", "begrundelse"]);

/** Spreadsheets show ten digits of a number, and round the rest; one that has more is a text. */
function talcelle(tekst: string): number | string {
  return /^\d+(?:,\d+)?$/.test(tekst) && tekst.length <= 10 ? Number(tekst.replace(",", ".")) : tekst;
}

/** A text is no formula here; only one that our own reader would take an apostrophe off has one more. */
function tekstcelle(tekst: string): string {
  return udenApostrof(tekst) === tekst ? tekst : `'${tekst}`;
}
