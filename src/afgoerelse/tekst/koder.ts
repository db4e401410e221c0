/** The codes that results have (koder), by what they are codes of: each has words in every language. */
import type { Forbehold } from "../../kerne/begrundelse.js";
import type { Fejlkode } from "../../kerne/fejl.js";
import type { Skiftekode } from "../../kerne/skiftedag.js";
import type { Udfald } from "../../kerne/trevaerdi.js";
import type { Aarsag, Tildeling } from "../../ledighed/tildeling.js";
import type { Afdelingstype, Behov, Plads, Trappe } from "../../parametre/aftale.js";
import type { Ansoegerkriterium } from "../../parametre/ansoegerregler.js";
import type { Omraadekriterium } from "../../parametre/kriterier.js";
import type { Vej } from "../../parametre/ledighedsregler.js";
import type { Liste } from "../../parametre/omraaderegler.js";
import type { Placering } from "../../trappe/placering.js";
import type { Resultater } from "../sag.js";

export interface Koder {
  readonly begrundelse: Resultater[keyof Resultater]["begrundelse"][number]["kode"] | Skiftekode;
  readonly forbehold: Forbehold["kode"];
  readonly fejl: Fejlkode;
  readonly udfald: Udfald | Placering["udfald"] | Resultater["maaAnvises"]["udfald"];
  readonly behov: Behov;
  readonly trappe: Trappe;
  readonly afdelingstype: Afdelingstype;
  readonly liste: Liste;
  readonly kriterium: Ansoegerkriterium | Omraadekriterium;
  readonly plads: Plads;
  readonly tur: Vej;
  readonly aarsag: Aarsag;
  readonly tilbud: NonNullable<Tildeling["udfald"]>;
}

export type Kodeart = keyof Koder;

/** A few words for each, as a heading or a column has them. */
export type Kodeordene = { readonly [A in Kodeart]: Readonly<Record<Koder[A], string>> };
