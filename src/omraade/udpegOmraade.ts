/** Designation (udpegning): which of the state's lists an area is on. Rule `omraade.udpegOmraade`. */
import { ABL, type Hjemmel } from "../kerne/begrundelse.js";
import type { Dag } from "../kerne/dato.js";
import { afgjort, afgoerendeFakta, kendt, type Muligheder, sammen } from "../kerne/muligheder.js";
import type { Sti } from "../kerne/sti.js";
import { tal } from "../kerne/tal.js";
import { type Udfald, udfald } from "../kerne/trevaerdi.js";
import type { Begrundet } from "../parametre/fortolkninger.js";
import type { Omraadekriterium } from "../parametre/kriterier.js";
import { LISTER, type Liste } from "../parametre/omraaderegler.js";
import type { Omraadebegrundelse } from "./begrundelser.js";
import { gaeldendeListe, type PlaceretOpgoerelse } from "./gaeldendeListe.js";
import { type Kriterieudfald, kriteriebegrundelse, kriterier61a, kriterier61b } from "./kriterieudfald.js";
import { listeudfald, type Omraadestatus, officielStatus } from "./listestatus.js";
import { grundstatus, type Kilde, kildeTil, listetilstand, nokBeboere, OPGOERELSER } from "./listetilstand.js";
import type { Omraade } from "./omraade.js";
import { parallelsamfundAlleAarFoer } from "./tilbageblik.js";

export type Kriterieliste = { readonly [K in Omraadekriterium]?: { readonly udfald: Udfald } };

export interface Udpegning extends Begrundet<Omraadebegrundelse> {
  /** The most severe list that is certain; `uoplyst` when none is and some may be. */
  readonly status: Omraadestatus | "uoplyst";
  /** The name of the day. */
  readonly betegnelse: string | null;
  readonly listedato: Dag | null;
  readonly grundlag: "officiel" | "beregnet" | null;
  readonly lister: Readonly<Record<Liste, Udfald>>;
  readonly kriterier: Kriterieliste;
  readonly kriterier61b: Kriterieliste | null;
  /** It is certain that the number of residents alone keeps the area off the lists. */
  readonly alleneBeboertal: boolean;
  /** The facts that could still change the status. */
  readonly mangler: readonly Sti[];
}

const STK_5 = ABL("§ 61 a, stk. 5");

const LISTEHJEMMEL: Readonly<Record<Liste, Hjemmel>> = {
  udsat: ABL("§ 61 a, stk. 1"),
  parallelsamfund: ABL("§ 61 a, stk. 2"),
  omdannelsesomraade: ABL("§ 61 a, stk. 4"),
  forebyggelsesomraade: ABL("§ 61 b"),
};

/**
 * Decides which of the state's lists an area is on, by the list that governs on the day and the wording of the act on
 * that list's day.
 *
 * @param omraade the area with its key figures (per cent) and residents at each list
 * @param dato the day on which the answer is to hold
 * @returns each list in three values, the criteria behind them, reasons, and the facts that could change the status. An
 * official designation wins over the figures.
 * @see almenboligloven §§ 61 a and 61 b; clauses OT-2, OT-3, F5-1 to F5-4 and F5-10
 * @example
 * udpegOmraade(omraade, dag("2018-12-01")).status; // "udsat"
 */
export function udpegOmraade(omraade: Omraade, dato: Dag): Udpegning {
  const styrende = gaeldendeListe(omraade, dato);
  return styrende === null ? udenListe(dato) : udpegEfterListe(omraade, styrende);
}

function udenListe(dato: Dag): Udpegning {
  return {
    status: "uoplyst",
    betegnelse: null,
    listedato: null,
    grundlag: null,
    lister: listeudfald(["ingen", ...LISTER]),
    kriterier: {},
    kriterier61b: null,
    alleneBeboertal: false,
    begrundelse: [{ kode: "ingen-gaeldende-liste", regel: "omraade.gaeldendeListe", hjemmel: [STK_5], dato }],
    forbehold: [],
    fortolkninger: {},
    mangler: [OPGOERELSER],
  };
}

/** The same by a list that is already chosen. */
export function udpegEfterListe(omraade: Omraade, styrende: PlaceretOpgoerelse): Udpegning {
  const kilde = kildeTil(styrende);
  const { regel } = kilde;
  const { listedato } = kilde.opgoerelse;
  const officiel = officielStatus(kilde);
  const beregnet = beregnetStatus(omraade, styrende, kilde);
  const gaeldende = officiel === null ? beregnet : kendt(officiel);
  const lister = listeudfald(gaeldende.vaerdier);
  const status = sikkerEfterLister(lister);
  const [saet61a, saet61b] = [kriterier61a(kilde), kriterier61b(kilde)];
  return {
    status,
    betegnelse: status === "uoplyst" || status === "ingen" ? null : regel.betegnelser[status],
    listedato,
    grundlag: officiel === null ? "beregnet" : "officiel",
    lister,
    kriterier: somListe(saet61a),
    kriterier61b: saet61b === null ? null : somListe(saet61b),
    alleneBeboertal: (officiel === null || officiel === "ingen") && kunBeboertalMangler(kilde),
    begrundelse: begrund(kilde, lister, saet61a, saet61b),
    forbehold:
      officiel !== null && !beregnet.vaerdier.includes(officiel)
        ? [{ kode: "afviger-fra-officiel-liste", listedato }]
        : [],
    fortolkninger: {},
    mangler: afgoerendeFakta(gaeldende),
  };
}

/** The status alone: the official one where it is stated, and else that by the figures. */
export function gaeldendeStatus(omraade: Omraade, styrende: PlaceretOpgoerelse): Muligheder<Omraadestatus> {
  const kilde = kildeTil(styrende);
  const officiel = officielStatus(kilde);
  return officiel === null ? beregnetStatus(omraade, styrende, kilde) : kendt(officiel);
}

/** The status by the figures: that of the governing list, made omdannelsesomraade by the lists before it. */
function beregnetStatus(omraade: Omraade, styrende: PlaceretOpgoerelse, kilde: Kilde): Muligheder<Omraadestatus> {
  const { omdannelsesomraade } = kilde.regel;
  const efterTal: Muligheder<Omraadestatus> = grundstatus(kilde);
  if (omdannelsesomraade === null || !efterTal.vaerdier.includes("parallelsamfund")) return efterTal;
  const foer = parallelsamfundAlleAarFoer(omraade, styrende, omdannelsesomraade.lister);
  return sammen(efterTal, foer, (nu, alleFoer) => (nu === "parallelsamfund" && alleFoer ? "omdannelsesomraade" : nu));
}

/** The most severe list that all of them are on; `uoplyst` when there is none and some are on one. */
export function sikkerStatus(muligeStatusser: readonly Omraadestatus[]): Omraadestatus | "uoplyst" {
  return sikkerEfterLister(listeudfald(muligeStatusser));
}

function sikkerEfterLister(lister: Readonly<Record<Liste, Udfald>>): Omraadestatus | "uoplyst" {
  const sikker = LISTER.find((liste) => lister[liste] === "opfyldt");
  if (sikker !== undefined) return sikker;
  return LISTER.some((liste) => lister[liste] === "uoplyst") ? "uoplyst" : "ingen";
}

/** With residents enough the area would certainly be on a list, and it certainly has too few. */
function kunBeboertalMangler(kilde: Kilde): boolean {
  return afgjort(nokBeboere(kilde)) === false && !listetilstand(kilde).status.vaerdier.includes("ingen");
}

function somListe(saet: readonly Kriterieudfald[]): Kriterieliste {
  return Object.fromEntries(saet.map(({ kriterium, udfald }) => [kriterium, { udfald }]));
}

function begrund(
  kilde: Kilde,
  lister: Readonly<Record<Liste, Udfald>>,
  saet61a: readonly Kriterieudfald[],
  saet61b: readonly Kriterieudfald[] | null,
): readonly Omraadebegrundelse[] {
  const { antalBeboere, udpeget, listedato } = kilde.opgoerelse;
  const { mindstBeboere, beboereHjemmel } = kilde.regel;
  const grunde: Omraadebegrundelse[] = [];
  if (udpeget !== null)
    grunde.push({ kode: "officiel-liste", regel: "omraade.listestatus", hjemmel: [STK_5], listedato, udpeget });
  grunde.push(
    {
      kode: "antal-beboere",
      regel: "omraade.listetilstand",
      hjemmel: [beboereHjemmel],
      udfald: udfald(afgjort(nokBeboere(kilde))),
      sammenligning: {
        vaerdi: antalBeboere === null ? null : tal(antalBeboere),
        operator: "mindst",
        graense: mindstBeboere,
        enhed: "beboere",
        herkomst: { art: "kilde", hjemmel: beboereHjemmel },
      },
    },
    ...saet61a.map((k) => kriteriebegrundelse("61a", k)),
    ...(saet61b ?? []).map((k) => kriteriebegrundelse("61b", k)),
  );
  for (const liste of LISTER) {
    const hjemmel = [LISTEHJEMMEL[liste]];
    if (lister[liste] !== "ikke-opfyldt")
      grunde.push({ kode: "liste", regel: "omraade.udpegOmraade", hjemmel, liste, udfald: lister[liste] });
  }
  return grunde;
}
