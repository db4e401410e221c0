/**
 * The interpretations that decided a result, each as one paragraph. The clerk's names its id and the choice, and what
 * speaks for each of the choices.
 */
import { grupperet } from "../../kerne/grupper.js";
import type { Omraadestatus } from "../../omraade/listestatus.js";
import { CITATER, CITERET_AFTALE, type Citat } from "../../parametre/citater.js";
import { type AfgoerendeFortolkninger, FORTOLKNINGER } from "../../parametre/fortolkninger.js";
import { hjemmelsord } from "./kilder.js";
import type { Kontekst, Ordbog } from "./sprogene.js";

interface Fortolkningstekst {
  readonly aabent: string;
  readonly valgt: Readonly<Record<string, string>>;
}

/** In an agreement of a caller's own the choices are told, and not what speaks for them. */
export function fortolkningsord(
  fortolkninger: AfgoerendeFortolkninger,
  { ord, borger, aftale, omraadestatus }: Pick<Kontekst, "ord" | "borger" | "aftale" | "omraadestatus">,
): readonly string[] {
  const tekster: Readonly<Record<string, Fortolkningstekst>> = ord.FORTOLKNINGSTEKSTER;
  const valgene: Readonly<Record<string, readonly string[]>> = FORTOLKNINGER;
  return Object.entries(fortolkninger).flatMap(([id, valg]) => {
    const { aabent, valgt } = tekster[id] ?? {};
    if (valgt?.[valg] === undefined) return egneOrd(aftale?.tekst.fortolkninger?.[id]?.spoergsmaal, id, valg);
    const kort = `${aabent} ${valgt[valg]}`;
    if (borger) return [kort];
    const kendte = aftale?.tekst.id === CITERET_AFTALE ? (valgene[id] ?? []) : [];
    const grunde = kendte.map((et) => ord.GRUNDORD.taler(et, fortolkningsgrund(id, et, ord, omraadestatus)));
    return [[`${kort} (${id}: ${valg})`, ...grunde].join(" ")];
  });
}

/** A question of the agreement's own, in its own words. */
function egneOrd(spoergsmaal: string | undefined, id: string, valg: string): readonly string[] {
  return spoergsmaal === undefined ? [] : [`${spoergsmaal} ${valg} (${id}: ${valg})`];
}

/**
 * What speaks for a choice, with the words of the texts and their places in brackets.
 *
 * @param omraadestatus the list that the dwelling's area is on, by which the act's own paragraph is quoted
 */
export function fortolkningsgrund(
  id: string,
  valg: string,
  ord: Pick<Ordbog, "FORTOLKNINGSGRUNDE" | "GRUNDORD" | "KILDEORD">,
  omraadestatus: Omraadestatus | null = null,
): string {
  const grund = ord.FORTOLKNINGSGRUNDE[id]?.[valg] ?? "";
  const efterSted = grupperet(citaterne(CITATER[id]?.[valg] ?? [], omraadestatus), ({ hjemmel }) =>
    hjemmelsord(hjemmel, ord),
  );
  const steder = [...efterSted].map(([sted, citater]) =>
    ord.GRUNDORD.citat(
      sted,
      citater.map((citat) => citat.ord),
    ),
  );
  return steder.length === 0 ? grund : `${grund} (${steder.join("; ")})`;
}

/** In a prevention area it is stk. 7 that forbids, and elsewhere stk. 6. */
function citaterne(alle: readonly Citat[], omraadestatus: Omraadestatus | null): readonly Citat[] {
  if (omraadestatus === null) return alle;
  const andet = omraadestatus === "forebyggelsesomraade" ? "§ 59, stk. 6" : "§ 59, stk. 7";
  const egne = alle.filter(({ hjemmel }) => !hjemmel.sted.startsWith(andet));
  return egne.length === 0 ? alle : egne;
}
