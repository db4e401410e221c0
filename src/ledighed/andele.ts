/**
 * Shares of all vacancies (andele), where an agreement prints them by themselves: what goes to the municipality, what is
 * let by criteria, and to which groups. Part of rule `ledighed.kvoter`.
 */
import type { Dag } from "../kerne/dato.js";
import { kastVedFejl } from "../kerne/fejl.js";
import { divider, minus, type Tal, tal } from "../kerne/tal.js";
import { type Aftale, type Andele, harTrapper } from "../parametre/aftale.js";
import { loebetidsforbehold, proevGyldighed } from "../trappe/gyldighed.js";
import { type Kvoter, kvoterFor } from "./kvoter.js";
import type { Trin } from "./ledighedsafdeling.js";

const HUNDREDE = tal(100);

/**
 * The shares of an agreement with stairs or without: of a step, or of all vacancies.
 *
 * @throws Trappefejl `aftale-ikke-gaeldende` when the day lies outside the agreement
 * @throws RangeError where the agreement has neither a step nor shares; the door lets none in
 */
export function kvoterPaa(trin: Trin | null, dato: Dag, fritaget: boolean, aftale: Aftale): Kvoter {
  if (trin !== null && harTrapper(aftale)) return kvoterFor(trin, dato, fritaget, aftale);
  const { andele } = aftale.tekst;
  if (andele === undefined) throw new RangeError("the agreement prints no shares of vacancies");
  return andelene(andele, dato, aftale);
}

function andelene({ anvisning, fleksibel, hjemmel }: Andele, dato: Dag, aftale: Aftale): Kvoter {
  kastVedFejl(proevGyldighed(aftale, dato, ["dato"]));
  const { ansoegere } = aftale.tekst;
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
    forbehold: loebetidsforbehold(aftale),
    fortolkninger: {},
  };
}

function andel(procent: Tal): Tal {
  return divider(procent, HUNDREDE);
}
