/**
 * "Adgang til at tilbageholde den 4. bolig, hvis de tre forudgående alle er blevet benyttet" (tilbageholdelse).
 * Rule `ledighed.tilbageholdelse`.
 */
import type { Aftale } from "../parametre/aftale.js";
import type { Ledighedsafdeling, Trin } from "./ledighedsafdeling.js";
import type { SenesteTilbud } from "./tilstand.js";

/**
 * Whether the department may withhold the next offer. A dwelling withheld or returned breaks the row, one not answered
 * yet is not used, and one that the cap stopped was no offer. The row runs across cycles, steps and kinds of slot (a
 * reading).
 */
export function maaTilbageholde(
  afdeling: Ledighedsafdeling,
  { trappe, trin }: Trin,
  tilbud: readonly SenesteTilbud[],
  aftale: Aftale,
): boolean {
  const { tilbageholdelse } = aftale.tekst.ledighed;
  return (
    trappe === "afdelingstrappen" &&
    tilbageholdelse.trin.includes(trin) &&
    afdeling.omfattetAfTilbageholdelse &&
    benyttedeITraek(tilbud, aftale) === tilbageholdelse.efterBenyttede
  );
}

/** The latest offers used in a row, as far as withholding looks at them. */
export function benyttedeITraek(tilbud: readonly SenesteTilbud[], { tekst }: Aftale): number {
  const iTraek = tilbud.length - 1 - tilbud.findLastIndex(({ udfald }) => udfald !== "benyttet");
  return Math.min(iTraek, tekst.ledighed.tilbageholdelse.efterBenyttede);
}
