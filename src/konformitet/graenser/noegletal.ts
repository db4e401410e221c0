/**
 * Key figures for boundary cases (noegletal): chosen criteria met or at given values, all others far from every limit.
 */
import { type Tal, tal } from "../../kerne/tal.js";
import { KRITERIER, type Kriterium, NOEGLETAL_FOR } from "../../parametre/kriterier.js";
import { UDSATKRITERIER } from "../../parametre/omraaderegler.js";
import { forbi } from "./punkter.js";

export type Vaerdier = { readonly [K in Kriterium]?: string };

/** Nobody convicted or outside work, everyone schooled, and twice the region's income. */
const LANGT_FRA: Readonly<Record<Kriterium, string>> = {
  beskaeftigelse: "0",
  dom: "0",
  uddannelse: "0",
  indkomst: "200",
};

export function noegletal(vaerdier: Vaerdier, ikkeVestlige: string | null = null): object {
  const figurer = KRITERIER.map((kriterium) => {
    const vaerdi = vaerdier[kriterium] ?? LANGT_FRA[kriterium];
    return [NOEGLETAL_FOR[kriterium], kriterium === "dom" ? { gange: vaerdi } : vaerdi] as const;
  });
  return { ...Object.fromEntries(figurer), ...(ikkeVestlige === null ? {} : { ikkeVestlige }) };
}

/** A value beyond a limit of the criterion, in the direction that § 61 a gives it. */
export function forbiGraensen(kriterium: Kriterium, graense: Tal): string {
  return forbi(graense, kriterium === "indkomst" ? "under" : "over");
}

/** The same of several criteria, each beyond its own. */
export function forbiGraenserne(kriterier: readonly Kriterium[], graenseFor: (kriterium: Kriterium) => Tal): Vaerdier {
  return Object.fromEntries(kriterier.map((kriterium) => [kriterium, forbiGraensen(kriterium, graenseFor(kriterium))]));
}

/** The limit of § 61 a. */
export function paragraf61a(kriterium: Kriterium): Tal {
  const fundet = UDSATKRITERIER.kriterier.find((et) => et.kriterium === kriterium);
  if (fundet === undefined) throw new RangeError(`§ 61 a has no ${kriterium}`);
  return fundet.graense;
}

/** No share exceeds 100 per cent; null for the criteria that are no shares. */
export function hoejst(kriterium: Kriterium): Tal | null {
  return kriterium === "dom" || kriterium === "indkomst" ? null : HUNDREDE;
}

export const HUNDREDE = tal(100);

/** Another criterion, to stand beside the one whose limit is tried. */
export function andet(kriterium: Kriterium): Kriterium {
  return kriterium === "uddannelse" ? "beskaeftigelse" : "uddannelse";
}

/** Clauses of figure 5, by criterion. */
export const FIGUR_5: Readonly<Record<Kriterium, string>> = {
  beskaeftigelse: "F5-1",
  dom: "F5-2",
  uddannelse: "F5-3",
  indkomst: "F5-4",
};
