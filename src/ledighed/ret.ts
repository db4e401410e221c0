/**
 * A ledger put right where an event was recorded wrongly (ret): the ledger as it should have been, and the later turns
 * that would have been others. What was offered was offered all the same; what is to be done about it is not said here.
 */
import { ens } from "../kerne/ens.js";
import { type Fejl, kastVedFejl, ugyldigtHvis } from "../kerne/fejl.js";
import { medAfvist, proevHaendelse } from "./anvend.js";
import { datofejl } from "./datofejl.js";
import type { Haendelse } from "./haendelse.js";
import type { Tildeling, Tur } from "./tildeling.js";
import type { Tilstand } from "./tilstand.js";

/** Events are numbered from the first of the ledger, which is 0, as in the paths of faults. */
export type Rettelse =
  | { readonly art: "erstat"; readonly nr: number; readonly haendelse: Haendelse }
  | { readonly art: "slet"; readonly nr: number }
  /** One that was forgotten, before the event that has the number now; one past the last number is at the end. */
  | { readonly art: "indsaet"; readonly nr: number; readonly haendelse: Haendelse };

/** A vacancy after the corrected event; null where no turn is known, or where the vacancy no longer fits. */
export interface AndenTur {
  /** The number of its event in the corrected ledger. */
  readonly nr: number;
  readonly foer: Tildeling | null;
  readonly nu: Tildeling | null;
}

export interface Rettet {
  /** The corrected ledger, from the same beginning. */
  readonly haendelser: readonly Haendelse[];
  /** The state after them, to be stored; null while some of them do not fit. */
  readonly tilstand: Tilstand | null;
  readonly andreTure: readonly AndenTur[];
  /** Later events that do not fit the corrected ledger, as an answer to what is no longer an offer; judged without them. */
  readonly fejl: readonly Fejl[];
}

/**
 * Corrects one event of a ledger.
 *
 * @param begyndelse the state before the first of the events: `start(...)`, or one taken up again
 * @param haendelser the events as they were recorded
 * @returns the corrected ledger, its state, the later turns that would have been others, and the later events that no
 * longer fit
 * @throws Trappefejl when there is no event with that number, when the ledger was at fault before, or when the corrected
 * event itself does not fit
 * @example
 * const { haendelser, tilstand, andreTure } = ret(start(afdeling, aftale), bogfoerte, { art: "slet", nr: 12 });
 */
export function ret(begyndelse: Tilstand, haendelser: readonly Haendelse[], rettelse: Rettelse): Rettet {
  const { nr } = rettelse;
  const plads = nr - begyndelse.haendelser;
  const sidste = rettelse.art === "indsaet" ? haendelser.length : haendelser.length - 1;
  const findes = Number.isSafeInteger(nr) && plads >= 0 && plads <= sidste;
  kastVedFejl(ugyldigtHvis(!findes, ["nr"], "the ledger has no such event"));
  const foer = foert(begyndelse, haendelser);
  kastVedFejl(foer.fejl);
  const rettede = haendelser.toSpliced(
    plads,
    rettelse.art === "indsaet" ? 0 : 1,
    ...(rettelse.art === "slet" ? [] : [rettelse.haendelse]),
  );
  kastVedFejl(
    rettede.flatMap((haendelse, i) =>
      datofejl(haendelse, rettede[i - 1]?.dato ?? begyndelse.senesteDag, begyndelse.aftale, [
        "haendelser",
        begyndelse.haendelser + i,
        "dato",
      ]),
    ),
  );
  const nu = foert(begyndelse, rettede);
  kastVedFejl(rettelse.art === "slet" ? [] : nu.fejl.filter(({ sti: [, hvilken] }) => hvilken === nr));
  const forskudt = rettede.length - haendelser.length;
  return {
    haendelser: rettede,
    tilstand: nu.fejl.length > 0 ? null : nu.tilstand,
    andreTure: andreTure(foer.ture, nu.ture, {
      efter: plads + Math.max(0, forskudt),
      forskudt,
      fra: begyndelse.haendelser,
    }),
    fejl: nu.fejl,
  };
}

interface Foert {
  readonly tilstand: Tilstand;
  /** Of each event that is a vacancy, the turn as it stands at last. */
  readonly ture: ReadonlyMap<number, Tildeling | null>;
  readonly fejl: readonly Fejl[];
}

function foert(begyndelse: Tilstand, haendelser: readonly Haendelse[]): Foert {
  let tilstand = begyndelse;
  const ture = new Map<number, Tildeling | null>();
  const ledige = new Map<number, number>();
  const fejl: Fejl[] = [];
  for (const [i, haendelse] of haendelser.entries()) {
    const skridt = proevHaendelse(tilstand, haendelse);
    if (haendelse.type === "ledig") ture.set(i, null);
    if (!("tilstand" in skridt)) {
      fejl.push(...skridt.map((en) => ({ ...en, sti: ["haendelser", begyndelse.haendelser + i, ...en.sti] })));
      tilstand = medAfvist(tilstand, haendelse);
      continue;
    }
    if (haendelse.type === "ledig") ledige.set(skridt.nr, i);
    // An answer to an offer from before the beginning concerns no vacancy of these events.
    const ledig = ledige.get(skridt.nr);
    if (ledig !== undefined) ture.set(ledig, skridt.tildeling);
    tilstand = skridt.tilstand;
  }
  return { tilstand, ture, fejl };
}

function andreTure(
  foer: Foert["ture"],
  nu: Foert["ture"],
  sted: { readonly efter: number; readonly forskudt: number; readonly fra: number },
): readonly AndenTur[] {
  return [...nu].flatMap(([i, tur]) => {
    const gammel = foer.get(i - sted.forskudt) ?? null;
    return i < sted.efter || ens(turen(gammel), turen(tur)) ? [] : [{ nr: sted.fra + i, foer: gammel, nu: tur }];
  });
}

/** What became of an offer is the municipality's own. */
function turen(tildeling: Tildeling | null): Tur | null {
  if (tildeling === null) return null;
  const { position, tur, aarsag, skaerpede } = tildeling;
  return { position, tur, aarsag, skaerpede };
}
