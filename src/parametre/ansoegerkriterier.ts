/** The criteria of applicants (ansoegerkriterier) by their ids; everything that lists them lists them in this order. */
import { almindelige } from "./ansoeger/almindelige.js";
import { beskaeftigelse } from "./ansoeger/beskaeftigelse.js";
import { dom } from "./ansoeger/dom.js";
import { indkomst } from "./ansoeger/indkomst.js";
import { uddannelse } from "./ansoeger/uddannelse.js";
import type { Kriterieregel } from "./kriterieregel.js";

/** Those that a step may sharpen. Their ids are those of the criteria of areas, by the text's choice and not by nature. */
const SKAERPEDE = { beskaeftigelse, dom, uddannelse, indkomst };
export type SkaerpetKriterium = keyof typeof SKAERPEDE;
export const SKAERPEDE_KRITERIER: readonly SkaerpetKriterium[] = Object.keys(SKAERPEDE).filter(erSkaerpet);

function erSkaerpet(id: string): id is SkaerpetKriterium {
  return id in SKAERPEDE;
}

export type Ansoegerkriterium = "almindelige" | SkaerpetKriterium;
export const ANSOEGERKRITERIER: readonly Ansoegerkriterium[] = ["almindelige", ...SKAERPEDE_KRITERIER];

export function erAnsoegerkriterium(id: string): id is Ansoegerkriterium {
  return ANSOEGERKRITERIER.some((kendt) => kendt === id);
}

/** As the letting agreement for Copenhagen prints them. */
export const KRITERIEREGLER: Readonly<Record<Ansoegerkriterium, Kriterieregel>> = { almindelige, ...SKAERPEDE };
