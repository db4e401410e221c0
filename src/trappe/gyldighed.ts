/** Whether the agreement is in force on a day (gyldighed). Rule `trappe.gyldighed`. */
import type { Forbehold } from "../kerne/begrundelse.js";
import type { Dag } from "../kerne/dato.js";
import { type Fejl, ugyldigt } from "../kerne/fejl.js";
import type { Sti } from "../kerne/sti.js";
import type { Aftale } from "../parametre/aftale.js";

/** Always where the text prints no term. */
export function gaelder({ tekst: { gaelder } }: Aftale, dato: Dag): boolean {
  return gaelder === null || (gaelder.fra <= dato && dato <= gaelder.til);
}

/** @param sti the path to the day in the input */
export function proevGyldighed(aftale: Aftale, dato: Dag, sti: Sti): readonly Fejl[] {
  const { gaelder: loebetid } = aftale.tekst;
  if (loebetid === null || gaelder(aftale, dato)) return [];
  const besked = `the agreement runs from ${loebetid.fra} to ${loebetid.til}; ${dato} lies outside it`;
  return [ugyldigt(sti, besked, "aftale-ikke-gaeldende")];
}

/** Where the source prints no term nobody can tell that the day lies within it. */
export function loebetidsforbehold({ tekst: { gaelder } }: Aftale): readonly Forbehold[] {
  return gaelder === null ? [{ kode: "aftale-uden-loebetid" }] : [];
}
