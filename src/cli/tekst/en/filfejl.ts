/** Faults of a file as a file, in English. */
import type * as da from "../da/filfejl.js";

export const FILFEJL: typeof da.FILFEJL = {
  ukendtKodning: "the characters of the file cannot be read: save it as CSV UTF-8, or name its encoding with --kodning",
  andenKodning: (encoding) => `--kodning ${encoding}: the characters of the file are in another encoding`,
  laestSom: (encoding) => `this is not UTF-8 and was read as ${encoding}; --kodning says so beforehand`,
  ikkeRegneark: "the spreadsheet cannot be read: save it as .xlsx again",
  gammeltRegneark: "a spreadsheet with a password, or of before 2007: save it as .xlsx without a password",
  foersteArk: (sheet, count) => `the sheet ${sheet} was read, the first of ${count}; --ark chooses another`,
  titelraekke: (line) => `a title and no headings; the headings stand on line ${line}`,
  forbigaaede: (names, count) =>
    `columns that are not ours were passed over: ${names.join(", ")}${count > names.length ? ` and ${count - names.length} more` : ""}`,
  regnearkSomJson: "this is a spreadsheet; JSON belongs here",
  datoSomTekst: (day) => `the spreadsheet has made the cell a date (${day}): write it as text`,
  jsonUdenUtf8: "this is not UTF-8, as JSON is",
  ikkeCsv: "this is not CSV",
  citatSlutterIkke: "a quoted cell begins here and does not end",
  citatFortsaetter: "a quoted cell ends, and more follows before the next separator",
  citatICelle: "a quotation mark stands inside a cell that is not quoted",
  tom: "the file is empty; its first row names the columns",
  tomJson: "the file is empty; JSON is needed here",
  langLinje: (megabytes) => `the line is up to ${megabytes} MB long and cannot be headings; is this the right file?`,
  ikkeJson: "this is not JSON",
  linjeIkkeJson: "this line is not JSON",
  dobbeltNavn: "this name stands twice in its object",
  sammeKolonne: (nr, name) => `column ${nr} is ${name} already; --forbigaa and a heading leaves one of them unread`,
  kolonneMangler: (name) => `the column ${name} is missing`,
  cprIOverskrift: "a civil registration number does not belong in a heading",
  ukendtKolonne: "unknown column",
  naestenKolonne: (name) =>
    `did you mean ${name}? Mend the heading, or leave the column unread by --forbigaa and its heading`,
  ikkeHeltal: (cell) => `${cell} is no count; a thousand is written 1.000 or 1000`,
  tommeJaNej: (count) =>
    `${count} ${count === 1 ? "empty cell counts" : "empty cells count"} as no; --blank nej says that empty means no`,
  udenOverskriftIArk: (numbers) => `cells without a heading were passed over: column ${numbers}`,
  andetAar: (year, list) => `the heading says ${year}, and the list is of ${list}`,
  udenOverskrift: "a value without a heading; a decimal comma in a comma file needs quotation marks",
  raekkebredde: (cells, width) => `the row has ${cells} cells and the heading ${width}`,
  doemteToGange: "give the convicted as a share or as a multiple, not as both",
  andetNavn: (line) => `the area has another name on line ${line}`,
  andenUdviklingsplan: (line) => `line ${line} says otherwise of the area's development plan`,
};
