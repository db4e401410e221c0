/**
 * What an area's figures on one list say (listetilstand), by the rule of the list's day.
 * Rule `omraade.listetilstand`.
 */
import type { Dag } from "../kerne/dato.js";
import { gaeldende } from "../kerne/gaeldende.js";
import { grupperet } from "../kerne/grupper.js";
import { afbild, kendt, type Muligheder, mindst, sammen, ukendt } from "../kerne/muligheder.js";
import type { Sti } from "../kerne/sti.js";
import { opfylder } from "../kerne/tal.js";
import { NOEGLETAL_FOR, type Omraadekriterium } from "../parametre/kriterier.js";
import { type Maal, OMRAADEREGLER, type Omraaderegel } from "../parametre/omraaderegler.js";
import type { PlaceretOpgoerelse } from "./gaeldendeListe.js";
import type { Opgoerelse } from "./omraade.js";
import { type Figur, type Proeve, type Proevet, proevede } from "./proeve.js";
import { videnOm } from "./viden.js";

/** The status by one list's figures alone; omdannelsesomraade takes five lists. */
type Grundstatus = "ingen" | "forebyggelsesomraade" | "udsat" | "parallelsamfund";

/** One area's opgoerelse with the rule of its day, and the paths to its facts in the input. */
export interface Kilde {
  readonly opgoerelse: Opgoerelse;
  readonly regel: Omraaderegel;
  readonly sti: (...felt: Sti) => Sti;
}

export const OPGOERELSER: Sti = ["omraade", "opgoerelser"];

export function kildeTil({ opgoerelse, indeks }: PlaceretOpgoerelse): Kilde {
  const sti: Kilde["sti"] = (...felt) => [...OPGOERELSER, indeks, ...felt];
  return { opgoerelse, regel: regelFor(opgoerelse.listedato), sti };
}

export function regelFor(listedato: Dag): Omraaderegel {
  const regel = gaeldende(OMRAADEREGLER, listedato);
  if (regel === null) throw new RangeError(`no rule for lists of ${listedato}`);
  return regel;
}

/** A limit on a criterion. */
export interface Kriterieproeve extends Proeve {
  readonly kriterium: Omraadekriterium;
  readonly maal: Maal;
}

export function figurFor({ opgoerelse, sti }: Kilde, { kriterium, maal }: Omit<Kriterieproeve, keyof Proeve>): Figur {
  return {
    viden: videnOm(opgoerelse.noegletal, kriterium, maal, opgoerelse.listedato),
    sti: sti("noegletal", NOEGLETAL_FOR[kriterium]),
  };
}

export interface Listetilstand {
  /** The status of an area with residents enough. */
  readonly status: Muligheder<Grundstatus>;
  /** Whether each of the further limits is met. */
  readonly ekstra: readonly Muligheder<boolean>[];
}

/** @param ekstra further limits, tested on the same figures */
export function listetilstand(kilde: Kilde, ekstra: readonly Kriterieproeve[] = []): Listetilstand {
  const { udsat, parallelsamfund, forebyggelsesomraade: forebyggelse } = kilde.regel;
  const opfyldt = proevede(
    efterFigur(kilde, [
      ...udsat.kriterier,
      ...ekstra,
      ...(parallelsamfund === "samme-liste" ? [] : [parallelsamfund]),
      ...(forebyggelse === null ? [] : [...forebyggelse.kriterier, forebyggelse.andel]),
    ]),
  );
  const erUdsat = mindst(udsat.mindst, udsat.kriterier.map(opfyldt));
  const somUdsat = afbild(
    parallelsamfund === "samme-liste" ? kendt(true) : opfyldt(parallelsamfund),
    (er): Grundstatus => (er ? "parallelsamfund" : "udsat"),
  );
  // The state's list of prevention areas leaves out those that are udsatte (a reading of the published lists).
  const ellers =
    forebyggelse === null
      ? kendt<Grundstatus>("ingen")
      : sammen(
          mindst(forebyggelse.mindst, forebyggelse.kriterier.map(opfyldt)),
          opfyldt(forebyggelse.andel),
          (nok, andel): Grundstatus => (nok && andel ? "forebyggelsesomraade" : "ingen"),
        );
  return { status: hvis(erUdsat, somUdsat, ellers), ekstra: ekstra.map(opfyldt) };
}

function hvis<T>(betingelse: Muligheder<boolean>, saa: Muligheder<T>, ellers: Muligheder<T>): Muligheder<T> {
  const hvisSaa = sammen(betingelse, saa, (er, svar): T | "ellers" => (er ? svar : "ellers"));
  return sammen(hvisSaa, ellers, (svar, andet): T => (svar === "ellers" ? andet : svar));
}

function efterFigur(kilde: Kilde, proever: readonly Kriterieproeve[]): readonly Proevet[] {
  return [...grupperet(proever, ({ kriterium }) => kriterium).values()]
    .flatMap((sammeKriterium) => [...grupperet(sammeKriterium, ({ maal }) => maal).values()])
    .flatMap(([en, ...andre]) => (en === undefined ? [] : { figur: figurFor(kilde, en), proever: [en, ...andre] }));
}

/** Whether the area has the residents that a list takes. */
export function nokBeboere({ opgoerelse, sti, regel }: Kilde): Muligheder<boolean> {
  return opgoerelse.antalBeboere === null
    ? ukendt(sti("antalBeboere"), [false, true])
    : kendt(opfylder(opgoerelse.antalBeboere, "mindst", regel.mindstBeboere));
}

/** The status by the figures of one list. */
export function grundstatus(kilde: Kilde): Muligheder<Grundstatus> {
  return sammen(nokBeboere(kilde), listetilstand(kilde).status, (nok, status) => (nok ? status : "ingen"));
}
