/**
 * Whom the municipality may not assign where (anvisningsforbud): almenboligloven § 59, stk. 6 (udsatte areas) and stk.
 * 7 (prevention areas), one entry for each wording. Each ground has the number that the act gives it; the benefit test
 * of stk. 7 has none and is called `ydelse`. A ground on any member is enough.
 * Part of rule `ansoeger.maaAnvises`.
 */
import { ABL, type Herkomst, type Hjemmel } from "../kerne/begrundelse.js";
import { type Dag, dag } from "../kerne/dato.js";
import type { Dateret } from "../kerne/gaeldende.js";
import { statsborgerskab } from "./ansoeger/statsborgerskab.js";
import { REFORMEN, type Ydelsestype } from "./fakta.js";
import type { Fortolkningsvalg } from "./fortolkninger.js";
import { alle, enAf, fyldt, ikke, type Vilkaar, valg, type Ydelsesmaaneder } from "./vilkaar.js";

export type Forbudsnr = 1 | 2 | 3 | 4 | 5 | 6 | 7 | "ydelse";

/** What the council has decided or found: an area excepted from stk. 7 (stk. 8), or no dwelling elsewhere (stk. 9). */
export const ANVISNINGSUNDTAGELSER = ["stk-8", "stk-9"] as const;
export type Anvisningsundtagelse = (typeof ANVISNINGSUNDTAGELSER)[number];

/** The act speaks of family dwellings in stk. 7, of dwellings in stk. 6. */
export const ANVISNINGSBOLIGTYPER = ["familiebolig", "ungdomsbolig", "aeldrebolig"] as const;
export type Anvisningsboligtype = (typeof ANVISNINGSBOLIGTYPER)[number];

export interface Forbudsgrund {
  readonly nr: Forbudsnr;
  readonly naar: Vilkaar;
  readonly hjemmel: Hjemmel;
}

export interface Anvisningsforbud extends Dateret {
  /** Where the first day comes from. */
  readonly herkomst: Herkomst;
  readonly stk6: readonly Forbudsgrund[];
  readonly stk7: readonly Forbudsgrund[];
}

/** The act's prevention areas, and with them stk. 7 to 9, begin on this day. */
export const ANVISNINGSFORBUD_FRA: Dag = dag("2021-12-01");

function stk6(nr: Exclude<Forbudsnr, "ydelse">, ...naar: readonly [Vilkaar, ...Vilkaar[]]): Forbudsgrund {
  return { nr, naar: naar.length === 1 ? naar[0] : alle(...naar), hjemmel: ABL(`§ 59, stk. 6, nr. ${nr}`) };
}

const STK_7: Hjemmel = ABL("§ 59, stk. 7");

function ydelse(...proever: readonly Vilkaar[]): Forbudsgrund {
  return { nr: "ydelse", naar: alle(kanFaaYdelser, enAf(...proever)), hjemmel: STK_7 };
}

/** Younger than 15 nobody can be convicted. */
const kanDoemmes = fyldt(15);
/** Nobody younger holds a lease (a reading). */
const kanHaveLejemaal = fyldt(18);
/** Nobody younger receives such benefits (a reading). */
const kanFaaYdelser = fyldt(15);

/** Nr. 1 to 4, which no wording has changed. */
const PERSONGRUNDE: readonly Forbudsgrund[] = [
  stk6(1, kanDoemmes, { art: "loesladt", institution: "kriminalforsorgen", maaneder: 6 }),
  stk6(2, kanDoemmes, ikke(fyldt(18)), { art: "loesladt", institution: "anden", maaneder: 6 }),
  stk6(3, kanHaveLejemaal, { art: "ophaevet", maaneder: 6 }),
  stk6(4, statsborgerskab),
];

/** Stk. 7 names them as its own: in a prevention area nothing is forbidden by stk. 6. */
const PERSONGRUNDE_STK_7: readonly Forbudsgrund[] = PERSONGRUNDE.map((grund) => ({ ...grund, hjemmel: STK_7 }));

/**
 * "6 sammenhængende kalendermåneder": whether a month counts on all its days, or on any, is the interpretation
 * `ydelsesmaaned`.
 *
 * @param foer what counted before a day, where another wording was in force; a later wording states it anew
 */
function paa(maaneder: number, ydelser: Ydelsesmaaneder["ydelser"], foer: Ydelsesmaaneder["foer"] = []): Vilkaar {
  const paaDage = (dage: Ydelsesmaaneder["dage"]): Vilkaar => ({
    art: "ydelsesmaaneder",
    maaneder,
    dage,
    ydelser,
    foer,
  });
  return valg("ydelsesmaaned", { hele: paaDage("alle"), paabegyndte: paaDage("en") });
}

const FOERTIDSPENSION = stk6(6, kanFaaYdelser, { art: "ydelse-paa-dagen", ydelse: "foertidspension" });
const DAGPENGE = stk6(
  7,
  kanFaaYdelser,
  paa(6, ["dagpenge", "sygedagpenge", { ydelse: "ressourceforloebsydelse", under: "jobafklaring" }]),
);

/** What the reform made kontanthjælp by § 16, stk. 2. */
const FOER_STK_2: readonly Ydelsestype[] = ["selvforsoergelses-og-hjemrejseydelse", "overgangsydelse"];
/** What it abolished. */
const AFSKAFFEDE: readonly Ydelsestype[] = [...FOER_STK_2, "uddannelseshjaelp"];

/** What counts of the days before the reform is the interpretation `ydelser-foer-reformen`. */
function paaEfterReformen(
  maaneder: number,
  ydelser: readonly Ydelsestype[],
  foer: Readonly<Record<Fortolkningsvalg<"ydelser-foer-reformen">, readonly Ydelsestype[]>>,
): Vilkaar {
  const med = (tidligere: readonly Ydelsestype[]) => paa(maaneder, ydelser, [{ dag: REFORMEN, ydelser: tidligere }]);
  return valg("ydelser-foer-reformen", {
    medregnes: med(foer.medregnes),
    "kun-kontanthjaelp": med(foer["kun-kontanthjaelp"]),
    "medregnes-ikke": med(foer["medregnes-ikke"]),
  });
}

/** Nr. 5 names no stk. of § 16, so kontanthjælp of whatever month counts there. */
const KONTANTHJAELP = paaEfterReformen(6, ["kontanthjaelp", "kontanthjaelp-16-2"], {
  medregnes: ["kontanthjaelp", ...AFSKAFFEDE],
  "kun-kontanthjaelp": ["kontanthjaelp"],
  "medregnes-ikke": ["kontanthjaelp"],
});

export const ANVISNINGSFORBUD: readonly Anvisningsforbud[] = [
  {
    fra: ANVISNINGSFORBUD_FRA,
    herkomst: { art: "kilde", hjemmel: ABL("§ 59, stk. 6 og 7") },
    stk6: [
      ...PERSONGRUNDE,
      stk6(5, kanFaaYdelser, paa(6, [...AFSKAFFEDE, "kontanthjaelp"])),
      FOERTIDSPENSION,
      DAGPENGE,
    ],
    stk7: [...PERSONGRUNDE_STK_7, ydelse(paa(6, FOER_STK_2), paa(24, ["kontanthjaelp"]))],
  },
  {
    fra: REFORMEN,
    herkomst: { art: "antaget" },
    stk6: [...PERSONGRUNDE, stk6(5, kanFaaYdelser, KONTANTHJAELP), FOERTIDSPENSION, DAGPENGE],
    stk7: [
      ...PERSONGRUNDE_STK_7,
      ydelse(
        paaEfterReformen(6, ["kontanthjaelp-16-2"], {
          medregnes: FOER_STK_2,
          "kun-kontanthjaelp": [],
          "medregnes-ikke": [],
        }),
        paaEfterReformen(24, ["kontanthjaelp"], {
          medregnes: ["kontanthjaelp"],
          "kun-kontanthjaelp": ["kontanthjaelp"],
          "medregnes-ikke": [],
        }),
      ),
    ],
  },
];
