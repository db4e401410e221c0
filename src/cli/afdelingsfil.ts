/** A file of departments (afdelingsfil): one row for each. */
import { laesAndel, laesHeltal, laesJaNej, laesOrd } from "./celler.js";
import { csvform } from "./csv.js";
import { felterI, findKolonner, type Kolonne, samlet, stedIRaekker } from "./kolonner.js";
import { medDoemte, NOEGLETALSKOLONNER, proevDoemte } from "./noegletalskolonner.js";

const AFDELINGSKOLONNER: readonly Kolonne[] = [
  { navn: "id", andreNavne: ["afdeling", "afdelingsid"], paakraevet: true },
  { navn: "navn", andreNavne: ["afdelingsnavn"] },
  { navn: "boligorganisation" },
  { navn: "type", andreNavne: ["afdelingstype"], paakraevet: true, laes: laesOrd },
  { navn: "omraadeId", andreNavne: ["omraade"] },
  { navn: "antalBoliger", andreNavne: ["boliger"], laes: laesHeltal },
  ...NOEGLETALSKOLONNER,
  { navn: "andelAnviste", andreNavne: ["anviste"], laes: laesAndel },
  { navn: "fritagetForEkstraLevering", laes: laesJaNej },
  { navn: "omfattetAfTilbageholdelse", laes: laesJaNej },
  { navn: "trinPr20240101", laes: laesHeltal },
  { navn: "nybyggeriAntalBoliger", sti: ["nybyggeri", "antalBoliger"], laes: laesHeltal },
  { navn: "nybyggeriReserverede", sti: ["nybyggeri", "reserverede"], laes: laesHeltal },
];

export const afdelingerFraCsv = csvform((fil) => {
  const plan = findKolonner(fil, AFDELINGSKOLONNER);
  const felter = fil.raekker.map((raekke) => felterI(raekke, plan));
  return {
    raa: felter.map((raekkens) => samlet(medDoemte(raekkens))),
    fejl: [...plan.fejl, ...fil.raekker.flatMap((raekke, i) => proevDoemte(plan, raekke, felter[i] ?? []))],
    sted: (sti) => stedIRaekker(plan, sti),
  };
});
