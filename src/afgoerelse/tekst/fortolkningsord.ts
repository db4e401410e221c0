/** The interpretations that decided a result, each as one paragraph. */
import type { AfgoerendeFortolkninger } from "../../parametre/fortolkninger.js";
import type { Kontekst } from "./begrundelsestekst.js";
import { type Fortolkningstekst, TEKSTER } from "./fortolkninger.js";

const EFTER_ID: Readonly<Record<string, Fortolkningstekst<string>>> = TEKSTER;

/** Each interpretation as one paragraph; the clerk's names its id and the choice. */
export function fortolkningsord(
  fortolkninger: AfgoerendeFortolkninger,
  { sprog, borger }: Kontekst,
): readonly string[] {
  return Object.entries(fortolkninger).flatMap(([id, valg]) => {
    const tekst = EFTER_ID[id];
    const valgt = tekst?.valgt[valg];
    if (tekst === undefined || valgt === undefined) return [];
    return [`${tekst.aabent[sprog]} ${valgt[sprog]}${borger ? "" : ` (${id}: ${valg})`}`];
  });
}
