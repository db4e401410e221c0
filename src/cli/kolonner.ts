/** A file by its columns (kolonner): rows as fields of the protocol, and a fault in a field back to its cell. */
import type { Sti } from "../kerne/sti.js";
import { Afvist } from "./celler.js";
import { type Advarsel, type Besked, type Sted, type Stedfejl, stedIFil, ugyldig } from "./fejludskrift.js";
import { udenApostrof } from "./formelceller.js";
import { type Felt, type Filkolonne, type Kolonne, stiTil } from "./kolonne.js";
import { erUkendt, maerkeI, regnefejlI } from "./maerker.js";
import { laesOverskrifter } from "./overskrifter.js";
import { cellested, type Filraekke, type Raekkefil, type Tabelfil } from "./tabelfil.js";
import type { Filvalg } from "./tabelvalg.js";

/** A row with its cells as fields. */
export interface Tabelraekke {
  readonly raekke: Filraekke;
  readonly felter: readonly Felt[];
}

export interface Tabel {
  readonly fil: Tabelfil;
  readonly kendte: readonly Kolonne[];
  readonly fundne: readonly Filkolonne[];
  readonly raekker: readonly Tabelraekke[];
  /** Faults of the heading, cells that stand under none, and cells that are refused. */
  readonly fejl: readonly Stedfejl[];
  readonly advarsler: readonly Advarsel[];
}

/** @returns null for a file without a row */
export function laesTabel(raekkefil: Raekkefil, kendte: readonly Kolonne[], valg: Filvalg): Tabel | null {
  const overskrifter = laesOverskrifter(raekkefil, kendte, valg);
  if (overskrifter === null) return null;
  const { fil, fundne, oplysninger } = overskrifter;
  const fejl = [...overskrifter.fejl];
  const raekker = fil.raekker.map((raekke): Tabelraekke => {
    fejl.push(...proevBredde(fil, raekke));
    const felter = fundne.flatMap((en): readonly Felt[] => {
      const vaerdi = datoSomTekst(fil, en, celleI(raekke, en, valg));
      if (vaerdi === undefined) return [];
      if (!(vaerdi instanceof Afvist)) return [{ kolonne: en.kolonne, sti: stiTil(en.kolonne), vaerdi }];
      fejl.push(ugyldig(cellested(fil, raekke, en), vaerdi.besked));
      return [];
    });
    return { raekke, felter };
  });
  return {
    fil,
    kendte,
    fundne,
    raekker,
    fejl,
    advarsler: [...oplysninger, ...udenOverskriftIArk(fil), ...tommeJaNej(fil, fundne, valg)],
  };
}

/** @returns undefined for a cell that says nothing */
function celleI({ celler }: Filraekke, { kolonne, nr }: Filkolonne, { blank }: Filvalg): unknown {
  const celle = udenApostrof(celler[nr - 1]?.trim() ?? "");
  if (celle === "") return kolonne.kanVaereNej === true && blank === "nej" ? false : undefined;
  if (erUkendt(celle)) return undefined;
  return regnefejlI(celle) ?? (kolonne.laes === undefined ? celle : (maerkeI(celle) ?? kolonne.laes(celle)));
}

/** A dwelling 1-2 is the first of February to a spreadsheet; what stood there before, nobody can tell. */
function datoSomTekst({ skilletegn }: Tabelfil, { kolonne }: Filkolonne, vaerdi: unknown): unknown {
  const erDato = skilletegn === null && kolonne.laes === undefined && typeof vaerdi === "string" && DAG.test(vaerdi);
  return erDato ? new Afvist(({ FILFEJL }) => FILFEJL.datoSomTekst(vaerdi)) : vaerdi;
}

const DAG = /^\d{4}-\d\d-\d\d/;

/** Settings are yes or no, and have no unknown: where a file answers some of them, an empty cell may not be a no. */
function tommeJaNej(fil: Tabelfil, fundne: readonly Filkolonne[], { blank }: Filvalg): readonly Advarsel[] {
  return fundne.flatMap((kolonne): readonly Advarsel[] => {
    if (kolonne.kolonne.kanVaereNej !== true || blank === "nej") return [];
    const tomme = fil.raekker.filter(({ celler }) => (celler[kolonne.nr - 1] ?? "").trim() === "").length;
    return tomme === 0 || tomme === fil.raekker.length
      ? []
      : [
          {
            ...cellested(fil, fil.hoved, kolonne),
            kode: "tom-celle",
            besked: ({ FILFEJL }) => FILFEJL.tommeJaNej(tomme),
          },
        ];
  });
}

/**
 * Every value of a text file needs a heading, or it may have been moved there. A comma file must have all its commas
 * too: in a row with too few, an unquoted decimal comma may have moved the cells.
 */
function proevBredde(fil: Tabelfil, raekke: Filraekke): readonly Stedfejl[] {
  if (fil.skilletegn === null) return [];
  const bredde = fil.hoved.celler.length;
  const uden = raekke.celler.findIndex((celle, i) => celle.trim() !== "" && (fil.hoved.celler[i] ?? "").trim() === "");
  if (uden !== -1) {
    const sted = cellested(fil, raekke, { nr: uden + 1, overskrift: "" });
    return [ugyldig(sted, ({ FILFEJL }) => FILFEJL.udenOverskrift)];
  }
  if (fil.skilletegn !== "," || raekke.celler.length >= bredde) return [];
  const besked: Besked = ({ FILFEJL }) => FILFEJL.raekkebredde(raekke.celler.length, bredde);
  return [ugyldig(stedIFil(fil.kilde, raekke.linje), besked)];
}

/** In a sheet no cell moves another: what stands beside the table is a note of somebody's. */
function udenOverskriftIArk(fil: Tabelfil): readonly Advarsel[] {
  if (fil.skilletegn !== null) return [];
  const numre = new Set<number>();
  for (const { celler } of fil.raekker)
    for (const [i, celle] of celler.entries())
      if (celle.trim() !== "" && (fil.hoved.celler[i] ?? "").trim() === "") numre.add(i + 1);
  const alle = [...numre].sort((a, b) => a - b).join(", ");
  const besked: Besked = ({ FILFEJL }) => FILFEJL.udenOverskriftIArk(alle);
  return numre.size === 0 ? [] : [{ ...stedIFil(fil.kilde, fil.hoved.linje), kode: "oplysning", besked }];
}

/**
 * The cell that a path into a row's object leads to: the column whose own path goes furthest along with it. Where the
 * file has no such column it is the row; null when that column is required, for then its absence is a fault of its own.
 */
export function stedFor({ fil, kendte, fundne }: Tabel, raekke: Filraekke, sti: Sti): Sted | null {
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
