/** The door of households (husstand). All of it follows from their form. */
import type { Dag } from "../kerne/dato.js";
import type { Fejl } from "../kerne/fejl.js";
import { PERSON } from "../parametre/fakta.js";
import { HUSSTAND, type Husstand } from "../parametre/husstand.js";
import { type Doer, laes, under } from "./doer.js";
import { erNavn, erTekst } from "./felter.js";
import { laeserFor, SIDSTE_DAG, Tvivl } from "./laeser.js";
import type { Laesevalg } from "./laesevalg.js";
import { LITERALER } from "./personliteraler.js";
import { sammenhaengFor } from "./sammenhaeng.js";
import { objektskemaFor } from "./skema.js";

export const personform = objektskemaFor(PERSON);
const form = objektskemaFor(HUSSTAND);
const laesSund = laeserFor(HUSSTAND, { literaler: LITERALER, erNavn });
/** What an id or a name may hold has been looked at, or is not to be. */
const laesUdenKontrol = laeserFor(HUSSTAND, { literaler: LITERALER, erNavn: erTekst });

/** @param dag the day of the question, where it is known */
export function husstandsdoer(dag?: Dag): Doer<typeof form, Husstand> {
  return {
    form,
    sammenhaeng: (delvis) => sammenhaengFor(HUSSTAND, delvis, dag),
    indlaes: (hel) => laesUdenKontrol(hel, SIDSTE_DAG),
  };
}

/** The faults of the household in an input, as those of that part of it. */
export function proevHusstand({ husstand }: { readonly husstand?: unknown }, dag: Dag | undefined): readonly Fejl[] {
  return under(["husstand"], sammenhaengFor(HUSSTAND, husstand, dag));
}

/** A household without a fault, in a small part of the time that it takes to look for faults; else null. */
export function sundHusstand(input: unknown, dag: Dag, { cprKontrol = true }: Laesevalg = {}): Husstand | null {
  try {
    return (cprKontrol ? laesSund : laesUdenKontrol)(input, dag);
  } catch (tvivl) {
    if (tvivl instanceof Tvivl) return null;
    throw tvivl;
  }
}

/**
 * A household from anything at all, for callers who assess many against the same.
 *
 * @param dag the day of assessment: nobody is born or convicted after it
 * @throws Trappefejl with every fault
 * @example
 * laesHusstand({ id: "h", personer: [{ id: "a", foedselsdato: "1990-05-05" }] }, dag("2026-11-24"));
 */
export function laesHusstand(input: unknown, dag: Dag, valg: Laesevalg = {}): Husstand {
  return sundHusstand(input, dag, valg) ?? laes(husstandsdoer(dag), input, valg);
}
