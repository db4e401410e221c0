/**
 * The interpretations of which another choice would change an answer about a decision (fortolkningsvalg).
 * Rule `afgoerelse.fortolkningsvalg`.
 */

import { forbudtEfterAftalen } from "../ansoeger/anvisningssted.js";
import { valgeneI, vurderingsregel } from "../ansoeger/vurderingsregel.js";
import { ens } from "../kerne/ens.js";
import { type Sti, sammeStier } from "../kerne/sti.js";
import { afgoerendeValg } from "../kerne/valg.js";
import { underValg } from "../parametre/aftale.js";
import { type AfgoerendeFortolkninger, FORTOLKNINGER, type Fortolkningsid } from "../parametre/fortolkninger.js";
import { valgI } from "../parametre/vilkaar.js";
import { valgFor } from "../trappe/placerAfdeling.js";
import { type Beslutning, manglerI } from "./beslutning.js";
import { muligeGrunde } from "./haendelser.js";
import type { Sag } from "./sag.js";

/**
 * @param mangler the facts that the decision lacks, which every answer names
 * @param bindende the rest of the answer's binding part
 */
export function fortolkningsvalg(
  beslutning: Beslutning,
  mangler: readonly Sti[],
  bindende: (beslutning: Beslutning) => unknown = () => null,
): AfgoerendeFortolkninger {
  const ids = mulige(beslutning);
  if (beslutning.op === "udpeg" || ids.length === 0) return {};
  const denne = bindende(beslutning);
  const { aftale } = beslutning;
  return afgoerendeValg(aftale.fortolkninger, FORTOLKNINGER, ids, (id, valg) => {
    const anden = { ...beslutning, aftale: underValg(aftale, id, valg) };
    return !sammeStier(manglerI(anden), mangler) || !ens(bindende(anden), denne);
  });
}

/** Those that the decision rests on, on its day or a later one, as the place is or excepted. */
function mulige(beslutning: Beslutning): readonly Fortolkningsid[] {
  switch (beslutning.op) {
    case "udpeg":
      return [];
    case "placer":
      return valgFor(beslutning.afdeling);
    case "vurder":
      return valgeneI(vurderingsregel(beslutning.krav, beslutning.dato, beslutning.aftale));
    case "maaAnvises": {
      const ydelser = new Set(muligeGrunde(beslutning).flatMap(({ naar }) => valgI(naar)));
      return stk9KanVendes(beslutning) ? ["stk-9-paa-trin-2", ...ydelser] : [...ydelser];
    }
  }
}

/** Whether the choice says anything here while the agreement lasts. */
function stk9KanVendes({ sted, dato, aftale }: Sag<"maaAnvises">): boolean {
  const { fra } = aftale.tekst.gaelder;
  const [forbudt, tilladt] = FORTOLKNINGER["stk-9-paa-trin-2"].map((valg) => {
    const undtaget = { ...sted, undtagelse: "stk-9" } as const;
    return forbudtEfterAftalen(undtaget, dato < fra ? fra : dato, underValg(aftale, "stk-9-paa-trin-2", valg));
  });
  return forbudt !== tilladt;
}
