/** `trappemodel tildel`: a department's ledger from a file, each vacancy with its turn, and the yearly statement. */
import { Brugsfejl, fejludskrift } from "./fejludskrift.js";
import { erJson } from "./kilde.js";
import type { Afslutningskode, Stroemme } from "./placer.js";
import type { Format } from "./placerudskrift.js";
import { laesOgTildel, type Tildelfiler } from "./tildelinput.js";
import { opsummering, tildelingstekst } from "./tildeludskrift.js";
import { skrivFil, skrivStroem } from "./udskrift.js";

export interface Tildelvalg extends Tildelfiler {
  readonly format?: Format;
  /** The yearly statement alone. */
  readonly opgoerelse?: boolean;
}

/**
 * Reads, checks and gives all turns before it writes anything.
 *
 * @returns the exit code
 */
export async function tildel(valg: Tildelvalg, { ud, fejl }: Stroemme): Promise<Afslutningskode> {
  try {
    const svar = await laesOgTildel(valg);
    if (svar.input === null) {
      await skrivStroem(fejl, fejludskrift(svar.fejl));
      return svar.fejl.every(({ kilde }) => kilde.startsWith("--")) ? 2 : 1;
    }
    const terminal = ud.isTTY === true;
    const format =
      valg.format ?? (valg.ud === undefined ? (terminal ? "tabel" : "csv") : erJson(valg.ud) ? "json" : "csv");
    const sted = { tilFil: valg.ud !== undefined, bredde: ud.columns };
    const tekst = tildelingstekst(format, valg.opgoerelse === true, svar.tildelinger, svar.input, sted);
    if (valg.ud === undefined) await skrivStroem(ud, tekst);
    else await skrivFil(valg.ud, tekst);
    // A table has them itself, and JSON all of them.
    if (format === "csv" && (fejl.isTTY === true || svar.tildelinger.tildelinger === null))
      await skrivStroem(fejl, `${opsummering(svar.tildelinger)}\n`);
    return 0;
  } catch (brugsfejl) {
    if (!(brugsfejl instanceof Brugsfejl)) throw brugsfejl;
    await skrivStroem(fejl, `${brugsfejl.message}\n`);
    return 2;
  }
}
