/** The steps (trin) of the two stairs of an agreement, as parts of an input. */
import * as z from "zod/mini";
import { type Fejl, ugyldigtHvis } from "../kerne/fejl.js";
import type { Trin } from "../ledighed/ledighedsafdeling.js";
import { TRAPPER, type Trappetekst, trinPaa } from "../parametre/aftale.js";
import type { Delvis } from "./doer.js";

/** The number of a step of either stair of any of the agreements. */
export function trinTil(...tekster: readonly Trappetekst[]) {
  const alle = tekster.flatMap((tekst) => TRAPPER.flatMap((trappe) => trinPaa(trappe, tekst)));
  return z.int().check(z.minimum(1), z.maximum(Math.max(...alle)));
}

export function trindeleTil(tekst: Trappetekst) {
  return { trappe: z.enum(TRAPPER), trin: trinTil(tekst) };
}

/** One stair may have fewer steps than the other. */
export function proevTrin({ trappe, trin }: Delvis<Trin>, tekst: Trappetekst): readonly Fejl[] {
  const findes = trappe === undefined || trin === undefined || trinPaa(trappe, tekst).includes(trin);
  return ugyldigtHvis(!findes, ["trin"], `${trappe} has no such step`);
}
