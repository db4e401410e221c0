/** `trappemodel placer`: departments and areas from files, placed on the two stairs. */
import { placerPortefoelje } from "../trappe/placerPortefoelje.js";
import { fremgang, type Terminal } from "./fremgang.js";
import { erJson } from "./kildefil.js";
import { type Afslutningskode, medInput, type Stroemme } from "./kommando.js";
import { laesPlacerinput, type Placerfiler } from "./placerinput.js";
import { type Format, opsummering, placeringstekst } from "./placerudskrift.js";
import { ordFor } from "./tekst/sprogene.js";
import { skrivStroem, skrivTil } from "./udskrift.js";

export interface Placervalg extends Placerfiler {
  readonly format?: Format;
}

/** With fewer departments than this there is no time to read anything. */
const MANGE = 2000;

export function placer(valg: Placervalg, { ud, fejl }: Stroemme): Promise<Afslutningskode> {
  const { svar, koersel } = ordFor(valg.sprog);
  const { vis, slut } = fremgang(fejl);
  const vedOptalt = (antal: number) => {
    if (antal >= MANGE) vis(koersel.FREMGANG.kontrollerer(antal));
  };
  return medInput(
    { fejl, sprog: valg.sprog, advarsler: valg.advarsler },
    () => laesPlacerinput(valg, vedOptalt).finally(slut),
    async (input) => {
      if (input.afdelinger.length >= MANGE) vis(koersel.FREMGANG.placerer);
      const portefoelje = placerPortefoelje(input.afdelinger, input.omraader, input.dato, input.aftale);
      const format = valg.format ?? standardformat(valg.ud, ud);
      const sted = { tilFil: valg.ud !== undefined, bredde: ud.columns, ord: svar };
      const tekst = placeringstekst(format, portefoelje, input, sted);
      slut();
      await skrivTil(valg.ud, ud, tekst);
      if (format !== "tabel" && fejl.isTTY === true) await skrivStroem(fejl, `${opsummering(portefoelje, svar)}\n`);
    },
  );
}

/** By the file's name; without one a table on a terminal, and CSV elsewhere. */
export function standardformat(fil: string | undefined, ud: Terminal): Format {
  if (fil !== undefined) return erJson(fil) ? "json" : "csv";
  return ud.isTTY === true ? "tabel" : "csv";
}
