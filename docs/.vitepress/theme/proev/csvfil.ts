/** Departments and areas from the visitor's own CSV files, read as the command line reads them (csvfil), and placed. */
import { afdelingerFraCsv } from "../../../../src/cli/afdelingsfil.js";
import { type Csvfil, laesCsv } from "../../../../src/cli/csv.js";
import { fejllinje } from "../../../../src/cli/fejludskrift.js";
import { omraaderFraCsv } from "../../../../src/cli/omraadefil.js";

export interface Laest {
  readonly raa: unknown;
  readonly fejl: readonly string[];
}

type Laeser = (fil: Csvfil) => { readonly raa: unknown; readonly fejl: readonly Parameters<typeof fejllinje>[0][] };

export const laesAfdelingsfil = (fil: File): Promise<Laest> => laesFil(fil, afdelingerFraCsv);
export const laesOmraadefil = (fil: File): Promise<Laest> => laesFil(fil, omraaderFraCsv);

async function laesFil(fil: File, laeser: Laeser): Promise<Laest> {
  const svar = laesCsv(fil.name, new Uint8Array(await fil.arrayBuffer()));
  if (svar.fil === null) return { raa: [], fejl: svar.fejl.map(fejllinje) };
  const { raa, fejl } = laeser(svar.fil);
  return { raa, fejl: fejl.map(fejllinje) };
}
