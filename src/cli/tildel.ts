/** `trappemodel tildel`: a department's ledger from a file, each vacancy with its turn, and the yearly statement. */
import { type Afslutningskode, afvis, type Stroemme, udfoer } from "./kommando.js";
import { standardformat } from "./placer.js";
import type { Format } from "./placerudskrift.js";
import { laesOgTildel, type Tildelfiler } from "./tildelinput.js";
import { opsummering, tildelingstekst } from "./tildeludskrift.js";
import { skrivStroem, skrivTil } from "./udskrift.js";

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
export function tildel(valg: Tildelvalg, { ud, fejl }: Stroemme): Promise<Afslutningskode> {
  return udfoer(fejl, async () => {
    const { input: laest, fejl: fundne } = await laesOgTildel(valg);
    if (laest === null) return afvis(fejl, fundne);
    const { input, tildelinger } = laest;
    const format = valg.format ?? standardformat(valg.ud, ud);
    const sted = { tilFil: valg.ud !== undefined, bredde: ud.columns };
    await skrivTil(valg.ud, ud, tildelingstekst(format, valg.opgoerelse === true, tildelinger, input, sted));
    // A table has them itself, and JSON all of them.
    if (format === "csv" && (fejl.isTTY === true || tildelinger.tildelinger === null))
      await skrivStroem(fejl, `${opsummering(tildelinger)}\n`);
    return 0;
  });
}
