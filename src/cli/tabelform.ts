/** Tables as sources (tabelform), from CSV or from a spreadsheet, whatever the file is called. */
import { laesCsv } from "./csv.js";
import { type Besked, stedIFil, ugyldig } from "./fejludskrift.js";
import { type Filform, type Kilde, ulaeselig } from "./kilde.js";
import type { Kolonne } from "./kolonne.js";
import { laesTabel, type Tabel } from "./kolonner.js";
import { erGammeltRegneark, erRegneark, laesRegneark } from "./regneark.js";
import { cellested, kunneIkkeLaeses } from "./tabelfil.js";

/** @param saml from the rows to a source, with the faults that lie in more than one cell */
export function tabelform(kolonner: readonly Kolonne[], saml: (tabel: Tabel) => Kilde): Filform {
  return async (fil, indhold, valg) => {
    const afvist = (besked: Besked) => ulaeselig(ugyldig(stedIFil(fil), besked));
    if (erGammeltRegneark(indhold)) return afvist(({ FILFEJL }) => FILFEJL.gammeltRegneark);
    if (indhold.length > 0 && hedderRegneark(fil) && !erRegneark(indhold))
      return afvist(({ FILFEJL }) => FILFEJL.ikkeRegneark);
    const laest = erRegneark(indhold)
      ? await laesRegneark(fil, indhold, valg.ark)
      : laesCsv(fil, indhold, valg.kodning);
    if (kunneIkkeLaeses(laest)) return ulaeselig(laest);
    const foerste = laest.raekker[0];
    const tegn = laengdeAf(foerste?.celler ?? []);
    if (tegn > LAENGSTE_OVERSKRIFT)
      return ubrugelig(fil, foerste?.linje ?? null, ({ FILFEJL }) => FILFEJL.langLinje(Math.ceil(tegn / 1e6)));
    const tabel = laesTabel(laest, kolonner, valg);
    if (tabel === null) return ubrugelig(fil, null, ({ FILFEJL }) => FILFEJL.tom);
    const { raa, fejl, sted, advarsler = [] } = saml(tabel);
    return {
      raa,
      fejl: [...tabel.fejl, ...fejl],
      sted,
      advarsler: [...tabel.advarsler, ...advarsler],
      aar: tabel.fundne.flatMap((en) =>
        en.aar === null ? [] : [{ aar: en.aar, sted: cellested(tabel.fil, tabel.fil.hoved, en) }],
      ),
    };
  };
}

/** A text of some megabytes in one line is another kind of file, and no message about its columns would say so. */
const LAENGSTE_OVERSKRIFT = 100_000;

function laengdeAf(celler: readonly string[]): number {
  return celler.reduce((sum, celle) => sum + celle.length, 0);
}

function ubrugelig(fil: string, linje: number | null, besked: Besked): Kilde {
  return ulaeselig({ ...ugyldig(stedIFil(fil, linje), besked), ubrugelig: true });
}

function hedderRegneark(fil: string): boolean {
  return /\.xls[xm]$/i.test(fil);
}
