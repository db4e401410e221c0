/**
 * Calendar days (dage) as text, `YYYY-MM-DD`, compared as text. No clock and no time zone: the arithmetic that needs a
 * calendar is date-fns on UTC days, in this file alone.
 */
import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { isLastDayOfMonth } from "date-fns/isLastDayOfMonth";
import { lastDayOfMonth } from "date-fns/lastDayOfMonth";

declare const maerke: unique symbol;

/** A calendar day from 1900-01-01 to 2199-12-31. Texts become one by `erDag` or `dag`. */
export type Dag = string & { readonly [maerke]: "Dag" };

/** Digit by digit: it is asked of every day of every household, and a pattern takes many times as long. */
export function erDag(tekst: string): tekst is Dag {
  if (tekst.length !== 10 || tekst[4] !== "-" || tekst[7] !== "-") return false;
  const aar = toCifre(tekst, 0) * 100 + toCifre(tekst, 2);
  const maaned = toCifre(tekst, 5);
  const dag = toCifre(tekst, 8);
  if (!(aar >= 1900 && aar <= 2199 && maaned >= 1 && maaned <= 12 && dag >= 1)) return false;
  return dag <= 28 || dag <= dageIMaaned(aar, maaned);
}

/** The number of two digits; NaN where one of them is none. */
function toCifre(tekst: string, fra: number): number {
  const tier = tekst.charCodeAt(fra) - 48;
  const ener = tekst.charCodeAt(fra + 1) - 48;
  return tier >= 0 && tier <= 9 && ener >= 0 && ener <= 9 ? 10 * tier + ener : Number.NaN;
}

/**
 * @throws RangeError for a text that is no calendar day.
 * @example
 * dag("2026-12-01");
 */
export function dag(tekst: string): Dag {
  if (!erDag(tekst)) throw new RangeError(`not a calendar day: ${tekst}`);
  return tekst;
}

/** Digit by digit: to cut them out and read them as a number takes several times as long, and every age begins here. */
export function aarstal(dato: string): number {
  return (
    dato.charCodeAt(0) * 1000 + dato.charCodeAt(1) * 100 + dato.charCodeAt(2) * 10 + dato.charCodeAt(3) - FIRE_NULLER
  );
}

/** What the same sum comes to for "0000". */
const FIRE_NULLER = 48 * 1111;

export function foersteJanuar(aar: number): Dag {
  return dag(`${aar}-01-01`);
}

export function sidsteDecember(aar: number): Dag {
  return dag(`${aar}-12-31`);
}

/** The day so many months on (or back); it keeps the day of the month, or takes the last one where there is none. */
export function plusMaaneder(dato: Dag, maaneder: number): Dag {
  const nr = aarstal(dato) * 12 + Number(dato.slice(5, 7)) - 1 + maaneder;
  const [aar, maaned] = [Math.floor(nr / 12), (nr % 12) + 1];
  return dag(`${aar}-${tocifret(maaned)}-${tocifret(Math.min(Number(dato.slice(8)), dageIMaaned(aar, maaned)))}`);
}

export function plusDage(dato: Dag, antal: number): Dag {
  return somDag(addDays(somUtc(dato), antal));
}

/**
 * The latest day of which `plusMaaneder(dag, maaneder)` is not after `dato`: "three months ago" that also holds at the
 * ends of months.
 */
export function senesteStartFor(maaneder: number, dato: Dag): Dag {
  const tilbage = addMonths(somUtc(dato), -maaneder);
  return somDag(isLastDayOfMonth(somUtc(dato)) ? lastDayOfMonth(tilbage) : tilbage);
}

/**
 * The latest birth of someone who has reached the age on the day; the birthday counts. As text the rule needs no special
 * case for 29 February: "2008-02-29" lies after the 28th and before 1 March in other years too. Before all days for an
 * age that nobody reaches.
 */
export function senestFoedt(alder: number, dato: Dag): string {
  const aar = aarstal(dato) - alder;
  return aar < 1000 ? "" : `${aar}${dato.slice(4)}`;
}

function tocifret(tal: number): string {
  return tal < 10 ? `0${tal}` : String(tal);
}

function dageIMaaned(aar: number, maaned: number): number {
  if (maaned === 2) return (aar % 4 === 0 && aar % 100 !== 0) || aar % 400 === 0 ? 29 : 28;
  return maaned === 4 || maaned === 6 || maaned === 9 || maaned === 11 ? 30 : 31;
}

function somUtc(dato: Dag): Date {
  return new UTCDateMini(aarstal(dato), Number(dato.slice(5, 7)) - 1, Number(dato.slice(8)));
}

function somDag(dato: Date): Dag {
  return dag(dato.toISOString().slice(0, 10));
}
