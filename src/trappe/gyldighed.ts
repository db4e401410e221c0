/** Whether the agreement is in force on a day (gyldighed). Rule `trappe.gyldighed`. */
import type { Dag } from "../kerne/dato.js";
import { type Fejl, ugyldigtHvis } from "../kerne/fejl.js";
import type { Sti } from "../kerne/sti.js";
import type { Aftale } from "../parametre/aftale.js";

export function gaelder({ tekst: { gaelder } }: Aftale, dato: Dag): boolean {
  return gaelder.fra <= dato && dato <= gaelder.til;
}

/** @param sti the path to the day in the input */
export function proevGyldighed(aftale: Aftale, dato: Dag, sti: Sti): readonly Fejl[] {
  const { fra, til } = aftale.tekst.gaelder;
  const besked = `the agreement runs from ${fra} to ${til}; ${dato} lies outside it`;
  return ugyldigtHvis(!gaelder(aftale, dato), sti, besked, "aftale-ikke-gaeldende");
}
