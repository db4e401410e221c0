/** The facts that are a person's own (foelsomme), as they are marked where they are declared. */
import { PERSON, type Person } from "./fakta.js";

/** What stands in the place of the sensitive facts, by their names. */
const SKJULTE = Object.fromEntries(
  Object.entries(PERSON.felter).flatMap(([navn, form]) => ("skjult" in form ? [[navn, form.skjult]] : [])),
);

/** The facts that are told to the person and to the clerk alone. */
export const FOELSOMME: ReadonlySet<string> = new Set(Object.keys(SKJULTE));

/** As another member of the household is told of the person: nothing sensitive counts against them. */
export function udenFoelsomt(person: Person): Person {
  return Object.assign({}, person, SKJULTE);
}
