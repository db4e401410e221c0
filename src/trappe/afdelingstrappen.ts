/** The step by the department's own figures (afdelingstrappen): figure 3. Rule `trappe.afdelingstrappen`. */
import { type Muligheder, sammen } from "../kerne/muligheder.js";
import type { Aftale, Behov } from "../parametre/aftale.js";
import { type Placeringskode, placeringskode } from "./placeringskode.js";

/** The cell of figure 3 where the row of the assigned share meets the column of the need. */
export function trinEfterFigur3(behov: Behov, intervalId: string, aftale: Aftale): number {
  const interval = aftale.tekst.afdelingstrappe.intervaller.find(({ id }) => id === intervalId);
  if (interval === undefined) throw new RangeError(`the agreement has no interval ${intervalId}`);
  return interval.trin[behov];
}

export function afdelingsplads(
  behov: Muligheder<Behov>,
  interval: Muligheder<string>,
  aftale: Aftale,
): Muligheder<Placeringskode> {
  return sammen(behov, interval, (b, i) =>
    placeringskode("afdelingstrappen", trinEfterFigur3(b, i, aftale), "egne-noegletal", 0),
  );
}
