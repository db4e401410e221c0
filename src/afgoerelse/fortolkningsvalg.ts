/**
 * The interpretations of which another choice would change an answer about a decision (fortolkningsvalg).
 * Rule `afgoerelse.fortolkningsvalg`.
 */
import { type Sti, sammeStier } from "../kerne/sti.js";
import { afgoerendeValg } from "../kerne/valg.js";
import {
  type AfgoerendeFortolkninger,
  FORTOLKNINGER,
  type Fortolkningsid,
  medValg,
} from "../parametre/fortolkninger.js";
import { type Beslutning, manglerI } from "./beslutning.js";

export const PLACERINGSVALG: readonly Fortolkningsid[] = [
  "et-risikokriterium",
  "anvisningsandel",
  "indplacering-fra",
  "950-kraever-tidligere-udpegning",
];

/** Those that each decision rests on. */
const VALG: Readonly<Record<Exclude<Beslutning["op"], "udpeg">, readonly Fortolkningsid[]>> = {
  placer: PLACERINGSVALG,
  vurder: [
    "delvist-skaerpet",
    "interne-flytninger",
    "fleksjob-timer",
    "indkomst-forrige-aar",
    "uddannelsessoegende-forrige-aar",
  ],
  maaAnvises: ["stk-9-paa-trin-2", "ydelser-foer-reformen"],
};

/**
 * @param mangler the facts that the decision lacks, which every answer names
 * @param bindende the rest of the answer's binding part
 */
export function fortolkningsvalg(
  beslutning: Beslutning,
  mangler: readonly Sti[],
  bindende: (beslutning: Beslutning) => unknown = () => null,
): AfgoerendeFortolkninger {
  if (beslutning.op === "udpeg") return {};
  const denne = JSON.stringify(bindende(beslutning), stort);
  const { aftale } = beslutning;
  return afgoerendeValg(aftale.fortolkninger, FORTOLKNINGER, VALG[beslutning.op], (id, valg) => {
    const anden = { ...beslutning, aftale: { ...aftale, fortolkninger: medValg(aftale.fortolkninger, id, valg) } };
    return !sammeStier(manglerI(anden), mangler) || JSON.stringify(bindende(anden), stort) !== denne;
  });
}

function stort(_: string, vaerdi: unknown): unknown {
  return typeof vaerdi === "bigint" ? String(vaerdi) : vaerdi;
}
