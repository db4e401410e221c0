/**
 * The interpretations of which another choice would change an answer about a decision (fortolkningsvalg).
 * Rule `afgoerelse.fortolkningsvalg`.
 */

import { ens } from "../kerne/ens.js";
import { type Sti, sammeStier } from "../kerne/sti.js";
import { afgoerendeValg } from "../kerne/valg.js";
import { type AfgoerendeFortolkninger, muligeValg } from "../parametre/fortolkninger.js";
import { type Beslutning, om } from "./beslutning.js";
import { medValgt } from "./tidspunkt.js";

/**
 * @param mangler the facts that the decision lacks, which every answer names
 * @param bindende the rest of the answer's binding part
 */
export function fortolkningsvalg(
  beslutning: Beslutning,
  mangler: readonly Sti[],
  bindende: (beslutning: Beslutning) => unknown = () => null,
): AfgoerendeFortolkninger {
  const ids = om(beslutning).fortolkninger(beslutning);
  if (!("aftale" in beslutning) || ids.length === 0) return {};
  const denne = bindende(beslutning);
  return afgoerendeValg(
    beslutning.aftale.fortolkninger,
    muligeValg(beslutning.aftale.tekst.fortolkninger),
    ids,
    (id, valg) => {
      const anden = medValgt(beslutning, id, valg);
      return !sammeStier(om(anden).mangler(anden), mangler) || !ens(bindende(anden), denne);
    },
  );
}
