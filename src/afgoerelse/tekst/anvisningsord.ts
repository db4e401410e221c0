/** What the words on an assignment are about (anvisningsord). */
import type { Hvem } from "./kontekst.js";

/** Allowed, forbidden by the agreement or by the act, or not known. */
export type Anvisningsudfald = "tilladt" | "aftale" | "lov" | "uoplyst";

/** A ground as a statement of a person, and after "whether"; `ydelser` where it asks for benefits. */
export interface Grundord {
  readonly gaelder: (p: Hvem, ydelser: string) => string;
  readonly om: (p: Hvem, ydelser: string) => string;
}
