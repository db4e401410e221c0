/** An assessment (vurdering), as callers get it. */
import type { Forbehold } from "../kerne/begrundelse.js";
import type { Sti } from "../kerne/sti.js";
import type { Tal } from "../kerne/tal.js";
import type { Udfald } from "../kerne/trevaerdi.js";
import type { AfgoerendeFortolkninger } from "../parametre/fortolkninger.js";
import type { Vurderingsbegrundelse } from "./begrundelser.js";
import type { Persondokumentation } from "./dokumentation.js";
import type { Husstand } from "./husstand.js";
import { type Besvaret, erSpurgt } from "./personsvar.js";

export interface Kriterievurdering {
  readonly id: string;
  readonly udfald: Udfald;
  /** Those whom the criterion asks, or may have to ask. */
  readonly personer: readonly Personudfald[];
}

/** Whether a household belongs to a group. */
export interface Gruppevurdering {
  readonly id: string;
  /** Of the flexible vacancies; null where none is printed. */
  readonly andel: Tal | null;
  readonly udfald: Udfald;
}

export interface Personudfald {
  readonly person: string;
  readonly udfald: Udfald;
}

export function kriterievurdering({ personer }: Husstand, { kriterium, svar, udfald }: Besvaret): Kriterievurdering {
  const spurgte = personer.flatMap(({ id }, nr) => {
    const dets = svar[nr];
    return erSpurgt(dets) ? [{ person: id, udfald: dets }] : [];
  });
  return { id: kriterium.id, udfald, personer: spurgte };
}

export interface Vurdering {
  readonly udfald: Udfald;
  readonly kriterier: readonly Kriterievurdering[];
  /** Where the agreement has groups, in its order. */
  readonly grupper?: readonly Gruppevurdering[];
  /** The facts that could still change the outcome. */
  readonly mangler: readonly Sti[];
  /** What would prove it; nothing for a household that is refused. */
  readonly dokumentation: readonly Persondokumentation[];
  readonly begrundelse: readonly Vurderingsbegrundelse[];
  readonly forbehold: readonly Forbehold[];
  readonly fortolkninger: AfgoerendeFortolkninger;
}
