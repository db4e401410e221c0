/** The input of `tildel`, from its files and options to the turns, with every fault of them all (tildelinput). */
import { laes } from "../input/doer.js";
import { type Tildelingsinput, tildelingsdoer } from "../input/tildel.js";
import { type Tildelinger, tildelLedige } from "../ledighed/tildelLedige.js";
import { aftaleorden, laesAftalekilde } from "./aftalekilde.js";
import { type Faellesvalg, fortolkningerI, proevFilvalg } from "./filvalg.js";
import { laesJson, laesRaekkekilde } from "./kildefil.js";
import { type Laest, laest, laesValgfriJson, samlet } from "./laest.js";
import { haendelsesform } from "./regnskabsfil.js";
import { type Tabelvalg, valgFor } from "./tabelvalg.js";

export interface Tildelfiler extends Faellesvalg, Tabelvalg {
  readonly afdeling: string;
  readonly regnskab: string;
  readonly aabning?: string;
}

interface Tildelt {
  readonly input: Tildelingsinput;
  readonly tildelinger: Tildelinger;
}

/** @throws Brugsfejl for options that do not fit together and files that cannot be read */
export async function laesOgTildel(valg: Tildelfiler): Promise<Laest<Tildelt>> {
  proevFilvalg([valg.regnskab, valg.afdeling], [valg.aabning, valg.supplement, valg.aftale], valg.ud);
  const fortolkninger = fortolkningerI(valg.fortolkning);
  const kilder = {
    afdeling: await laesJson(valg.afdeling),
    aabning: await laesValgfriJson(valg.aabning),
    haendelser: await laesRaekkekilde(valg.regnskab, haendelsesform, valgFor("regnskab", ["regnskab"], valg)),
    aftale: await laesAftalekilde(valg, fortolkninger),
  };
  // Of all files the ledger is the one that can hold more faults than can be told.
  const kilde = samlet(kilder, () => kilder.haendelser.sted([]));
  const orden = [valg.afdeling, valg.aabning ?? "", valg.regnskab, ...aftaleorden(valg)];
  return laest(
    kilde,
    (raa) => {
      const input = laes(tildelingsdoer, raa);
      // What files at fault do not say could be what their events lack.
      if (kilde.fejl.length > 0) return null;
      return { input, tildelinger: tildelLedige(input.afdeling, input.aabning, input.haendelser, input.aftale) };
    },
    orden,
  );
}
