/**
 * The result of `placer` as CSV for a spreadsheet, as JSON, and as a table with counts and caveats (placerudskrift).
 */
import type { Laestportefoelje } from "../input/portefoelje.js";
import type { Forbehold } from "../kerne/begrundelse.js";
import type { Sti } from "../kerne/sti.js";
import { minus, tal } from "../kerne/tal.js";
import { TRAPPER } from "../parametre/aftale.js";
import type { AfgoerendeFortolkninger } from "../parametre/fortolkninger.js";
import type { Afdeling } from "../trappe/afdeling.js";
import {
  type Afdelingsplacering,
  type Portefoelje,
  type Portefoeljesum,
  placerEnkeltvis,
} from "../trappe/placerPortefoelje.js";
import { csvstykker } from "./csvudskrift.js";
import { grundtekst } from "./grundtekst.js";
import { jsonstykker } from "./jsonstykker.js";
import type { Ark } from "./regnearkudskrift.js";
import { tabel } from "./tabel.js";
import { taltekst } from "./taltekst.js";
import { KODEORD, type Svarord } from "./tekst/sprogene.js";
import type { Format } from "./udform.js";

/** Where the text goes, and in which words. */
export interface Udskriftssted {
  readonly tilFil: boolean;
  /** Characters on a line; undefined is no limit. */
  readonly bredde: number | undefined;
  readonly ord: Svarord;
}

/** What is written, in pieces: while it is made, the departments are placed and counted. */
export function* placeringstekst(
  format: Format,
  input: Laestportefoelje,
  sum: Portefoeljesum,
  { tilFil, bredde, ord }: Udskriftssted,
): Generator<string, void, undefined> {
  const placeringer = placerEnkeltvis(input.afdelinger, input.omraader, input.dato, input.aftale, sum);
  switch (format) {
    case "json":
      yield* jsonstykker("placeringer", placeringer, () => sum.resten());
      return;
    case "csv":
      yield* csvstykker(csvraekker(placeringer, input), CSVKOLONNER, tilFil);
      return;
    case "tabel":
      yield `${somTabel([...placeringer], input, ord, bredde)}\n\n${opsummering(sum.resten(), input, ord)}\n`;
  }
}

export function placeringsark(input: Laestportefoelje, sum: Portefoeljesum): Ark {
  const placeringer = placerEnkeltvis(input.afdelinger, input.omraader, input.dato, input.aftale, sum);
  const raekker = csvraekker(placeringer, input);
  return { navn: "placeringer", kolonner: CSVKOLONNER, tal: ["andelAnviste"], dage: [], raekker };
}

/** A format that programs read: codes and decimal commas, in whichever language the caller is spoken to. */
function* csvraekker(placeringer: Iterable<Afdelingsplacering>, input: Laestportefoelje) {
  let nr = 0;
  for (const placering of placeringer) {
    const afdeling = input.afdelinger[nr++];
    yield {
      ...afdeling,
      ...placering,
      skaerpede: placering.skaerpede.join(", "),
      skaerpedeUoplyste: placering.skaerpedeUoplyste.join(", "),
      andelAnviste: andelstekst(afdeling, input, ","),
      mangler: placering.mangler.map((sti) => manglertekst(sti, input)).join(", "),
      forbehold: placering.forbehold.map((et) => forbeholdstekst(et, KODEORD)).join(", "),
      fortolkninger: fortolkningstekst(placering.fortolkninger),
      begrundelse: placering.begrundelse.map(grundtekst).join("; "),
    };
  }
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

function somTabel(
  placeringer: readonly Afdelingsplacering[],
  input: Laestportefoelje,
  ord: Svarord,
  bredde: number | undefined,
): string {
  const { afdeling, trappe, trin, behov, anviste, bemaerk } = ord.PLACERINGSKOLONNER;
  const kolonner = [afdeling, trappe, { tal: trin }, behov, { tal: anviste }, bemaerk];
  const raekker = placeringer.map((placering, i) => [
    navnPaa(placering, input.afdelinger[i]),
    placering.trappe === null ? ord.placeringsudfald(placering.udfald) : ord.TRAPPEORD[placering.trappe],
    String(placering.trin ?? ""),
    placering.behov === null ? "" : ord.behovsord(placering.behov),
    andelstekst(input.afdelinger[i], input, ord.DECIMALTEGN),
    bemaerkning(placering, input, ord),
  ]);
  return tabel(kolonner, raekker, bredde);
}

function bemaerkning(
  { via, skaerpede, skaerpedeUoplyste, mangler }: Afdelingsplacering,
  input: Laestportefoelje,
  ord: Svarord,
): string {
  const { beboertalsregel, skaerpede: ogSkaerpede, maaskeSkaerpede } = ord.PLACERINGSBEMAERKNING;
  const kriterier = (ider: Afdelingsplacering["skaerpede"]) => ider.map(ord.kriterium).join(", ");
  const fakta = mangler.map((sti) => manglertekst(sti, input));
  return [
    ...(via === "950-regel" ? [beboertalsregel] : []),
    ...(skaerpede.length === 0 ? [] : [ogSkaerpede(kriterier(skaerpede))]),
    ...(skaerpedeUoplyste.length === 0 ? [] : [maaskeSkaerpede(kriterier(skaerpedeUoplyste))]),
    ...(fakta.length === 0 ? [] : [ord.MANGLER(fakta.join(", "))]),
  ].join("; ");
}

/** Counts for each step, and what a reader must know of the result. */
export function opsummering(
  { antal, forbehold, fortolkninger }: Omit<Portefoelje, "placeringer">,
  { afdelinger }: Laestportefoelje,
  ord: Svarord,
): string {
  const bredde = Math.max(...TRAPPER.map((trappe) => ord.TRAPPEORD[trappe].length));
  return [
    ...TRAPPER.map((trappe) => `${ord.TRAPPEORD[trappe].padEnd(bredde)}   ${trintal(antal[trappe], ord)}`),
    ord.PLACERINGSANTAL.alle(antal.uoplyst, antal.ikkeOmfattet, afdelinger.length),
    ...forbehold.map((et) => ord.FORBEHOLD(forbeholdstekst(et, ord))),
    ...fortolkningslinje(fortolkninger, ord),
  ].join("\n");
}

/** The highest step first, as on a drawing. */
function trintal(trappe: Readonly<Record<number, number>>, { PLACERINGSANTAL }: Svarord): string {
  return Object.entries(trappe)
    .reverse()
    .map(([trin, antal]) => PLACERINGSANTAL.trin(trin, antal))
    .join("   ");
}

function navnPaa({ afdeling: id }: Afdelingsplacering, afdeling: Afdeling | undefined): string {
  return afdeling?.navn == null ? id : `${id} ${afdeling.navn}`;
}

/** The assigned share, on the side of every border on which it was taken: unrounded, or rounded to one decimal. */
function andelstekst(
  afdeling: Afdeling | undefined,
  { aftale }: Laestportefoelje,
  decimaltegn: Svarord["DECIMALTEGN"],
): string {
  const andel = afdeling?.andelAnviste ?? null;
  if (andel === null) return "";
  const graenser = aftale.tekst.trapper.afdelingstrappe.intervaller.flatMap(({ mindst }) => [
    mindst,
    minus(mindst, HALV_DECIMAL),
  ]);
  return taltekst(andel, decimaltegn, graenser);
}

/** From so far below a border a share is rounded up to it. */
const HALV_DECIMAL = tal("0.05");

/**
 * A missing fact as a department's row can name it: its own field, its area's field on a list, or a figure of the
 * agreement.
 */
export function manglertekst(sti: Sti, { omraader }: Laestportefoelje): string {
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

export function forbeholdstekst(forbehold: Forbehold, ord: Svarord): string {
  switch (forbehold.kode) {
    case "skoen":
      return ord.skoen(forbehold.tekst);
    case "antaget-tal":
      return ord.antagetTal(feltnavn(forbehold.tal.slice(1)));
    case "afviger-fra-officiel-liste":
      return ord.afvigerFraListen(forbehold.listedato);
    default:
      return ord.forbeholdskode(forbehold.kode);
  }
}

/** A line where an interpretation decided. */
export function fortolkningslinje(fortolkninger: AfgoerendeFortolkninger, ord: Svarord): readonly string[] {
  return Object.keys(fortolkninger).length === 0 ? [] : [ord.FORTOLKNINGER(fortolkningstekst(fortolkninger))];
}

function fortolkningstekst(fortolkninger: AfgoerendeFortolkninger): string {
  return Object.entries(fortolkninger)
    .map(([id, valg]) => `${id}=${valg}`)
    .join(", ");
}
