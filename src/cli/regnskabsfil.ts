/** A file of events (regnskabsfil): vacancies and answers, one row or one line for each, in order of date. */
import { extname } from "node:path";
import { FORMAAL, TILBUDSSVAR } from "../ledighed/haendelse.js";
import { BOLIGTYPER } from "../parametre/ledighedsregler.js";
import { laesDato, laesEtAf, laesJaNej } from "./celler.js";
import type { Csvfil } from "./csv.js";
import { type Stedfejl, stedIFil } from "./fejludskrift.js";
import { jsontekst, type Kilde, laesKilde, stedIJson } from "./kilde.js";
import { felterI, findKolonner, type Kolonne, samlet, stedIRaekker } from "./kolonner.js";

const HAENDELSESKOLONNER: readonly Kolonne[] = [
  { navn: "type", andreNavne: ["haendelse"], paakraevet: true, laes: laesEtAf(["ledig", "udfald"]) },
  { navn: "dato", paakraevet: true, laes: laesDato },
  { navn: "bolig", paakraevet: true },
  { navn: "boligtype", laes: laesEtAf(BOLIGTYPER) },
  { navn: "undladTilbageholdelse", laes: laesJaNej },
  { navn: "udfald", laes: laesEtAf(TILBUDSSVAR) },
  { navn: "formaal", laes: laesEtAf(FORMAAL) },
];

const JSONLINJER = [".jsonl", ".ndjson"];

/** @throws Brugsfejl for a file that cannot be read */
export async function laesRegnskab(fil: string): Promise<Kilde> {
  if (!JSONLINJER.includes(extname(fil).toLowerCase())) return laesKilde(fil, fraCsv);
  const tekst = await jsontekst(fil);
  return typeof tekst === "string" ? fraJsonlinjer(fil, tekst) : tekst;
}

function fraCsv(fil: Csvfil): Kilde {
  const plan = findKolonner(fil, HAENDELSESKOLONNER);
  return {
    raa: fil.raekker.map((raekke) => samlet(felterI(raekke, plan))),
    fejl: plan.fejl,
    sted: (sti) => stedIRaekker(plan, sti),
  };
}

/** One event a line; blank lines are skipped. */
function fraJsonlinjer(fil: string, tekst: string): Kilde {
  const raa: unknown[] = [];
  const linjer: number[] = [];
  const fejl: Stedfejl[] = [];
  for (const [i, linje] of tekst.split(/\r\n?|\n/).entries()) {
    if (linje.trim() === "") continue;
    try {
      raa.push(JSON.parse(linje));
      linjer.push(i + 1);
    } catch {
      fejl.push({ ...stedIFil(fil, i + 1), kode: "ugyldig-json", besked: "this line is not JSON" });
    }
  }
  return {
    raa,
    fejl,
    sted: ([nr, ...resten]) => stedIJson(fil, typeof nr === "number" ? (linjer[nr] ?? null) : null, resten),
  };
}
