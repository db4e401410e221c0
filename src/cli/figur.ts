/** `trappemodel figur`: the agreement's figures drawn from files, as SVG or PNG. */
import { extname } from "node:path";
import type { Sprog } from "../afgoerelse/tekst/sprog.js";
import { indplaceringsfigur, raekkefoelgefigur, regnskabsfigur, trappefigur } from "../figurer/figurer.js";
import { placerPortefoelje } from "../trappe/placerPortefoelje.js";
import { laesAftalefil } from "./aftalefil.js";
import { Brugsfejl, fejludskrift, type Stedfejl } from "./fejludskrift.js";
import type { Afslutningskode, Stroemme } from "./placer.js";
import { laesPlacerinput, type Placerfiler } from "./placerinput.js";
import { somPng } from "./png.js";
import { laesOgTildel, type Tildelfiler } from "./tildelinput.js";
import { skrivFil, skrivStroem } from "./udskrift.js";

interface Udvalg {
  readonly sprog?: Sprog;
  /** Ends in .svg or .png; SVG on standard output without it. */
  readonly ud?: string;
}

export type Trappefigurvalg = Placerfiler & Udvalg;
/** @property afdeling the id of the department */
export type Indplaceringsvalg = Placerfiler & Udvalg & { readonly afdeling: string };
export type Raekkefoelgevalg = Udvalg & { readonly supplement?: string; readonly fortolkning?: readonly string[] };
export type Regnskabsvalg = Tildelfiler & Udvalg;

/** A drawing, or the faults of its input. */
type Tegnet = { readonly svg: string } | { readonly fejl: readonly Stedfejl[] };

/** @returns the exit code */
export function tegnTrapperne(valg: Trappefigurvalg, stroemme: Stroemme): Promise<Afslutningskode> {
  return skriv(valg, stroemme, async () => {
    const { input, fejl } = await laesPlacerinput(valg);
    return input === null
      ? { fejl }
      : {
          svg: trappefigur(
            placerPortefoelje(input.afdelinger, input.omraader, input.dato, input.aftale),
            sproget(valg),
          ),
        };
  });
}

/** @returns the exit code */
export function tegnIndplaceringen(valg: Indplaceringsvalg, stroemme: Stroemme): Promise<Afslutningskode> {
  return skriv(valg, stroemme, async () => {
    const { input, fejl } = await laesPlacerinput(valg);
    if (input === null) return { fejl };
    const afdeling = input.afdelinger.find(({ id }) => id === valg.afdeling);
    if (afdeling === undefined) throw new Brugsfejl("--afdeling: none of the departments has this id");
    const omraade = input.omraader.find(({ id }) => id === afdeling.omraadeId) ?? null;
    return { svg: indplaceringsfigur(afdeling, omraade, input.dato, input.aftale, sproget(valg)) };
  });
}

/** @returns the exit code */
export function tegnRaekkefoelgerne(valg: Raekkefoelgevalg, stroemme: Stroemme): Promise<Afslutningskode> {
  return skriv(valg, stroemme, async () => {
    const { aftale, fejl } = await laesAftalefil(valg.supplement, valg.fortolkning ?? [], valg.ud);
    return aftale === null ? { fejl } : { svg: raekkefoelgefigur(aftale, sproget(valg)) };
  });
}

/** @returns the exit code */
export function tegnRegnskabet(valg: Regnskabsvalg, stroemme: Stroemme): Promise<Afslutningskode> {
  return skriv(valg, stroemme, async () => {
    const { input, ...resten } = await laesOgTildel(valg);
    if (input === null) return { fejl: "fejl" in resten ? resten.fejl : [] };
    return { svg: regnskabsfigur(input.afdeling, input.aabning, input.haendelser, input.aftale, sproget(valg)) };
  });
}

function sproget({ sprog }: Udvalg): { readonly sprog?: Sprog } {
  return sprog === undefined ? {} : { sprog };
}

async function skriv(
  { ud: fil }: Udvalg,
  { ud, fejl }: Stroemme,
  tegn: () => Promise<Tegnet>,
): Promise<Afslutningskode> {
  try {
    const format = fil === undefined ? ".svg" : extname(fil).toLowerCase();
    if (format !== ".svg" && format !== ".png")
      throw new Brugsfejl("--ud: a figure is written to a file that ends in .svg or .png");
    const tegnet = await tegn();
    if ("fejl" in tegnet) {
      await skrivStroem(fejl, fejludskrift(tegnet.fejl));
      return tegnet.fejl.every(({ kilde }) => kilde.startsWith("--")) ? 2 : 1;
    }
    if (fil === undefined) await skrivStroem(ud, tegnet.svg);
    else await skrivFil(fil, format === ".png" ? await somPng(tegnet.svg) : tegnet.svg);
    return 0;
  } catch (brugsfejl) {
    if (!(brugsfejl instanceof Brugsfejl)) throw brugsfejl;
    await skrivStroem(fejl, `${brugsfejl.message}\n`);
    return 2;
  }
}
