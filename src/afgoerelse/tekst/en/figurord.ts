/** The words of the figures in English, beside the forms and the words that they share with the texts. */
import { tal } from "../../../kerne/tal.js";
import type * as da from "../da/figurord.js";
import { datoord, heltal, stoerrelse, talord } from "./former.js";
import { PLADSORD } from "./ordforraad.js";

export * from "./former.js";
export * from "./ordforraad.js";

export const TRINORD: typeof da.TRINORD = "step";

export const RUDEORD: typeof da.RUDEORD = {
  ...PLADSORD,
  anvisning: "the municipality's (anvisning)",
  ukendt: "not stated",
};

export const TRAPPEFIGUR: typeof da.TRAPPEFIGUR = {
  titel: "The departments on the two stairs",
  paa: "on",
  afdelinger: (number) => `${heltal(number)} ${number === 1 ? "department" : "departments"}`,
  udenfor: (undecided, outside) =>
    `On no step: ${heltal(undecided)} undecided for want of facts, ${heltal(outside)} not in the agreement.`,
};

export const INDPLACERINGSFIGUR: typeof da.INDPLACERINGSFIGUR = {
  titel: "The table that chooses the step of afdelingstrappen",
  behov: "Need to strengthen the mix of residents (behov)",
  andel: "Assigned share (andel anviste)",
  prik:
    "The dot is the department; its height is the share within the row. " +
    "A ring: facts are missing, and each ring is possible.",
  ikkeBrugt: "The table is not used for this department.",
  ikkeOmfattet: "not in the agreement",
  udenTrappe: "stair and step are undecided",
  udenTrin: "step undecided",
  udenAndel: "unknown",
  mindst: (least) => `at least ${stoerrelse(least, "procent")}`,
  under: (limit) => `under ${stoerrelse(limit, "procent")}`,
  mellem: (least, limit) => `${talord(least)} to under ${stoerrelse(limit, "procent")}`,
  opTil: "up to",
  over: "above",
};

export const AFSTANDSFIGUR: typeof da.AFSTANDSFIGUR = {
  overskrift: "How far the key figures lie from the limits",
  lov: "§ 61 a",
  zone: "risk zone (R)",
  operator: { overstiger: "over", mindst: "at least", mindreEnd: "under" },
  udfald: { opfyldt: "met", "ikke-opfyldt": "not met", uoplyst: "undecided" },
  udenGraense: "the limit is not stated",
  udenVaerdi: "the figure is unknown",
  paaGraensen: "on the limit itself",
  over: "above",
  under: "below",
  point: (difference) =>
    `${talord(difference, tal(0))} ${difference.taeller === 1 && difference.naevner === 1 ? "point" : "points"}`,
  landsgennemsnit: " the national average",
};

export const RAEKKEFOELGEFIGUR: typeof da.RAEKKEFOELGEFIGUR = {
  titel: "The order of nine vacancies on each step",
  niende:
    "The ninth dwelling has a red border, a double line and a 9 above it. " +
    "A split box: by turns the one and the other.",
  denNiende: (words) => `the ninth: ${words}`,
  skiftevis: (first, then) => `by turns ${first} and ${then}`,
  slut: (step, day) => `Step ${step}: the ninth is the municipality's only through ${datoord(day)}.`,
  ikkeOplyst:
    "The orders do not stand in the agreement's text and are not stated; only what the text itself says is shown.",
  antaget: "The orders are the user's assumption; the agreement's text does not print them.",
  oplyst: "The orders are stated by the user; the agreement's text does not print them.",
};

export const REGNSKABSFIGUR: typeof da.REGNSKABSFIGUR = {
  titel: "Vacancies in",
  ingen: "The ledger has no vacancies yet.",
  tegn: [
    "Above the box: ✓ used by the municipality, ↩ returned, … awaits an answer.",
    "✕ not offered though the slot is the municipality's. A line below the box: outside the order.",
  ],
  loft: (most, of) =>
    "The bars: so many count towards the cap once the dwelling had its turn. " +
    `Broken line: the cap, ${most} of ${of}.`,
  aaret: ({ aar, ledige, benyttet, returneret, afventer, overLoftet }) =>
    `${aar}: ${ledige} ${ledige === 1 ? "vacancy" : "vacancies"} in the order, ` +
    `${benyttet} used by the municipality, ${returneret} returned, ${afventer} awaiting; ` +
    `${overLoftet ? "above" : "within"} the cap.`,
  plads: (number) => `slot ${number}`,
  udenPlads: "outside the order",
  udenVej: "unknown or outside the agreement",
  taeller: "towards the cap",
};
