/** The figures that leaves hold facts against (figur). Part of rule `ansoeger.indkomst`. */
import type { Tal } from "../kerne/tal.js";
import type { Aftale, Supplement } from "../parametre/aftale.js";
import type { Talfigur } from "../parametre/vilkaar.js";
import type { Figur } from "./bundet.js";

/** Undated figures of the supplement; without one the leaf is not applied. */
export function supplementsfigur({ supplement }: Aftale, navn: keyof Supplement, vaerdi: Tal): Figur {
  return { sti: ["aftale", "supplement", navn], dag: null, vaerdi, herkomst: { art: supplement.oprindelse } };
}

/** A figure of the text itself: everybody is held against the same. */
export function tryktFigur({ vaerdi, hjemmel }: Extract<Talfigur, { readonly figur: "trykt" }>): Figur {
  return { sti: ["aftale", "tekst"], dag: null, vaerdi, herkomst: { art: "kilde", hjemmel } };
}
