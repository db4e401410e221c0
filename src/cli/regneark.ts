/**
 * A sheet of a spreadsheet (regneark) as rows of cells, each as a person would write it: a day is a day and not a
 * number, a cell in per cent is the per cent that it shows, and a number has a decimal comma.
 */
import type { Sheet, SheetFilter } from "hucre";
import { brugsfejl, type Stedfejl, stedIFil, ugyldig } from "./fejludskrift.js";
import type { Filraekke, Raekkefil } from "./tabelfil.js";

/** A spreadsheet is an archive, whatever the file is called. */
export function erRegneark(indhold: Uint8Array): boolean {
  return indhold[0] === 0x50 && indhold[1] === 0x4b && indhold[2] === 0x03 && indhold[3] === 0x04;
}

/** The files of before 2007, and those with a password. */
export function erGammeltRegneark(indhold: Uint8Array): boolean {
  return indhold[0] === 0xd0 && indhold[1] === 0xcf && indhold[2] === 0x11 && indhold[3] === 0xe0;
}

/**
 * @param ark the sheet by its name or its number; the first that is not hidden without one
 * @throws Brugsfejl for a sheet that is not there
 */
export async function laesRegneark(
  kilde: string,
  indhold: Uint8Array,
  ark: string | undefined,
): Promise<Raekkefil | Stedfejl> {
  const navne: string[] = [];
  const fundne = await laesArk(indhold, ({ name, hidden = false, veryHidden = false }) => {
    const synligt = !hidden && !veryHidden;
    if (synligt) navne.push(name);
    return ark === undefined ? synligt && navne.length === 1 : name === ark || (synligt && ark === `${navne.length}`);
  });
  if (fundne === null) return ugyldig(stedIFil(kilde), ({ FILFEJL }) => FILFEJL.ikkeRegneark);
  const valgt = fundne.find(({ name }) => name === ark) ?? fundne[0];
  if (valgt === undefined) {
    if (ark !== undefined) throw brugsfejl((ord) => ord.ukendtArk(kilde, ark, navne.join(", ")));
    return ugyldig(stedIFil(kilde), ({ FILFEJL }) => FILFEJL.tom);
  }
  const raekker = valgt.rows.map((celler, nr): Filraekke => {
    const format = (i: number) => valgt.cells?.get(`${nr},${i}`)?.style?.numFmt ?? "";
    return { linje: nr + 1, celler: celler.map((celle, i) => celletekst(celle, format(i))) };
  });
  const flere = ark === undefined && navne.length > 1;
  return {
    kilde,
    skilletegn: null,
    raekker: raekker.filter(({ celler }) => celler.some((celle) => celle.trim() !== "")),
    om: flere ? ({ FILFEJL }) => FILFEJL.foersteArk(valgt.name, navne.length) : null,
  };
}

/** Null for what is no spreadsheet, or a damaged one: its archive fails in ways that have no name in common. */
async function laesArk(indhold: Uint8Array, sheets: SheetFilter): Promise<readonly Sheet[] | null> {
  const { readXlsx } = await import("hucre/xlsx");
  try {
    return (await readXlsx(indhold, { readStyles: true, sheets })).sheets;
  } catch {
    return null;
  }
}

function celletekst(celle: unknown, format: string): string {
  if (celle instanceof Date)
    return Number.isNaN(celle.getTime()) ? UDEN_FOR_KALENDEREN : celle.toISOString().replace(/T00:00:00\.000Z$/, "");
  if (typeof celle === "number") {
    const tekst = decimaltekst(celle, ER_PROCENT.test(format.replace(ORDRET, "")) ? 100 : 1);
    return NULLER.test(format) ? tekst.padStart(format.length, "0") : tekst;
  }
  if (typeof celle === "boolean") return celle ? "ja" : "nej";
  return typeof celle === "string" ? celle : "";
}

/** As a spreadsheet shows a number that is no day, in a cell of days. */
const UDEN_FOR_KALENDEREN = "#####";

const ER_PROCENT = /%/;

/** A number of a department that is shown as 0007. */
const NULLER = /^0{2,}$/;

/** What a number's format says in words: quoted, or behind a backslash. */
const ORDRET = /"[^"]*"|\\./g;

/**
 * With a comma, and without what lies beyond the fifteen digits that a spreadsheet shows: 0,1 + 0,2 is 0,3 there.
 *
 * @param gange what makes the number the one that is shown
 */
function decimaltekst(vaerdi: number, gange: 1 | 100): string {
  return String(Number((vaerdi * gange).toPrecision(15))).replace(".", ",");
}
