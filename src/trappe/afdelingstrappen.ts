/** The step by the department's own figures (afdelingstrappen): figure 3. Rule `trappe.afdelingstrappen`. */
import type { Behov, Trappeaftale } from "../parametre/aftale.js";

/** The cell of figure 3 where the row of the assigned share meets the column of the need. */
export function trinEfterFigur3(behov: Behov, intervalId: string, { tekst }: Trappeaftale): number {
  const interval = tekst.trapper.afdelingstrappe.intervaller.find(({ id }) => id === intervalId);
  if (interval === undefined) throw new RangeError(`the agreement has no interval ${intervalId}`);
  return interval.trin[behov];
}
