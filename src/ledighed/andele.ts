/**
 * Shares of all vacancies (andele), where an agreement prints them by themselves: what goes to the municipality, what is
 * let by criteria, and to which groups. Part of rule `ledighed.kvoter`.
 */
import type { Forbehold } from "../kerne/begrundelse.js";
import type { Dag } from "../kerne/dato.js";
import { kastVedFejl } from "../kerne/fejl.js";
import { divider, minus, type Tal, tal } from "../kerne/tal.js";
import type { Aftale, Andele } from "../parametre/aftale.js";
import { proevGyldighed } from "../trappe/gyldighed.js";
import type { Kvoter } from "./kvoter.js";

const HUNDREDE = tal(100);
const UDEN_LOEBETID: Forbehold = { kode: "aftale-uden-loebetid" };

/** @throws Trappefejl `aftale-ikke-gaeldende` when the day lies outside the agreement */
export function andelene({ anvisning, fleksibel, hjemmel }: Andele, dato: Dag, aftale: Aftale): Kvoter {
  kastVedFejl(proevGyldighed(aftale, dato, ["dato"]));
  const { ansoegere, gaelder } = aftale.tekst;
  const grupper = ansoegere?.fleksibel.art === "grupper" ? ansoegere.fleksibel.grupper : [];
  return {
    anvisning: andel(anvisning),
    fleksibel: andel(fleksibel),
    almindelig: andel(minus(minus(HUNDREDE, anvisning), fleksibel)),
    grupper: grupper.map((gruppe) => ({ id: gruppe.id, andel: gruppe.andel === null ? null : andel(gruppe.andel) })),
    pladser: null,
    loft: null,
    mangler: [],
    begrundelse: [{ kode: "andele", regel: "ledighed.kvoter", hjemmel: [hjemmel] }],
    forbehold: gaelder === null ? [UDEN_LOEBETID] : [],
    fortolkninger: {},
  };
}

function andel(procent: Tal): Tal {
  return divider(procent, HUNDREDE);
}
