/**
 * The field's own words (ordforraad), by the codes that stand for them. English terms are followed by the Danish ones.
 */

import type { Udfald } from "../../kerne/trevaerdi.js";
import type { Afdelingstype, Behov, Trappe } from "../../parametre/aftale.js";
import type { Ansoegerkriterium } from "../../parametre/ansoegerregler.js";
import type { Omraadekriterium } from "../../parametre/kriterier.js";
import type { Plads, Udlejningsform, Vej } from "../../parametre/ledighedsregler.js";
import type { Liste } from "../../parametre/omraaderegler.js";
import { opremset, type Sprog, type Tosproget } from "./sprog.js";

type Ord<Kode extends string> = Readonly<Record<Kode, Tosproget>>;

export const KRITERIENAVN: Ord<Omraadekriterium | Ansoegerkriterium> = {
  almindelige: { da: "almindelige kriterier", en: "ordinary criteria (almindelige kriterier)" },
  beskaeftigelse: { da: "beskæftigelse", en: "employment (beskæftigelse)" },
  dom: { da: "dom", en: "convictions (dom)" },
  uddannelse: { da: "uddannelse", en: "education (uddannelse)" },
  indkomst: { da: "indkomst", en: "income (indkomst)" },
  ikkeVestlige: { da: "andel fra ikkevestlige lande", en: "share from non-western countries (ikkevestlige lande)" },
};

/** A criterion in the midst of a sentence. */
export const KRITERIEORD: Ord<Ansoegerkriterium> = {
  almindelige: { da: "de almindelige kriterier", en: "the ordinary criteria" },
  beskaeftigelse: { da: "beskæftigelse", en: "employment" },
  dom: { da: "domme", en: "convictions" },
  uddannelse: { da: "uddannelse", en: "education" },
  indkomst: { da: "indkomst", en: "income" },
};

export function kriterieliste(
  kriterier: readonly Ansoegerkriterium[],
  sprog: Sprog,
  bindeord: "og" | "eller" = "og",
): string {
  return opremset(
    kriterier.map((kriterium) => KRITERIEORD[kriterium][sprog]),
    sprog,
    bindeord,
  );
}

/** The ordinary criteria, and any others as the criteria for what they look at. */
export function kriterierne(kriterier: readonly Ansoegerkriterium[], sprog: Sprog): string {
  const andre = kriterier.filter((kriterium) => kriterium !== "almindelige");
  const led = andre.length === kriterier.length ? [] : [KRITERIEORD.almindelige[sprog]];
  const deres =
    andre.length === 1
      ? { da: "kriteriet for ", en: "the criterion for " }
      : { da: "kriterierne for ", en: "the criteria for " };
  if (andre.length > 0) led.push(deres[sprog] + kriterieliste(andre, sprog));
  return opremset(led, sprog);
}

/** Sharpened criteria that are not told of before: "skærpede kriterier for domme og indkomst". */
export function skaerpedeKriterier(kriterier: readonly Ansoegerkriterium[], sprog: Sprog): string {
  const skaerpet =
    kriterier.length === 1
      ? { da: "et skærpet kriterium for ", en: "a sharpened criterion (skærpet kriterium) for " }
      : { da: "skærpede kriterier for ", en: "sharpened criteria (skærpede kriterier) for " };
  return skaerpet[sprog] + kriterieliste(kriterier, sprog);
}

export const UDFALDSORD: Ord<Udfald> = {
  opfyldt: { da: "opfyldt", en: "met" },
  "ikke-opfyldt": { da: "ikke opfyldt", en: "not met" },
  uoplyst: { da: "ikke afklaret", en: "not settled" },
};

/** With its article: "området er ...". */
export const LISTEORD: Ord<Liste> = {
  omdannelsesomraade: { da: "et omdannelsesområde", en: "a transformation area (omdannelsesområde)" },
  parallelsamfund: { da: "et parallelsamfund", en: "a parallel society (parallelsamfund)" },
  udsat: { da: "et udsat boligområde", en: "a vulnerable housing area (udsat boligområde)" },
  forebyggelsesomraade: { da: "et forebyggelsesområde", en: "a prevention area (forebyggelsesområde)" },
};

export const TRAPPEORD: Ord<Trappe> = {
  omraadetrappen: { da: "områdetrappen", en: "the area stair (områdetrappen)" },
  afdelingstrappen: { da: "afdelingstrappen", en: "the department stair (afdelingstrappen)" },
};

export function trinord(
  { trappe, trin }: { readonly trappe: Trappe; readonly trin: number | null },
  sprog: Sprog,
): string {
  if (trin === null) return TRAPPEORD[trappe][sprog];
  return sprog === "da" ? `trin ${trin} på ${TRAPPEORD[trappe].da}` : `step ${trin} of ${TRAPPEORD[trappe].en}`;
}

export const AFDELINGSTYPEORD: Ord<Afdelingstype> = {
  familieboliger: { da: "familieboliger", en: "family dwellings (familieboliger)" },
  ungdomsboliger: { da: "ungdomsboliger", en: "youth dwellings (ungdomsboliger)" },
  aeldreboliger: { da: "ældreboliger", en: "dwellings for the elderly (ældreboliger)" },
};

export const BEHOVSORD: Ord<Behov> = {
  hoejt: { da: "højt", en: "high (højt)" },
  mellem: { da: "mellem", en: "medium (mellem)" },
  lavt: { da: "lavt", en: "low (lavt)" },
};

/** How a dwelling is let from the waiting list. */
export const FORMORD: Ord<Udlejningsform> = {
  almindelig: { da: "almindelig udlejning", en: "ordinary letting (almindelig udlejning)" },
  fleksibel: { da: "fleksibel udlejning", en: "flexible letting (fleksibel udlejning)" },
};

export const FRA_VENTELISTEN: Tosproget = { da: "udlejes fra ventelisten", en: "is let from the waiting list" };

/** Where a vacant dwelling goes, after its name. */
export const VEJORD: Ord<Vej> = {
  anvisning: { da: "går til kommunen til anvisning", en: "goes to the municipality for assignment (anvisning)" },
  almindelig: fraVentelisten("almindelig"),
  fleksibel: fraVentelisten("fleksibel"),
};

function fraVentelisten(form: Udlejningsform): Tosproget {
  return {
    da: `${FRA_VENTELISTEN.da} ved ${FORMORD[form].da}`,
    en: `${FRA_VENTELISTEN.en} by ${FORMORD[form].en}`,
  };
}

/** What a place of the order of nine is for. */
export const PLADSFORMAAL: Ord<Plads> = {
  anvisning: { da: "kommunal anvisning", en: "municipal assignment (anvisning)" },
  ...FORMORD,
  ekstra: { da: "ekstra levering til kommunen", en: "extra delivery to the municipality" },
  niende: { da: "den niende bolig", en: "the ninth dwelling" },
};

/** The same in a list of them. */
export const PLADSORD: Ord<Plads> = {
  anvisning: { da: "anvisning", en: "assignment" },
  almindelig: { da: "almindelig", en: "ordinary" },
  fleksibel: { da: "fleksibel", en: "flexible" },
  ekstra: { da: "ekstra levering", en: "extra delivery" },
  niende: { da: "den niende bolig", en: "the ninth dwelling" },
};
