/** The reasons that a turn can give (begrundelser), as codes with their facts. */
import type { Begrundelsesdel } from "../kerne/begrundelse.js";
import type { Dag } from "../kerne/dato.js";
import type { Helt, Tal } from "../kerne/tal.js";
import type { Plads, Trappe, Udlejningsform } from "../parametre/aftale.js";
import type { Fortolkningsvalg } from "../parametre/fortolkninger.js";
import type { Boligtype, Vej } from "../parametre/ledighedsregler.js";
import type { SenesteLedige, SenesteTilbud } from "./tilstand.js";

/**
 * The vacancy that a reason is about: its number in the ledger, from 0, its dwelling and its day; the next one has no
 * dwelling yet.
 */
export interface Ledighedshenvisning {
  readonly nr: number;
  readonly bolig: string | null;
  readonly dato: Dag;
}

export interface Turdel<Kode extends string> extends Begrundelsesdel<Kode> {
  readonly ledig: Ledighedshenvisning;
}

/** Why a vacancy went its way. */
export type Ledighedsbegrundelse =
  | (Turdel<"ikke-omfattet"> & { readonly boligtype: Boligtype; readonly laesning: boolean })
  | (Turdel<"uden-for-raekkefoelgen"> & { readonly boligtype: Boligtype; readonly udfasesFra: Dag | null })
  | (Turdel<"udfaset"> & { readonly boligtype: Boligtype; readonly udfasetFra: Dag })
  | (Turdel<"uden-anvisning"> & { readonly trappe: Trappe; readonly trin: number })
  | (Turdel<"raekkefoelge"> & {
      readonly trappe: Trappe;
      readonly trin: number;
      readonly position: number;
      readonly plads: Plads;
    })
  | (Turdel<"niende"> & { readonly fra: Dag; readonly hverAnden: boolean; readonly taget: Helt; readonly vej: Vej })
  | (Turdel<"ekstra"> & { readonly fritaget: boolean })
  /** Offers made, this one included, are at most that share of the vacancies, this one included. */
  | (Turdel<"nybyggeri"> & {
      readonly tilbudt: number;
      readonly ledige: number;
      readonly graense: Tal;
      readonly standset: boolean;
    })
  /** The offers in a row, or the slots of the cycle, that were all used, by `fjerde-bolig`. */
  | (Turdel<"tilbageholdelse"> & {
      readonly tilbud: readonly SenesteTilbud[];
      readonly maade: Fortolkningsvalg<"fjerde-bolig">;
      readonly tilbageholdt: boolean;
      readonly undladt: boolean;
    })
  /** The vacancies that count towards the cap, by `loft-maaling` and `loft-omfang`. */
  | (Turdel<"loft"> & {
      readonly taeller: readonly SenesteLedige[];
      readonly hoejst: number;
      readonly maaling: Fortolkningsvalg<"loft-maaling">;
      readonly omfang: Fortolkningsvalg<"loft-omfang">;
      readonly standset: boolean;
    })
  | (Turdel<"venteliste"> & { readonly form: Udlejningsform | null })
  | (Turdel<"tilbud-besvaret"> & {
      readonly udfald: "benyttet" | "returneret";
      readonly genudlejning: Udlejningsform | null;
    });

/** What a step's order and a new building give. */
export type Kvotebegrundelse =
  | Begrundelsesdel<"andele">
  | (Begrundelsesdel<"kvote"> & { readonly trappe: Trappe; readonly trin: number; readonly fritaget: boolean })
  | (Begrundelsesdel<"loft-over-realiseret"> & { readonly hoejst: number; readonly af: number })
  | (Begrundelsesdel<"nybyggerigraense"> & {
      readonly graense: Tal | null;
      readonly egenAndel: Tal | null;
      readonly formel: string;
    });
