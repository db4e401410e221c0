/** Turns and yearly statements in English. */
import { PLADSORD } from "../../../afgoerelse/tekst/en/ordforraad.js";
import type { Aarsag } from "../../../ledighed/tildeling.js";
import type * as da from "../da/tildeling.js";

export const TURKOLONNER: typeof da.TURKOLONNER = {
  dato: "date",
  bolig: "dwelling",
  plads: "slot",
  tur: "turn",
  aarsag: "cause",
  udfald: "outcome",
};

const AARSAGER: Readonly<Record<Aarsag, string>> = {
  raekkefoelge: "the order",
  ekstra: PLADSORD.ekstra,
  niende: PLADSORD.niende,
  nybyggeri: "new building",
  tilbageholdt: "withheld",
  loft: "the cap",
  fritaget: "exempt from extra delivery",
  saerbolig: "special dwelling (særbolig)",
  "delebolig-ung": "shared dwelling, young people (delebolig)",
  "delebolig-flygtning": "shared dwelling, refugees (delebolig)",
  reserveret: "reserved",
  "ikke-omfattet": "not covered",
};

const TILBUD = { benyttet: "used", returneret: "returned", afventer: "awaits an answer" } as const;

export const turord: typeof da.turord = (turn) => PLADSORD[turn];
export const aarsagsord: typeof da.aarsagsord = (cause) => AARSAGER[cause];
export const tilbudsord: typeof da.tilbudsord = (outcome) => TILBUD[outcome];

export const TUROPSUMMERING: typeof da.TUROPSUMMERING = {
  genudlejes: (outcome, form) => `${outcome}, ${form} letting`,
  udenTildelinger: "turns: not known",
  ledige: (count) => `vacancies: ${count}`,
  naesteUoplyst: "next: not known",
  naeste: (slot, turn, cause) => `next: slot ${slot}, ${turn} (${cause})`,
};

export const OPGOERELSESKOLONNER: typeof da.OPGOERELSESKOLONNER = {
  afdeling: "department",
  aar: "year",
  ledige: "vacant",
  tilbudt: "offered",
  benyttet: TILBUD.benyttet,
  returneret: TILBUD.returneret,
  afventer: "awaiting",
  tilbageholdt: AARSAGER.tilbageholdt,
  realiseret: "realised",
  hverTredje: "one in 3",
};

export const OVER_LOFTET: typeof da.OVER_LOFTET = (cap) => `above ${cap} %`;
export const HOEJST: typeof da.HOEJST = (cap) => `at most ${cap} %`;
