/**
 * The result of `tildel` as CSV for a spreadsheet, as JSON, and as tables of turns and of the yearly statement
 * (tildeludskrift).
 */
import type { Tildelingsinput } from "../input/tildel.js";
import { gange, tal } from "../kerne/tal.js";
import { type Aarsopgoerelse, aarsopgoerelser } from "../ledighed/opgoerelse.js";
import type { Tildeling, Tur } from "../ledighed/tildeling.js";
import type { Tildelinger } from "../ledighed/tildelLedige.js";
import { somJson } from "../protokol/json.js";
import { csvtekst } from "./csvudskrift.js";
import { type Format, forbeholdstekst, type Udskriftssted } from "./placerudskrift.js";
import { tabel, taltekst } from "./tabel.js";

/** @param kunOpgoerelse the yearly statement alone; as CSV the two are two files */
export function tildelingstekst(
  format: Format,
  kunOpgoerelse: boolean,
  tildelinger: Tildelinger,
  input: Tildelingsinput,
  { tilFil, bredde }: Udskriftssted,
): string {
  const afdeling = input.afdeling.id;
  const opgoerelser = aarsopgoerelser(tildelinger.tildelinger ?? [], input.aftale);
  switch (format) {
    case "json":
      return `${somJson(kunOpgoerelse ? { afdeling, opgoerelser } : { afdeling, ...tildelinger, opgoerelser }, 2)}\n`;
    case "csv":
      return kunOpgoerelse
        ? csvtekst(opgoerelsesraekker(afdeling, opgoerelser), OPGOERELSESKOLONNER, tilFil)
        : turcsv(tildelinger, tilFil);
    case "tabel": {
      const ture = kunOpgoerelse ? [] : [turtabel(tildelinger.tildelinger ?? [], bredde), opsummering(tildelinger)];
      return `${[...ture, opgoerelsestabel(afdeling, opgoerelser, bredde)].join("\n\n")}\n`;
    }
  }
}

const TURKOLONNER = [
  "dato",
  "bolig",
  "position",
  "tur",
  "aarsag",
  "skaerpede",
  "udfald",
  "genudlejning",
  "begrundelse",
] as const;

function turcsv({ tildelinger, begrundelse }: Tildelinger, bom: boolean): string {
  const grunde = (tildelinger ?? []).map((): string[] => []);
  for (const { ledig, kode } of begrundelse) grunde[ledig.nr]?.push(kode);
  const raekker = (tildelinger ?? []).map((en, nr) => ({
    ...en,
    skaerpede: en.skaerpede.join(", "),
    begrundelse: (grunde[nr] ?? []).join("; "),
  }));
  return csvtekst(raekker, TURKOLONNER, bom);
}

function turtabel(tildelinger: readonly Tildeling[], bredde: number | undefined): string {
  const kolonner = ["dato", "bolig", { tal: "plads" }, "tur", "årsag", "udfald"];
  const raekker = tildelinger.map((en) => [
    en.dato,
    en.bolig,
    String(en.position ?? ""),
    vejtekst(en),
    en.aarsag,
    udfaldstekst(en),
  ]);
  return tabel(kolonner, raekker, bredde);
}

function vejtekst({ tur, skaerpede }: Tur): string {
  return skaerpede.length === 0 ? (tur ?? "-") : `${tur ?? "-"} (${skaerpede.join(", ")})`;
}

function udfaldstekst({ udfald, genudlejning }: Tildeling): string {
  return genudlejning === null ? (udfald ?? "") : `${udfald ?? ""}, udlejes ${genudlejning}`;
}

/** The next turn, and what a reader must know of the result. */
export function opsummering({ tildelinger, naeste, mangler, forbehold, fortolkninger }: Tildelinger): string {
  return [
    tildelinger === null ? "tildelinger: uoplyst" : `ledige: ${tildelinger.length}`,
    `næste: ${naeste === null ? "uoplyst" : `plads ${naeste.position}, ${vejtekst(naeste)} (${naeste.aarsag})`}`,
    ...mangler.map((sti) => `mangler: ${sti.join(" ")}`),
    ...forbehold.map((et) => `forbehold: ${forbeholdstekst(et)}`),
    ...Object.entries(fortolkninger).map(([id, valg]) => `fortolkning: ${id}=${valg}`),
  ].join("\n");
}

const ANTAL = ["ledige", "tilbudt", "benyttet", "returneret", "afventer", "tilbageholdt"] as const;
const ANDRE_ANTAL = ["standsetAfLoft", "standsetAfNybyggeri", "udenForRaekkefoelgen"] as const;
const OPGOERELSESKOLONNER = ["afdeling", "aar", ...ANTAL, ...ANDRE_ANTAL, "realiseret %", "loft %", "overLoftet"];

function opgoerelsesraekker(afdeling: string, opgoerelser: readonly Aarsopgoerelse[]) {
  return opgoerelser.map(({ realiseret, loft, overLoftet, ...antal }) => ({
    afdeling,
    ...antal,
    "realiseret %": realiseret === null ? "" : taltekst(gange(realiseret, tal(100)), ","),
    "loft %": taltekst(gange(loft, tal(100)), ","),
    overLoftet: overLoftet ? "ja" : "nej",
  }));
}

function opgoerelsestabel(
  afdeling: string,
  opgoerelser: readonly Aarsopgoerelse[],
  bredde: number | undefined,
): string {
  const raekker = opgoerelsesraekker(afdeling, opgoerelser).map((raekke) => [
    raekke.afdeling,
    String(raekke.aar),
    ...ANTAL.map((felt) => String(raekke[felt])),
    `${raekke["realiseret %"]} %`,
    raekke.overLoftet === "ja" ? `over ${raekke["loft %"]} %` : `højst ${raekke["loft %"]} %`,
  ]);
  return tabel(["afdeling", ...["år", ...ANTAL, "realiseret"].map((tal) => ({ tal })), "hver 3."], raekker, bredde);
}
