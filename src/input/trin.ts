/** The steps (trin) of the two stairs, as parts of an input. */
import * as z from "zod/mini";
import { type Fejl, ugyldigtHvis } from "../kerne/fejl.js";
import type { Trin } from "../ledighed/ledighedsafdeling.js";
import { TRAPPER, trinPaa } from "../parametre/aftale.js";
import { RAMMEAFTALEN_2024_2027 } from "../parametre/rammeaftalen.js";
import type { Delvis } from "./doer.js";

const hoejeste = Math.max(...TRAPPER.flatMap((trappe) => trinPaa(trappe, RAMMEAFTALEN_2024_2027)));

/** The number of a step of either. */
export const trin = z.int().check(z.minimum(1), z.maximum(hoejeste));

export const trindele = { trappe: z.enum(TRAPPER), trin };

/** omraadetrappen has fewer steps than afdelingstrappen. */
export function proevTrin({ trappe, trin }: Delvis<Trin>): readonly Fejl[] {
  const findes = trappe === undefined || trin === undefined || trinPaa(trappe, RAMMEAFTALEN_2024_2027).includes(trin);
  return ugyldigtHvis(!findes, ["trin"], "omraadetrappen has no such step");
}
