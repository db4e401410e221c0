/** What is not told in a letter (tavshed), said as such. */
import type { Udfald } from "../../kerne/trevaerdi.js";
import type { Kontekst } from "./sprogene.js";

/** What an assignment comes to for the household. */
export const HUSSTANDSUDFALD = { tilladt: "opfyldt", forbudt: "ikke-opfyldt", uoplyst: "uoplyst" } as const;

/**
 * To one who is not told all of it. Whether there is more where what is told decides is not said: that would tell
 * something of the others.
 */
export function tavshed(
  udfald: Udfald,
  { skjulte, tiet, du, ene, ord: { TAVSHED: ord } }: Kontekst,
): readonly string[] {
  if (skjulte.size === 0 || udfald === "opfyldt") return [];
  const om = ene ? ord.mindreaarig : du === null ? ord.husstand : ord.andre;
  return [om[udfald][tiet ? "afgoer" : "maaske"]];
}
