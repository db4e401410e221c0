/** Tests of one key figure against one or more limits (proever), with everything unknown left open. */
import { afbild, kendt, type Muligheder, sammen, ukendt } from "../kerne/muligheder.js";
import type { Sti } from "../kerne/sti.js";
import { type Operator, opfylder, type Tal } from "../kerne/tal.js";
import { type Udfald, udfald, udfaldAf } from "../kerne/trevaerdi.js";
import { proevepunkter, type Viden } from "./viden.js";

/** A limit: known, or a fact that somebody must supply and that lies somewhere in a span. */
export type Graense =
  | { readonly art: "kendt"; readonly vaerdi: Tal }
  | { readonly art: "ukendt"; readonly sti: Sti; readonly viden: Viden };

export interface Proeve {
  readonly operator: Operator;
  readonly graense: Graense;
  /** The bit that a met test sets. */
  readonly bit: number;
}

/** The figure that is tested: what is known of it, and the fact to ask for where that is not enough. */
export interface Figur {
  readonly viden: Viden;
  readonly sti: Sti;
}

/** Which of the tests are met, as the sum of their bits. At most one of them has an unknown limit. */
export function proev({ viden, sti }: Figur, proever: readonly Proeve[]): Muligheder<number> {
  const aaben = proever.find(({ graense }) => graense.art === "ukendt")?.graense;
  if (viden.art === "praecis" && aaben === undefined) return kendt(bits(viden.vaerdi, proever, null));

  const faste = proever.flatMap(({ graense }) => (graense.art === "kendt" ? [graense.vaerdi] : []));
  const [figurer, graenser] = punktnet(viden, faste, aaben);
  const figurvalg = ukendt(sti, figurer);
  if (aaben?.art !== "ukendt") return afbild(figurvalg, (figur) => bits(figur, proever, null));
  return sammen(figurvalg, ukendt(aaben.sti, graenser), (figur, graense) => bits(figur, proever, graense));
}

/** The outcome of one test alone. */
export function proevEn(figur: Figur, operator: Operator, graense: Graense): Udfald {
  if (figur.viden.art === "praecis" && graense.art === "kendt")
    return udfald(opfylder(figur.viden.vaerdi, operator, graense.vaerdi));
  return udfaldAf(proev(figur, [{ operator, graense, bit: 1 }]).vaerdier.map((sat) => sat !== 0));
}

/**
 * Values for the figure and for the unknown limit, so that the figure meets each limit from both sides and the limit
 * each figure.
 */
function punktnet(
  viden: Viden,
  faste: readonly Tal[],
  graense: Graense | undefined,
): readonly [readonly Tal[], readonly Tal[]] {
  if (graense?.art !== "ukendt") return [proevepunkter(viden, faste), []];
  const figurer = proevepunkter(viden, [...faste, ...endepunkter(graense.viden)]);
  return [figurer, proevepunkter(graense.viden, figurer)];
}

function endepunkter(viden: Viden): readonly Tal[] {
  if (viden.art === "praecis") return [viden.vaerdi];
  return viden.til === null ? [viden.fra] : [viden.fra, viden.til];
}

function bits(figur: Tal, proever: readonly Proeve[], aabenGraense: Tal | null): number {
  let sum = 0;
  for (const { operator, graense, bit } of proever) {
    const vaerdi = graense.art === "kendt" ? graense.vaerdi : aabenGraense;
    if (vaerdi !== null && opfylder(figur, operator, vaerdi)) sum += bit;
  }
  return sum;
}
