/** The field's own words in Danish (ordforraad), by the codes that stand for them. */
import type { Udfald } from "../../../kerne/trevaerdi.js";
import type { Afdelingstype, Behov, Trappe } from "../../../parametre/aftale.js";
import type { Ansoegerkriterium } from "../../../parametre/ansoegerregler.js";
import type { Lov } from "../../../parametre/fakta.js";
import type { Omraadekriterium } from "../../../parametre/kriterier.js";
import type { Plads, Udlejningsform } from "../../../parametre/ledighedsregler.js";
import type { Liste } from "../../../parametre/omraaderegler.js";

type Ord<Kode extends string | number> = Readonly<Record<Kode, string>>;

export const KRITERIENAVN: Ord<Omraadekriterium | Ansoegerkriterium> = {
  almindelige: "almindelige kriterier",
  beskaeftigelse: "beskæftigelse",
  dom: "dom",
  uddannelse: "uddannelse",
  indkomst: "indkomst",
  ikkeVestlige: "andel fra ikkevestlige lande",
};

/** A criterion in the midst of a sentence. */
export const KRITERIEORD: Ord<Ansoegerkriterium> = {
  ...KRITERIENAVN,
  almindelige: "de almindelige kriterier",
  dom: "domme",
};

export const KRITERIER_FOR = {
  kriterierne: (ene: boolean, hvad: string) => `${ene ? "kriteriet" : "kriterierne"} for ${hvad}`,
  skaerpede: (ene: boolean, hvad: string) => `${ene ? "et skærpet kriterium" : "skærpede kriterier"} for ${hvad}`,
};

export const UDFALDSORD: Ord<Udfald> = {
  opfyldt: "opfyldt",
  "ikke-opfyldt": "ikke opfyldt",
  uoplyst: "ikke afklaret",
};

/** With its article: "området er ...". */
export const LISTEORD: Ord<Liste> = {
  omdannelsesomraade: "et omdannelsesområde",
  parallelsamfund: "et parallelsamfund",
  udsat: "et udsat boligområde",
  forebyggelsesomraade: "et forebyggelsesområde",
};

export const TRAPPEORD: Ord<Trappe> = { omraadetrappen: "områdetrappen", afdelingstrappen: "afdelingstrappen" };

export function trinord({ trappe, trin }: { readonly trappe: Trappe; readonly trin: number | null }): string {
  return trin === null ? TRAPPEORD[trappe] : `trin ${trin} på ${TRAPPEORD[trappe]}`;
}

export const AFDELINGSTYPEORD: Ord<Afdelingstype> = {
  familieboliger: "familieboliger",
  ungdomsboliger: "ungdomsboliger",
  aeldreboliger: "ældreboliger",
};

/** Of a kind of dwelling whose being left out is no printed sentence. */
export const UDELADT_EFTER_LAESNING: string = "Det står ikke udtrykkeligt i aftalen, men er en læsning af den.";

export const BEHOVSORD: Ord<Behov> = { hoejt: "højt", mellem: "mellem", lavt: "lavt" };

/** How a dwelling is let from the waiting list. */
export const FORMORD: Ord<Udlejningsform> = { almindelig: "almindelig udlejning", fleksibel: "fleksibel udlejning" };

/** What a place of the order of nine is for. */
export const PLADSFORMAAL: Ord<Plads> = {
  anvisning: "kommunal anvisning",
  ...FORMORD,
  ekstra: "ekstra levering til kommunen",
  niende: "den niende bolig",
};

/** The same in a list of them. */
export const PLADSORD: Ord<Plads> = {
  anvisning: "anvisning",
  almindelig: "almindelig",
  fleksibel: "fleksibel",
  ekstra: "ekstra levering",
  niende: "den niende bolig",
};

export const LOVNAVN: Ord<Lov> = {
  straffeloven: "straffeloven",
  vaabenloven: "våbenloven",
  "euforiserende-stoffer": "lov om euforiserende stoffer",
  anden: "en anden lov",
};
