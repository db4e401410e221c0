/**
 * The risk zone (risikozone): four limits that the parties agreed and the text does not print.
 * Rule `trappe.risikozone`.
 */
import type { Herkomst } from "../kerne/begrundelse.js";
import type { Dag } from "../kerne/dato.js";
import { gaeldende } from "../kerne/gaeldende.js";
import type { Sti } from "../kerne/sti.js";
import { opfylder, type Tal, tal } from "../kerne/tal.js";
import type { Graense } from "../omraade/proeve.js";
import type { Viden } from "../omraade/viden.js";
import type { Aftale } from "../parametre/aftale.js";
import type { Kriterium } from "../parametre/kriterier.js";
import { type Kriteriegraense, UDSATKRITERIER } from "../parametre/omraaderegler.js";

/** The limit of each criterion, with the operator and measure of § 61 a (a reading: the text names values only). */
export interface Risikograense extends Omit<Kriteriegraense<Kriterium>, "graense"> {
  readonly graense: Graense;
  readonly herkomst: Herkomst | null;
}

export function risikograenser(aftale: Aftale, dato: Dag): readonly Risikograense[] {
  const { oprindelse, risikozone } = aftale.supplement;
  const zone = gaeldende(risikozone, dato);
  return UDSATKRITERIER.kriterier.map((udsat) => {
    const vaerdi = zone?.graenser[udsat.kriterium] ?? null;
    const graense: Graense =
      vaerdi === null
        ? { art: "ukendt", sti: risikosti(udsat.kriterium), viden: muligeGraenser(udsat) }
        : { art: "kendt", vaerdi };
    return { ...udsat, graense, herkomst: vaerdi === null ? null : { art: oprindelse } };
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
