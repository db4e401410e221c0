/** The legal basis of all reasons together (kilder): after each reason for the clerk, gathered at the end for the citizen. */
import type { Begrundelsesdel, Hjemmel } from "../../kerne/begrundelse.js";
import type { Kontekst } from "./begrundelsestekst.js";
import { hjemmelsord, kildenote } from "./hjemmel.js";
import { stort, type Tosproget } from "./sprog.js";

const REGEL: Tosproget = { da: "regel", en: "rule" };

/** The legal basis and the rule in brackets, after a sentence to the clerk. */
export function kildehenvisning({ hjemmel, regel }: Begrundelsesdel<string>, { sprog, borger }: Kontekst): string {
  if (borger) return "";
  let kilder = "";
  for (const en of hjemmel) kilder += `${hjemmelsord(en, sprog)}; `;
  return ` (${kilder}${REGEL[sprog]} ${regel})`;
}

/** One paragraph for each source with its places, for the citizen; for the clerk, who has those already, what each source is. */
export function kildeafsnit(begrundelse: readonly Begrundelsesdel<string>[], { sprog, borger }: Kontekst): readonly string[] {
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
    if (borger) afsnit.push(`${stort(hjemmelsord({ kilde, sted: [...steder].join("; ") }, sprog))}.`);
    const note = kildenote(kilde, sprog);
    if (note !== null) afsnit.push(note);
  }
  return afsnit;
}
