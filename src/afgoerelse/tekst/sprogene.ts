/** The languages with their words (sprogene), a folder each. What Danish says the others say too. */
import * as da from "./da/ordbog.js";
import * as en from "./en/ordbog.js";
import type { Sagskontekst } from "./kontekst.js";
import type { Sprog } from "./sprog.js";

export type Ordbog = typeof da;

export const SPROGENE: Readonly<Record<Sprog, Ordbog>> = { da, en };

/** What a case is about, and the words of the reader's language. */
export interface Kontekst extends Sagskontekst {
  readonly ord: Ordbog;
}
