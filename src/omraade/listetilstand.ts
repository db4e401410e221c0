/**
 * What an area's figures on one list (listetilstand) say: how many criteria of each kind are met, by the rule of the
 * list's day. Rule `omraade.listetilstand`.
 */
import type { Dag } from "../kerne/dato.js";
import { gaeldende } from "../kerne/gaeldende.js";
import { afbild, kendt, type Muligheder, sammen, ukendt } from "../kerne/muligheder.js";
import type { Sti } from "../kerne/sti.js";
import { opfylder } from "../kerne/tal.js";
import { NOEGLETAL_FOR, type Omraadekriterium } from "../parametre/kriterier.js";
import { type Kriteriegraense, type Maal, OMRAADEREGLER, type Omraaderegel } from "../parametre/omraaderegler.js";
import type { PlaceretOpgoerelse } from "./gaeldendeListe.js";
import type { Opgoerelse } from "./omraade.js";
import { type Figur, type Proeve, proev } from "./proeve.js";
import { videnOm } from "./viden.js";

/** The status by one list's figures alone; omdannelsesomraade takes five lists. */
type Grundstatus = "ingen" | "forebyggelsesomraade" | "udsat" | "parallelsamfund";

/** One area's opgoerelse with the path to it in the input. */
export interface Kilde {
  readonly opgoerelse: Opgoerelse;
  readonly sti: Sti;
}

export const OPGOERELSER: Sti = ["omraade", "opgoerelser"];

export function kildeTil({ opgoerelse, indeks }: PlaceretOpgoerelse): Kilde {
  return { opgoerelse, sti: [...OPGOERELSER, indeks] };
}

/** A further limit on a criterion, tested on the same figure; each has its own bit from `EKSTRA` on. */
export interface Ekstraproeve extends Proeve {
  readonly kriterium: Omraadekriterium;
  readonly maal: Maal;
}

// A tilstand is a number: two counters of three bits, two flags, and above them the bits of the extra tests.
const UDSAT = 1;
const FOREBYGGELSE = 1 << 3;
const PARALLEL = 1 << 6;
const ANDEL = 1 << 7;
/** The first bit for extra tests. */
export const EKSTRA = 1 << 8;

export function regelFor(listedato: Dag): Omraaderegel {
  const regel = gaeldende(OMRAADEREGLER, listedato);
  if (regel === null) throw new RangeError(`no rule for lists of ${listedato}`);
  return regel;
}

export function figurFor({ opgoerelse, sti }: Kilde, kriterium: Omraadekriterium, maal: Maal): Figur {
  return {
    viden: videnOm(opgoerelse.noegletal, kriterium, maal, opgoerelse.listedato),
    sti: [...sti, "noegletal", NOEGLETAL_FOR[kriterium]],
  };
}

/**
 * All tests of the list's day and the extra ones, each figure once, so that what one unknown figure does is seen whole.
 */
export function listetilstand(
  kilde: Kilde,
  regel: Omraaderegel,
  ekstra: readonly Ekstraproeve[] = [],
): Muligheder<number> {
  let samlet: Muligheder<number> = kendt(0);
  for (const { figur, proever } of efterFigur(kilde, regel, ekstra))
    samlet = sammen(samlet, proev(figur, proever), (sum, sat) => afkortet(sum + sat, regel));
  return samlet;
}

/** Counters stop at what the lists ask for: more criteria change nothing, and fewer values are quicker to combine. */
function afkortet(tilstand: number, { udsat, forebyggelsesomraade }: Omraaderegel): number {
  const forMange = Math.max(0, (tilstand & 7) - udsat.mindst) * UDSAT;
  const forMangeTilForebyggelse =
    Math.max(0, ((tilstand >> 3) & 7) - (forebyggelsesomraade?.mindst ?? 0)) * FOREBYGGELSE;
  return tilstand - forMange - forMangeTilForebyggelse;
}

/** Whether the area has the residents that a list takes. */
export function nokBeboere({ opgoerelse, sti }: Kilde, regel: Omraaderegel): Muligheder<boolean> {
  return opgoerelse.antalBeboere === null
    ? ukendt([...sti, "antalBeboere"], [false, true])
    : kendt(opfylder(opgoerelse.antalBeboere, "mindst", regel.mindstBeboere));
}

/** The status that a tilstand gives an area with residents enough. */
export function statusAf(tilstand: number, regel: Omraaderegel): Grundstatus {
  const { udsat, forebyggelsesomraade: forebyggelse } = regel;
  if ((tilstand & 7) >= udsat.mindst)
    return regel.parallelsamfund === "samme-liste" || (tilstand & PARALLEL) !== 0 ? "parallelsamfund" : "udsat";
  // The state's list of prevention areas leaves out those that are udsatte (a reading of the published lists).
  if (forebyggelse !== null && (tilstand & ANDEL) !== 0 && ((tilstand >> 3) & 7) >= forebyggelse.mindst)
    return "forebyggelsesomraade";
  return "ingen";
}

/** The status by the figures of one list. */
export function grundstatus(kilde: Kilde): Muligheder<Grundstatus> {
  const regel = regelFor(kilde.opgoerelse.listedato);
  const efterTal = afbild(listetilstand(kilde, regel), (tilstand) => statusAf(tilstand, regel));
  return sammen(nokBeboere(kilde, regel), efterTal, (nok, status) => (nok ? status : "ingen"));
}

function efterFigur(
  kilde: Kilde,
  regel: Omraaderegel,
  ekstra: readonly Ekstraproeve[],
): readonly { figur: Figur; proever: readonly Proeve[] }[] {
  const alle: Ekstraproeve[] = [...regel.udsat.kriterier.map((k) => somProeve(k, UDSAT)), ...ekstra];
  if (regel.parallelsamfund !== "samme-liste") alle.push(somProeve(regel.parallelsamfund, PARALLEL));
  if (regel.forebyggelsesomraade !== null) {
    alle.push(
      ...regel.forebyggelsesomraade.kriterier.map((k) => somProeve(k, FOREBYGGELSE)),
      somProeve(regel.forebyggelsesomraade.andel, ANDEL),
    );
  }
  const grupper = new Map<string, { figur: Figur; proever: Proeve[] }>();
  for (const proeve of alle) {
    const noegle = `${proeve.kriterium} ${proeve.maal}`;
    const gruppe = grupper.get(noegle) ?? { figur: figurFor(kilde, proeve.kriterium, proeve.maal), proever: [] };
    gruppe.proever.push(proeve);
    grupper.set(noegle, gruppe);
  }
  return [...grupper.values()];
}

/** A printed limit as a test. */
function somProeve({ kriterium, operator, graense, maal }: Kriteriegraense, bit: number): Ekstraproeve {
  return { kriterium, operator, graense: { art: "kendt", vaerdi: graense }, maal, bit };
}
