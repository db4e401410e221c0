/** Within the last months (inden for): haendelse <= the day <= haendelse + months. Part of rule `ansoeger.loesladelse`. */
import { type Dag, plusDage, senesteStartFor } from "../kerne/dato.js";
import { type Faktumsdag, type Skiftekode, senere } from "../kerne/skiftedag.js";

export function indenFor(haendelse: Dag, maaneder: number, dato: Dag): boolean {
  return foersteInden(maaneder, dato) <= haendelse && haendelse <= dato;
}

/** The first day of which it is so: it is out just when it + months is not after the day before. */
export function foersteInden(maaneder: number, dato: Dag): Dag {
  return plusDage(senesteStartFor(maaneder, plusDage(dato, -1)), 1);
}

/** The first day on which it is out. */
export function udloeb(
  haendelse: { readonly dato: Dag } | false | null,
  maaneder: number,
  kode: Skiftekode,
): readonly Faktumsdag[] {
  return haendelse ? [{ dag: senere(haendelse.dato, maaneder, 1), kode }] : [];
}
