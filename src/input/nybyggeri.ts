/** The input of `nybyggeri`. */
import type * as z from "zod/mini";
import type { Nybyggerisag } from "../afgoerelse/sag.js";
import { proevNybyggeri } from "./afdeling.js";
import { aftale, indlaesAftale, proevAftale, proevDato } from "./aftale.js";
import { type Doer, under } from "./doer.js";
import { antal, dato, objekt, positivtAntal } from "./felter.js";
import { proevTrin, trinfelter } from "./kvoter.js";

const form = objekt({ antalBoliger: positivtAntal, reserverede: antal, ...trinfelter, dato, aftale });

export const nybyggeridoer: Doer<z.infer<typeof form>, Omit<Nybyggerisag, "op">> = {
  form,
  sammenhaeng: (input) => [
    ...proevNybyggeri(input),
    ...proevTrin(input),
    ...under(["aftale"], proevAftale(input.aftale)),
    ...proevDato(input.dato),
  ],
  indlaes: ({ antalBoliger, reserverede, trappe, trin, ...input }) => ({
    nybyggeri: { antalBoliger, reserverede },
    trin: { trappe, trin },
    dato: input.dato,
    aftale: indlaesAftale(input.aftale),
  }),
};
