/** What every kind of leaf is made of (et blad). Part of rule `ansoeger.personsvar`. */
import { plus, somTal, stoerste, tal } from "../kerne/tal.js";
import { type Udfald, udfaldAf } from "../kerne/trevaerdi.js";
import type { Faktum } from "../parametre/fakta.js";
import type { Blad } from "../parametre/vilkaar.js";
import type { Bundetblad, Proeve } from "./bundet.js";
import { findes } from "./steder.js";

interface Andet<V> extends Partial<Pick<Bundetblad, "figur" | "graensedag" | "dage" | "dele">> {
  sammen?(en: V, anden: V): V;
}

const NUL = tal(0);
const INTET_ANDET = { art: "blad", figur: null, aaben: null, graensedag: null, dage: () => [] } as const;

/**
 * @param opfyldt whether a value of the fact meets the leaf; null while parts of it are unknown that decide
 * @param eksempler values of the fact, one at least for each answer
 */
export function etBlad<V>(
  blad: Blad,
  faktum: Faktum<V>,
  opfyldt: (vaerdi: V) => boolean | null,
  eksempler: readonly V[],
  andet: Andet<V> = {},
): Bundetblad {
  return { ...INTET_ANDET, blad, faktum, svar: proeveAf(faktum, opfyldt, eksempler), eksempler, ...andet };
}

/** A leaf that says the same of everyone, its fact read or not. */
export function fastBlad(blad: Blad, faktum: Faktum<unknown>, svar: "opfyldt" | "ikke-opfyldt"): Bundetblad {
  return { ...INTET_ANDET, blad, faktum, svar: () => svar, eksempler: [] };
}

/**
 * A leaf whose figure is unknown, until it is filled in. What neither an amount of 0 nor one above it lets a known fact
 * meet is decided: a loss is under every amount.
 *
 * @param eksempler values of the fact, one for each answer that can be given without the figure
 */
export function aabentBlad(
  blad: Blad,
  figur: Bundetblad["figur"],
  aaben: NonNullable<Bundetblad["aaben"]>,
  eksempler: Bundetblad["eksempler"],
): Bundetblad {
  const { med, maalt } = aaben;
  const svar: Proeve = (person) => {
    const vaerdi = maalt.af(person);
    if (vaerdi === null) return "uoplyst";
    const over = plus(stoerste(somTal(vaerdi), NUL), tal(1));
    const [ved, forbi] = [med(NUL)(person), med(over)(person)];
    return ved === forbi ? ved : "uoplyst";
  };
  return { ...INTET_ANDET, blad, faktum: maalt, svar, eksempler, figur, aaben };
}

/**
 * While the fact is unknown the answer is what all of its values agree on; where there is no such fact, as hours beside
 * no job, nothing meets the leaf.
 */
export function proeveAf<V>(
  { sti, af }: Faktum<V>,
  opfyldt: (vaerdi: V) => boolean | null,
  eksempler: readonly V[],
): Proeve {
  // Worked out where somebody's is unknown: many leaves are bound for their days alone.
  let ukendt: Udfald | null = null;
  return (person) => {
    const vaerdi = af(person);
    if (vaerdi === null) {
      if (!findes(person, sti)) return "ikke-opfyldt";
      ukendt ??= udfaldAf(eksempler.map((et) => opfyldt(et) === true));
      return ukendt;
    }
    const svar = opfyldt(vaerdi);
    if (svar === null) return "uoplyst";
    return svar ? "opfyldt" : "ikke-opfyldt";
  };
}
