/** The agreement alone, from a file with a supplement and the choices on the command line (aftalefil). */
import { laesAftale } from "../input/enkeltvis.js";
import { Trappefejl } from "../kerne/fejl.js";
import type { Aftale } from "../parametre/aftale.js";
import { ordnet, type Stedfejl, stedIFil } from "./fejludskrift.js";
import { fortolkningerI, proevFilvalg } from "./filvalg.js";
import { laesJson } from "./kilde.js";

export interface Laestaftale {
  /** Null when there is a fault. */
  readonly aftale: Aftale | null;
  readonly fejl: readonly Stedfejl[];
}

/**
 * @param valg each "id=valg"
 * @throws Brugsfejl for options that do not fit together and a file that cannot be read
 */
export async function laesAftalefil(
  supplement: string | undefined,
  valg: readonly string[],
  ud: string | undefined,
): Promise<Laestaftale> {
  proevFilvalg([], supplement === undefined ? [] : [supplement], ud);
  const fortolkninger = fortolkningerI(valg);
  const kilde = supplement === undefined ? null : await laesJson(supplement);
  if (kilde !== null && kilde.fejl.length > 0) return { aftale: null, fejl: kilde.fejl };
  try {
    return { aftale: laesAftale({ ...(kilde === null ? {} : { supplement: kilde.raa }), fortolkninger }), fejl: [] };
  } catch (fejl) {
    if (!(fejl instanceof Trappefejl)) throw fejl;
    const fundne = fejl.fejl.flatMap(({ kode, besked, sti: [del, ...resten] }): readonly Stedfejl[] => {
      const sted =
        del === "supplement" && kilde !== null
          ? kilde.sted(resten)
          : { ...stedIFil("--fortolkning"), sti: resten.join("/") };
      return sted === null ? [] : [{ ...sted, kode, besked }];
    });
    return { aftale: null, fejl: ordnet(fundne, [supplement ?? "", "--fortolkning"]) };
  }
}
