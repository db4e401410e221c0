/** Tests of one key figure against one or more limits (proever), with everything unknown left open. */
import { afbild, iOrden, type Muligheder, sammen, ukendt } from "../kerne/muligheder.js";
import type { Sti } from "../kerne/sti.js";
import { type Operator, opfylder, type Tal } from "../kerne/tal.js";
import { type Udfald, udfaldAf } from "../kerne/trevaerdi.js";
import { proevepunkter, type Viden } from "./viden.js";

/** What is known of a figure, and the fact to ask for where that is not enough. */
export interface Figur {
  readonly viden: Viden;
  readonly sti: Sti;
}

/** A limit: known, or one that somebody must supply and that lies somewhere in a span. */
export type Graense = Tal | Figur;

export interface Proeve {
  readonly operator: Operator;
  readonly graense: Graense;
}

export function erUkendt(graense: Graense): graense is Figur {
  return "viden" in graense;
}

/** A figure with all that it is held against, so that what one unknown figure does is seen whole. */
export interface Proevet {
  readonly figur: Figur;
  /** At most one of them has an unknown limit. */
  readonly proever: readonly Proeve[];
}

/** Whether each test is met, by the test. */
export function proevede(figurer: readonly Proevet[]): (proeve: Proeve) => Muligheder<boolean> {
  const svar = iOrden(figurer.flatMap(({ figur, proever }) => svarene(figur, proever)));
  const efterProeve = new Map(figurer.flatMap(({ proever }) => proever).map((proeve, nr) => [proeve, svar[nr]]));
  return (proeve) => {
    const fundet = efterProeve.get(proeve);
    if (fundet === undefined) throw new RangeError("a test that is not among those of a figure");
    return fundet;
  };
}

/** The outcome of one test alone. */
export function proevEn(figur: Figur, proeve: Proeve): Udfald {
  return udfaldAf(svarene(figur, [proeve]).flatMap(({ vaerdier }) => vaerdier));
}

function svarene({ viden, sti }: Figur, proever: readonly Proeve[]): readonly Muligheder<boolean>[] {
  const punkter = figurpunkter(viden, proever);
  const vaerdi = ukendt(sti, punkter);
  return proever.map(({ operator, graense }) => {
    if (!erUkendt(graense)) return afbild(vaerdi, (v) => opfylder(v, operator, graense));
    const graenser = ukendt(graense.sti, proevepunkter(graense.viden, punkter));
    return sammen(vaerdi, graenser, (v, g) => opfylder(v, operator, g));
  });
}

/** So that the figure meets each limit from both sides, and an unknown limit each figure. */
function figurpunkter(viden: Viden, proever: readonly Proeve[]): readonly Tal[] {
  return proevepunkter(
    viden,
    proever.flatMap(({ graense }) => (erUkendt(graense) ? ender(graense.viden) : [graense])),
  );
}

function ender(viden: Viden): readonly Tal[] {
  if (viden.art === "praecis") return [viden.vaerdi];
  return viden.til === null ? [viden.fra] : [viden.fra, viden.til];
}
