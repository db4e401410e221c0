/** Which way a slot goes (pladsveje), as the agreement has it. Part of rule `ledighed.kvote`. */
import type { Dag } from "../kerne/dato.js";
import type { Plads, Trappeaftale } from "../parametre/aftale.js";
import type { Vej } from "../parametre/ledighedsregler.js";
import type { Trin } from "./ledighedsafdeling.js";
import { nienderegel, niendesVeje } from "./niende.js";
import type { Aarsag } from "./tildeling.js";

export interface Pladsveje {
  /** By turns, the first one first; null for a way that the caller has not told. */
  readonly veje: readonly (Vej | null)[];
  readonly aarsag: Extract<Aarsag, Plads | "raekkefoelge" | "fritaget">;
}

/** @param fritaget whether the department is exempted from the extra delivery */
export function pladsveje(plads: Plads, trin: Trin, dato: Dag, fritaget: boolean, aftale: Trappeaftale): Pladsveje {
  switch (plads) {
    case "niende": {
      const regel = nienderegel(trin, dato, aftale);
      return { veje: regel === null ? [null] : niendesVeje(regel, dato, aftale), aarsag: "niende" };
    }
    case "ekstra":
      return fritaget
        ? { veje: [aftale.supplement.udlejningsformVedFritagelse], aarsag: "fritaget" }
        : { veje: ["anvisning"], aarsag: "ekstra" };
    default:
      return { veje: [plads], aarsag: "raekkefoelge" };
  }
}
