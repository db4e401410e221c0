/** The interpretations that decided a result, each as one paragraph; the clerk's names its id and the choice. */
import type { AfgoerendeFortolkninger } from "../../parametre/fortolkninger.js";
import type { Kontekst } from "./sprogene.js";

interface Fortolkningstekst {
  readonly aabent: string;
  readonly valgt: Readonly<Record<string, string>>;
}

export function fortolkningsord(fortolkninger: AfgoerendeFortolkninger, { ord, borger }: Kontekst): readonly string[] {
  const tekster: Readonly<Record<string, Fortolkningstekst>> = ord.FORTOLKNINGSTEKSTER;
  return Object.entries(fortolkninger).flatMap(([id, valg]) => {
    const { aabent, valgt } = tekster[id] ?? {};
    return valgt?.[valg] === undefined ? [] : [`${aabent} ${valgt[valg]}${borger ? "" : ` (${id}: ${valg})`}`];
  });
}
