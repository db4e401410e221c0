/** `trappemodel figur`: the agreement's figures drawn from files, as SVG or PNG. */
import { extname } from "node:path";
import type { Sprog } from "../afgoerelse/tekst/sprog.js";
import { indplaceringsfigur, raekkefoelgefigur, regnskabsfigur, trappefigur } from "../figurer/figurer.js";
import { laesAftale } from "../input/enkeltvis.js";
import type { Aftale } from "../parametre/aftale.js";
import { placerPortefoelje } from "../trappe/placerPortefoelje.js";
import { Brugsfejl } from "./fejludskrift.js";
import { type Faellesvalg, fortolkningerI, proevFilvalg } from "./filvalg.js";
import { type Afslutningskode, medInput, type Stroemme } from "./kommando.js";
import { type Laest, laesAftalekilde, laest } from "./laest.js";
import { laesPlacerinput, type Placerfiler } from "./placerinput.js";
import { somPng } from "./png.js";
import { laesOgTildel, type Tildelfiler } from "./tildelinput.js";
import { skrivTil } from "./udskrift.js";

/** The file that is written ends in .svg or .png; SVG on standard output without one. */
interface Udvalg extends Faellesvalg {
  readonly sprog?: Sprog;
}

/** @property afdeling the id of the department */
type Indplaceringsvalg = Placerfiler & Udvalg & { readonly afdeling: string };

export function tegnTrapperne(valg: Placerfiler & Udvalg, stroemme: Stroemme): Promise<Afslutningskode> {
  return skriv(valg, stroemme, laesPlacerinput, ({ afdelinger, omraader, dato, aftale }) =>
    trappefigur(placerPortefoelje(afdelinger, omraader, dato, aftale), valg),
  );
}

export function tegnIndplaceringen(valg: Indplaceringsvalg, stroemme: Stroemme): Promise<Afslutningskode> {
  return skriv(valg, stroemme, laesPlacerinput, ({ afdelinger, omraader, dato, aftale }) => {
    const afdeling = afdelinger.find(({ id }) => id === valg.afdeling);
    if (afdeling === undefined) throw new Brugsfejl("--afdeling: none of the departments has this id");
    const omraade = omraader.find(({ id }) => id === afdeling.omraadeId) ?? null;
    return indplaceringsfigur(afdeling, omraade, dato, aftale, valg);
  });
}

export function tegnRaekkefoelgerne(valg: Udvalg, stroemme: Stroemme): Promise<Afslutningskode> {
  return skriv(valg, stroemme, laesAftalen, (aftale) => raekkefoelgefigur(aftale, valg));
}

async function laesAftalen({ supplement, fortolkning, ud }: Udvalg): Promise<Laest<Aftale>> {
  proevFilvalg([], [supplement], ud);
  const kilde = await laesAftalekilde(supplement, fortolkningerI(fortolkning));
  return laest(kilde, laesAftale, [supplement ?? "", "--fortolkning"]);
}

export function tegnRegnskabet(valg: Tildelfiler & Udvalg, stroemme: Stroemme): Promise<Afslutningskode> {
  return skriv(valg, stroemme, laesOgTildel, ({ input: { afdeling, aabning, haendelser, aftale } }) =>
    regnskabsfigur(afdeling, aabning, haendelser, aftale, valg),
  );
}

function skriv<Valg extends Udvalg, Input>(
  valg: Valg,
  { ud, fejl }: Stroemme,
  laes: (valg: Valg) => Promise<Laest<Input>>,
  tegn: (input: Input) => string,
): Promise<Afslutningskode> {
  const format = valg.ud === undefined ? ".svg" : extname(valg.ud).toLowerCase();
  return medInput(
    fejl,
    async () => {
      if (format !== ".svg" && format !== ".png")
        throw new Brugsfejl("--ud: a figure is written to a file that ends in .svg or .png");
      return laes(valg);
    },
    async (input) => {
      const svg = tegn(input);
      await skrivTil(valg.ud, ud, format === ".png" ? await somPng(svg) : svg);
    },
  );
}
