/**
 * "Adgang til at tilbageholde den 4. bolig, hvis de tre forudgående alle er blevet benyttet" (tilbageholdelse).
 * Rule `ledighed.tilbageholdelse`.
 */
import type { Dag } from "../kerne/dato.js";
import type { Trappeaftale } from "../parametre/aftale.js";
import type { Ledighedsafdeling, Trin } from "./ledighedsafdeling.js";
import { trinPaa } from "./placeringsdag.js";
import { pladsveje } from "./pladsveje.js";
import { raekkefoelgeFor } from "./raekkefoelge.js";
import type { Kommuneplads, SenesteTilbud, Tilstand } from "./tilstand.js";

/** The latest offers, and the municipality's slots of the cycle so far. */
interface Forudgaaende {
  readonly tilbud: readonly SenesteTilbud[];
  readonly kommunens: readonly Kommuneplads[];
}

/**
 * The three before it, all used, for which the department may withhold the next offer; null where it may not. Which
 * three is the interpretation `fjerde-bolig`.
 */
export function forudgaaende(
  afdeling: Ledighedsafdeling,
  { trappe, trin }: Trin,
  foer: Forudgaaende,
  aftale: Trappeaftale,
): readonly SenesteTilbud[] | null {
  const { tilbageholdelse } = aftale.tekst.trapper.ledighed;
  const kan =
    trappe === "afdelingstrappen" && tilbageholdelse.trin.includes(trin) && afdeling.omfattetAfTilbageholdelse;
  if (!kan) return null;
  return aftale.fortolkninger["fjerde-bolig"] === "efter-tre-benyttede"
    ? seneste(foer, aftale)
    : iRaekken(foer, aftale);
}

/**
 * The latest three offers. A dwelling withheld or returned breaks the row, one not answered yet is not used, and one
 * that the cap stopped was no offer. The row runs across cycles, steps and kinds of slot (a reading).
 */
function seneste({ tilbud }: Forudgaaende, aftale: Trappeaftale): readonly SenesteTilbud[] | null {
  return benyttedeITraek(tilbud, aftale) === aftale.tekst.trapper.ledighed.tilbageholdelse.efterBenyttede
    ? tilbud
    : null;
}

/** The municipality's first three slots of the cycle, where the next is its fourth. */
function iRaekken({ kommunens }: Forudgaaende, { tekst }: Trappeaftale): readonly SenesteTilbud[] | null {
  if (kommunens.length !== tekst.trapper.ledighed.tilbageholdelse.efterBenyttede) return null;
  const benyttede = kommunens.flatMap(({ udfald, ...plads }) => (udfald === "benyttet" ? [{ ...plads, udfald }] : []));
  return benyttede.length === kommunens.length ? benyttede : null;
}

/** The latest offers used in a row, as far as withholding looks at them. */
export function benyttedeITraek(tilbud: readonly SenesteTilbud[], { tekst }: Trappeaftale): number {
  const iTraek = tilbud.length - 1 - tilbud.findLastIndex(({ udfald }) => udfald !== "benyttet");
  return Math.min(iTraek, tekst.trapper.ledighed.tilbageholdelse.efterBenyttede);
}

/**
 * The municipality's slots of the cycle so far. Which of those before an opening were its own follows from the order of
 * the first event's step; what became of them is told from the newest. One that no entry reaches was not used, nor is
 * anything known of them where nobody has given the order (a reading).
 *
 * @param dato the day of the event at hand, the first one perhaps
 */
export function kommunensPladser(tilstand: Tilstand, dato: Dag, aftale: Trappeaftale): readonly Kommuneplads[] {
  const { efterAabning, pladser } = tilstand.kommunens;
  return efterAabning ? [...foerAabningen(tilstand, tilstand.foersteDag ?? dato, aftale), ...pladser] : pladser;
}

function foerAabningen({ afdeling, aabnet }: Tilstand, dato: Dag, aftale: Trappeaftale): readonly Kommuneplads[] {
  const paa = trinPaa(afdeling, dato);
  const orden = paa === null ? null : raekkefoelgeFor(paa, aftale);
  if (paa === null || orden === null || aabnet === null) return [];
  const { fritagetForEkstraLevering: fritaget } = afdeling;
  const egne = orden
    .slice(0, aabnet.position)
    .filter((plads) => pladsveje(plads, paa, dato, fritaget, aftale).veje[0] === "anvisning");
  const udfald = (nr: number) => aabnet.tilbud[aabnet.tilbud.length - egne.length + nr] ?? "standset";
  return egne.map((_, nr) => ({ nr: null, bolig: null, udfald: udfald(nr) }));
}
