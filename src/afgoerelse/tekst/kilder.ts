/**
 * The legal basis of all reasons together (kilder): after each reason for the clerk, gathered at the end for the
 * citizen.
 */
import type { Begrundelsesdel, Hjemmel } from "../../kerne/begrundelse.js";
import { grupperet } from "../../kerne/grupper.js";
import { LAESTE_KILDER } from "../../parametre/kilder.js";
import { stort } from "./former.js";
import type { Kontekst } from "./sprogene.js";

type Ord = Kontekst["ord"];

export function hjemmelsord({ kilde, sted }: Hjemmel, ord: Pick<Ord, "KILDEORD">): string {
  return kildeord(kilde, ord.KILDEORD) + sted;
}

function kildeord(kilde: Hjemmel["kilde"], ord: Ord["KILDEORD"]): string {
  switch (kilde) {
    case "AK":
    case "aftale":
      return ord.aftalen;
    case "ABL":
      return ord.almenboligloven;
    case "LOV 1610/2010":
      return ord.aendretVed(1610, "2010-12-22");
    case "LOV 1609/2013":
      return ord.aendretVed(1609, "2013-12-26");
    case "LOV 1322/2018":
      return ord.aendretVed(1322, "2018-11-27");
    case "BEK 977/2024":
      return ord.bekendtgoerelse(977, "2024-08-21");
    default:
      return `${kilde}, `;
  }
}

/** An agreement of the caller's own is not ours to explain, and an order is called by its number. */
function kildenote(kilde: Hjemmel["kilde"], { noter }: Ord["KILDEORD"]): string | null {
  switch (kilde) {
    case "AK":
      return noter.aftalen;
    case "ABL":
    case "LOV 1610/2010":
    case "LOV 1609/2013":
    case "LOV 1322/2018":
      return noter.almenboligloven;
    default:
      return null;
  }
}

/** The legal basis and the rule in brackets, after a sentence to the clerk. */
export function kildehenvisning({ hjemmel, regel }: Begrundelsesdel<string>, { ord, borger }: Kontekst): string {
  if (borger) return "";
  let kilder = "";
  for (const en of hjemmel) kilder += `${hjemmelsord(en, ord)}; `;
  return ` (${kilder}${ord.KILDEORD.regelord} ${regel})`;
}

/**
 * One paragraph for each source with its places, for the citizen; for the clerk, who has those already, what each
 * source is.
 */
export function kildeafsnit(
  begrundelse: readonly Pick<Begrundelsesdel<string>, "hjemmel">[],
  { ord, borger }: Kontekst,
): readonly string[] {
  const afsnit: string[] = [];
  const hjemler = begrundelse.flatMap(({ hjemmel }) => hjemmel);
  for (const [kilde, alle] of grupperet(hjemler, (en) => en.kilde)) {
    if (borger) afsnit.push(saetning(stort(hjemmelsord({ kilde, sted: samlet(alle, ord) }, ord))));
    const note = kildenote(kilde, ord.KILDEORD);
    if (note !== null && !afsnit.includes(note)) afsnit.push(note);
  }
  const naevnte = new Set(hjemler.map(({ kilde }) => kilde));
  // The act is told of whatever is cited: the agreement rests on it.
  const laeste = LAESTE_KILDER.filter(({ kilde }) => kilde === "ABL" || naevnte.has(kilde));
  for (const { kilde, laestTil } of laeste)
    afsnit.push(ord.KILDEORD.laestTil(kildeord(kilde, ord.KILDEORD).replace(/[ ,]+$/, ""), laestTil));
  return afsnit;
}

/** A place may end as a sentence does: "2. pkt." */
function saetning(tekst: string): string {
  return tekst.endsWith(".") ? tekst : `${tekst}.`;
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
