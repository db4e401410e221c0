/** Faults of a file as a file, in English. */
import type * as da from "../da/filfejl.js";

export const FILFEJL: typeof da.FILFEJL = {
  csvUdenUtf8: "this is not UTF-8: save the file as CSV UTF-8",
  jsonUdenUtf8: "this is not UTF-8, as JSON is",
  ikkeCsv: "this is not CSV",
  citatSlutterIkke: "a quoted cell begins here and does not end",
  citatFortsaetter: "a quoted cell ends, and more follows before the next separator",
  citatICelle: "a quotation mark stands inside a cell that is not quoted",
  tom: "the file is empty; its first row names the columns",
  ikkeJson: "this is not JSON",
  linjeIkkeJson: "this line is not JSON",
  dobbeltNavn: "this name stands twice in its object",
  sammeKolonne: (nr, name) => `column ${nr} is ${name} already`,
  kolonneMangler: (name) => `the column ${name} is missing`,
  cprIOverskrift: "a civil registration number does not belong in a heading",
  ukendtKolonne: (nearest) => `unknown column; did you mean ${nearest}?`,
  udenOverskrift: "a value without a heading; a decimal comma in a comma file needs quotation marks",
  raekkebredde: (cells, width) => `the row has ${cells} cells and the heading ${width}`,
  doemteToGange: "give the convicted as a share or as a multiple, not as both",
  andetNavn: (line) => `the area has another name on line ${line}`,
  andenUdviklingsplan: (line) => `line ${line} says otherwise of the area's development plan`,
};
