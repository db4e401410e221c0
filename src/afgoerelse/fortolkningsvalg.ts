/** The interpretations of which another choice would change an answer about a decision (fortolkningsvalg). Rule `afgoerelse.fortolkningsvalg`. */
import { sammeStier } from "../kerne/sti.js";
import { afgoerendeValg } from "../kerne/valg.js";
import { type AfgoerendeFortolkninger, FORTOLKNINGER, type Fortolkningsid, medValg } from "../parametre/fortolkninger.js";
import { type Beslutning, traef } from "./beslutning.js";

export const PLACERINGSVALG: readonly Fortolkningsid[] = [
  "et-risikokriterium",
  "anvisningsandel",
  "indplacering-fra",
  "950-kraever-tidligere-udpegning",
];

/** Those that each decision rests on. */
const VALG: Readonly<Record<Exclude<Beslutning["op"], "udpeg">, readonly Fortolkningsid[]>> = {
  placer: PLACERINGSVALG,
  vurder: ["delvist-skaerpet", "interne-flytninger", "fleksjob-timer", "indkomst-forrige-aar", "uddannelsessoegende-forrige-aar"],
  maaAnvises: ["stk-9-paa-trin-2", "ydelser-foer-reformen"],
};

/** @param bindende the binding part of the answer beside the facts that the decision lacks, which every answer names */
export function fortolkningsvalg(beslutning: Beslutning, bindende: (beslutning: Beslutning) => unknown): AfgoerendeFortolkninger {
  if (beslutning.op === "udpeg") return {};
  const [denne, { mangler }] = [JSON.stringify(bindende(beslutning), stort), traef(beslutning)];
  const { aftale } = beslutning;
  return afgoerendeValg(aftale.fortolkninger, FORTOLKNINGER, VALG[beslutning.op], (id, valg) => {
    const anden = { ...beslutning, aftale: { ...aftale, fortolkninger: medValg(aftale.fortolkninger, id, valg) } };
    return !sammeStier(traef(anden).mangler, mangler) || JSON.stringify(bindende(anden), stort) !== denne;
  });
}

function stort(_: string, vaerdi: unknown): unknown {
  return typeof vaerdi === "bigint" ? String(vaerdi) : vaerdi;
}
