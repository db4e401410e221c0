/** Designation in English: its outcome and its reasons. */
import type * as da from "../da/omraade.js";
import { datoord, navn, opremset, stoerrelse, taelleord } from "./former.js";
import { LISTEORD } from "./ordforraad.js";

export const UDPEGNING: typeof da.UDPEGNING = {
  uoplyst: (area) => `It cannot be decided yet whether the area ${navn(area)} is on one of the state's lists.`,
  ingen: (area, day) => `The area ${navn(area)} is on none of the state's lists of ${datoord(day)}.`,
  udpeget: (area, status, day, then) =>
    `The area ${navn(area)} is ${LISTEORD[status]} on the list of ${datoord(day)}${then === null ? "" : ` (then called ${then})`}.`,
  grundlag: {
    officiel: "This follows from the official list.",
    beregnet: "This is calculated from the area's key figures. No official designation is stated.",
  },
  aaben: "The missing facts may put the area on a list of more vulnerable areas.",
  aleneBeboertal:
    "The area's key figures are sufficient for designation. Only its number of residents keeps it off the lists.",
};

export const OMRAADETEKSTER: typeof da.OMRAADETEKSTER = {
  ingenListe: (day) =>
    `There are no figures for the area that apply on ${datoord(day)}. A list applies for 12 months and 31 days from its date.`,
  officiel: (day, designated) =>
    `According to the official list of ${datoord(day)} the area is ${designated.length === 0 ? "not designated" : opremset(designated.map((list) => LISTEORD[list]))}. The official list takes precedence over any calculation.`,
  beboereUkendt: "We do not know the number of residents in the area.",
  beboere: (number) => `The area has ${stoerrelse(number, "beboere")}.`,
  udsatKrav: (residents, atLeast, all) =>
    ` A vulnerable housing area has at least ${stoerrelse(residents, "beboere")} and meets at least ${taelleord(atLeast)} of the ${taelleord(all)} criteria for vulnerable areas.`,
  beboereNok: {
    opfyldt: " There are enough residents.",
    "ikke-opfyldt": " There are too few residents.",
    uoplyst: " So it is not settled whether there are enough residents.",
  },
  kriterium: { "61a": "", "61b": ", criterion for prevention areas" },
  doemteModGraensen: (share, times, limit) =>
    ` ${stoerrelse(share, "procent", limit)} of the residents have been convicted, and on the list the limit for ${stoerrelse(times, "gange")} was ${stoerrelse(limit, "procent")}.`,
  paaListen: (list, definition) => `The area is ${LISTEORD[list]}${definition}.`,
  maaskePaaListen: (list, definition) => `It is not settled whether the area is ${LISTEORD[list]}${definition}.`,
  eneListe: ". At that time there was only one list, and it also counts as a list of parallel societies",
  parallelsamfund:
    ". That is the name for a vulnerable area where the share of immigrants and descendants from non-western countries is above the limit",
  omdannelsesomraade: (lists) =>
    `. That is the name for an area that has been a parallel society on ${taelleord(lists)} lists in a row`,
  forebyggelsesomraade: (atLeast) =>
    `. That is the name for an area that is not vulnerable, but meets at least ${taelleord(atLeast)} of the milder criteria, and where the share of immigrants and descendants from non-western countries is above the limit for prevention areas`,
};
