/**
 * The risk zone (risikozone): four limits that the parties agreed and the text does not print.
 * Rule `trappe.risikozone`.
 */
import type { Hjemmel } from "../kerne/begrundelse.js";
import type { Dag } from "../kerne/dato.js";
import { gaeldende } from "../kerne/gaeldende.js";
import type { Sti } from "../kerne/sti.js";
import { opfylder, type Tal, tal } from "../kerne/tal.js";
import { type Maalestok, printet } from "../omraade/maaling.js";
import type { Viden } from "../omraade/viden.js";
import type { Trappeaftale } from "../parametre/aftale.js";
import type { Kriterium } from "../parametre/kriterier.js";
import { type Kriteriegraense, UDSATKRITERIER } from "../parametre/omraaderegler.js";

/** The limit of each criterion, with the operator and measure of § 61 a (a reading: the text names values only). */
export interface Risikograense extends Maalestok {
  readonly kriterium: Kriterium;
  /** The act's own. */
  readonly efterLoven: Maalestok & { readonly hjemmel: Hjemmel };
}

export function risikograenser(aftale: Trappeaftale, dato: Dag): readonly Risikograense[] {
  const { oprindelse, risikozone } = aftale.supplement;
  const zone = gaeldende(risikozone, dato);
  return UDSATKRITERIER.kriterier.map((udsat) => {
    const { kriterium, operator, maal } = udsat;
    const graense = zone?.graenser[kriterium] ?? null;
    const faelles = { kriterium, operator, maal, efterLoven: printet(udsat) };
    return graense === null
      ? { ...faelles, graense: { viden: muligeGraenser(udsat), sti: risikosti(kriterium) }, herkomst: null }
      : { ...faelles, graense, herkomst: { art: oprindelse } };
  });
}

export function risikosti(kriterium: Kriterium): Sti {
  return ["aftale", "supplement", "risikozone", kriterium];
}

/** A limit of the risk zone warns before § 61 a strikes, so it is never milder than the act's. */
export function mildereEndLoven(graense: Tal, udsat: Kriteriegraense): boolean {
  return udsat.operator === "mindreEnd"
    ? opfylder(graense, "mindreEnd", udsat.graense)
    : opfylder(graense, "overstiger", udsat.graense);
}

/** Everything that `mildereEndLoven` allows. */
function muligeGraenser(udsat: Kriteriegraense): Viden {
  return udsat.operator === "mindreEnd"
    ? { art: "spaend", fra: udsat.graense, til: null, tilMed: false }
    : { art: "spaend", fra: tal(0), til: udsat.graense, tilMed: true };
}
