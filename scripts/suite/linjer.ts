/**
 * The rules as they are to be computed, line by line (linjer): each with the rules that compute it and the cases that
 * hold it, and each choice of an interpretation with the cases that it decides.
 */
import { FORTOLKNINGER } from "../../src/parametre/fortolkninger.js";

export interface Linje {
  /** The section of the rules. */
  readonly afsnit: string;
  /** What it says, in a few words of our own. */
  readonly ord: string;
  readonly regler: readonly string[];
  /** Ids of cases; a star stands for any letters. */
  readonly sager: readonly string[];
  /** Why no case holds it. */
  readonly grund?: string;
}

/** What is read of a case. */
export interface Linjesag {
  readonly id: string;
  readonly forventet: unknown;
}

/** How many cases a line names; none is a hole unless it says why. */
function antal({ sager }: Linje, alle: readonly Linjesag[]): number {
  const moenstre = sager.map(moenster);
  return alle.filter(({ id }) => moenstre.some((et) => et.test(id))).length;
}

function moenster(sag: string): RegExp {
  return new RegExp(`^${sag.split("*").map(ordret).join(".*")}$`);
}

function ordret(tekst: string): string {
  return tekst.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Whatever breaks the bond between lines, rules and cases. */
export function linjehuller(
  linjer: readonly Linje[],
  regler: ReadonlyMap<string, string>,
  sager: readonly Linjesag[],
): readonly string[] {
  return linjer.flatMap((linje) => [
    ...linje.regler.filter((regel) => !regler.has(regel)).map((regel) => `${linje.ord}: no rule ${regel}`),
    ...linje.sager
      .filter((sag) => !sager.some(({ id }) => moenster(sag).test(id)))
      .map((sag) => `${linje.ord}: no case ${sag}`),
    ...(linje.sager.length === 0 && linje.grund === undefined ? [`${linje.ord}: no case, and no reason why`] : []),
  ]);
}

/** The choices that decide no case. */
export function uafproevedeValg(sager: readonly Linjesag[]): readonly string[] {
  return valgene(sager).flatMap(({ id, valg, sager: egne }) => (egne === 0 ? [`${id}: ${valg}`] : []));
}

function valgene(
  sager: readonly Linjesag[],
): readonly { readonly id: string; readonly valg: string; readonly sager: number }[] {
  return Object.entries(FORTOLKNINGER).flatMap(([id, alle]) =>
    alle.map((valg) => ({ id, valg, sager: sager.filter((sag) => afgoerende(sag)[id] === valg).length })),
  );
}

function afgoerende({ forventet }: Linjesag): Readonly<Record<string, unknown>> {
  const { result } = forventet as { readonly result?: { readonly fortolkninger?: Readonly<Record<string, unknown>> } };
  return result?.fortolkninger ?? {};
}

export function linjeafsnit(
  linjer: readonly Linje[],
  hjem: ReadonlyMap<string, string>,
  sager: readonly Linjesag[],
): readonly string[] {
  return [
    "## Line by line",
    "",
    "The rules as they are to be computed, by section, in words of our own: what computes each line, and how many cases hold it.",
    "",
    "| section | line | rules | cases |",
    "|---|---|---|---|",
    ...linjer.map((linje) => {
      const regler = linje.regler.map((regel) => `[${regel}](../${hjem.get(regel)})`).join(", ");
      return `| ${linje.afsnit} | ${linje.ord} | ${regler} | ${linje.grund ?? antal(linje, sager)} |`;
    }),
    "",
    "Section 5, each choice of an interpretation, with the cases of which another choice would change the answer:",
    "",
    "| interpretation | choice | cases |",
    "|---|---|---|",
    ...valgene(sager).map(({ id, valg, sager: egne }) => `| \`${id}\` | \`${valg}\` | ${egne} |`),
    "",
  ];
}
