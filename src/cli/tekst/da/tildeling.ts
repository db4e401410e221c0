/** Turns and yearly statements in Danish. */
import { PLADSORD } from "../../../afgoerelse/tekst/da/ordforraad.js";
import type { Aarsag, Tildeling } from "../../../ledighed/tildeling.js";
import type { Vej } from "../../../parametre/ledighedsregler.js";

export const TURKOLONNER = {
  dato: "dato",
  bolig: "bolig",
  plads: "plads",
  tur: "tur",
  aarsag: "årsag",
  udfald: "udfald",
};

const AARSAGER: Readonly<Record<Aarsag, string>> = {
  raekkefoelge: "rækkefølgen",
  ekstra: PLADSORD.ekstra,
  niende: PLADSORD.niende,
  nybyggeri: "nybyggeri",
  tilbageholdt: "tilbageholdt",
  loft: "loftet",
  fritaget: "fritaget for ekstra levering",
  saerbolig: "særbolig",
  "delebolig-ung": "delebolig, unge",
  "delebolig-flygtning": "delebolig, flygtninge",
  reserveret: "reserveret",
  "ikke-omfattet": "ikke omfattet",
};

export const turord = (tur: Vej): string => PLADSORD[tur];
export const aarsagsord = (aarsag: Aarsag): string => AARSAGER[aarsag];
export const tilbudsord = (udfald: NonNullable<Tildeling["udfald"]>): string => udfald;

export const TUROPSUMMERING = {
  genudlejes: (udfald: string, form: string) => `${udfald}, udlejes ${form}`,
  udenTildelinger: "tildelinger: uoplyst",
  ledige: (antal: number) => `ledige: ${antal}`,
  naesteUoplyst: "næste: uoplyst",
  naeste: (plads: number | null, tur: string, aarsag: string) => `næste: plads ${plads}, ${tur} (${aarsag})`,
};

export const OPGOERELSESKOLONNER = {
  afdeling: "afdeling",
  aar: "år",
  ledige: "ledige",
  tilbudt: "tilbudt",
  benyttet: "benyttet",
  returneret: "returneret",
  afventer: "afventer",
  tilbageholdt: "tilbageholdt",
  realiseret: "realiseret",
  hverTredje: "hver 3.",
};

export const OVER_LOFTET = (loft: string) => `over ${loft} %`;
export const HOEJST = (loft: string) => `højst ${loft} %`;
