/**
 * The released versions of agreements (versioner). Each stays here for good, so that a certificate can be checked by
 * every later release: a figure that changes is another version with another sum, beside the one that it changes, and
 * never instead of it.
 */
import { RAMMEAFTALEN_2024_2027, type Rammeaftaletekst } from "../parametre/rammeaftalen.js";

export interface Aftaleversion {
  readonly version: string;
  readonly tekst: Rammeaftaletekst;
  /** The sum of all data that decide under it. */
  readonly parametre: string;
}

/** The same figures and conditions, in the form in which they were kept before. */
const FOER_VILKAAR: Aftaleversion = {
  version: "1",
  tekst: RAMMEAFTALEN_2024_2027,
  parametre: "sbcsbchfnmfnlspjhmfkgkcpbnjldcbctsrqlbtqclhnkqhpdllnbfqgjhrlllkm",
};

/** The version that decisions are made by. */
export const GAELDENDE_VERSION: Aftaleversion = {
  version: "1",
  tekst: RAMMEAFTALEN_2024_2027,
  parametre: "bgrfpgcntnmhljngfbgntrgsnkjspfgjcqqdmpcnnckjdcbjnfbjfmqhkfgkdcjp",
};

export const VERSIONER: readonly Aftaleversion[] = [FOER_VILKAAR, GAELDENDE_VERSION];

/** The version that a certificate names; null when this release has none with that name and those data. */
export function versionFor(
  aftale: { readonly id: string; readonly version: string },
  parametre: string,
): Aftaleversion | null {
  return (
    VERSIONER.find((en) => en.tekst.id === aftale.id && en.version === aftale.version && en.parametre === parametre) ??
    null
  );
}
