/** A household on its own (laesHusstand). */
import type { Husstand } from "../ansoeger/husstand.js";
import type { Dag } from "../kerne/dato.js";
import { laes } from "./doer.js";
import { hurtigHusstand } from "./hurtigHusstand.js";
import { husstand, indlaesHusstand, proevHusstand } from "./person.js";

/**
 * A household from anything at all, for callers who assess many against the same.
 *
 * @param dag the day of assessment: nobody is born or convicted after it
 * @throws Trappefejl with every fault
 * @example
 * laesHusstand({ id: "h", personer: [{ id: "a", foedselsdato: "1990-05-05" }] }, dag("2026-11-24"));
 */
export function laesHusstand(input: unknown, dag: Dag): Husstand {
  return (
    hurtigHusstand(input, dag) ??
    laes({ form: husstand, sammenhaeng: (form) => proevHusstand(form ?? {}, dag), indlaes: indlaesHusstand }, input)
  );
}
