/**
 * The reasons that a placement can give (begrundelser), as codes with their facts; those of its area's designation come
 * first.
 */
import type { Begrundelsesdel, Sammenligning } from "../kerne/begrundelse.js";
import type { Omraadebegrundelse } from "../omraade/begrundelser.js";
import type { Maaling } from "../omraade/maaling.js";
import type { Afdelingstype, Behov, Trappe } from "../parametre/aftale.js";
import type { Kriterium } from "../parametre/kriterier.js";
import type { Via } from "./placeringskode.js";

export type Placeringsbegrundelse =
  | Omraadebegrundelse
  | (Begrundelsesdel<"ikke-omfattet"> & { readonly type: Afdelingstype })
  | Begrundelsesdel<"omraade-mangler">
  | (Begrundelsesdel<"trappe"> & {
      readonly trappe: Trappe | null;
      readonly via: Via | null;
      readonly iOmraade: boolean;
    })
  | (Begrundelsesdel<"beboertalsregel"> & { readonly sammenligning: Sammenligning })
  | (Begrundelsesdel<"udsatkriterium"> & Maaling & { readonly kriterium: Kriterium })
  | (Begrundelsesdel<"risikokriterium"> & Maaling & { readonly kriterium: Kriterium })
  | (Begrundelsesdel<"behov"> & { readonly behov: Behov | null })
  | (Begrundelsesdel<"anvisningsinterval"> & {
      readonly interval: string | null;
      readonly sammenligning: Sammenligning;
    })
  | (Begrundelsesdel<"trin"> & { readonly trappe: Trappe; readonly trin: number })
  | (Begrundelsesdel<"skaerpet"> & { readonly kriterier: readonly Kriterium[]; readonly alle: boolean });
