/** Each criterion of a list on its own, for the reader (kriterieudfald). Rule `omraade.kriterieudfald`. */
import type { Hjemmel } from "../kerne/begrundelse.js";
import type { Omraadekriterium } from "../parametre/kriterier.js";
import type { Kriteriegraense } from "../parametre/omraaderegler.js";
import type { Kriteriesaet, Omraadebegrundelse } from "./begrundelser.js";
import { figurFor, type Kilde } from "./listetilstand.js";
import { type Maaling, maal, printet } from "./maaling.js";

export interface Kriterieudfald extends Maaling {
  readonly kriterium: Omraadekriterium;
  readonly hjemmel: Hjemmel;
}

/** The criteria of an udsat area and, apart from them, the share that makes it a parallelsamfund. */
export function kriterier61a(kilde: Kilde): readonly Kriterieudfald[] {
  const { udsat, parallelsamfund } = kilde.regel;
  return kriterieudfald(kilde, [...udsat.kriterier, ...(parallelsamfund === "samme-liste" ? [] : [parallelsamfund])]);
}

/** The criteria of a prevention area; null for lists before there were any. */
export function kriterier61b(kilde: Kilde): readonly Kriterieudfald[] | null {
  const forebyggelse = kilde.regel.forebyggelsesomraade;
  return forebyggelse === null ? null : kriterieudfald(kilde, [...forebyggelse.kriterier, forebyggelse.andel]);
}

function kriterieudfald(kilde: Kilde, graenser: readonly Kriteriegraense[]): readonly Kriterieudfald[] {
  return graenser.map((graense) => ({
    kriterium: graense.kriterium,
    hjemmel: graense.hjemmel,
    ...maal(figurFor(kilde, graense), printet(graense)),
  }));
}

export function kriteriebegrundelse(
  saet: Kriteriesaet,
  { kriterium, udfald, sammenligning, hjemmel }: Kriterieudfald,
): Omraadebegrundelse {
  return {
    kode: "omraadekriterium",
    regel: "omraade.kriterieudfald",
    hjemmel: [hjemmel],
    saet,
    kriterium,
    udfald,
    sammenligning,
  };
}
