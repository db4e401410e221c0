/** Placements in English. */
import { BEHOVSORD } from "../../../afgoerelse/tekst/en/ordforraad.js";
import type * as da from "../da/placering.js";

export const PLACERINGSKOLONNER: typeof da.PLACERINGSKOLONNER = {
  afdeling: "department",
  trappe: "stair",
  trin: "step",
  behov: "need",
  anviste: "assigned %",
  bemaerk: "note",
};

const UDFALD = { placeret: "placed", uoplyst: "not known", "ikke-omfattet": "not covered" } as const;

export const placeringsudfald: typeof da.placeringsudfald = (outcome) => UDFALD[outcome];
export const behovsord: typeof da.behovsord = (need) => BEHOVSORD[need];

export const PLACERINGSBEMAERKNING: typeof da.PLACERINGSBEMAERKNING = {
  beboertalsregel: "950 rule",
  skaerpede: (criteria) => `sharpened: ${criteria}`,
  maaskeSkaerpede: (criteria) => `perhaps sharpened: ${criteria}`,
};

export const PLACERINGSANTAL: typeof da.PLACERINGSANTAL = {
  trin: (step, count) => `step ${step}: ${count}`,
  alle: (unknown, uncovered, total) => `not known: ${unknown}   not covered: ${uncovered}   in all: ${total}`,
};
