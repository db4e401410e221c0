/** The reasons that a designation can give (begrundelser), as codes with their facts. */
import type { Begrundelsesdel, Sammenligning } from "../kerne/begrundelse.js";
import type { Dag } from "../kerne/dato.js";
import type { Udfald } from "../kerne/trevaerdi.js";
import type { Omraadekriterium } from "../parametre/kriterier.js";
import type { Liste } from "../parametre/omraaderegler.js";

/** § 61 a (and its predecessors) or § 61 b. */
export type Kriteriesaet = "61a" | "61b";

export type Omraadebegrundelse =
  | (Begrundelsesdel<"ingen-gaeldende-liste"> & { readonly dato: Dag })
  | (Begrundelsesdel<"officiel-liste"> & { readonly listedato: Dag; readonly udpeget: readonly Liste[] })
  | (Begrundelsesdel<"antal-beboere"> & { readonly udfald: Udfald; readonly sammenligning: Sammenligning })
  | (Begrundelsesdel<"omraadekriterium"> & {
      readonly saet: Kriteriesaet;
      readonly kriterium: Omraadekriterium;
      readonly udfald: Udfald;
      readonly sammenligning: Sammenligning;
    })
  | (Begrundelsesdel<"liste"> & { readonly liste: Liste; readonly udfald: Udfald });
