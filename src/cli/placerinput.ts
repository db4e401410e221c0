/** The input of `placer`, from its files and options to the domain, with every fault of them all (placerinput). */
import { laes } from "../input/doer.js";
import { type Portefoeljeinput, portefoeljedoer } from "../input/portefoelje.js";
import { type Fejl, Trappefejl } from "../kerne/fejl.js";
import { afdelingerFraCsv } from "./afdelingsfil.js";
import { laesDato } from "./celler.js";
import { ordnet, type Sted, type Stedfejl, stedIFil } from "./fejludskrift.js";
import { fortolkningerI, proevFilvalg } from "./filvalg.js";
import { type Kilde, laesJson, laesKilde } from "./kilde.js";
import { omraaderFraCsv } from "./omraadefil.js";

export interface Placerfiler {
  readonly omraader: string;
  readonly afdelinger: string;
  readonly supplement?: string;
  /** Each "id=valg". */
  readonly fortolkning?: readonly string[];
  readonly dato: string;
  readonly ud?: string;
}

export interface Laest {
  /** Null when there is a fault. */
  readonly input: Portefoeljeinput | null;
  readonly fejl: readonly Stedfejl[];
  /** Departments, as far as they could be counted. */
  readonly antal: number;
}

/**
 * @param vis is told how far the reading has come
 * @throws Brugsfejl for options that do not fit together and files that cannot be read
 */
export async function laesPlacerinput(
  valg: Placerfiler,
  vis: (tekst: string, antal: number) => void = () => {},
): Promise<Laest> {
  proevFilvalg([valg.omraader, valg.afdelinger], valg.supplement === undefined ? [] : [valg.supplement], valg.ud);
  const fortolkninger = fortolkningerI(valg.fortolkning ?? []);
  const omraader = await laesKilde(valg.omraader, omraaderFraCsv);
  const afdelinger = await laesKilde(valg.afdelinger, afdelingerFraCsv);
  const supplement = valg.supplement === undefined ? INTET : await laesJson(valg.supplement);
  const antal = Array.isArray(afdelinger.raa) ? afdelinger.raa.length : 0;
  vis(`checking ${antal} departments (afdelinger) ...`, antal);
  const egne = [...omraader.fejl, ...afdelinger.fejl, ...supplement.fejl];
  const orden = [valg.omraader, valg.afdelinger, valg.supplement ?? "", "--fortolkning", "--dato"];
  const raa = {
    omraader: omraader.raa,
    afdelinger: afdelinger.raa,
    dato: laesDato(valg.dato),
    aftale: { supplement: supplement.raa, fortolkninger },
  };
  try {
    const input = laes(portefoeljedoer, raa);
    return { input: egne.length === 0 ? input : null, fejl: ordnet(egne, orden), antal };
  } catch (fejl) {
    if (!(fejl instanceof Trappefejl)) throw fejl;
    const kilder: Kilder = { omraader, afdelinger, supplement, alle: stedIFil(`${valg.omraader}, ${valg.afdelinger}`) };
    // A fault whose place is null is among those of the file already.
    return {
      input: null,
      fejl: ordnet([...egne, ...fejl.fejl.flatMap((en) => medSted(en, kilder) ?? [])], orden),
      antal,
    };
  }
}

const INTET: Kilde = { raa: null, fejl: [], sted: () => null };

/** A fault of the input as a whole may lie in either file. */
type Kilder = Readonly<Record<"omraader" | "afdelinger" | "supplement", Kilde>> & { readonly alle: Sted };

function medSted({ kode, besked, sti }: Fejl, kilder: Kilder): Stedfejl | null {
  const [del, foerste, ...resten] = sti;
  const iFil = (): ReturnType<Kilde["sted"]> => {
    if (del === "omraader") return kilder.omraader.sted(sti.slice(1));
    if (del === "afdelinger") return kilder.afdelinger.sted(sti.slice(1));
    if (del === "aftale" && foerste === "supplement") return kilder.supplement.sted(resten);
    if (del === "aftale") return { ...stedIFil("--fortolkning"), sti: resten.join("/") };
    return del === undefined ? kilder.alle : stedIFil("--dato");
  };
  const sted = iFil();
  return sted === null ? null : { ...sted, kode, besked };
}
