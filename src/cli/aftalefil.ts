/** The agreement alone, from a file with a supplement and the choices on the command line (aftalefil). */
import { laesAftale } from "../input/enkeltvis.js";
import type { Aftale } from "../parametre/aftale.js";
import { fortolkningerI, proevFilvalg } from "./filvalg.js";
import { type Laest, laesAftalekilde, laest } from "./laest.js";

export interface Aftalefil {
  readonly supplement?: string;
  /** Each "id=valg". */
  readonly fortolkning?: readonly string[];
  readonly ud?: string;
}

/** @throws Brugsfejl for options that do not fit together and a file that cannot be read */
export async function laesAftalefil({ supplement, fortolkning, ud }: Aftalefil): Promise<Laest<Aftale>> {
  proevFilvalg([], [supplement], ud);
  const kilde = await laesAftalekilde(supplement, fortolkningerI(fortolkning));
  if (kilde.fejl.length > 0) return { input: null, fejl: kilde.fejl };
  return laest(kilde, laesAftale, [supplement ?? "", "--fortolkning"]);
}
