/**
 * The order of nine as a finite chain (kaede): where a department can stand when each offer is answered before the next
 * dwelling falls vacant, and where each vacancy takes it. The links are made by the rules themselves, one event after
 * another. Rule `ledighed.kaede`.
 */
import type { Dag } from "../kerne/dato.js";
import { husket } from "../kerne/husket.js";
import type { Sti } from "../kerne/sti.js";
import { proevSkridt, type Skridt } from "./anvend.js";
import type { Tilbudssvar } from "./haendelse.js";
import { Stand } from "./stand.js";
import type { Tilstand } from "./tilstand.js";

/** Where one vacancy leads: to a place for each answer that may come, or, where nothing is offered, to one. */
type Led = readonly { readonly svar: Tilbudssvar | null; readonly til: number }[];

export interface Kaede {
  readonly led: readonly Led[];
  /**
   * Whether a place is at the head of a full round: the first slot, with as many ninths taken as the alternation began
   * with.
   */
  readonly rundestart: readonly boolean[];
  /** Vacancies in a full round. */
  readonly runde: number;
  /** The places of the given beginnings. */
  readonly begyndelser: readonly number[];
}

/** One dwelling is enough, since it is answered before it falls vacant again; no ledger has one without a name. */
const BOLIG = "";

/**
 * @param begyndelser states of one department, no offer of which awaits an answer
 * @param svar the answers that may come
 * @returns the chain, or the fact that is missing for it
 */
export function kaede(
  begyndelser: readonly Tilstand[],
  dato: Dag,
  svar: readonly Tilbudssvar[],
): Kaede | { readonly mangler: Sti } {
  const staa = (tilstand: Tilstand) => new Stand(tilstand, dato, tilstand.aftale);
  const stillinger: Stillinger = new Map();
  const numre = new Map<Stillinger, number>();
  const tilstande: Tilstand[] = [];
  const nummer = (tilstand: Tilstand): number => {
    const under = staa(tilstand).noegle.reduce((her, del) => husket(her, del, () => new Map()), stillinger);
    return husket(numre, under, () => tilstande.push(tilstand) - 1);
  };
  const fra = begyndelser.map(nummer);
  const led: Led[] = [];
  for (let nr = 0; nr < tilstande.length; nr += 1) {
    const tilstand = tilstande[nr];
    if (tilstand === undefined) break;
    const efter = godtaget(proevSkridt(tilstand, { type: "ledig", dato, bolig: BOLIG, ...ALMINDELIG }));
    const [mangler] = efter.tilstand.spor.pladser;
    if (mangler !== undefined) return { mangler };
    led.push(
      efter.tildeling?.udfald === "afventer"
        ? svar.map((et) => ({ svar: et, til: nummer(svaret(efter.tilstand, dato, et)) }))
        : [{ svar: null, til: nummer(efter.tilstand) }],
    );
  }
  const { laengde } = tilstande[0]?.aftale.tekst.trapper.ledighed.raekkefoelge ?? { laengde: 1 };
  const stande = tilstande.map(staa);
  return {
    led,
    rundestart: stande.map(({ position, niende }) => position === 0 && (niende?.naeste ?? 0) === 0),
    runde: (stande[0]?.niende?.veje ?? 1) * laengde,
    begyndelser: fra,
  };
}

const ALMINDELIG = { boligtype: "almindelig", undladTilbageholdelse: false } as const;

export function svaret(tilstand: Tilstand, dato: Dag, udfald: Tilbudssvar, bolig = BOLIG): Tilstand {
  return godtaget(proevSkridt(tilstand, { type: "udfald", dato, bolig, udfald, formaal: "boligsocial" })).tilstand;
}

function godtaget(skridt: ReturnType<typeof proevSkridt>): Skridt {
  if ("kode" in skridt) throw new RangeError(`the chain made an event that is refused: ${skridt.besked}`);
  return skridt;
}

/** Where a department can stand, by one part of it after another. */
interface Stillinger extends Map<number | boolean, Stillinger> {}
