/**
 * The interpretations of which another choice would change an answer about a decision (fortolkningsvalg).
 * Rule `afgoerelse.fortolkningsvalg`.
 */
import { forbudtEfterAftalen } from "../ansoeger/anvisningssted.js";
import { valgI } from "../ansoeger/bundet.js";
import { type Sti, sammeStier } from "../kerne/sti.js";
import { afgoerendeValg } from "../kerne/valg.js";
import {
  type AfgoerendeFortolkninger,
  FORTOLKNINGER,
  type Fortolkningsid,
  medValg,
} from "../parametre/fortolkninger.js";
import { type Beslutning, manglerI } from "./beslutning.js";
import { muligeGrunde } from "./persondage.js";
import type { Sag } from "./sag.js";

export const PLACERINGSVALG: readonly Fortolkningsid[] = [
  "et-risikokriterium",
  "anvisningsandel",
  "indplacering-fra",
  "950-kraever-tidligere-udpegning",
];

const VURDERINGSVALG: readonly Fortolkningsid[] = [
  "delvist-skaerpet",
  "interne-flytninger",
  "fleksjob-timer",
  "indkomst-forrige-aar",
  "uddannelsessoegende-forrige-aar",
];

/** Those that the decision rests on, on its day or a later one, as the place is or excepted. */
function valgFor(beslutning: Exclude<Beslutning, Sag<"udpeg">>): readonly Fortolkningsid[] {
  switch (beslutning.op) {
    case "placer":
      return PLACERINGSVALG;
    case "vurder":
      return VURDERINGSVALG;
    case "maaAnvises": {
      const ydelser = new Set(muligeGrunde(beslutning).flatMap(({ naar }) => valgI(naar)));
      return stk9KanVendes(beslutning) ? ["stk-9-paa-trin-2", ...ydelser] : [...ydelser];
    }
  }
}

/** Whether the choice says anything here while the agreement lasts. */
function stk9KanVendes({ sted, dato, aftale }: Sag<"maaAnvises">): boolean {
  const { fra } = aftale.tekst.gaelder;
  const [forbudt, tilladt] = FORTOLKNINGER["stk-9-paa-trin-2"].map((valg) => {
    const fortolkninger = medValg(aftale.fortolkninger, "stk-9-paa-trin-2", valg);
    const undtaget = { ...sted, undtagelse: "stk-9" } as const;
    return forbudtEfterAftalen(undtaget, dato < fra ? fra : dato, { ...aftale, fortolkninger });
  });
  return forbudt !== tilladt;
}

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
  return afgoerendeValg(aftale.fortolkninger, FORTOLKNINGER, valgFor(beslutning), (id, valg) => {
    const anden = { ...beslutning, aftale: { ...aftale, fortolkninger: medValg(aftale.fortolkninger, id, valg) } };
    return !sammeStier(manglerI(anden), mangler) || JSON.stringify(bindende(anden), stort) !== denne;
  });
}

function stort(_: string, vaerdi: unknown): unknown {
  return typeof vaerdi === "bigint" ? String(vaerdi) : vaerdi;
}
