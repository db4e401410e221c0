/**
 * The legal basis of all reasons together (kilder): after each reason for the clerk, gathered at the end for the
 * citizen.
 */
import type { Begrundelsesdel, Hjemmel } from "../../kerne/begrundelse.js";
import type { Kontekst } from "./begrundelsestekst.js";
import { hjemmelsord, kildenote } from "./hjemmel.js";
import { opremset, type Sprog, stort, type Tosproget } from "./sprog.js";

const REGEL: Tosproget = { da: "regel", en: "rule" };

/** The legal basis and the rule in brackets, after a sentence to the clerk. */
export function kildehenvisning({ hjemmel, regel }: Begrundelsesdel<string>, { sprog, borger }: Kontekst): string {
  if (borger) return "";
  let kilder = "";
  for (const en of hjemmel) kilder += `${hjemmelsord(en, sprog)}; `;
  return ` (${kilder}${REGEL[sprog]} ${regel})`;
}

/**
 * One paragraph for each source with its places, for the citizen; for the clerk, who has those already, what each
 * source is.
 */
export function kildeafsnit(
  begrundelse: readonly Begrundelsesdel<string>[],
  { sprog, borger }: Kontekst,
): readonly string[] {
  const kilder = new Map<Hjemmel["kilde"], Set<string>>();
  for (const { hjemmel } of begrundelse) {
    for (const { kilde, sted } of hjemmel) {
      const steder = kilder.get(kilde);
      if (steder === undefined) kilder.set(kilde, new Set([sted]));
      else steder.add(sted);
    }
  }
  const afsnit: string[] = [];
  for (const [kilde, steder] of kilder) {
    if (borger) afsnit.push(`${stort(hjemmelsord({ kilde, sted: samlet([...steder], sprog) }, sprog))}.`);
    const note = kildenote(kilde, sprog);
    if (note !== null && !afsnit.includes(note)) afsnit.push(note);
  }
  return afsnit;
}

const NUMMERERET = /^(§.*), nr\. (\d+)$/;

/** Each place once: the numbers of a paragraph together, and no part of what is named as a whole. */
function samlet(steder: readonly string[], sprog: Sprog): string {
  const numre = new Map<string, number[]>();
  const led: string[] = [];
  for (const sted of steder) {
    const [, paragraf, nr] = NUMMERERET.exec(sted) ?? [];
    if (paragraf === undefined) {
      if (!steder.some((andet) => sted.startsWith(`${andet}, `))) led.push(sted);
      continue;
    }
    const hidtil = numre.get(paragraf) ?? [];
    if (hidtil.length === 0) led.push(paragraf + NUMRE);
    numre.set(paragraf, [...hidtil, Number(nr)]);
  }
  return led
    .map((et) => (et.endsWith(NUMRE) ? et + talraekke(numre.get(et.slice(0, -NUMRE.length)) ?? [], sprog) : et))
    .join("; ");
}

const NUMRE = ", nr. ";

/** "1-4", or "1, 3 og 5". */
function talraekke(numre: readonly number[], sprog: Sprog): string {
  const orden = [...numre].sort((a, b) => a - b);
  const [foerste = 0, sidste = 0] = [orden[0], orden.at(-1)];
  const ubrudt = orden.length > 2 && sidste - foerste === orden.length - 1;
  return ubrudt ? `${foerste}-${sidste}` : opremset(orden.map(String), sprog);
}
