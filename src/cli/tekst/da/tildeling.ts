/** Turns and yearly statements in Danish. */
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

export const turord = (tur: Vej): string => tur;
export const aarsagsord = (aarsag: Aarsag): string => aarsag;
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
