/**
 * Exact numbers (tal): fractions of whole numbers. Every figure and every limit is one of these, so that 3 x 1.1 is 3.3
 * and 57 of 100 is 57 %. A whole number is a JavaScript number while it is safe and a bigint beyond that; the language
 * compares the two exactly.
 */
export type Helt = number | bigint;

/** A fraction in lowest terms; the naevner is positive. */
export interface Tal {
  readonly taeller: Helt;
  readonly naevner: Helt;
}

/**
 * The decimal notation: digits, perhaps a sign, a fraction and the exponent that JavaScript prints for very small and
 * large numbers.
 */
const DECIMALTAL = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/**
 * The exact value of a number or of its decimal text. A JavaScript number means the shortest decimal that reads back as
 * the same number: 40.1 is 401/10.
 *
 * @throws RangeError for a text that is no decimal number, for NaN and for the infinities.
 * @example
 * tal(40.1); // { taeller: 401, naevner: 10 }
 */
export function tal(vaerdi: number | string): Tal {
  if (typeof vaerdi === "number" && Number.isSafeInteger(vaerdi))
    return { taeller: vaerdi === 0 ? 0 : vaerdi, naevner: 1 };
  const dele = DECIMALTAL.exec(String(vaerdi));
  if (dele === null) throw new RangeError(`not a decimal number: ${String(vaerdi)}`);
  const [, fortegn = "", hele = "", decimaler = "", eksponent = "0"] = dele;
  const cifre = BigInt(fortegn + hele + decimaler);
  const potens = Number(eksponent) - decimaler.length;
  return potens < 0 ? broek(cifre, 10n ** BigInt(-potens)) : broek(cifre * 10n ** BigInt(potens), 1);
}

/**
 * The fraction taeller/naevner in lowest terms.
 *
 * @throws RangeError when the naevner is zero.
 * @example
 * broek(26, 80); // { taeller: 13, naevner: 40 }
 */
export function broek(taeller: Helt, naevner: Helt): Tal {
  // biome-ignore lint/suspicious/noDoubleEquals: 0 and 0n are the same whole number here
  if (naevner == 0) throw new RangeError("a fraction needs a naevner that is not zero");
  const divisor = stoersteFaelles(taeller, naevner);
  const fortegn = naevner < 0 ? -1n : 1n;
  return {
    taeller: lille((fortegn * BigInt(taeller)) / divisor),
    naevner: lille((fortegn * BigInt(naevner)) / divisor),
  };
}

/**
 * A figure as facts hold it (talvaerdi): a whole number as itself, which takes no room, anything else as its fraction.
 * As a `tal` the two say the same.
 */
export type Talvaerdi = number | Tal;

export function somTal(vaerdi: Talvaerdi): Tal {
  return typeof vaerdi === "number" ? tal(vaerdi) : vaerdi;
}

/** The same figure with its whole number alone, where it is one. */
export function somTalvaerdi(vaerdi: Tal): Talvaerdi {
  return vaerdi.naevner === 1 && typeof vaerdi.taeller === "number" ? vaerdi.taeller : vaerdi;
}

/** -1, 0 or 1 as a is less than, equal to or greater than b. */
export function sammenlign(a: Tal, b: Tal): -1 | 0 | 1 {
  const ens = a.naevner === b.naevner;
  const venstre = ens ? a.taeller : produkt(a.taeller, b.naevner);
  const hoejre = ens ? b.taeller : produkt(b.taeller, a.naevner);
  if (venstre < hoejre) return -1;
  return venstre > hoejre ? 1 : 0;
}

/** Whether both are the same figure, or both unknown. */
export function erSammeTal(a: Tal | null, b: Tal | null): boolean {
  return a === null || b === null ? a === b : sammenlign(a, b) === 0;
}

/** The text's own operators. An unknown operator does not compile, and none of them has a synonym. */
export type Operator = "overstiger" | "mindst" | "mindreEnd";

/** `vaerdi` overstiger, is mindst, or is mindre end `graense`. */
export function opfylder(vaerdi: Talvaerdi, operator: Operator, graense: Tal): boolean {
  if (typeof vaerdi === "number" && graense.naevner === 1) return holder(vaerdi, operator, graense.taeller);
  return holder(sammenlign(somTal(vaerdi), graense), operator, 0);
}

function holder(venstre: Helt, operator: Operator, hoejre: Helt): boolean {
  switch (operator) {
    case "overstiger":
      return venstre > hoejre;
    case "mindst":
      return venstre >= hoejre;
    case "mindreEnd":
      return venstre < hoejre;
  }
}

export function plus(a: Tal, b: Tal): Tal {
  return broek(sum(produkt(a.taeller, b.naevner), produkt(b.taeller, a.naevner)), produkt(a.naevner, b.naevner));
}

export function minus(a: Tal, b: Tal): Tal {
  return plus(a, { taeller: lille(-BigInt(b.taeller)), naevner: b.naevner });
}

export function gange(a: Tal, b: Tal): Tal {
  return broek(produkt(a.taeller, b.taeller), produkt(a.naevner, b.naevner));
}

/** @throws RangeError when b is zero. */
export function divider(a: Tal, b: Tal): Tal {
  return broek(produkt(a.taeller, b.naevner), produkt(a.naevner, b.taeller));
}

export function mindste(a: Tal, b: Tal): Tal {
  return sammenlign(a, b) <= 0 ? a : b;
}

export function stoerste(a: Tal, b: Tal): Tal {
  return sammenlign(a, b) >= 0 ? a : b;
}

/** Rounded to that many decimals, halves upwards: 24.95 with one decimal is 25. */
export function afrundet(vaerdi: Tal, decimaler: number): Tal {
  if (10 ** decimaler % Number(vaerdi.naevner) === 0) return vaerdi; // it has no more decimals than that
  const skala = 10n ** BigInt(decimaler);
  const dobbelt = 2n * BigInt(vaerdi.taeller) * skala + BigInt(vaerdi.naevner);
  const halve = 2n * BigInt(vaerdi.naevner);
  const rest = dobbelt % halve;
  const gulv = (dobbelt - (rest < 0n ? rest + halve : rest)) / halve;
  return broek(gulv, skala);
}

const TIERPOTENSER = [1, 10, 100, 1000];

/** How many decimals the number has; null when they have no end. */
export function antalDecimaler({ naevner }: Tal): number | null {
  if (typeof naevner === "number") {
    const decimaler = TIERPOTENSER.findIndex((potens) => potens % naevner === 0);
    if (decimaler >= 0) return decimaler;
  }
  let rest = BigInt(naevner);
  let toere = 0;
  let femmere = 0;
  for (; rest % 2n === 0n; rest /= 2n) toere++;
  for (; rest % 5n === 0n; rest /= 5n) femmere++;
  return rest === 1n ? Math.max(toere, femmere) : null;
}

/**
 * The digits of a number that is not negative: those before the decimal point, and so many behind it. What comes after
 * them is cut off.
 */
export function cifre({ taeller, naevner }: Tal, decimaler: number): readonly [hele: string, decimaler: string] {
  const alle = String((BigInt(taeller) * 10n ** BigInt(decimaler)) / BigInt(naevner)).padStart(decimaler + 1, "0");
  const skel = alle.length - decimaler;
  return [alle.slice(0, skel), alle.slice(skel)];
}

export function sum(a: Helt, b: Helt): Helt {
  return lille(BigInt(a) + BigInt(b));
}

/** What is left of a whole number, not negative, when it is divided by another. */
export function rest(n: Helt, divisor: number): number {
  return Number(BigInt(n) % BigInt(divisor));
}

function produkt(a: Helt, b: Helt): Helt {
  if (typeof a === "number" && typeof b === "number") {
    const p = a * b;
    if (Number.isSafeInteger(p)) return p;
  }
  return BigInt(a) * BigInt(b);
}

function lille(n: bigint): Helt {
  const somNumber = Number(n);
  return Number.isSafeInteger(somNumber) ? somNumber : n;
}

function stoersteFaelles(a: Helt, b: Helt): bigint {
  let [x, y] = [BigInt(a), BigInt(b)];
  while (y !== 0n) [x, y] = [y, x % y];
  return x < 0n ? -x : x;
}
