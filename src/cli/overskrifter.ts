/**
 * Headings (overskrifter): which of a file's rows has them, and which column each of them names. A heading that names
 * none is passed over, but for one that is nearly the name of a column that the file lacks: that one is asked about.
 */
import { closest, distance } from "fastest-levenshtein";
import { harCpr } from "../input/cpr.js";
import { asciiord } from "./celler.js";
import {
  type Advarsel,
  type Besked,
  kolonnenavn,
  type Sted,
  type Stedfejl,
  stedIFil,
  ugyldig,
} from "./fejludskrift.js";
import type { Filkolonne, Kolonne } from "./kolonne.js";
import { cellested, type Filraekke, type Raekkefil, type Tabelfil } from "./tabelfil.js";
import type { Filvalg } from "./tabelvalg.js";

export interface Overskrifter {
  readonly fil: Tabelfil;
  readonly fundne: readonly Filkolonne[];
  readonly fejl: readonly Stedfejl[];
  readonly oplysninger: readonly Advarsel[];
}

/** @returns null for a file without a row */
export function laesOverskrifter(
  raekkefil: Raekkefil,
  kendte: readonly Kolonne[],
  { streng = false, forbigaa = [] }: Filvalg,
): Overskrifter | null {
  const navne = navneAf(kendte);
  const nr = hovedraekke(raekkefil.raekker, navne);
  const [hoved, titel] = [raekkefil.raekker[nr], nr === 0 ? undefined : raekkefil.raekker[0]];
  if (hoved === undefined) return null;
  const fil = { ...raekkefil, hoved, raekker: raekkefil.raekker.slice(nr + 1) };
  const udeladte = forbigaa.map(asciiord);
  const fundne: Filkolonne[] = [];
  const ukendte: { readonly overskrift: string; readonly sted: Sted }[] = [];
  const fejl: Stedfejl[] = [];
  for (const [i, celle] of hoved.celler.entries()) {
    const overskrift = celle.trim();
    if (overskrift === "" || udeladte.includes(asciiord(overskrift))) continue;
    const fundet = kolonneFor(overskrift, navne);
    const sted = cellested(fil, hoved, { nr: i + 1, overskrift });
    const foer = fundne.find(({ kolonne }) => kolonne === fundet?.kolonne);
    if (fundet === null) ukendte.push({ overskrift, sted });
    else if (foer === undefined) fundne.push({ ...fundet, nr: i + 1, overskrift });
    else fejl.push(ugyldig(sted, ({ FILFEJL }) => FILFEJL.sammeKolonne(foer.nr, foer.kolonne.navn)));
  }
  const savnede = kendte.filter((en) => !fundne.some(({ kolonne }) => kolonne === en));
  const savnedeNavne = navneAf(savnede);
  const forbigaaede: string[] = [];
  for (const { overskrift, sted } of ukendte) {
    const spurgt = naermest(overskrift, savnedeNavne);
    if (harCpr(overskrift)) fejl.push({ ...sted, kode: "cpr-nummer", besked: ({ FILFEJL }) => FILFEJL.cprIOverskrift });
    else if (spurgt !== null) fejl.push(ukendt(sted, ({ FILFEJL }) => FILFEJL.naestenKolonne(spurgt.navn)));
    else if (streng) fejl.push(ukendt(sted, ({ FILFEJL }) => FILFEJL.ukendtKolonne));
    else forbigaaede.push(kolonnenavn(overskrift));
  }
  const hovedsted = stedIFil(fil.kilde, hoved.linje);
  for (const { navn, paakraevet = false } of savnede)
    if (paakraevet) fejl.push(ugyldig(hovedsted, ({ FILFEJL }) => FILFEJL.kolonneMangler(navn)));
  const over: Besked = ({ FILFEJL }) => FILFEJL.titelraekke(hoved.linje);
  const titelsted = titel === undefined ? null : stedIFil(fil.kilde, titel.linje);
  if (titelsted !== null && streng) fejl.push(ugyldig(titelsted, over));
  return {
    fil,
    fundne,
    fejl,
    oplysninger: [
      ...(fil.om === null ? [] : [oplysning(stedIFil(fil.kilde), fil.om)]),
      ...(titelsted === null || streng ? [] : [oplysning(titelsted, over)]),
      ...(forbigaaede.length === 0
        ? []
        : [
            oplysning(hovedsted, ({ FILFEJL }) => FILFEJL.forbigaaede(forbigaaede.slice(0, FLEST), forbigaaede.length)),
          ]),
    ],
  };
}

/** How many names one line has room for. */
const FLEST = 20;

const ukendt = (sted: Sted, besked: Besked): Stedfejl => ({ ...sted, kode: "ukendt-felt", besked });
const oplysning = (sted: Sted, besked: Besked): Advarsel => ({ ...sted, kode: "oplysning", besked });

type Navne = ReadonlyMap<string, Kolonne>;

function navneAf(kolonner: readonly Kolonne[]): Navne {
  return new Map(
    kolonner.flatMap((kolonne) =>
      [kolonne.navn, ...(kolonne.andreNavne ?? [])].map((navn) => [asciiord(navn), kolonne] as const),
    ),
  );
}

/** Headings may stand below a title, but not far below. */
const SOEGT = 20;

/** The row with the most columns of ours; the first where none has two. */
function hovedraekke(raekker: readonly Filraekke[], navne: Navne): number {
  const antal = raekker
    .slice(0, SOEGT)
    .map(({ celler }) => new Set(celler.flatMap((celle) => kolonneFor(celle, navne)?.kolonne ?? [])).size);
  const flest = Math.max(0, ...antal);
  return flest < 2 ? 0 : antal.indexOf(flest);
}

/** The name itself; or the name with a unit or a year behind it, which are no part of it. */
function kolonneFor(overskrift: string, navne: Navne): Pick<Filkolonne, "kolonne" | "aar"> | null {
  const ord = asciiord(overskrift);
  const hel = navne.get(ord);
  if (hel !== undefined) return { kolonne: hel, aar: null };
  const [, navn = "", aar] = /^(.+?)(?:i?(?:pct|procent))?(20\d\d)?(?:i?(?:pct|procent))?$/.exec(ord) ?? [];
  const kolonne = navne.get(navn);
  return kolonne === undefined ? null : { kolonne, aar: aar === undefined ? null : Number(aar) };
}

/** A slip of the pen in at most one letter of four, or the name with words behind it. */
function naermest(overskrift: string, savnede: Navne): Kolonne | null {
  const ord = asciiord(overskrift);
  const bedst = closest(ord, [...savnede.keys()]);
  if (bedst !== undefined && distance(ord, bedst) <= bedst.length / 4) return savnede.get(bedst) ?? null;
  const dele = overskrift.split(/[^\p{L}\p{N}]+/u);
  for (let antal = dele.length - 1; antal > 0; antal -= 1) {
    const kolonne = savnede.get(asciiord(dele.slice(0, antal).join("")));
    if (kolonne !== undefined) return kolonne;
  }
  return null;
}
