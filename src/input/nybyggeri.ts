/** The input of `nybyggeri`. */
import type * as z from "zod/mini";
import type { Dag } from "../kerne/dato.js";
import type { Trin } from "../ledighed/ledighedsafdeling.js";
import type { Aftale } from "../parametre/aftale.js";
import type { Nybyggeri } from "../trappe/afdeling.js";
import { proevAfdeling } from "./afdeling.js";
import { aftale, indlaesAftale, proevAftale } from "./aftale.js";
import { type Doer, under } from "./doer.js";
import { antal, dato, objekt, positivtAntal } from "./felter.js";
import { proevTrin, trinfelter } from "./kvoter.js";
import { proevDato } from "./placer.js";

const form = objekt({ antalBoliger: positivtAntal, reserverede: antal, ...trinfelter, dato, aftale });

export interface Nybyggeriinput {
  readonly nybyggeri: Nybyggeri;
  readonly trin: Trin;
  readonly dato: Dag;
  readonly aftale: Aftale;
}

export const nybyggeridoer: Doer<z.infer<typeof form>, Nybyggeriinput> = {
  form,
  sammenhaeng: (input) => [
    // The two stand here as they do in a department.
    ...proevAfdeling({ nybyggeri: input }).map((fejl) => ({ ...fejl, sti: fejl.sti.slice(1) })),
    ...proevTrin(input),
    ...under(["aftale"], proevAftale(input.aftale ?? {})),
    ...proevDato(input.dato, ["dato"]),
  ],
  indlaes: ({ antalBoliger, reserverede, trappe, trin, ...input }) => ({
    nybyggeri: { antalBoliger, reserverede },
    trin: { trappe, trin },
    dato: input.dato,
    aftale: indlaesAftale(input.aftale),
  }),
};
