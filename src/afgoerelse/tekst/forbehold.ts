/** Caveats in words. */
import type { Forbehold } from "../../kerne/begrundelse.js";
import { faktaord } from "./mangler.js";
import type { Kontekst } from "./sprogene.js";

/** A paragraph for each caveat; all assumed figures together have one. */
export function forbeholdsord(forbehold: readonly Forbehold[], k: Kontekst): readonly string[] {
  const afsnit: string[] = [];
  const antaget: string[] = [];
  for (const et of forbehold) {
    if (et.kode === "antaget-tal") antaget.push(faktaord(et.tal, k));
    else if (et.kode === "afviger-fra-officiel-liste") afsnit.push(k.ord.afvigerFraListen(et.listedato));
    else if (et.kode === "straffeattest-kun-i-udsatte-omraader")
      afsnit.push(k.ord.FORBEHOLD[et.kode] + k.ord.straffeattestensOmraade(k.omraadestatus));
    else if (et.kode === "skoen") afsnit.push(k.ord.overladtTilSkoen(et.tekst));
    else afsnit.push(k.ord.FORBEHOLD[et.kode]);
  }
  return antaget.length === 0 ? afsnit : [...afsnit, k.ord.antagelser(antaget, k.borger)];
}
