/** Each criterion of a list on its own, for the reader (kriterieudfald). Rule `omraade.kriterieudfald`. */
import type { Hjemmel } from "../kerne/begrundelse.js";
import type { Omraadekriterium } from "../parametre/kriterier.js";
import type { Kriteriegraense, Omraaderegel } from "../parametre/omraaderegler.js";
import type { Kriteriesaet, Omraadebegrundelse } from "./begrundelser.js";
import { figurFor, type Kilde } from "./listetilstand.js";
import { type Maalestok, type Maaling, maal } from "./maaling.js";

export interface Kriterieudfald extends Maaling {
  readonly kriterium: Omraadekriterium;
  readonly hjemmel: Hjemmel;
}

/** The criteria of an udsat area and, apart from them, the share that makes it a parallelsamfund. */
export function kriterier61a(kilde: Kilde, regel: Omraaderegel): readonly Kriterieudfald[] {
  const { udsat, parallelsamfund } = regel;
  return [...udsat.kriterier, ...(parallelsamfund === "samme-liste" ? [] : [parallelsamfund])].map((graense) =>
    kriterieudfald(kilde, graense),
  );
}

/** The criteria of a prevention area; null for lists before there were any. */
export function kriterier61b(kilde: Kilde, regel: Omraaderegel): readonly Kriterieudfald[] | null {
  const forebyggelse = regel.forebyggelsesomraade;
  return forebyggelse === null
    ? null
    : [...forebyggelse.kriterier, forebyggelse.andel].map((graense) => kriterieudfald(kilde, graense));
}

function kriterieudfald(kilde: Kilde, graense: Kriteriegraense): Kriterieudfald {
  const { kriterium, maal: enhed, hjemmel } = graense;
  return { kriterium, hjemmel, ...maal(figurFor(kilde, kriterium, enhed), printetGraense(graense)) };
}

/** A limit that the act prints, as something to measure by. */
export function printetGraense({ operator, graense, maal: enhed, hjemmel }: Kriteriegraense): Maalestok {
  return { operator, graense: { art: "kendt", vaerdi: graense }, maal: enhed, herkomst: { art: "kilde", hjemmel } };
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
