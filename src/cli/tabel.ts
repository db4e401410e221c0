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

/** @param bredde characters on a line; in a table that would be wider the last column is folded */
export function tabel(
  kolonner: readonly Tabelkolonne[],
  raekker: readonly (readonly string[])[],
  bredde = Number.POSITIVE_INFINITY,
): string {
  const fri = tegnet(kolonner, raekker, null);
  const forMeget = bredeste(fri.split("\n")) - bredde;
  if (forMeget <= 0) return fri;
  const sidste = bredeste([overskrift(kolonner.at(-1) ?? ""), ...raekker.map((raekke) => raekke.at(-1) ?? "")]);
  return tegnet(kolonner, raekker, Math.max(sidste - forMeget, MINDSTE_BREDDE));
}

const MINDSTE_BREDDE = 20;

function bredeste(linjer: readonly string[]): number {
  return linjer.reduce((bredest, linje) => Math.max(bredest, linje.length), 0);
}

function tegnet(
  kolonner: readonly Tabelkolonne[],
  raekker: readonly (readonly string[])[],
  sidsteBredde: number | null,
): string {
  const udskrift = new Table({
    head: kolonner.map(overskrift),
    colAligns: kolonner.map((kolonne) => (typeof kolonne === "string" ? "left" : "right")),
    colWidths: kolonner.map((_, i) => (i === kolonner.length - 1 ? sidsteBredde : null)),
    wordWrap: sidsteBredde !== null,
    chars: UDEN_RAMME,
    // No colours, so that the text can be kept.
    style: { head: [], border: [], compact: true, "padding-left": 0, "padding-right": 0 },
  });
  for (const raekke of raekker) udskrift.push(raekke.map((celle) => paaEnLinje(celle.normalize("NFC"))));
  return udskrift
    .toString()
    .split("\n")
    .map((linje) => linje.trimEnd())
    .join("\n");
}
