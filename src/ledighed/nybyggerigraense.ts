/**
 * "I nybyggerier sænkes den generelle anvisning ud fra, hvor mange boliger der er særligt reserveret"
 * (nybyggerigraense). Rule `ledighed.nybyggerigraense`.
 */
import { broek, divider, gange, mindste, minus, opfylder, stoerste, type Tal, tal } from "../kerne/tal.js";
import type { Trappeaftale } from "../parametre/aftale.js";
import type { Fortolkningsvalg } from "../parametre/fortolkninger.js";
import type { Nybyggeri } from "../trappe/afdeling.js";
import type { Optaelling } from "./tildeling.js";

const INTET = tal(0);

interface Nybyggerigraense {
  /** General assignment of the dwellings that are not reserved. */
  readonly anvisning: Tal;
  /** Whether the reserved dwellings lower it below the step's own share. */
  readonly begraenset: boolean;
}

type Formel = Fortolkningsvalg<"nybyggeri-formel">;

/**
 * What is left for general assignment in a new building.
 *
 * @param egenAndel the share of its step, without exemption
 */
export function nybyggerigraense(
  nybyggeri: Nybyggeri,
  egenAndel: Tal,
  formel: Formel,
  { tekst }: Trappeaftale,
): Nybyggerigraense {
  if (nybyggeri.reserverede === 0) return { anvisning: egenAndel, begraenset: false };
  const { hoejst, af } = tekst.trapper.ledighed.loft;
  const graense = stoerste(hoejstAnvisning(nybyggeri, egenAndel, formel, broek(hoejst, af)), INTET);
  return { anvisning: mindste(graense, egenAndel), begraenset: opfylder(graense, "mindreEnd", egenAndel) };
}

/**
 * The same while nobody has told the order, and with it the step's own share: a limit that does not rest on it and
 * leaves nothing leaves nothing of any share.
 */
export function nybyggerigraenseUdenAndel(
  nybyggeri: Nybyggeri,
  formel: Formel,
  { tekst }: Trappeaftale,
): { readonly anvisning: Tal | null; readonly begraenset: boolean | null } {
  if (nybyggeri.reserverede === 0) return { anvisning: null, begraenset: false };
  const { hoejst, af } = tekst.trapper.ledighed.loft;
  const graense = hoejstAnvisning(nybyggeri, null, formel, broek(hoejst, af));
  const intet = graense !== null && !opfylder(graense, "overstiger", INTET);
  return { anvisning: intet ? INTET : null, begraenset: null };
}

/**
 * One in three of all dwellings, the reserved ones included; how it is counted is the interpretation
 * `nybyggeri-formel`. Null where it rests on a share that is unknown.
 */
function hoejstAnvisning(nybyggeri: Nybyggeri, egenAndel: Tal, formel: Formel, loft: Tal): Tal;
function hoejstAnvisning(nybyggeri: Nybyggeri, egenAndel: Tal | null, formel: Formel, loft: Tal): Tal | null;
function hoejstAnvisning(
  { antalBoliger, reserverede }: Nybyggeri,
  egenAndel: Tal | null,
  formel: Formel,
  loft: Tal,
): Tal | null {
  if (reserverede === antalBoliger) return INTET;
  if (formel === "trinandel-minus-reserverede")
    return egenAndel === null ? null : minus(egenAndel, broek(reserverede, antalBoliger));
  return divider(minus(gange(tal(antalBoliger), loft), tal(reserverede)), tal(antalBoliger - reserverede));
}

/**
 * Whether one more offer keeps within what a new building leaves for general assignment: the offers made, this one
 * included, are at most that share of the vacancies, this one included (a reading). Null when the building does not
 * lower the step's own share.
 */
export function nybyggeriTillader(
  nybyggeri: Nybyggeri,
  optaelling: Optaelling,
  egenAndel: Tal,
  formel: Formel,
  aftale: Trappeaftale,
): { readonly tilbudt: number; readonly ledige: number; readonly graense: Tal; readonly standset: boolean } | null {
  const { anvisning, begraenset } = nybyggerigraense(nybyggeri, egenAndel, formel, aftale);
  if (!begraenset) return null;
  const [tilbudt, ledige] = [optaelling.tilbudt + 1, optaelling.ledige + 1];
  return {
    tilbudt,
    ledige,
    graense: anvisning,
    standset: opfylder(tal(tilbudt), "overstiger", gange(anvisning, tal(ledige))),
  };
}
