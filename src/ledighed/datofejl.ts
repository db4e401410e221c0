/** Faults in the days of events (datofejl): their order, and the term of the agreement. Rule `ledighed.datofejl`. */
import type { Dag } from "../kerne/dato.js";
import { type Fejl, ugyldigtHvis } from "../kerne/fejl.js";
import type { Sti } from "../kerne/sti.js";
import type { Trappeaftale } from "../parametre/aftale.js";
import { proevGyldighed } from "../trappe/gyldighed.js";

/** @param foer the day of the event before; null before the first */
export function datofejl(
  haendelse: { readonly type: "ledig" | "udfald"; readonly dato: Dag },
  foer: Dag | null,
  aftale: Trappeaftale,
  sti: Sti,
): readonly Fejl[] {
  const udeAfOrden = ugyldigtHvis(
    foer !== null && haendelse.dato < foer,
    sti,
    `events stand in order of date; ${haendelse.dato} comes after ${foer}`,
    "haendelser-ude-af-orden",
  );
  // An offer may be answered after the last day of the agreement.
  return haendelse.type === "ledig" ? [...udeAfOrden, ...proevGyldighed(aftale, haendelse.dato, sti)] : udeAfOrden;
}
