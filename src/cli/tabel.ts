/** A table for a terminal (tabel). */
import Table from "cli-table3";
import { paaEnLinje } from "./fejludskrift.js";

/** A column by its heading; one that holds figures is set to the right. */
type Tabelkolonne = string | { readonly tal: string };

function overskrift(kolonne: Tabelkolonne): string {
  return typeof kolonne === "string" ? kolonne : kolonne.tal;
}

/** A rule under the heading, and nothing else. */
const UDEN_RAMME = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  right: "",
  "right-mid": "",
  mid: "─",
  "mid-mid": "  ",
  middle: "  ",
};

/**
 * @param bredde characters on a line; a table that would be wider is folded, its last column first, and nothing of it is
 * cut: of two ids that begin alike the ends tell which is which
 */
export function tabel(
  kolonner: readonly Tabelkolonne[],
  raekker: readonly (readonly string[])[],
  bredde = Number.POSITIVE_INFINITY,
): string {
  const alle = [kolonner.map(overskrift), ...raekker].map((raekke) =>
    raekke.map((celle) => paaEnLinje(celle.normalize("NFC"))),
  );
  const bredder = passende(
    kolonner.map((_, nr) => alle.reduce((bredest, raekke) => Math.max(bredest, tegnI(raekke[nr] ?? "")), 0)),
    kolonner.map((kolonne) => typeof kolonne !== "string"),
    bredde,
  );
  const [hoved = [], ...resten] = alle.map((raekke) => raekke.map((celle, nr) => foldet(celle, bredder[nr] ?? 0)));
  return tegnet(kolonner, hoved, resten);
}

const tegnI = (tekst: string) => [...tekst].length;

const MELLEMRUM = UDEN_RAMME.middle.length;
/** Words are still words at this width, and an id is in few pieces. */
const MINDSTE_BREDDE = 12;
const SIDSTES_MINDSTE_BREDDE = 20;

/** The widths that fit the line, as far as they can; figures are never folded. */
function passende(bredder: readonly number[], erTal: readonly boolean[], bredde: number): readonly number[] {
  const passer = [...bredder];
  let forMeget = bredder.reduce((sum, en) => sum + en, MELLEMRUM * (bredder.length - 1)) - bredde;
  const sidste = bredder.length - 1;
  const foldes = bredder
    .map((_, nr) => nr)
    .filter((nr) => nr < sidste && erTal[nr] === false)
    .sort((a, b) => (bredder[b] ?? 0) - (bredder[a] ?? 0));
  for (const nr of [sidste, ...foldes]) {
    const mindst = nr === sidste ? SIDSTES_MINDSTE_BREDDE : MINDSTE_BREDDE;
    const har = bredder[nr] ?? 0;
    const afgiver = Math.max(0, Math.min(forMeget, har - mindst));
    passer[nr] = har - afgiver;
    forMeget -= afgiver;
  }
  return passer;
}

/** Between words; a word that is longer than the line is broken, and all of it stands there. */
function foldet(celle: string, bredde: number): string {
  if (tegnI(celle) <= bredde) return celle;
  const linjer: string[] = [];
  let linje = "";
  for (const ord of celle.split(" ")) {
    if (tegnI(linje) + 1 + tegnI(ord) <= bredde) {
      linje = linje === "" ? ord : `${linje} ${ord}`;
      continue;
    }
    if (linje !== "") linjer.push(linje);
    linje = "";
    for (const tegn of ord) {
      if (tegnI(linje + tegn) > bredde) {
        linjer.push(linje);
        linje = "";
      }
      linje += tegn;
    }
  }
  return [...linjer, linje].join("\n");
}

function tegnet(
  kolonner: readonly Tabelkolonne[],
  hoved: readonly string[],
  raekker: readonly (readonly string[])[],
): string {
  const udskrift = new Table({
    head: [...hoved],
    colAligns: kolonner.map((kolonne) => (typeof kolonne === "string" ? "left" : "right")),
    chars: UDEN_RAMME,
    // No colours, so that the text can be kept.
    style: { head: [], border: [], compact: true, "padding-left": 0, "padding-right": 0 },
  });
  for (const raekke of raekker) udskrift.push([...raekke]);
  return udskrift
    .toString()
    .split("\n")
    .map((linje) => linje.trimEnd())
    .join("\n");
}
