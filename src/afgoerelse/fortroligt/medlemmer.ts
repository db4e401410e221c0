/** A household as one of its members is told of it (medlemmer). Part of rule `afgoerelse.forklar`. */
import type { Husstand } from "../../ansoeger/husstand.js";
import { udenFoelsomt } from "../../parametre/foelsomme.js";

/** The same case, nothing sensitive known against those members. */
export function medSkjulte<S extends { readonly husstand: Husstand }>(sag: S, skjulte: ReadonlySet<string>): S {
  const personer = sag.husstand.personer.map((person) => (skjulte.has(person.id) ? udenFoelsomt(person) : person));
  return { ...sag, husstand: { ...sag.husstand, personer } };
}
