/** What the grounds of § 59 measure from one day (forbudsdag): the months before it. Rule `ansoeger.forbudsdag`. */
import { type Dag, plusDage, plusMaaneder, senesteStartFor } from "../kerne/dato.js";
import { gaeldende } from "../kerne/gaeldende.js";
import type { Aftale } from "../parametre/aftale.js";
import { ANVISNINGSFORBUD, type Anvisningsforbud } from "../parametre/anvisningsforbud.js";

export interface Forbudsdag {
  readonly dato: Dag;
  readonly ordlyd: Anvisningsforbud;
  /** See the interpretation `ydelser-foer-reformen`. */
  readonly tidligereMedregnes: boolean;
}

/** @throws RangeError for a day before the paragraph had this form; the door lets none in */
export function forbudsdag(dato: Dag, { fortolkninger }: Aftale): Forbudsdag {
  const ordlyd = gaeldende(ANVISNINGSFORBUD, dato);
  if (ordlyd === null) throw new RangeError(`§ 59 is not known on ${dato}`);
  return { dato, ordlyd, tidligereMedregnes: fortolkninger["ydelser-foer-reformen"] === "medregnes" };
}

/**
 * Within the last months: haendelse <= the day <= haendelse + months. So it is out just when it + months is not after
 * the day before.
 */
export function indenFor(haendelse: Dag, maaneder: number, { dato }: Forbudsdag): boolean {
  return haendelse <= dato && haendelse > senesteStartFor(maaneder, plusDage(dato, -1));
}

/** The whole calendar months before the month of the day: the first day of the first, the last day of the last. */
export function kalendermaaneder(antal: number, { dato }: Forbudsdag): { readonly fra: Dag; readonly til: Dag } {
  const denFoerste = plusDage(dato, 1 - Number(dato.slice(8)));
  return { fra: plusMaaneder(denFoerste, -antal), til: plusDage(denFoerste, -1) };
}
