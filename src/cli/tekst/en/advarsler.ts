/** Warnings, and marks in place of values, in English. */
import type * as da from "../da/advarsler.js";

export { DECIMALTEGN } from "./faelles.js";

export const ADVARSLER: typeof da.ADVARSLER = {
  lilleAndel: (share, times100) => `${share} per cent is below 1 per cent: was ${times100} meant?`,
  ukendtOmraade: "the area is none of the areas: the department cannot be placed by it",
  omraadeUdenTal: (listDay) =>
    listDay === null
      ? "the area has no list on that day"
      : `the area has neither figures nor a designation on the list of ${listDay}`,
  andenListe: (listDay, latest) =>
    `the latest figures of the area are of the list of ${listDay}, those of other areas of ${latest}`,
  alder: (years) => `the person is ${years} years old`,
};

export const MAERKER: typeof da.MAERKER = {
  kanIkkeForekomme: (mark) =>
    `the mark ${mark} (cannot occur) is no answer: write 0, or leave the cell empty if the figure is unknown`,
  nul: (mark) =>
    `the mark ${mark} (nil) may mean unknown too: write 0, or leave the cell empty if the figure is unknown`,
  stjerne: (mark) =>
    `the mark ${mark} (provisional or withheld) is no answer: write the figure, or leave the cell empty`,
  prikker: (mark) => `the mark ${mark} is no answer: write .. or leave the cell empty if the figure is unknown`,
  ord: (mark) => `${mark} is no answer: write .. or leave the cell empty if it is unknown`,
  regnefejl: (mark) => `${mark} is an error of the spreadsheet: mend the formula, or leave the cell empty`,
};
