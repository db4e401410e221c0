/** The reasons that a designation can give (begrundelser), as codes with their facts. */
import type { Begrundelsesdel } from "../kerne/begrundelse.js";
import type { Dag } from "../kerne/dato.js";
import type { Udfald } from "../kerne/trevaerdi.js";
import type { Omraadekriterium } from "../parametre/kriterier.js";
import type { Liste } from "../parametre/omraaderegler.js";
import type { Maaling } from "./maaling.js";

/** § 61 a (and its predecessors) or § 61 b. */
export type Kriteriesaet = "61a" | "61b";

export type Omraadebegrundelse =
  | (Begrundelsesdel<"ingen-gaeldende-liste"> & { readonly dato: Dag })
  | (Begrundelsesdel<"officiel-liste"> & { readonly listedato: Dag; readonly udpeget: readonly Liste[] })
  | (Begrundelsesdel<"antal-beboere"> & Maaling)
  | (Begrundelsesdel<"omraadekriterium"> &
      Maaling & { readonly saet: Kriteriesaet; readonly kriterium: Omraadekriterium })
  | (Begrundelsesdel<"liste"> & { readonly liste: Liste; readonly udfald: Udfald });
