/**
 * A decision (beslutning) before it is made: one of those that one can ask about, with everything that its answer rests
 * on. Rule `afgoerelse.beslutning`.
 */
import { ens } from "../kerne/ens.js";
import { type Resultater, SAGSOPS, type Sag, type Sagsop } from "./sag.js";
import { SAGER } from "./sager.js";
import type { Forespoergsel } from "./sagstype.js";

export type Beslutningsop = { readonly [O in Sagsop]: (typeof SAGER)[O]["om"] extends null ? never : O }[Sagsop];

export type Beslutning<O extends Beslutningsop = Beslutningsop> = Sag<O>;

export const BESLUTNINGER = SAGSOPS.filter((op): op is Beslutningsop => SAGER[op].om !== null);

/** What every answer about a decision repeats of the decision. */
export type Beslutningsdel = Pick<
  Resultater[Beslutning["op"]],
  "begrundelse" | "forbehold" | "fortolkninger" | "mangler"
>;

/**
 * The outcome alone: what makes two answers the same answer. Reasons, sharpened criteria and single persons may differ
 * within one outcome (a reading). Outside the agreement a placement has the outcome `aftale-ikke-gaeldende`.
 */
export type Dagsudfald = ReturnType<ReturnType<(typeof SAGER)[Beslutningsop]["om"]["udfaldslaeser"]>>;

export type Udfaldslaeser<B> = ReturnType<Forespoergsel<B, Dagsudfald>["udfaldslaeser"]>;

const ADSPURGTE: { readonly [O in Beslutningsop]: { readonly om: Forespoergsel<Sag<O>, Dagsudfald> } } = SAGER;

/** How one asks about the decision. */
export function om<O extends Beslutningsop>(beslutning: Beslutning<O>): Forespoergsel<Beslutning<O>, Dagsudfald> {
  const op: O = beslutning.op;
  return ADSPURGTE[op].om;
}

export function sammeUdfald(a: Dagsudfald, b: Dagsudfald): boolean {
  return ens(a, b);
}

const UAFGJORT: readonly Dagsudfald["udfald"][] = ["uoplyst", "ikke-omfattet", "aftale-ikke-gaeldende"];

/** Whether the outcome says which way the case goes. */
export function erAfgjort({ udfald }: Dagsudfald): boolean {
  return !UAFGJORT.includes(udfald);
}

/** Whether the answer has turned: both decided, and not alike. */
export function erVendt(foer: Dagsudfald, efter: Dagsudfald): boolean {
  return erAfgjort(foer) && erAfgjort(efter) && !sammeUdfald(foer, efter);
}
