/** Sharpened criteria (skaerpede) in an input. */
import * as z from "zod/mini";
import { SKAERPEDE_KRITERIER } from "../parametre/ansoegerregler.js";
import { ordliste, videre } from "./doerAf.js";

/** Sharpened criteria, each once; they come out in the order in which the agreement lists them. */
export function nyeSkaerpede<K extends string>(mulige: readonly K[]) {
  return videre(ordliste(z.enum(mulige)), (givne) => mulige.filter((kriterium) => givne?.includes(kriterium)));
}

/** Those of a step. */
export const skaerpede = nyeSkaerpede(SKAERPEDE_KRITERIER);
