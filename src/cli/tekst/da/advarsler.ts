/** Warnings, and marks in place of values, in Danish. */

export { DECIMALTEGN } from "./faelles.js";

export const ADVARSLER = {
  lilleAndel: (andel: string, gange100: string) => `${andel} pct. er under 1 pct.: skulle der stå ${gange100}?`,
  ukendtOmraade: "området er ikke blandt områderne: afdelingen kan ikke placeres efter det",
  omraadeUdenTal: (listedato: string | null) =>
    listedato === null
      ? "området har ingen liste på dagen"
      : `området har hverken tal eller udpegning på listen af ${listedato}`,
  andenListe: (listedato: string, nyeste: string) =>
    `områdets seneste tal er fra listen af ${listedato}, andre områders fra ${nyeste}`,
  alder: (aar: number) => `personen er fyldt ${aar} år`,
};

export const MAERKER = {
  kanIkkeForekomme: (maerke: string) =>
    `mærket ${maerke} (tal kan ikke forekomme) er ikke et svar: skriv 0, eller lad cellen være tom, hvis tallet er ukendt`,
  nul: (maerke: string) =>
    `mærket ${maerke} (nul) kan også betyde ukendt: skriv 0, eller lad cellen være tom, hvis tallet er ukendt`,
  stjerne: (maerke: string) =>
    `mærket ${maerke} (foreløbigt eller skjult tal) er ikke et svar: skriv tallet, eller lad cellen være tom`,
  prikker: (maerke: string) =>
    `mærket ${maerke} er ikke et svar: skriv .. eller lad cellen være tom, hvis tallet er ukendt`,
  ord: (maerke: string) => `${maerke} er ikke et svar: skriv .. eller lad cellen være tom, hvis det er ukendt`,
  regnefejl: (maerke: string) => `${maerke} er en fejl i regnearket: ret formlen, eller lad cellen være tom`,
};
