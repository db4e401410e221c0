/**
 * Columns (kolonner): from the headings of a file to fields of the protocol, and from a fault in a field back to its
 * cell.
 */
import { closest } from "fastest-levenshtein";
import { harCpr } from "../input/cpr.js";
import type { Sti } from "../kerne/sti.js";
import { asciiord } from "./celler.js";
import { type Csvfil, type Csvraekke, cellelinje } from "./csv.js";
import { type Besked, type Sted, type Stedfejl, stedIFil, ugyldig } from "./fejludskrift.js";

export interface Kolonne {
  readonly navn: string;
  readonly andreNavne?: readonly string[];
  readonly paakraevet?: boolean;
  /** The field's path in the object of a row; its name where nothing else is said. */
  readonly sti?: Sti;
  /** A cell with something in it, to the raw value that the door looks at; as it stands where nothing else is said. */
  readonly laes?: (celle: string) => unknown;
}

/** A column that the file has. */
export interface Filkolonne {
  readonly kolonne: Kolonne;
  /** Counted from 1. */
  readonly nr: number;
  readonly overskrift: string;
}

/** A row with its cells as fields. */
export interface Tabelraekke {
  readonly raekke: Csvraekke;
  readonly felter: readonly Felt[];
}

/** A file by its columns. */
export interface Tabel {
  readonly fil: Csvfil;
  readonly kendte: readonly Kolonne[];
  readonly fundne: readonly Filkolonne[];
  readonly raekker: readonly Tabelraekke[];
  /** Faults of the heading, and cells that stand under none. */
  readonly fejl: readonly Stedfejl[];
}

/** A cell of a row as a field; a cell with nothing in it gives none. */
export interface Felt {
  readonly kolonne: Kolonne;
  readonly sti: Sti;
  readonly vaerdi: unknown;
}

export function laesTabel(fil: Csvfil, kendte: readonly Kolonne[]): Tabel {
  const efterNavn = new Map(
    kendte.flatMap((kolonne) => [kolonne.navn, ...(kolonne.andreNavne ?? [])].map((navn) => [asciiord(navn), kolonne])),
  );
  const fundne: Filkolonne[] = [];
  const fejl: Stedfejl[] = [];
  for (const [i, celle] of fil.hoved.celler.entries()) {
    const [overskrift, nr] = [celle.trim(), i + 1];
    if (overskrift === "") continue;
    const kolonne = efterNavn.get(asciiord(overskrift));
    const sted = cellested(fil, fil.hoved, { nr, overskrift });
    const foer = fundne.find((en) => en.kolonne === kolonne);
    if (kolonne === undefined) fejl.push(ukendtKolonne(overskrift, sted, efterNavn));
    else if (foer !== undefined) fejl.push(ugyldig(sted, ({ FILFEJL }) => FILFEJL.sammeKolonne(foer.nr, kolonne.navn)));
    else fundne.push({ kolonne, nr, overskrift });
  }
  for (const { navn } of kendte.filter(
    (en) => en.paakraevet === true && !fundne.some(({ kolonne }) => kolonne === en),
  )) {
    fejl.push(ugyldig(stedIFil(fil.kilde, fil.hoved.linje), ({ FILFEJL }) => FILFEJL.kolonneMangler(navn)));
  }
  return {
    fil,
    kendte,
    fundne,
    raekker: fil.raekker.map((raekke) => ({ raekke, felter: felterI(raekke, fundne) })),
    fejl: [...fejl, ...fil.raekker.flatMap((raekke) => proevBredde(fil, raekke))],
  };
}

function ukendtKolonne(overskrift: string, sted: Sted, efterNavn: ReadonlyMap<string, Kolonne>): Stedfejl {
  if (harCpr(overskrift)) return { ...sted, kode: "cpr-nummer", besked: ({ FILFEJL }) => FILFEJL.cprIOverskrift };
  const naermest = efterNavn.get(closest(asciiord(overskrift), [...efterNavn.keys()]));
  return { ...sted, kode: "ukendt-felt", besked: ({ FILFEJL }) => FILFEJL.ukendtKolonne(naermest?.navn) };
}

/**
 * Every value needs a heading. A comma file must have all its commas too: in a row with too few, an unquoted decimal
 * comma may have moved the cells.
 */
function proevBredde(fil: Csvfil, raekke: Csvraekke): readonly Stedfejl[] {
  const bredde = fil.hoved.celler.length;
  const uden = raekke.celler.findIndex((celle, i) => celle.trim() !== "" && (fil.hoved.celler[i] ?? "").trim() === "");
  if (uden !== -1) {
    const sted = cellested(fil, raekke, { nr: uden + 1, overskrift: "" });
    return [ugyldig(sted, ({ FILFEJL }) => FILFEJL.udenOverskrift)];
  }
  if (fil.skilletegn === ";" || raekke.celler.length >= bredde) return [];
  const besked: Besked = ({ FILFEJL }) => FILFEJL.raekkebredde(raekke.celler.length, bredde);
  return [ugyldig(stedIFil(fil.kilde, raekke.linje), besked)];
}

function felterI(raekke: Csvraekke, fundne: readonly Filkolonne[]): readonly Felt[] {
  return fundne.flatMap(({ kolonne, nr }): readonly Felt[] => {
    const celle = raekke.celler[nr - 1]?.trim() ?? "";
    return celle === ""
      ? []
      : [{ kolonne, sti: stiTil(kolonne), vaerdi: kolonne.laes === undefined ? celle : kolonne.laes(celle) }];
  });
}

export function stiTil({ navn, sti }: Kolonne): Sti {
  return sti ?? [navn];
}

/** The object that has these fields at their paths. */
export function samlet(felter: readonly Pick<Felt, "sti" | "vaerdi">[]): Readonly<Record<string, unknown>> {
  const efterNoegle = new Map<string, Pick<Felt, "sti" | "vaerdi">[]>();
  for (const { sti, vaerdi } of felter) {
    const noegle = String(sti[0]);
    efterNoegle.set(noegle, [...(efterNoegle.get(noegle) ?? []), { sti: sti.slice(1), vaerdi }]);
  }
  return Object.fromEntries(
    [...efterNoegle].map(([noegle, dele]) => {
      const blad = dele.find(({ sti }) => sti.length === 0);
      return [noegle, blad === undefined ? samlet(dele) : blad.vaerdi];
    }),
  );
}

/**
 * The cell that a path into a row's object leads to: the column whose own path goes furthest along with it. Where the
 * file has no such column it is the row; null when that column is required, for then its absence is a fault of its own.
 */
export function stedFor({ fil, kendte, fundne }: Tabel, raekke: Csvraekke, sti: Sti): Sted | null {
  let bedste: Kolonne | undefined;
  for (const kolonne of kendte)
    if (faelles(stiTil(kolonne), sti) > (bedste === undefined ? 0 : faelles(stiTil(bedste), sti))) bedste = kolonne;
  const fundet = fundne.find(({ kolonne }) => kolonne === bedste);
  if (fundet !== undefined) return cellested(fil, raekke, fundet);
  if (bedste?.paakraevet === true) return null;
  return { ...stedIFil(fil.kilde, raekke.linje), sti: sti.length === 0 ? null : sti.join("/") };
}

/** The place of a path into a list that has an element for each row. */
export function stedIRaekker(tabel: Tabel, [nr, ...resten]: Sti): Sted | null {
  const raekke = typeof nr === "number" ? tabel.fil.raekker[nr] : undefined;
  return raekke === undefined ? stedIFil(tabel.fil.kilde) : stedFor(tabel, raekke, resten);
}

function faelles(a: Sti, b: Sti): number {
  const forskel = a.findIndex((noegle, i) => noegle !== b[i]);
  return forskel === -1 ? a.length : forskel;
}

export function cellested(
  fil: Csvfil,
  raekke: Csvraekke,
  { nr, overskrift }: Pick<Filkolonne, "nr" | "overskrift">,
): Sted {
  return stedIFil(fil.kilde, cellelinje(raekke, nr), { navn: overskrift, nr });
}
