/** The agreement alone, from a file with a supplement and the choices on the command line (aftalefil). */
import { laesAftale } from "../input/enkeltvis.js";
import type { Aftale } from "../parametre/aftale.js";
import { type Faellesvalg, fortolkningerI, proevFilvalg } from "./filvalg.js";
import { type Laest, laesAftalekilde, laest } from "./laest.js";

/** @throws Brugsfejl for options that do not fit together and a file that cannot be read */
export async function laesAftalefil({ supplement, fortolkning, ud }: Faellesvalg): Promise<Laest<Aftale>> {
  proevFilvalg([], [supplement], ud);
  const kilde = await laesAftalekilde(supplement, fortolkningerI(fortolkning));
  if (kilde.fejl.length > 0) return { input: null, fejl: kilde.fejl };
  return laest(kilde, laesAftale, [supplement ?? "", "--fortolkning"]);
}
