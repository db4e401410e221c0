/**
 * The legal basis of all reasons together (kilder): after each reason for the clerk, gathered at the end for the
 * citizen.
 */
import type { Begrundelsesdel, Hjemmel } from "../../kerne/begrundelse.js";
import { grupperet } from "../../kerne/grupper.js";
import { stort } from "./former.js";
import type { Kontekst } from "./sprogene.js";

type Ord = Kontekst["ord"];

export function hjemmelsord({ kilde, sted }: Hjemmel, { KILDER }: Pick<Ord, "KILDER">): string {
  return KILDER[kilde] + sted;
}

/** The legal basis and the rule in brackets, after a sentence to the clerk. */
export function kildehenvisning({ hjemmel, regel }: Begrundelsesdel<string>, { ord, borger }: Kontekst): string {
  if (borger) return "";
  let kilder = "";
  for (const en of hjemmel) kilder += `${hjemmelsord(en, ord)}; `;
  return ` (${kilder}${ord.REGEL} ${regel})`;
}

/**
 * One paragraph for each source with its places, for the citizen; for the clerk, who has those already, what each
 * source is.
 */
export function kildeafsnit(
  begrundelse: readonly Begrundelsesdel<string>[],
  { ord, borger }: Kontekst,
): readonly string[] {
  const afsnit: string[] = [];
  const hjemler = begrundelse.flatMap(({ hjemmel }) => hjemmel);
  for (const [kilde, alle] of grupperet(hjemler, (en) => en.kilde)) {
    if (borger) afsnit.push(`${stort(hjemmelsord({ kilde, sted: samlet(alle, ord) }, ord))}.`);
    const note = ord.KILDENOTER[kilde];
    if (note !== null && !afsnit.includes(note)) afsnit.push(note);
  }
  return afsnit;
}

/** The place of the numbers, and the number. */
const NUMMERERET = /^(§.*, nr\. )(\d+)$/;

/** Each place once: the numbers of a paragraph together, and no part of what is named as a whole. */
function samlet(hjemler: readonly Hjemmel[], ord: Ord): string {
  const steder = [...new Set(hjemler.map(({ sted }) => sted))];
  const led = new Map<string, readonly number[]>();
  for (const sted of steder) {
    const [, paragraf, nr] = NUMMERERET.exec(sted) ?? [];
    if (paragraf !== undefined) led.set(paragraf, [...(led.get(paragraf) ?? []), Number(nr)]);
    else if (!steder.some((andet) => sted.startsWith(`${andet}, `))) led.set(sted, []);
  }
  return [...led].map(([sted, numre]) => sted + talraekke(numre, ord)).join("; ");
}

/** "1-4", or "1, 3 og 5"; nothing where there are none. */
function talraekke(numre: readonly number[], { opremset }: Ord): string {
  const orden = [...numre].sort((a, b) => a - b);
  const [foerste = 0, sidste = 0] = [orden[0], orden.at(-1)];
  const ubrudt = orden.length > 2 && sidste - foerste === orden.length - 1;
  return ubrudt ? `${foerste}-${sidste}` : opremset(orden.map(String));
}
