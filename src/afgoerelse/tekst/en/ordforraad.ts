/** The field's own words in English (ordforraad), by the codes that stand for them, followed by the Danish ones. */
import type * as da from "../da/ordforraad.js";

export const KRITERIENAVN: typeof da.KRITERIENAVN = {
  almindelige: "ordinary criteria (almindelige kriterier)",
  beskaeftigelse: "employment (beskæftigelse)",
  dom: "convictions (dom)",
  uddannelse: "education (uddannelse)",
  indkomst: "income (indkomst)",
  ikkeVestlige: "share from non-western countries (ikkevestlige lande)",
};

export const KRITERIEORD: typeof da.KRITERIEORD = {
  almindelige: "the ordinary criteria",
  beskaeftigelse: "employment",
  dom: "convictions",
  uddannelse: "education",
  indkomst: "income",
};

export const KRITERIER_FOR: typeof da.KRITERIER_FOR = {
  kriterierne: (one, what) => `${one ? "the criterion" : "the criteria"} for ${what}`,
  skaerpede: (one, what) =>
    `${one ? "a sharpened criterion (skærpet kriterium)" : "sharpened criteria (skærpede kriterier)"} for ${what}`,
};

export const UDFALDSORD: typeof da.UDFALDSORD = {
  opfyldt: "met",
  "ikke-opfyldt": "not met",
  uoplyst: "not settled",
};

export const LISTEORD: typeof da.LISTEORD = {
  omdannelsesomraade: "a transformation area (omdannelsesområde)",
  parallelsamfund: "a parallel society (parallelsamfund)",
  udsat: "a vulnerable housing area (udsat boligområde)",
  forebyggelsesomraade: "a prevention area (forebyggelsesområde)",
};

export const TRAPPEORD: typeof da.TRAPPEORD = {
  omraadetrappen: "the area stair (områdetrappen)",
  afdelingstrappen: "the department stair (afdelingstrappen)",
};

export const trinord: typeof da.trinord = ({ trappe, trin }) =>
  trin === null ? TRAPPEORD[trappe] : `step ${trin} of ${TRAPPEORD[trappe]}`;

export const AFDELINGSTYPEORD: typeof da.AFDELINGSTYPEORD = {
  familieboliger: "family dwellings (familieboliger)",
  ungdomsboliger: "youth dwellings (ungdomsboliger)",
  aeldreboliger: "dwellings for the elderly (ældreboliger)",
};

export const UDELADT_EFTER_LAESNING: typeof da.UDELADT_EFTER_LAESNING =
  "The agreement does not say so in so many words; it is a reading of it.";

export const BEHOVSORD: typeof da.BEHOVSORD = { hoejt: "high (højt)", mellem: "medium (mellem)", lavt: "low (lavt)" };

export const FORMORD: typeof da.FORMORD = {
  almindelig: "ordinary letting (almindelig udlejning)",
  fleksibel: "flexible letting (fleksibel udlejning)",
};

export const PLADSFORMAAL: typeof da.PLADSFORMAAL = {
  anvisning: "municipal assignment (anvisning)",
  ...FORMORD,
  ekstra: "extra delivery to the municipality",
  niende: "the ninth dwelling",
};

export const PLADSORD: typeof da.PLADSORD = {
  anvisning: "assignment",
  almindelig: "ordinary",
  fleksibel: "flexible",
  ekstra: "extra delivery",
  niende: "the ninth dwelling",
};

export const LOVNAVN: typeof da.LOVNAVN = {
  straffeloven: "the criminal code",
  vaabenloven: "the weapons act",
  "euforiserende-stoffer": "the act on controlled substances",
  anden: "another act",
};
