/** The input of `kvoter`. */
import * as z from "zod/mini";
import { SKAERPEDE_KRITERIER } from "../parametre/ansoegerregler.js";
import { aftaledag, aftaledoer } from "./aftale.js";
import { doerAf, eller, ordliste, videre } from "./doerAf.js";
import { proevTrin, trindele } from "./trin.js";

/** Sharpened criteria, each once; they come out in the order in which everything lists them. */
export function nyeSkaerpede() {
  return videre(ordliste(z.enum(SKAERPEDE_KRITERIER)), (givne) =>
    SKAERPEDE_KRITERIER.filter((kriterium) => givne?.includes(kriterium)),
  );
}

/** Those of a step. */
export const skaerpede = nyeSkaerpede();

export const kvotedoer = videre(
  doerAf(
    {
      ...trindele,
      dato: aftaledag,
      aftale: aftaledoer,
      skaerpede,
      fritagetForEkstraLevering: eller(z.boolean(), false),
    },
    (input, fejl) => [...proevTrin(input), ...fejl.skaerpede, ...fejl.aftale, ...fejl.dato],
  ),
  ({ trappe, trin, dato, fritagetForEkstraLevering: fritaget, aftale }) => ({
    trin: { trappe, trin },
    dato,
    fritaget,
    aftale,
  }),
);
