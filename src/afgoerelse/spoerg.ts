/**
 * What must still be asked (spoerg). Rule `afgoerelse.spoerg`.
 *
 * A set of facts decides the case whatever they turn out to be just when it holds every fact that matters. A fact
 * outside it that matters has a filling-in of the others in which it alone changes the outcome, so with those values of
 * the set the case is still open. And where only facts that do not matter are left, changing them one after the other
 * changes nothing. So there is one smallest set, and it is `mangler`; asked for is never a choice between sets, only an
 * order within the one.
 */
import type { Feltform } from "../kerne/form.js";
import type { Sti } from "../kerne/sti.js";
import { PERSON } from "../parametre/fakta.js";
import { HUSSTAND } from "../parametre/husstand.js";
import type { Beslutning, Beslutningsdel } from "./beslutning.js";
import { fortolkningsvalg } from "./fortolkningsvalg.js";
import { afgoer } from "./sag.js";

export interface Spoergsmaal extends Beslutningsdel {
  /** The smallest sets of facts that decide the case, each least sensitive first; none when it is decided. */
  readonly saet: readonly (readonly Sti[])[];
}

/**
 * Which facts must be had to decide the case, all of them and no more, whatever they turn out to be.
 *
 * @param beslutning the decision that is open
 * @returns the smallest sets of missing facts, least sensitive first; `[]` when nothing could change the decision
 * @throws Trappefejl for a placement outside the agreement
 * @example
 * spoergsmaalFor({ op: "vurder", husstand, krav, dato, aftale }).saet; // [[["husstand", "personer", 0, "beskaeftigelse"]]]
 */
export function spoergsmaalFor(beslutning: Beslutning): Spoergsmaal {
  const { begrundelse, forbehold, mangler } = afgoer(beslutning).resultat;
  return {
    saet: mangler.length === 0 ? [] : [mindstFoelsomFoerst(mangler)],
    begrundelse,
    forbehold,
    fortolkninger: fortolkningsvalg(beslutning, mangler),
    mangler,
  };
}

/** Facts of the same sensitivity keep their order. */
export function mindstFoelsomFoerst(fakta: readonly Sti[]): readonly Sti[] {
  return [...fakta].sort((a, b) => foelsomhed(a) - foelsomhed(b));
}

/** How sensitive the fact is that the path leads to; what is no fact of a household comes before all of them. */
function foelsomhed(sti: Sti): number {
  const personer = sti.indexOf("personer");
  const felt =
    personer !== -1
      ? PERSONENS.get(String(sti[personer + 2]))
      : sti[0] === "husstand"
        ? HUSSTANDENS.get(String(sti[1]))
        : undefined;
  return felt !== undefined && "foelsomhed" in felt ? (felt.foelsomhed ?? 0) : 0;
}

const PERSONENS = new Map<string, Feltform>(Object.entries(PERSON.felter));
const HUSSTANDENS = new Map<string, Feltform>(Object.entries(HUSSTAND.felter));
