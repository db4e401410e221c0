/** A file of departments (afdelingsfil): one row for each. */
import type { Sti } from "../kerne/sti.js";
import { laesAndel, laesHeltal, laesJaNej, laesOrd, laesTekst } from "./celler.js";
import type { Csvfil } from "./csv.js";
import { stedIFil } from "./fejludskrift.js";
import type { Kilde } from "./kilde.js";
import { felterI, findKolonner, type Kolonne, samlet, stedFor } from "./kolonner.js";
import { medDoemte, NOEGLETALSKOLONNER, proevDoemte } from "./noegletalskolonner.js";

export const AFDELINGSKOLONNER: readonly Kolonne[] = [
  { navn: "id", andreNavne: ["afdeling", "afdelingsid"], paakraevet: true, sti: ["id"], laes: laesTekst },
  { navn: "navn", andreNavne: ["afdelingsnavn"], sti: ["navn"], laes: laesTekst },
  { navn: "boligorganisation", sti: ["boligorganisation"], laes: laesTekst },
  { navn: "type", andreNavne: ["afdelingstype"], paakraevet: true, sti: ["type"], laes: laesOrd },
  { navn: "omraadeId", andreNavne: ["omraade"], sti: ["omraadeId"], laes: laesTekst },
  { navn: "antalBoliger", andreNavne: ["boliger"], sti: ["antalBoliger"], laes: laesHeltal },
  ...NOEGLETALSKOLONNER,
  { navn: "andelAnviste", andreNavne: ["anviste"], sti: ["andelAnviste"], laes: laesAndel },
  { navn: "fritagetForEkstraLevering", sti: ["fritagetForEkstraLevering"], laes: laesJaNej },
  { navn: "omfattetAfTilbageholdelse", sti: ["omfattetAfTilbageholdelse"], laes: laesJaNej },
  { navn: "trinPr20240101", sti: ["trinPr20240101"], laes: laesHeltal },
  { navn: "nybyggeriAntalBoliger", sti: ["nybyggeri", "antalBoliger"], laes: laesHeltal },
  { navn: "nybyggeriReserverede", sti: ["nybyggeri", "reserverede"], laes: laesHeltal },
];

export function afdelingerFraCsv(fil: Csvfil): Kilde {
  const plan = findKolonner(fil, AFDELINGSKOLONNER);
  const felter = fil.raekker.map((raekke) => felterI(raekke, plan));
  return {
    raa: felter.map((raekkens) => samlet(medDoemte(raekkens))),
    fejl: [...plan.fejl, ...fil.raekker.flatMap((raekke, i) => proevDoemte(plan, raekke, felter[i] ?? []))],
    sted: ([nr, ...resten]: Sti) => {
      const raekke = typeof nr === "number" ? fil.raekker[nr] : undefined;
      return raekke === undefined ? stedIFil(fil.kilde) : stedFor(plan, raekke, resten);
    },
  };
}
