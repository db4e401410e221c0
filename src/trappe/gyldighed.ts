/** Whether the agreement is in force on a day (gyldighed). Rule `trappe.gyldighed`. */
import type { Dag } from "../kerne/dato.js";
import type { Fejl } from "../kerne/fejl.js";
import type { Sti } from "../kerne/sti.js";
import type { Aftale } from "../parametre/aftale.js";

export function gaelder({ tekst: { gaelder } }: Aftale, dato: Dag): boolean {
  return gaelder.fra <= dato && dato <= gaelder.til;
}

/** @param sti the path to the day in the input */
export function proevGyldighed(aftale: Aftale, dato: Dag, sti: Sti): readonly Fejl[] {
  if (gaelder(aftale, dato)) return [];
  const { fra, til } = aftale.tekst.gaelder;
  return [
    { kode: "aftale-ikke-gaeldende", sti, besked: `the agreement runs from ${fra} to ${til}; ${dato} lies outside it` },
  ];
}
