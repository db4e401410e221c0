/**
 * Whom the municipality may not assign where (anvisningsforbud): almenboligloven § 59, stk. 6 (udsatte areas) and stk.
 * 7 (prevention areas), one entry for each wording. Each ground has the number that the act gives it; the benefit test
 * of stk. 7 has none and is called `ydelse`.
 */
import { ABL, type Herkomst, type Hjemmel } from "../kerne/begrundelse.js";
import { type Dag, dag } from "../kerne/dato.js";
import type { Dateret } from "../kerne/gaeldende.js";
import type { Uddannelsesart } from "./ansoegerregler.js";
import { type INSTITUTIONER, REFORMEN, type YDELSER } from "./fakta.js";

export { INSTITUTIONER, REFORMEN, YDELSER } from "./fakta.js";

/**
 * A benefit; `kontanthjaelp` is that of § 16, stk. 1, `kontanthjaelp-16-2` that of stk. 2, in lov om aktiv
 * socialpolitik.
 */
export type Ydelsestype = (typeof YDELSER)[number];

export type Institution = (typeof INSTITUTIONER)[number];

export type Forbudsnr = 1 | 2 | 3 | 4 | 5 | 6 | 7 | "ydelse";

/** What the council has decided or found: an area excepted from stk. 7 (stk. 8), or no dwelling elsewhere (stk. 9). */
export const ANVISNINGSUNDTAGELSER = ["stk-8", "stk-9"] as const;
export type Anvisningsundtagelse = (typeof ANVISNINGSUNDTAGELSER)[number];

/** So many whole calendar months in a row on one or more of the benefits. */
export interface Ydelsesproeve {
  readonly maaneder: number;
  readonly ydelser: readonly Ydelsestype[];
  /**
   * What counted in their place before the wording came into force, if such months count; null: the benefits are the
   * same before and after.
   */
  readonly tidligere: readonly Ydelsestype[] | null;
}

interface Grundsdel {
  readonly nr: Forbudsnr;
  readonly hjemmel: Hjemmel;
}

export type Forbudsgrund =
  | (Grundsdel & {
      readonly art: "loesladelse";
      readonly institution: Institution;
      readonly underAlder: number | null;
      readonly maaneder: number;
    })
  | (Grundsdel & { readonly art: "ophaevelse"; readonly maaneder: number })
  /** Not of those who are in an education of these kinds. */
  | (Grundsdel & { readonly art: "statsborgerskab"; readonly undtagne: readonly Uddannelsesart[] })
  | (Grundsdel & { readonly art: "ydelser"; readonly proever: readonly Ydelsesproeve[] })
  | (Grundsdel & { readonly art: "ydelse-paa-dagen"; readonly ydelse: Ydelsestype });

export interface Anvisningsforbud extends Dateret {
  /** Where the first day comes from. */
  readonly herkomst: Herkomst;
  readonly stk6: readonly Forbudsgrund[];
  readonly stk7: readonly Forbudsgrund[];
}

/** The act's prevention areas, and with them stk. 7 to 9, begin on this day. */
export const ANVISNINGSFORBUD_FRA: Dag = dag("2021-12-01");

const STK_6 = (nr: number): Hjemmel => ABL(`§ 59, stk. 6, nr. ${nr}`);
const STK_7 = ABL("§ 59, stk. 7");

/** Nr. 1 to 4, which both paragraphs share and no wording has changed. */
const PERSONGRUNDE: readonly Forbudsgrund[] = [
  { nr: 1, art: "loesladelse", institution: "kriminalforsorgen", underAlder: null, maaneder: 6, hjemmel: STK_6(1) },
  { nr: 2, art: "loesladelse", institution: "anden", underAlder: 18, maaneder: 6, hjemmel: STK_6(2) },
  { nr: 3, art: "ophaevelse", maaneder: 6, hjemmel: STK_6(3) },
  // The act excepts students of a recognised institution; which kinds those are is a reading.
  {
    nr: 4,
    art: "statsborgerskab",
    undtagne: ["ungdomsuddannelse", "videregaaende", "elev-laerling"],
    hjemmel: STK_6(4),
  },
];

const NR_6: Forbudsgrund = { nr: 6, art: "ydelse-paa-dagen", ydelse: "foertidspension", hjemmel: STK_6(6) };
const NR_7: Forbudsgrund = {
  nr: 7,
  art: "ydelser",
  proever: [{ maaneder: 6, ydelser: ["dagpenge", "sygedagpenge", "ressourceforloebsydelse"], tidligere: null }],
  hjemmel: STK_6(7),
};

const FOER_STK_2: readonly Ydelsestype[] = ["selvforsoergelses-og-hjemrejseydelse", "overgangsydelse"];
const STK_1: readonly Ydelsestype[] = ["kontanthjaelp"];
const STK_2: readonly Ydelsestype[] = ["kontanthjaelp-16-2"];

function nr5(proeve: Ydelsesproeve): Forbudsgrund {
  return { nr: 5, art: "ydelser", proever: [proeve], hjemmel: STK_6(5) };
}

function ydelse(proever: readonly Ydelsesproeve[]): Forbudsgrund {
  return { nr: "ydelse", art: "ydelser", proever, hjemmel: STK_7 };
}

export const ANVISNINGSFORBUD: readonly Anvisningsforbud[] = [
  {
    fra: ANVISNINGSFORBUD_FRA,
    herkomst: { art: "kilde", hjemmel: ABL("§ 59, stk. 6 og 7") },
    stk6: [
      ...PERSONGRUNDE,
      nr5({ maaneder: 6, ydelser: [...FOER_STK_2, "uddannelseshjaelp", ...STK_1], tidligere: null }),
      NR_6,
      NR_7,
    ],
    stk7: [
      ...PERSONGRUNDE,
      ydelse([
        { maaneder: 6, ydelser: FOER_STK_2, tidligere: null },
        { maaneder: 24, ydelser: STK_1, tidligere: null },
      ]),
    ],
  },
  {
    fra: REFORMEN,
    herkomst: { art: "antaget" },
    stk6: [
      ...PERSONGRUNDE,
      nr5({ maaneder: 6, ydelser: [...STK_1, ...STK_2], tidligere: [...STK_1, ...FOER_STK_2] }),
      NR_6,
      NR_7,
    ],
    stk7: [
      ...PERSONGRUNDE,
      ydelse([
        { maaneder: 6, ydelser: STK_2, tidligere: FOER_STK_2 },
        { maaneder: 24, ydelser: STK_1, tidligere: STK_1 },
      ]),
    ],
  },
];
