/**
 * The result of `tildel` as CSV for a spreadsheet, as JSON, and as tables of turns and of the yearly statement
 * (tildeludskrift).
 */
import type { Tildelingsinput } from "../input/tildel.js";
import { gange, type Tal, tal } from "../kerne/tal.js";
import { type Aarsopgoerelse, aarsopgoerelser } from "../ledighed/opgoerelse.js";
import type { Tildeling, Tur } from "../ledighed/tildeling.js";
import type { Tildelinger } from "../ledighed/tildelLedige.js";
import { somJson } from "../protokol/json.js";
import { csvtekst } from "./csvudskrift.js";
import { forbeholdstekst, type Udskriftssted } from "./placerudskrift.js";
import type { Ark } from "./regnearkudskrift.js";
import { tabel } from "./tabel.js";
import { taltekst } from "./taltekst.js";
import type { Svarord } from "./tekst/sprogene.js";
import type { Format } from "./udform.js";

/** @param kunOpgoerelse the yearly statement alone; as CSV the two are two files */
export function tildelingstekst(
  format: Format,
  kunOpgoerelse: boolean,
  tildelinger: Tildelinger,
  input: Tildelingsinput,
  { tilFil, bredde, ord }: Udskriftssted,
): string {
  const afdeling = input.afdeling.id;
  const opgoerelser = aarsopgoerelser(tildelinger.tildelinger ?? [], input.aftale);
  switch (format) {
    case "json":
      return `${somJson(kunOpgoerelse ? { afdeling, opgoerelser } : { afdeling, ...tildelinger, opgoerelser }, 2)}\n`;
    case "csv":
      return kunOpgoerelse
        ? csvtekst(opgoerelsesraekker(afdeling, opgoerelser), OPGOERELSESKOLONNER, tilFil)
        : csvtekst(turraekker(tildelinger), TURKOLONNER, tilFil);
    case "tabel": {
      const ture = kunOpgoerelse
        ? []
        : [turtabel(tildelinger.tildelinger ?? [], ord, bredde), opsummering(tildelinger, ord)];
      return `${[...ture, opgoerelsestabel(afdeling, opgoerelser, ord, bredde)].join("\n\n")}\n`;
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

/** The turns, or the yearly statement alone. */
export function tildelingsark(kunOpgoerelse: boolean, tildelinger: Tildelinger, input: Tildelingsinput): Ark {
  if (!kunOpgoerelse)
    return { navn: "ledige", kolonner: TURKOLONNER, tal: [], dage: ["dato"], raekker: turraekker(tildelinger) };
  const opgoerelser = aarsopgoerelser(tildelinger.tildelinger ?? [], input.aftale);
  return {
    navn: "opgoerelse",
    kolonner: OPGOERELSESKOLONNER,
    tal: ["realiseret %", "loft %"],
    dage: [],
    raekker: opgoerelsesraekker(input.afdeling.id, opgoerelser),
  };
}

function turraekker({ tildelinger, begrundelse }: Tildelinger) {
  const grunde = (tildelinger ?? []).map((): string[] => []);
  for (const { ledig, kode } of begrundelse) grunde[ledig.nr]?.push(kode);
  return (tildelinger ?? []).map((en, nr) => ({
    ...en,
    skaerpede: en.skaerpede.join(", "),
    begrundelse: (grunde[nr] ?? []).join("; "),
  }));
}

function turtabel(tildelinger: readonly Tildeling[], ord: Svarord, bredde: number | undefined): string {
  const { dato, bolig, plads, tur, aarsag, udfald } = ord.TURKOLONNER;
  const kolonner = [dato, bolig, { tal: plads }, tur, aarsag, udfald];
  const raekker = tildelinger.map((en) => [
    en.dato,
    en.bolig,
    String(en.position ?? ""),
    vejtekst(en, ord),
    ord.aarsagsord(en.aarsag),
    udfaldstekst(en, ord),
  ]);
  return tabel(kolonner, raekker, bredde);
}

function vejtekst({ tur, skaerpede }: Tur, ord: Svarord): string {
  const vej = tur === null ? "-" : ord.turord(tur);
  return skaerpede.length === 0 ? vej : `${vej} (${skaerpede.map(ord.kriterium).join(", ")})`;
}

function udfaldstekst({ udfald, genudlejning }: Tildeling, ord: Svarord): string {
  const svar = udfald === null ? "" : ord.tilbudsord(udfald);
  return genudlejning === null ? svar : ord.TUROPSUMMERING.genudlejes(svar, ord.turord(genudlejning));
}

/** The next turn, and what a reader must know of the result. */
export function opsummering(
  { tildelinger, naeste, mangler, forbehold, fortolkninger }: Tildelinger,
  ord: Svarord,
): string {
  const { udenTildelinger, ledige, naesteUoplyst, naeste: denNaeste } = ord.TUROPSUMMERING;
  return [
    tildelinger === null ? udenTildelinger : ledige(tildelinger.length),
    naeste === null ? naesteUoplyst : denNaeste(naeste.position, vejtekst(naeste, ord), ord.aarsagsord(naeste.aarsag)),
    ...mangler.map((sti) => ord.MANGLER(sti.join(" "))),
    ...forbehold.map((et) => ord.FORBEHOLD(forbeholdstekst(et, ord))),
    ...Object.entries(fortolkninger).map(([id, valg]) => ord.FORTOLKNING(`${id}=${valg}`)),
  ].join("\n");
}

const ANTAL = ["ledige", "tilbudt", "benyttet", "returneret", "afventer", "tilbageholdt"] as const;
const ANDRE_ANTAL = ["standsetAfLoft", "standsetAfNybyggeri", "udenForRaekkefoelgen"] as const;
const OPGOERELSESKOLONNER = ["afdeling", "aar", ...ANTAL, ...ANDRE_ANTAL, "realiseret %", "loft %", "overLoftet"];

function opgoerelsesraekker(afdeling: string, opgoerelser: readonly Aarsopgoerelse[]) {
  return opgoerelser.map(({ realiseret, loft, overLoftet, ...antal }) => ({
    afdeling,
    ...antal,
    "realiseret %": realiseret === null ? "" : hundrededele(realiseret, [loft], ","),
    "loft %": hundrededele(loft, realiseret === null ? [] : [realiseret], ","),
    overLoftet: overLoftet ? "ja" : "nej",
  }));
}

function opgoerelsestabel(
  afdeling: string,
  opgoerelser: readonly Aarsopgoerelse[],
  ord: Svarord,
  bredde: number | undefined,
): string {
  const raekker = opgoerelser.map(({ aar, realiseret, loft, overLoftet, ...antal }) => [
    afdeling,
    String(aar),
    ...ANTAL.map((felt) => String(antal[felt])),
    `${realiseret === null ? "" : hundrededele(realiseret, [loft], ord.DECIMALTEGN)} %`,
    (overLoftet ? ord.OVER_LOFTET : ord.HOEJST)(
      hundrededele(loft, realiseret === null ? [] : [realiseret], ord.DECIMALTEGN),
    ),
  ]);
  const kolonner = ord.OPGOERELSESKOLONNER;
  const taltKolonner = [kolonner.aar, ...ANTAL.map((felt) => kolonner[felt]), kolonner.realiseret];
  return tabel(
    [kolonner.afdeling, ...taltKolonner.map((navn) => ({ tal: navn })), kolonner.hverTredje],
    raekker,
    bredde,
  );
}

function hundrededele(andel: Tal, mod: readonly Tal[], decimaltegn: Svarord["DECIMALTEGN"]): string {
  const af100 = (en: Tal) => gange(en, tal(100));
  return taltekst(af100(andel), decimaltegn, mod.map(af100));
}
