/**
 * The result of `placer` as CSV for a spreadsheet, as JSON, and as a table with counts and caveats (placerudskrift).
 */
import { TRAPPEORD } from "../afgoerelse/tekst/da/ordforraad.js";
import type { Portefoeljeinput } from "../input/portefoelje.js";
import type { Forbehold } from "../kerne/begrundelse.js";
import type { Sti } from "../kerne/sti.js";
import type { Tal } from "../kerne/tal.js";
import { TRAPPER } from "../parametre/aftale.js";
import type { AfgoerendeFortolkninger } from "../parametre/fortolkninger.js";
import { somJson } from "../protokol/json.js";
import type { Afdeling } from "../trappe/afdeling.js";
import type { Afdelingsplacering, Portefoelje } from "../trappe/placerPortefoelje.js";
import { csvtekst } from "./csvudskrift.js";
import { grundtekst } from "./grundtekst.js";
import { tabel, taltekst } from "./tabel.js";

export type Format = "csv" | "json" | "tabel";

/** Where the text goes. */
export interface Udskriftssted {
  readonly tilFil: boolean;
  /** Characters on a line; undefined is no limit. */
  readonly bredde: number | undefined;
}

export function placeringstekst(
  format: Format,
  portefoelje: Portefoelje,
  input: Portefoeljeinput,
  { tilFil, bredde }: Udskriftssted,
): string {
  switch (format) {
    case "json":
      return `${somJson(portefoelje, 2)}\n`;
    case "csv":
      return somCsv(portefoelje, input, tilFil);
    case "tabel":
      return `${somTabel(portefoelje, input, bredde)}\n\n${opsummering(portefoelje)}\n`;
  }
}

function somCsv(portefoelje: Portefoelje, input: Portefoeljeinput, bom: boolean): string {
  const raekker = portefoelje.placeringer.map((placering, i) => {
    const afdeling = input.afdelinger[i];
    return {
      ...afdeling,
      ...placering,
      skaerpede: placering.skaerpede.join(", "),
      skaerpedeUoplyste: placering.skaerpedeUoplyste.join(", "),
      andelAnviste: procent(afdeling?.andelAnviste),
      mangler: placering.mangler.map((sti) => manglertekst(sti, input)).join(", "),
      forbehold: placering.forbehold.map(forbeholdstekst).join(", "),
      fortolkninger: fortolkningstekst(placering.fortolkninger),
      begrundelse: placering.begrundelse.map(grundtekst).join("; "),
    };
  });
  return csvtekst(raekker, CSVKOLONNER, bom);
}

const CSVKOLONNER = [
  ...[
    "afdeling",
    "navn",
    "boligorganisation",
    "omraadeId",
    "udfald",
    "trappe",
    "trin",
    "via",
    "skaerpede",
    "skaerpedeUoplyste",
  ],
  ...["behov", "andelAnviste", "anvisningsinterval", "mangler", "forbehold", "fortolkninger", "begrundelse"],
];

function somTabel({ placeringer }: Portefoelje, input: Portefoeljeinput, bredde: number | undefined): string {
  const kolonner = ["afdeling", "trappe", { tal: "trin" }, "behov", { tal: "anviste %" }, "bemærk"];
  const raekker = placeringer.map((placering, i) => [
    navnPaa(placering, input.afdelinger[i]),
    placering.trappe === null ? placering.udfald : TRAPPEORD[placering.trappe],
    String(placering.trin ?? ""),
    placering.behov ?? "",
    procent(input.afdelinger[i]?.andelAnviste),
    bemaerkning(placering, input),
  ]);
  return tabel(kolonner, raekker, bredde);
}

function bemaerkning(
  { via, skaerpede, skaerpedeUoplyste, mangler }: Afdelingsplacering,
  input: Portefoeljeinput,
): string {
  const fakta = mangler.map((sti) => manglertekst(sti, input));
  return [
    ...(via === "950-regel" ? ["950-regel"] : []),
    ...(skaerpede.length === 0 ? [] : [`skærpede: ${skaerpede.join(", ")}`]),
    ...(skaerpedeUoplyste.length === 0 ? [] : [`måske skærpede: ${skaerpedeUoplyste.join(", ")}`]),
    ...(fakta.length === 0 ? [] : [`mangler: ${fakta.join(", ")}`]),
  ].join("; ");
}

/** Counts for each step, and what a reader must know of the result. */
export function opsummering({ antal, forbehold, fortolkninger, placeringer }: Portefoelje): string {
  return [
    ...TRAPPER.map((trappe) => `${TRAPPEORD[trappe].padEnd(BREDDE)}   ${trintal(antal[trappe])}`),
    `uoplyst: ${antal.uoplyst}   ikke omfattet: ${antal.ikkeOmfattet}   i alt: ${placeringer.length}`,
    ...forbehold.map((et) => `forbehold: ${forbeholdstekst(et)}`),
    ...(Object.keys(fortolkninger).length === 0 ? [] : [`fortolkninger: ${fortolkningstekst(fortolkninger)}`]),
  ].join("\n");
}

const BREDDE = Math.max(...TRAPPER.map((trappe) => TRAPPEORD[trappe].length));

/** The highest step first, as on a drawing. */
function trintal(trappe: Readonly<Record<number, number>>): string {
  return Object.entries(trappe)
    .reverse()
    .map(([trin, antal]) => `trin ${trin}: ${antal}`)
    .join("   ");
}

function navnPaa({ afdeling: id }: Afdelingsplacering, afdeling: Afdeling | undefined): string {
  return afdeling?.navn == null ? id : `${id} ${afdeling.navn}`;
}

function procent(andel: Tal | null | undefined): string {
  return andel == null ? "" : taltekst(andel, ",");
}

/**
 * A missing fact as a department's row can name it: its own field, its area's field on a list, or a figure of the
 * agreement.
 */
export function manglertekst(sti: Sti, { omraader }: Portefoeljeinput): string {
  const [del, nr, felt, opgoerelse, ...resten] = sti;
  if (del === "afdelinger") return feltnavn(sti.slice(2));
  if (del === "aftale") return feltnavn(sti.slice(1));
  const omraade = typeof nr === "number" ? omraader[nr] : undefined;
  if (omraade === undefined) return feltnavn(sti);
  const listedato = typeof opgoerelse === "number" ? omraade.opgoerelser[opgoerelse]?.listedato : undefined;
  return listedato === undefined ? `${omraade.id}: ${String(felt)}` : `${omraade.id} ${listedato}: ${feltnavn(resten)}`;
}

/** A field without the groups that say nothing to a person. */
function feltnavn(sti: Sti): string {
  return sti.filter((noegle) => noegle !== "noegletal" && noegle !== "supplement").join(" ");
}

export function forbeholdstekst(forbehold: Forbehold): string {
  switch (forbehold.kode) {
    case "antaget-tal":
      return `antaget-tal ${feltnavn(forbehold.tal.slice(1))}`;
    case "afviger-fra-officiel-liste":
      return `afviger-fra-officiel-liste ${forbehold.listedato}`;
    default:
      return forbehold.kode;
  }
}

export function fortolkningstekst(fortolkninger: AfgoerendeFortolkninger): string {
  return Object.entries(fortolkninger)
    .map(([id, valg]) => `${id}=${valg}`)
    .join(", ");
}
