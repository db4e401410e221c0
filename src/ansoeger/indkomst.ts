/** The least income (indkomst): the amount in force on a day, in kr. a month. Rule `ansoeger.indkomst`. */
import type { Herkomst } from "../kerne/begrundelse.js";
import { aarstal, type Dag, foersteJanuar } from "../kerne/dato.js";
import { gaeldende } from "../kerne/gaeldende.js";
import type { Tal } from "../kerne/tal.js";
import type { Aftale } from "../parametre/aftale.js";
import type { Figur } from "./bundet.js";

/** An amount and where it comes from. */
export interface Beloeb {
  readonly beloeb: Tal;
  readonly herkomst: Herkomst;
}

/**
 * The amount in force on a day; null outside what is known. An entry of the supplement replaces the text's own of the
 * same first day; the last of them holds no longer than the agreement.
 */
export function indkomstminimum({ tekst, supplement }: Aftale, dato: Dag): Beloeb | null {
  const egne = supplement.indkomstMinimum;
  const trykt = tekst.ansoegere?.mindsteindkomst ?? null;
  const trykte = (trykt?.beloeb ?? []).filter(({ fra }) => !egne.some((egen) => egen.fra === fra));
  const poster = [...egne, ...trykte];
  const post = gaeldende(poster, dato);
  if (post === null) return null;
  const erSidste = poster.every(({ fra }) => fra <= post.fra);
  if (erSidste && post.kendtTil == null && tekst.gaelder !== null && dato > tekst.gaelder.til) return null;
  const herkomst: Herkomst =
    trykt !== null && trykte.includes(post) ? { art: "kilde", hjemmel: trykt.hjemmel } : { art: supplement.oprindelse };
  return { beloeb: post.beloeb, herkomst };
}

/**
 * What an income is held against; which day's amount last year's is, is the interpretation `indkomst-forrige-aar`. That
 * of a year is the one in force on its 1 January: the amount printed in December holds for the year that follows.
 */
export function indkomstfigur(aftale: Aftale, dato: Dag, paa: "dagen" | "1-januar-aaret-foer"): Figur {
  const aarFoer = aarstal(dato) - 1;
  const dag = paa === "dagen" ? dato : aarFoer < 1900 ? null : foersteJanuar(aarFoer);
  const kendt = dag === null ? null : indkomstminimum(aftale, dag);
  const sti = ["aftale", "supplement", "indkomstMinimum"];
  return { sti, dag, vaerdi: kendt?.beloeb ?? null, herkomst: kendt?.herkomst ?? null };
}
