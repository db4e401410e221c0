/**
 * The parts (dele) of the inputs' schemas under the names of their types: an object with the fields of an input type,
 * wherever it stands in another, is a reference to it.
 */
import type { Skema } from "../../src/afgoerelse/resultatform.js";
import type { Typer } from "./beskrivelser.js";

/** The parts by name; of a type that is taken in several forms, the one that was met first. */
export function navngivneDele(skemaer: Iterable<Skema>, typer: Typer): ReadonlyMap<string, Skema> {
  const navne = new Map([...typer].map(([navn, { felter }]) => [feltnoegle([...felter.keys()]), navn]));
  const dele = new Map<string, Skema>();
  const besoeg = (vaerdi: unknown): void => {
    if (Array.isArray(vaerdi)) vaerdi.forEach(besoeg);
    if (!erObjekt(vaerdi)) return;
    const { type, properties } = vaerdi;
    const navn = type === "object" && erObjekt(properties) ? navne.get(feltnoegle(Object.keys(properties))) : undefined;
    if (navn !== undefined && !dele.has(navn)) dele.set(navn, vaerdi);
    Object.values(vaerdi).forEach(besoeg);
  };
  for (const skema of skemaer) Object.values(skema).forEach(besoeg);
  return new Map([...dele].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The schema with a reference in the place of every part, itself excepted. */
export function medHenvisninger(skema: Skema, henvisninger: ReadonlyMap<string, string>): Skema {
  const foldet = (vaerdi: unknown): unknown => {
    if (Array.isArray(vaerdi)) return vaerdi.map(foldet);
    if (!erObjekt(vaerdi)) return vaerdi;
    const henvisning = henvisninger.get(JSON.stringify(vaerdi));
    return henvisning === undefined ? felter(vaerdi) : { $ref: henvisning };
  };
  const felter = (objekt: Skema): Skema =>
    Object.fromEntries(Object.entries(objekt).map(([navn, del]) => [navn, foldet(del)]));
  return felter(skema);
}

function feltnoegle(felter: readonly string[]): string {
  return felter.toSorted().join();
}

function erObjekt(vaerdi: unknown): vaerdi is Skema {
  return typeof vaerdi === "object" && vaerdi !== null && !Array.isArray(vaerdi);
}
