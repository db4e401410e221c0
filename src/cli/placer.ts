/** `trappemodel placer`: departments and areas from files, placed on the two stairs. */
import { placerPortefoelje } from "../trappe/placerPortefoelje.js";
import { Brugsfejl, fejludskrift } from "./fejludskrift.js";
import { fremgang, type Terminal } from "./fremgang.js";
import { erJson } from "./kilde.js";
import { laesPlacerinput, type Placerfiler } from "./placerinput.js";
import { type Format, opsummering, placeringstekst } from "./placerudskrift.js";
import { skrivFil, skrivStroem } from "./udskrift.js";

export interface Placervalg extends Placerfiler {
  readonly format?: Format;
}

export interface Stroemme {
  readonly ud: Terminal;
  readonly fejl: Terminal;
}

/** 1: the input is faulty. 2: the command cannot run as it was given. */
export type Afslutningskode = 0 | 1 | 2;

/**
 * Reads, checks and places everything before it writes anything.
 *
 * @returns the exit code
 */
export async function placer(valg: Placervalg, { ud, fejl }: Stroemme): Promise<Afslutningskode> {
  try {
    const fremdrift = fremgang(fejl);
    const { input, fejl: fundne, antal } = await laesPlacerinput(valg, fremdrift.vis);
    if (input === null) {
      fremdrift.slut();
      await skrivStroem(fejl, fejludskrift(fundne));
      return fundne.every(({ kilde }) => kilde.startsWith("--")) ? 2 : 1;
    }
    fremdrift.vis("placing (placerer) ...", antal);
    const portefoelje = placerPortefoelje(input.afdelinger, input.omraader, input.dato, input.aftale);
    const format = valg.format ?? standardformat(valg, ud);
    const tekst = placeringstekst(format, portefoelje, input, { tilFil: valg.ud !== undefined, bredde: ud.columns });
    fremdrift.slut();
    if (valg.ud === undefined) await skrivStroem(ud, tekst);
    else await skrivFil(valg.ud, tekst);
    if (format !== "tabel" && fejl.isTTY === true) await skrivStroem(fejl, `${opsummering(portefoelje)}\n`);
    return 0;
  } catch (brugsfejl) {
    if (!(brugsfejl instanceof Brugsfejl)) throw brugsfejl;
    await skrivStroem(fejl, `${brugsfejl.message}\n`);
    return 2;
  }
}

function standardformat({ ud: fil }: Placervalg, ud: Terminal): Format {
  if (fil !== undefined) return erJson(fil) ? "json" : "csv";
  return ud.isTTY === true ? "tabel" : "csv";
}
