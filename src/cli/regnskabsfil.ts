/** A file of events (regnskabsfil): vacancies and answers, one row for each, in order of date. */
import { FORMAAL, TILBUDSSVAR } from "../ledighed/haendelse.js";
import { BOLIGTYPER } from "../parametre/ledighedsregler.js";
import { laesDato, laesEtAf, laesJaNej } from "./celler.js";
import { type Kolonne, samlet } from "./kolonne.js";
import { stedIRaekker } from "./kolonner.js";
import { tabelform } from "./tabelform.js";

const HAENDELSESKOLONNER: readonly Kolonne[] = [
  { navn: "type", andreNavne: ["haendelse"], paakraevet: true, laes: laesEtAf(["ledig", "udfald"]) },
  { navn: "dato", paakraevet: true, laes: laesDato },
  { navn: "bolig", paakraevet: true },
  { navn: "boligtype", laes: laesEtAf(BOLIGTYPER) },
  { navn: "undladTilbageholdelse", laes: laesJaNej },
  { navn: "udfald", laes: laesEtAf(TILBUDSSVAR) },
  { navn: "formaal", laes: laesEtAf(FORMAAL) },
];

export const haendelsesform = tabelform(HAENDELSESKOLONNER, (tabel) => ({
  raa: tabel.raekker.map(({ felter }) => samlet(felter)),
  fejl: [],
  sted: (sti) => stedIRaekker(tabel, sti),
}));
