/** The input of `placer`, from its files and options to the domain, with every fault of them all (placerinput). */
import { laes } from "../input/doer.js";
import { type Laestportefoelje, portefoeljedoer } from "../input/portefoelje.js";
import { aarsadvarsler, portefoeljeadvarsler } from "./advarsler.js";
import { afdelingsform } from "./afdelingsfil.js";
import { aftaleorden, laesAftalekilde } from "./aftalekilde.js";
import { laesDato } from "./celler.js";
import { brugsfejl, stedIFil } from "./fejludskrift.js";
import { type Faellesvalg, fortolkningerI, proevFilvalg } from "./filvalg.js";
import { laesKilde } from "./kildefil.js";
import { fraValg, type Laest, laest, samlet } from "./laest.js";
import { omraadeform } from "./omraadefil.js";
import { type Tabelvalg, valgFor } from "./tabelvalg.js";

export interface Placerfiler extends Faellesvalg, Tabelvalg {
  readonly omraader: string;
  readonly afdelinger: string;
  readonly dato: string;
}

const FILER = ["omraader", "afdelinger"];

/**
 * @param vedOptalt is told how many departments there are, before they are checked
 * @throws Brugsfejl for options that do not fit together and files that cannot be read
 */
export async function laesPlacerinput(
  valg: Placerfiler,
  vedOptalt: (antal: number) => void = () => {},
): Promise<Laest<Laestportefoelje>> {
  proevFilvalg([valg.omraader, valg.afdelinger], [valg.supplement, valg.aftale], valg.ud);
  const fortolkninger = fortolkningerI(valg.fortolkning);
  const kilder = {
    omraader: await laesKilde(valg.omraader, omraadeform, valgFor("omraader", FILER, valg)),
    afdelinger: await laesKilde(valg.afdelinger, afdelingsform, valgFor("afdelinger", FILER, valg)),
    dato: fraValg("--dato", laesDato(valg.dato)),
    aftale: await laesAftalekilde(valg, fortolkninger),
  };
  const { raa, fejl } = kilder.afdelinger;
  if (Array.isArray(raa) && raa.length === 0 && fejl.length === 0)
    throw brugsfejl((ord) => ord.ingenAfdelinger(valg.afdelinger));
  if (Array.isArray(raa)) vedOptalt(raa.length);
  // A fault of the input as a whole may lie in either file.
  const kilde = samlet(kilder, () => stedIFil(`${valg.omraader}, ${valg.afdelinger}`));
  const orden = [valg.omraader, valg.afdelinger, ...aftaleorden(valg), "--dato"];
  return laest(
    kilde,
    (alle) => laes(portefoeljedoer, alle),
    orden,
    (input) => [...portefoeljeadvarsler(input), ...aarsadvarsler(kilder.afdelinger.aar ?? [], input)],
  );
}
