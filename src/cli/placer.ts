/** `trappemodel placer`: departments and areas from files, placed on the two stairs. */
import { placerPortefoelje } from "../trappe/placerPortefoelje.js";
import { fremgang, type Terminal } from "./fremgang.js";
import { erJson } from "./kildefil.js";
import { type Afslutningskode, afvis, type Stroemme, udfoer } from "./kommando.js";
import { laesPlacerinput, type Placerfiler } from "./placerinput.js";
import { type Format, opsummering, placeringstekst } from "./placerudskrift.js";
import { skrivStroem, skrivTil } from "./udskrift.js";

export interface Placervalg extends Placerfiler {
  readonly format?: Format;
}

/**
 * Reads, checks and places everything before it writes anything.
 *
 * @returns the exit code
 */
export function placer(valg: Placervalg, { ud, fejl }: Stroemme): Promise<Afslutningskode> {
  return udfoer(fejl, async () => {
    const fremdrift = fremgang(fejl);
    const { input, fejl: fundne, antal } = await laesPlacerinput(valg, fremdrift.vis);
    if (input === null) {
      fremdrift.slut();
      return afvis(fejl, fundne);
    }
    fremdrift.vis("placing (placerer) ...", antal);
    const portefoelje = placerPortefoelje(input.afdelinger, input.omraader, input.dato, input.aftale);
    const format = valg.format ?? standardformat(valg.ud, ud);
    const tekst = placeringstekst(format, portefoelje, input, { tilFil: valg.ud !== undefined, bredde: ud.columns });
    fremdrift.slut();
    await skrivTil(valg.ud, ud, tekst);
    if (format !== "tabel" && fejl.isTTY === true) await skrivStroem(fejl, `${opsummering(portefoelje)}\n`);
    return 0;
  });
}

/** By the file's name; without one a table on a terminal, and CSV elsewhere. */
export function standardformat(fil: string | undefined, ud: Terminal): Format {
  if (fil !== undefined) return erJson(fil) ? "json" : "csv";
  return ud.isTTY === true ? "tabel" : "csv";
}
