/**
 * Published limits for the share of convicted residents (doemtegraenser), in per cent, by the day of the list. The act
 * states a multiple of the national average; the figure it came to is known for these lists only, and none is derived
 * from another.
 */
import { type Dag, dag } from "../kerne/dato.js";
import { type Tal, tal } from "../kerne/tal.js";

export interface Doemtegraense {
  readonly listedato: Dag;
  readonly gange: Tal;
  readonly andel: Tal;
  readonly kilde: string;
  readonly sikkerhed: "to kilder" | "en kilde";
}

export const DOEMTEGRAENSER: readonly Doemtegraense[] = [
  {
    listedato: dag("2018-12-01"),
    gange: tal(3),
    andel: tal("1.98"),
    kilde: "jv.dk, articles 2707520 and 2714888 (April and May 2019)",
    sikkerhed: "to kilder",
  },
  {
    listedato: dag("2019-12-01"),
    gange: tal(3),
    andel: tal("2.03"),
    kilde: "sn.dk, article 892884; dklf.dk, Parallelsamfundssager i Slagelse",
    sikkerhed: "to kilder",
  },
  {
    listedato: dag("2020-12-01"),
    gange: tal(3),
    andel: tal("2.27"),
    kilde: "tv2fyn.dk, En kriminel for meget",
    sikkerhed: "en kilde",
  },
  {
    listedato: dag("2022-12-01"),
    gange: tal(2),
    andel: tal("1.45"),
    kilde: "dklf.dk, Omdannelsesområder, parallelsamfund, forebyggelsesområder og udsatte boligområder",
    sikkerhed: "en kilde",
  },
];
