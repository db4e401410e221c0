/**
 * The interpretations that decided a result, each as one paragraph. The clerk's names its id and the choice, and what
 * speaks for each of the choices.
 */
import { grupperet } from "../../kerne/grupper.js";
import { CITATER, CITERET_AFTALE } from "../../parametre/citater.js";
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
  { ord, borger, aftale }: Pick<Kontekst, "ord" | "borger" | "aftale">,
): readonly string[] {
  const tekster: Readonly<Record<string, Fortolkningstekst>> = ord.FORTOLKNINGSTEKSTER;
  const valgene: Readonly<Record<string, readonly string[]>> = FORTOLKNINGER;
  return Object.entries(fortolkninger).flatMap(([id, valg]) => {
    const { aabent, valgt } = tekster[id] ?? {};
    if (valgt?.[valg] === undefined) return [];
    const kort = `${aabent} ${valgt[valg]}`;
    if (borger) return [kort];
    const kendte = aftale?.tekst.id === CITERET_AFTALE ? (valgene[id] ?? []) : [];
    const grunde = kendte.map((et) => ord.GRUNDORD.taler(et, fortolkningsgrund(id, et, ord)));
    return [[`${kort} (${id}: ${valg})`, ...grunde].join(" ")];
  });
}

/** What speaks for a choice, with the words of the texts and their places in brackets. */
export function fortolkningsgrund(
  id: string,
  valg: string,
  ord: Pick<Ordbog, "FORTOLKNINGSGRUNDE" | "GRUNDORD" | "KILDEORD">,
): string {
  const grund = ord.FORTOLKNINGSGRUNDE[id]?.[valg] ?? "";
  const efterSted = grupperet(CITATER[id]?.[valg] ?? [], ({ hjemmel }) => hjemmelsord(hjemmel, ord));
  const steder = [...efterSted].map(([sted, citater]) =>
    ord.GRUNDORD.citat(
      sted,
      citater.map((citat) => citat.ord),
    ),
  );
  return steder.length === 0 ? grund : `${grund} (${steder.join("; ")})`;
}
