/** Departments and areas from the visitor's own files, read as the command line reads them (csvfil), and placed. */
import { afdelingsform } from "../../../../src/cli/afdelingsfil.js";
import { fejllinje } from "../../../../src/cli/fejludskrift.js";
import type { Filform } from "../../../../src/cli/kilde.js";
import { omraadeform } from "../../../../src/cli/omraadefil.js";
import { UDEN_VALG } from "../../../../src/cli/tekst/sprogene.js";

export interface Laest {
  readonly raa: unknown;
  readonly fejl: readonly string[];
}

export const laesAfdelingsfil = (fil: File): Promise<Laest> => laesFil(fil, afdelingsform);
export const laesOmraadefil = (fil: File): Promise<Laest> => laesFil(fil, omraadeform);

async function laesFil(fil: File, laes: Filform): Promise<Laest> {
  const { raa, fejl } = await laes(fil.name, new Uint8Array(await fil.arrayBuffer()), {});
  return { raa, fejl: fejl.map((en) => fejllinje(en, UDEN_VALG.koersel)) };
}
