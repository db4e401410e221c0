/** Documents in words: what would prove an assessment. */
import type { Persondokumentation } from "../../ansoeger/dokumentation.js";
import type { Dokumentkrav } from "../../parametre/dokumenter.js";
import { stort } from "./former.js";
import { hvem } from "./kontekst.js";
import type { Kontekst } from "./sprogene.js";

/** One paragraph for each person; for the one who is written to, one for each document. */
export function dokumentationsord(krav: readonly Persondokumentation[], k: Kontekst): readonly string[] {
  const { DOKUMENTER, HVIS_LISTE, opremset, person } = k.ord;
  const ord = krav.flatMap(({ person: id, dokumenter }) => {
    const liste = dokumenter
      .filter((krav) => !erDaekket(krav, dokumenter))
      .map(({ enAf }) =>
        opremset(
          enAf.map((dokument) => DOKUMENTER[dokument]),
          "eller",
        ),
      );
    const p = hvem(id, k);
    return p.du ? liste.map((et) => `${stort(et)}.`) : [`${person(p)}: ${liste.join("; ")}.`];
  });
  return k.borger || ord.length === 0 ? ord : [...ord, HVIS_LISTE];
}

/** Whether whatever meets another of the demands meets this one too. */
function erDaekket({ enAf }: Dokumentkrav, alle: readonly Dokumentkrav[]): boolean {
  return alle.some(
    (andet) => andet.enAf.length < enAf.length && andet.enAf.every((dokument) => enAf.includes(dokument)),
  );
}
