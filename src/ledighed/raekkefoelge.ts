/** The order of nine (raekkefoelge) of a step: which slots it has. Rule `ledighed.raekkefoelge`. */
import type { Forbehold } from "../kerne/begrundelse.js";
import type { Sti } from "../kerne/sti.js";
import type { Plads, Trappeaftale, Udlejningsform } from "../parametre/aftale.js";
import type { Trin } from "./ledighedsafdeling.js";

/**
 * The slots of a step; null while nobody has given them. The text shows them as a picture only (figure 4), but for the
 * steps that it describes in words.
 */
export function raekkefoelgeFor(trin: Trin, aftale: Trappeaftale): readonly Plads[] | null {
  return kendtRaekkefoelge(trin, aftale) ?? aftale.supplement.raekkefoelge[trin.trappe][trin.trin] ?? null;
}

/** Whether the order stands in the agreement's own text. */
function kendtRaekkefoelge({ trappe, trin }: Trin, { tekst }: Trappeaftale): readonly Plads[] | null {
  return trappe === "omraadetrappen" ? (tekst.trapper.ledighed.raekkefoelge.kendte[trin] ?? null) : null;
}

/** The figures that an order rests on where the text does not give it. */
export function suppleret(trin: Trin, aftale: Trappeaftale): readonly Sti[] {
  return kendtRaekkefoelge(trin, aftale) === null ? [raekkefoelgesti(trin)] : [];
}

/** A caveat for each figure used that the caller has assumed. */
export function antagneTal(brugte: readonly Sti[], { supplement }: Trappeaftale): readonly Forbehold[] {
  return supplement.oprindelse === "antaget" ? brugte.map((tal) => ({ kode: "antaget-tal", tal })) : [];
}

/** Steps of omraadetrappen to which the municipality assigns nobody. */
export function erUdenAnvisning({ trappe, trin }: Trin, { tekst }: Trappeaftale): boolean {
  return trappe === "omraadetrappen" && tekst.trapper.ledighed.udenAnvisning.trin.includes(trin);
}

/** How a dwelling is let that the municipality does not get or sends back; null while nobody has said. */
export function formVedRetur({ trappe, trin }: Trin, { supplement }: Trappeaftale): Udlejningsform | null {
  return supplement.udlejningsformVedRetur[trappe][trin] ?? null;
}

export function raekkefoelgesti(trin: Trin): Sti {
  return prTrinSti("raekkefoelge", trin);
}

export function retursti(trin: Trin): Sti {
  return prTrinSti("udlejningsformVedRetur", trin);
}

export const FRITAGELSESSTI: Sti = ["aftale", "supplement", "udlejningsformVedFritagelse"];
export const PLACERINGSSTI: Sti = ["afdeling", "placeringer"];

function prTrinSti(felt: "raekkefoelge" | "udlejningsformVedRetur", { trappe, trin }: Trin): Sti {
  return ["aftale", "supplement", felt, trappe, String(trin)];
}
