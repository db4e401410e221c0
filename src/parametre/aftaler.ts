/** The agreements in the package (aftaler), each under its id. */
import type { Aftaletekst } from "./aftale.js";
import { RAMMEAFTALEN_2024_2027 } from "./rammeaftalen.js";

/** In the order in which they are listed. */
export const AFTALER: ReadonlyMap<string, Aftaletekst> = new Map(
  [RAMMEAFTALEN_2024_2027].map((tekst) => [tekst.id, tekst]),
);
