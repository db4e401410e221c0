/** A file of departments (afdelingsfil): one row for each. */
import { laesAndel, laesDato, laesHeltal, laesJaNej, laesOrd } from "./celler.js";
import { type Kolonne, samlet } from "./kolonne.js";
import { stedIRaekker } from "./kolonner.js";
import { medDoemte, NOEGLETALSKOLONNER, proevDoemte } from "./noegletalskolonner.js";
import { tabelform } from "./tabelform.js";

const AFDELINGSKOLONNER: readonly Kolonne[] = [
  { navn: "id", andreNavne: ["afdeling", "afdelingsid"], paakraevet: true },
  { navn: "navn", andreNavne: ["afdelingsnavn"] },
  { navn: "boligorganisation" },
  { navn: "type", andreNavne: ["afdelingstype"], paakraevet: true, laes: laesOrd },
  { navn: "omraadeId", andreNavne: ["omraade"] },
  { navn: "antalBoliger", andreNavne: ["boliger"], laes: laesHeltal },
  ...NOEGLETALSKOLONNER,
  { navn: "andelAnviste", andreNavne: ["anviste"], laes: laesAndel },
  { navn: "fritagetForEkstraLevering", laes: laesJaNej, kanVaereNej: true },
  { navn: "omfattetAfTilbageholdelse", laes: laesJaNej, kanVaereNej: true },
  { navn: "trinPr20240101", laes: laesHeltal },
  { navn: "udfasningFra", laes: laesDato },
  { navn: "nybyggeriAntalBoliger", sti: ["nybyggeri", "antalBoliger"], laes: laesHeltal },
  { navn: "nybyggeriReserverede", sti: ["nybyggeri", "reserverede"], laes: laesHeltal },
];

export const afdelingsform = tabelform(AFDELINGSKOLONNER, (tabel) => ({
  raa: tabel.raekker.map(({ felter }) => samlet(medDoemte(felter))),
  fejl: tabel.raekker.flatMap((raekke) => proevDoemte(tabel, raekke)),
  sted: (sti) => stedIRaekker(tabel, sti),
}));
