/** A benefit (ydelse) as a fact of a person: which kinds there are, and the reform that made some of them. */
import { type Dag, dag } from "../kerne/dato.js";
import type { Fejl } from "../kerne/fejl.js";
import { DAG, maaske, objekt, ord } from "../kerne/form.js";

/** What ressourceforløbsydelse is received under. */
export const FORLOEB = ["jobafklaring", "ressourceforloeb"] as const;

export const YDELSER = [
  "kontanthjaelp",
  "kontanthjaelp-16-2",
  "uddannelseshjaelp",
  "selvforsoergelses-og-hjemrejseydelse",
  "overgangsydelse",
  "dagpenge",
  "sygedagpenge",
  "ressourceforloebsydelse",
  "foertidspension",
  // In no ground of the act: some agreements ask for them.
  "feriedagpenge",
  "barselsdagpenge",
  "efterloen",
  "fleksydelse",
] as const;

/** The reform of kontanthjælp. No source at hand prints the day on which the paragraph changed: an assumption. */
export const REFORMEN: Dag = dag("2025-07-01");

export const YDELSE = objekt(
  {
    type: ord(YDELSER),
    fra: DAG,
    til: maaske(DAG),
    forloeb: maaske(ord(FORLOEB), { kunVed: { felt: "type", ord: "ressourceforloebsydelse" } }),
  },
  { proev: (ydelse) => [...proevPeriode(ydelse), ...proevFoersteDag(ydelse)] },
);

function proevPeriode({ fra, til }: Readonly<Record<string, unknown>>): readonly Fejl[] {
  if (typeof fra !== "string" || typeof til !== "string" || til >= fra) return [];
  return [{ kode: "ugyldigt-input", sti: ["til"], besked: "the last day lies before the first" }];
}

function proevFoersteDag({ type, fra }: Readonly<Record<string, unknown>>): readonly Fejl[] {
  if (type !== "kontanthjaelp-16-2" || typeof fra !== "string" || fra >= REFORMEN) return [];
  return [{ kode: "ugyldigt-input", sti: ["fra"], besked: `this benefit did not exist before ${REFORMEN}` }];
}
