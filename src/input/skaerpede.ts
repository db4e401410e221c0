/** Sharpened criteria (skaerpede) in an input. */
import * as z from "zod/mini";
import { SKAERPEDE_KRITERIER } from "../parametre/ansoegerregler.js";
import { ordliste, videre } from "./doerAf.js";

/** Sharpened criteria, each once; they come out in the order in which everything lists them. */
export function nyeSkaerpede() {
  return videre(ordliste(z.enum(SKAERPEDE_KRITERIER)), (givne) =>
    SKAERPEDE_KRITERIER.filter((kriterium) => givne?.includes(kriterium)),
  );
}

/** Those of a step. */
export const skaerpede = nyeSkaerpede();
