/** The input of `tildel`, from its files and options to the turns, with every fault of them all (tildelinput). */
import { laes } from "../input/doer.js";
import { type Tildelingsinput, tildelingsdoer } from "../input/tildel.js";
import { type Fejl, Trappefejl } from "../kerne/fejl.js";
import { type Tildelinger, tildelLedige } from "../ledighed/tildelLedige.js";
import { ordnet, type Stedfejl, stedIFil } from "./fejludskrift.js";
import { fortolkningerI, proevFilvalg } from "./filvalg.js";
import { type Kilde, laesJson } from "./kilde.js";
import { laesRegnskab } from "./regnskabsfil.js";

export interface Tildelfiler {
  readonly afdeling: string;
  readonly regnskab: string;
  readonly aabning?: string;
  readonly supplement?: string;
  /** Each "id=valg". */
  readonly fortolkning?: readonly string[];
  readonly ud?: string;
}

export type Tildelt =
  | { readonly input: Tildelingsinput; readonly tildelinger: Tildelinger }
  | { readonly input: null; readonly fejl: readonly Stedfejl[] };

const INTET: Kilde = { raa: null, fejl: [], sted: () => null };

/** @throws Brugsfejl for options that do not fit together and files that cannot be read */
export async function laesOgTildel(valg: Tildelfiler): Promise<Tildelt> {
  const andre = [valg.aabning, valg.supplement].filter((fil) => fil !== undefined);
  proevFilvalg([valg.regnskab, valg.afdeling], andre, valg.ud);
  const fortolkninger = fortolkningerI(valg.fortolkning ?? []);
  const kilder = {
    afdeling: await laesJson(valg.afdeling),
    aabning: valg.aabning === undefined ? INTET : await laesJson(valg.aabning),
    haendelser: await laesRegnskab(valg.regnskab),
    supplement: valg.supplement === undefined ? INTET : await laesJson(valg.supplement),
  };
  const egne = Object.values(kilder).flatMap(({ fejl }) => fejl);
  const orden = [valg.afdeling, valg.aabning ?? "", valg.regnskab, valg.supplement ?? "", "--fortolkning"];
  const raa = {
    afdeling: kilder.afdeling.raa,
    aabning: kilder.aabning.raa,
    haendelser: kilder.haendelser.raa,
    aftale: { supplement: kilder.supplement.raa, fortolkninger },
  };
  try {
    const input = laes(tildelingsdoer, raa);
    if (egne.length > 0) return { input: null, fejl: ordnet(egne, orden) };
    return { input, tildelinger: tildelLedige(input.afdeling, input.aabning, input.haendelser, input.aftale) };
  } catch (fejl) {
    if (!(fejl instanceof Trappefejl)) throw fejl;
    // A fault whose place is null is among those of the file already.
    return { input: null, fejl: ordnet([...egne, ...fejl.fejl.flatMap((en) => medSted(en, kilder) ?? [])], orden) };
  }
}

function medSted(
  { kode, besked, sti }: Fejl,
  kilder: Readonly<Record<"afdeling" | "aabning" | "haendelser" | "supplement", Kilde>>,
): Stedfejl | null {
  const [del, foerste, ...resten] = sti;
  const iFil = () => {
    if (del === "afdeling" || del === "aabning" || del === "haendelser") return kilder[del].sted(sti.slice(1));
    // Of all files the ledger is the one that can hold more faults than can be told.
    if (del === undefined) return kilder.haendelser.sted([]);
    if (foerste === "supplement") return kilder.supplement.sted(resten);
    return { ...stedIFil("--fortolkning"), sti: resten.join("/") };
  };
  const sted = iFil();
  return sted === null ? null : { ...sted, kode, besked };
}
