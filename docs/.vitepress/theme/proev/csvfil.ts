/** Departments and areas from the visitor's own CSV files, read as the command line reads them (csvfil), and placed. */
import { afdelingerFraCsv } from "../../../../src/cli/afdelingsfil.js";
import { fejllinje } from "../../../../src/cli/fejludskrift.js";
import type { Filform } from "../../../../src/cli/kilde.js";
import { omraaderFraCsv } from "../../../../src/cli/omraadefil.js";
import { UDEN_VALG } from "../../../../src/cli/tekst/sprogene.js";

export interface Laest {
  readonly raa: unknown;
  readonly fejl: readonly string[];
}

export const laesAfdelingsfil = (fil: File): Promise<Laest> => laesFil(fil, afdelingerFraCsv);
export const laesOmraadefil = (fil: File): Promise<Laest> => laesFil(fil, omraaderFraCsv);

async function laesFil(fil: File, laes: Filform): Promise<Laest> {
  const { raa, fejl } = laes(fil.name, new Uint8Array(await fil.arrayBuffer()));
  return { raa, fejl: fejl.map((en) => fejllinje(en, UDEN_VALG.koersel)) };
}
