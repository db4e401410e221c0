/**
 * Which facts a decision read (laesteFakta). Rule `afgoerelse.laesteFakta`.
 *
 * Read means that the rules looked at the value: the case is decided once more on a view of itself that notes every
 * field asked for. A field that was not read cannot have weighed, whatever it holds, and need not have been gathered. A
 * field that was read may still have made no difference. Ids are read to name persons in the result.
 */

import { husket } from "../kerne/husket.js";
import { type Sti, stinoegle } from "../kerne/sti.js";
import { BEHOLDERE, felterI } from "./felter.js";
import type { Json } from "./kanonisk.js";
import { afgoer, type Sag, type Sagsop, typen } from "./sag.js";

export interface Laesning {
  /** Facts of the area, department, households and events at hand that the rules looked at. */
  readonly laeste: readonly Sti[];
  /** Those given and not looked at. */
  readonly ulaeste: readonly Sti[];
}

/**
 * The facts that were read, and those that were given for nothing.
 *
 * @param sag the case
 * @param input the input that it was read from; a field that is absent or null is no fact given. Settings and the
 * agreement are none either.
 * @returns paths into the input: to a person's field, a key figure, a field of an event
 * @throws Trappefejl when the case cannot be decided
 * @example
 * laesteFakta(sag, input).ulaeste; // [["husstand", "personer", 0, "domme"]]
 */
export function laesteFakta(sag: Sag, input: Json): Laesning {
  const sete = new Set(seteI(sag).map(stinoegle));
  const givne = felterI(input).flatMap(({ sti, vaerdi }) => (vaerdi === null || sti.length < 2 ? [] : [sti]));
  return {
    laeste: givne.filter((sti) => sete.has(stinoegle(sti))),
    ulaeste: givne.filter((sti) => !sete.has(stinoegle(sti))),
  };
}

function seteI<O extends Sagsop>(sag: Sag<O>): readonly Sti[] {
  const op: O = sag.op;
  const { laest } = typen(op);
  if (laest !== null) return laest(sag);
  const stier: Sti[] = [];
  afgoer(sporet(sag, [], (sti) => stier.push(sti)));
  return stier;
}

/**
 * A view of the value that tells of each of its fields when it is asked for; what holds fields is such a view too, the
 * same one each time.
 */
function sporet<T extends object>(vaerdi: T, sti: Sti, laest: (sti: Sti) => void): T {
  const liste = Array.isArray(vaerdi);
  const dele = new Map<string, unknown>();
  return new Proxy(vaerdi, {
    get(maal, noegle) {
      const del: unknown = Reflect.get(maal, noegle);
      if (typeof noegle === "symbol" || !Object.hasOwn(maal, noegle) || noegle === "length") return del;
      const herfra = [...sti, liste ? Number(noegle) : noegle];
      laest(herfra);
      if (typeof del !== "object" || del === null || !(liste || BEHOLDERE.has(noegle))) return del;
      return husket(dele, noegle, () => sporet(del, herfra, laest));
    },
  });
}
