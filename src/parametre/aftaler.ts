/** The agreements in the package (aftaler), each under its id. */
import type { Aftaletekst } from "./aftale.js";
import { HOEJE_GLADSAXE } from "./aftaler/hoejeGladsaxe.js";
import { ODENSE_SELVFORSOERGENDE } from "./aftaler/odense.js";
import { RAMMEAFTALEN_2024_2027 } from "./rammeaftalen.js";

/** In the order in which they are listed. */
export const AFTALER: ReadonlyMap<string, Aftaletekst> = new Map(
  [RAMMEAFTALEN_2024_2027, HOEJE_GLADSAXE, ODENSE_SELVFORSOERGENDE].map((tekst) => [tekst.id, tekst]),
);
