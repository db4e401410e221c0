/**
 * The state's rules for its lists of areas (omraaderegler), one entry for each wording of the act, dated by the day of
 * the list (listedato).
 */
import { ABL, type Hjemmel } from "../kerne/begrundelse.js";
import { dag } from "../kerne/dato.js";
import type { Dateret } from "../kerne/gaeldende.js";
import { type Operator, type Tal, tal } from "../kerne/tal.js";
import type { Kriterium, Omraadekriterium } from "./kriterier.js";

/** The lists, most severe first. */
export const LISTER = ["omdannelsesomraade", "parallelsamfund", "udsat", "forebyggelsesomraade"] as const;

export type Liste = (typeof LISTER)[number];

/**
 * How a limit is measured: `procent` as printed, `gange` as a multiple of the national average of convicted (dom only).
 */
export type Maal = "procent" | "gange";

/** One criterion with its figure and the text's own operator. */
export interface Kriteriegraense<K extends Omraadekriterium = Omraadekriterium> {
  readonly kriterium: K;
  readonly operator: Operator;
  readonly graense: Tal;
  readonly maal: Maal;
  readonly hjemmel: Hjemmel;
}

/** A list asks for at least `mindst` of these criteria. */
export interface Kriterieantal<K extends Omraadekriterium = Omraadekriterium> {
  readonly mindst: number;
  readonly kriterier: readonly Kriteriegraense<K>[];
}

export interface Omraaderegel extends Dateret {
  /** Residents (beboere): a list takes areas of mindst so many. */
  readonly mindstBeboere: Tal;
  readonly beboereHjemmel: Hjemmel;
  readonly udsat: Kriterieantal;
  /** What makes an udsat area a parallelsamfund; `samme-liste` while there was one list only. */
  readonly parallelsamfund: Kriteriegraense | "samme-liste";
  /** On so many lists in a row, the governing one included; null while the notion did not exist. */
  readonly omdannelsesomraade: { readonly lister: number; readonly hjemmel: Hjemmel } | null;
  readonly forebyggelsesomraade: (Kriterieantal & { readonly andel: Kriteriegraense }) | null;
  /** The names of the day. */
  readonly betegnelser: Readonly<Record<Liste, string>>;
}

function graense<K extends Omraadekriterium>(
  kriterium: K,
  operator: Operator,
  figur: string,
  hjemmel: Hjemmel,
  maal: Maal = "procent",
): Kriteriegraense<K> {
  return { kriterium, operator, graense: tal(figur), maal, hjemmel };
}

const LOV_2010: Hjemmel = { kilde: "LOV 1610/2010", sted: "§ 61 a" };
const LOV_2013: Hjemmel = { kilde: "LOV 1609/2013", sted: "§ 61 a" };

const STK_1 = ABL("§ 61 a, stk. 1");

/** § 61 a, stk. 1: the four criteria of an udsat area; the agreement's figure 5 repeats them. */
const PARAGRAF_61A: readonly Kriteriegraense<Kriterium>[] = [
  graense("beskaeftigelse", "overstiger", "40", ABL("§ 61 a, stk. 1, nr. 1")),
  graense("dom", "mindst", "3", ABL("§ 61 a, stk. 1, nr. 2"), "gange"),
  graense("uddannelse", "overstiger", "60", ABL("§ 61 a, stk. 1, nr. 3")),
  graense("indkomst", "mindreEnd", "55", ABL("§ 61 a, stk. 1, nr. 4")),
];

const PARAGRAF_61B: readonly Kriteriegraense[] = [
  graense("beskaeftigelse", "overstiger", "30", ABL("§ 61 b, nr. 1")),
  graense("dom", "mindst", "2", ABL("§ 61 b, nr. 2"), "gange"),
  graense("uddannelse", "overstiger", "60", ABL("§ 61 b, nr. 3")),
  graense("indkomst", "mindreEnd", "65", ABL("§ 61 b, nr. 4")),
];

const GHETTOBETEGNELSER = {
  omdannelsesomraade: "hårdt ghettoområde",
  parallelsamfund: "ghettoområde",
  udsat: "udsat boligområde",
  forebyggelsesomraade: "forebyggelsesområde",
};

const BETEGNELSER = {
  ...GHETTOBETEGNELSER,
  omdannelsesomraade: "omdannelsesområde",
  parallelsamfund: "parallelsamfund",
};

const TUSIND = { mindstBeboere: tal(1000), beboereHjemmel: ABL("§ 61 a, stk. 3") };

const FRA_2018 = {
  ...TUSIND,
  udsat: { mindst: 2, kriterier: PARAGRAF_61A },
  parallelsamfund: graense("ikkeVestlige", "overstiger", "50", ABL("§ 61 a, stk. 2")),
  // The act of 2018 says four years, five for the lists of 2018 to 2020; that of 2021 says five. Five lists throughout.
  omdannelsesomraade: { lister: 5, hjemmel: ABL("§ 61 a, stk. 4") },
} as const;

const FOER_2018 = {
  ...TUSIND,
  parallelsamfund: "samme-liste",
  omdannelsesomraade: null,
  forebyggelsesomraade: null,
  betegnelser: GHETTOBETEGNELSER,
} as const;

export const OMRAADEREGLER: readonly Omraaderegel[] = [
  {
    ...FOER_2018,
    fra: dag("1900-01-01"),
    udsat: {
      mindst: 2,
      kriterier: [
        graense("ikkeVestlige", "overstiger", "50", LOV_2010),
        graense("beskaeftigelse", "overstiger", "40", LOV_2010),
        graense("dom", "overstiger", "2.70", LOV_2010),
      ],
    },
  },
  {
    ...FOER_2018,
    fra: dag("2014-01-01"),
    udsat: {
      mindst: 3,
      kriterier: [
        graense("ikkeVestlige", "overstiger", "50", LOV_2013),
        graense("beskaeftigelse", "overstiger", "40", LOV_2013),
        graense("dom", "overstiger", "2.70", LOV_2013),
        graense("uddannelse", "overstiger", "50", LOV_2013),
        graense("indkomst", "mindreEnd", "55", LOV_2013),
      ],
    },
  },
  { ...FRA_2018, fra: dag("2018-12-01"), forebyggelsesomraade: null, betegnelser: GHETTOBETEGNELSER },
  {
    ...FRA_2018,
    fra: dag("2021-12-01"),
    forebyggelsesomraade: {
      mindst: 2,
      kriterier: PARAGRAF_61B,
      andel: graense("ikkeVestlige", "overstiger", "30", ABL("§ 61 b")),
    },
    betegnelser: BETEGNELSER,
  },
];

/** The criteria that the agreement measures departments by: those of § 61 a, stk. 1 (figure 5). */
export const UDSATKRITERIER: Kriterieantal<Kriterium> & { readonly hjemmel: Hjemmel } = {
  mindst: 2,
  kriterier: PARAGRAF_61A,
  hjemmel: STK_1,
};
