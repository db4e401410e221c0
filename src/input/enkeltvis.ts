/** Single things through the door (enkeltvis), for callers who build an input from parts of their own. */
import type { Omraade } from "../omraade/omraade.js";
import type { Aftale } from "../parametre/aftale.js";
import type { Afdeling } from "../trappe/afdeling.js";
import { afdelingsdoer } from "./afdeling.js";
import { aftaledoer } from "./aftale.js";
import { laes } from "./doer.js";
import type { Laesevalg } from "./laesevalg.js";
import { omraadedoer } from "./omraade.js";

/**
 * A department from anything at all.
 *
 * @throws Trappefejl with every fault
 * @example
 * laesAfdeling({ id: "a", type: "familieboliger", noegletal: { udenTilknytning: 41 }, andelAnviste: "26.5" });
 */
export function laesAfdeling(input: unknown, valg: Laesevalg = {}): Afdeling {
  return laes(afdelingsdoer, input, valg);
}

/**
 * An area from anything at all.
 *
 * @throws Trappefejl with every fault
 * @example
 * laesOmraade({ id: "o", opgoerelser: [{ listedato: "2025-12-01", antalBeboere: 1913 }] });
 */
export function laesOmraade(input: unknown, valg: Laesevalg = {}): Omraade {
  return laes(omraadedoer, input, valg);
}

/**
 * The agreement with a supplement and choices from anything at all.
 *
 * @throws Trappefejl with every fault
 * @example
 * laesAftale({ fortolkninger: { "et-risikokriterium": "mellem" } });
 */
export function laesAftale(input: unknown, valg: Laesevalg = {}): Aftale {
  return laes(aftaledoer, input, valg);
}
