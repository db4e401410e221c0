/** `trappemodel figur`: the agreement's figures drawn from files, as SVG or PNG. */
import { extname } from "node:path";
import { indplaceringsfigur, raekkefoelgefigur, regnskabsfigur, trappefigur } from "../figurer/figurer.js";
import { laesAftale } from "../input/enkeltvis.js";
import { sammeform } from "../kerne/navn.js";
import type { Trappeaftale } from "../parametre/aftale.js";
import { placerPortefoelje } from "../trappe/placerPortefoelje.js";
import { aftaleorden, laesAftalekilde } from "./aftalekilde.js";
import { brugsfejl } from "./fejludskrift.js";
import { type Faellesvalg, fortolkningerI, proevFilvalg } from "./filvalg.js";
import { type Afslutningskode, medInput, type Stroemme } from "./kommando.js";
import { type Laest, laest } from "./laest.js";
import { laesPlacerinput, type Placerfiler } from "./placerinput.js";
import { somPng } from "./png.js";
import type { Tabelvalg } from "./tabelvalg.js";
import { laesOgTildel, type Tildelfiler } from "./tildelinput.js";
import { skrivTil } from "./udskrift.js";

/** @property afdeling the id of the department */
type Indplaceringsvalg = Placerfiler & { readonly afdeling: string };

export function tegnTrapperne(valg: Placerfiler, stroemme: Stroemme): Promise<Afslutningskode> {
  return skriv(valg, stroemme, laesPlacerinput, ({ afdelinger, omraader, dato, aftale }) =>
    trappefigur(placerPortefoelje(afdelinger, omraader, dato, aftale), valg),
  );
}

export function tegnIndplaceringen(valg: Indplaceringsvalg, stroemme: Stroemme): Promise<Afslutningskode> {
  return skriv(valg, stroemme, laesPlacerinput, ({ afdelinger, omraader, dato, aftale }) => {
    const afdeling = afdelinger.find(({ id }) => sammeform(id) === sammeform(valg.afdeling));
    if (afdeling === undefined) throw brugsfejl((ord) => ord.ukendtAfdeling);
    const omraadeId = afdeling.omraadeId === null ? null : sammeform(afdeling.omraadeId);
    const omraade = omraader.find(({ id }) => sammeform(id) === omraadeId) ?? null;
    return indplaceringsfigur(afdeling, omraade, dato, aftale, valg);
  });
}

export function tegnRaekkefoelgerne(valg: Faellesvalg, stroemme: Stroemme): Promise<Afslutningskode> {
  return skriv(valg, stroemme, laesAftalen, (aftale) => raekkefoelgefigur(aftale, valg));
}

async function laesAftalen(valg: Faellesvalg): Promise<Laest<Trappeaftale>> {
  proevFilvalg([], [valg.supplement, valg.aftale], valg.ud);
  return laest(await laesAftalekilde(valg, fortolkningerI(valg.fortolkning)), laesAftale, aftaleorden(valg));
}

export function tegnRegnskabet(valg: Tildelfiler, stroemme: Stroemme): Promise<Afslutningskode> {
  return skriv(valg, stroemme, laesOgTildel, ({ input: { afdeling, aabning, haendelser, aftale } }) =>
    regnskabsfigur(afdeling, aabning, haendelser, aftale, valg),
  );
}

/** The file that is written ends in .svg or .png; SVG on standard output without one. */
function skriv<Valg extends Faellesvalg & Tabelvalg, Input>(
  valg: Valg,
  { ud, fejl }: Stroemme,
  laes: (valg: Valg) => Promise<Laest<Input>>,
  tegn: (input: Input) => string,
): Promise<Afslutningskode> {
  const format = valg.ud === undefined ? ".svg" : extname(valg.ud).toLowerCase();
  return medInput(
    { fejl, sprog: valg.sprog, advarsler: valg.advarsler },
    async () => {
      if (format !== ".svg" && format !== ".png") throw brugsfejl((ord) => ord.figurfil);
      return laes(valg);
    },
    async (input) => {
      const svg = tegn(input);
      await skrivTil(valg.ud, ud, format === ".png" ? await somPng(svg) : svg);
    },
  );
}
