/** `trappemodel placer`: departments and areas from files, placed on the two stairs. */
import { Portefoeljesum } from "../trappe/placerPortefoelje.js";
import { fremgang } from "./fremgang.js";
import { type Afslutningskode, medInput, type Stroemme } from "./kommando.js";
import { laesPlacerinput, type Placerfiler } from "./placerinput.js";
import { opsummering, placeringsark, placeringstekst } from "./placerudskrift.js";
import { regneark } from "./regnearkudskrift.js";
import { ordFor } from "./tekst/sprogene.js";
import { bliverFil, type Format, proevUdform, udform } from "./udform.js";
import { skrivStroem, skrivTil } from "./udskrift.js";

export interface Placervalg extends Placerfiler {
  /** Codes in place of words. */
  readonly raa?: boolean;
  readonly format?: Format;
}

/** With fewer departments than this there is no time to read anything. */
const MANGE = 2000;

export function placer(valg: Placervalg, { ud, fejl }: Stroemme): Promise<Afslutningskode> {
  const { svar, koersel } = ordFor(valg.sprog, valg.raa);
  const { vis, slut } = fremgang(fejl);
  const vedOptalt = (antal: number) => {
    if (antal >= MANGE) vis(koersel.FREMGANG.kontrollerer(antal));
  };
  return medInput(
    { fejl, sprog: valg.sprog, advarsler: valg.advarsler },
    async () => {
      proevUdform(valg);
      return laesPlacerinput(valg, vedOptalt).finally(slut);
    },
    async (input) => {
      if (input.afdelinger.length >= MANGE) vis(koersel.FREMGANG.placerer);
      const sum = new Portefoeljesum(input.aftale);
      const format = udform(valg, ud);
      const sted = { tilFil: bliverFil(valg, ud), bredde: ud.columns, ord: svar };
      const indhold =
        format === "xlsx" ? await regneark(placeringsark(input, sum)) : placeringstekst(format, input, sum, sted);
      const skrevet = await skrivTil(valg.ud, ud, indhold).finally(slut);
      if (skrevet && format !== "tabel" && fejl.isTTY === true)
        await skrivStroem(fejl, `${opsummering(sum.resten(), input, svar)}\n`);
    },
  );
}
