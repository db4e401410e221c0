/**
 * The reasons that a placement can give (begrundelser), as codes with their facts; those of its area's designation come
 * first.
 */
import type { Begrundelsesdel, Sammenligning } from "../kerne/begrundelse.js";
import type { Omraadebegrundelse } from "../omraade/begrundelser.js";
import type { Maaling } from "../omraade/maaling.js";
import type { Afdelingstype, Behov, Trappe } from "../parametre/aftale.js";
import type { SkaerpetKriterium } from "../parametre/ansoegerregler.js";
import type { Kriterium } from "../parametre/kriterier.js";

/** By which road a department came to its step: a list, the rule on areas kept off the lists, or its own figures. */
export type Via = "udpegning" | "950-regel" | "egne-noegletal";

export type Placeringsbegrundelse =
  | Omraadebegrundelse
  | (Begrundelsesdel<"ikke-omfattet"> & { readonly type: Afdelingstype; readonly laesning: boolean })
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
  | (Begrundelsesdel<"skaerpet"> & { readonly kriterier: readonly SkaerpetKriterium[]; readonly alle: boolean });
