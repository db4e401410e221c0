/**
 * How long an outcome lasts (horisont): the next day on which it is another with no fact changing.
 * Rule `afgoerelse.horisont`.
 */
import type { Begrundelsesdel, Forbehold } from "../kerne/begrundelse.js";
import type { Dag } from "../kerne/dato.js";
import type { Skiftedag, Skiftekode } from "../kerne/skiftedag.js";
import { type Sti, unikke } from "../kerne/sti.js";
import type { Omraadestatus } from "../omraade/listestatus.js";
import type { Trappe } from "../parametre/aftale.js";
import type { AfgoerendeFortolkninger } from "../parametre/fortolkninger.js";
import {
  type Beslutning,
  type Beslutningsop,
  type Dagsudfald,
  om,
  sammeUdfald,
  type Udfaldslaeser,
} from "./beslutning.js";
import { fortolkningsvalg } from "./fortolkningsvalg.js";
import { haendelser } from "./haendelser.js";
import { afgoer } from "./sag.js";

/** Something that time brings on the day of the change. */
export interface Horisontbegrundelse extends Begrundelsesdel<Skiftekode> {
  readonly faktum: Sti;
}

/** The outcome on the day of the change, all null when there is none. */
export interface Udfaldsfelter {
  readonly udfald: Dagsudfald["udfald"] | null;
  /** Of a designation. */
  readonly status?: Omraadestatus | "uoplyst" | null;
  /** Of a placement. */
  readonly trappe?: Trappe | null;
  readonly trin?: number | null;
}

export interface Horisont extends Udfaldsfelter {
  /** The first day of the new outcome; null when there is none within ten years. */
  readonly dato: Dag | null;
  /** All that time changes on that day. */
  readonly begrundelse: readonly Horisontbegrundelse[];
  /** Of the decision today and of the one on that day. */
  readonly forbehold: readonly Forbehold[];
  readonly fortolkninger: AfgoerendeFortolkninger;
  readonly mangler: readonly Sti[];
}

/**
 * Finds the next day on which the outcome is another with no fact changing: birthdays, a conviction leaving the window,
 * three months reached, a new amount, a list or a period beginning or ending. What is unknown stays unknown.
 *
 * @param beslutning the decision, with the day from which to look ahead
 * @returns the first such day until the same calendar day ten years on, that day included (a reading), and the outcome
 * on it; for a placement also stair and step, for a designation the status. The end of the agreement is another outcome
 * of a placement, `aftale-ikke-gaeldende`; of an assessment it changes a caveat only.
 * @throws Trappefejl for a placement outside the agreement
 * @example
 * horisontFor({ op: "vurder", husstand, krav, dato, aftale }).dato; // "2027-01-01": the conviction of 2024 has left the window
 */
export function horisontFor(beslutning: Beslutning): Horisont {
  const { forbehold, mangler } = afgoer(beslutning).resultat;
  const skift = naesteSkift(beslutning);
  return {
    ...(skift === null ? intetUdfald(om(beslutning).udfaldslaeser()(beslutning, beslutning.dato)) : skift.udfald),
    dato: skift?.dag ?? null,
    begrundelse: (skift?.haendelser ?? []).map(({ kode, faktum, hjemmel }) => ({
      kode,
      regel: "afgoerelse.horisont",
      hjemmel,
      faktum,
    })),
    forbehold:
      skift === null ? forbehold : unikke([...forbehold, ...forbeholdPaa(beslutning, skift.dag, skift.udfald)]),
    fortolkninger: fortolkningsvalg(beslutning, mangler, (anden) => {
      const andet = naesteSkift(anden);
      return andet === null ? null : [andet.dag, andet.udfald];
    }),
    mangler,
  };
}

/** The same fields as an outcome of the decision has. */
function intetUdfald(idag: Dagsudfald): Udfaldsfelter {
  return { udfald: null, ...Object.fromEntries(Object.keys(idag).map((felt) => [felt, null])) };
}

export interface Skift {
  readonly dag: Dag;
  readonly udfald: Dagsudfald;
  readonly haendelser: readonly Skiftedag[];
}

/** Days on which nothing happens are passed over: only those of `haendelser` can bring another outcome. */
export function naesteSkift<O extends Beslutningsop>(
  beslutning: Beslutning<O>,
  erSkift: (foer: Dagsudfald, efter: Dagsudfald) => boolean = (a, b) => !sammeUdfald(a, b),
  udfaldPaa: Udfaldslaeser<Beslutning<O>> = om(beslutning).udfaldslaeser(),
  kommende = haendelser(beslutning),
): Skift | null {
  const idag = udfaldPaa(beslutning, beslutning.dato);
  for (const dag of new Set(kommende.map((en) => en.dag))) {
    const udfald = udfaldPaa(beslutning, dag);
    if (erSkift(idag, udfald)) return { dag, udfald, haendelser: unikke(kommende.filter((en) => en.dag === dag)) };
  }
  return null;
}

function forbeholdPaa(beslutning: Beslutning, dag: Dag, { udfald }: Dagsudfald): readonly Forbehold[] {
  return udfald === "aftale-ikke-gaeldende" ? [] : afgoer({ ...beslutning, dato: dag }).resultat.forbehold;
}
