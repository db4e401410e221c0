/** The agreement that the page decides by (aftale): with the made-up supplement, or with the text alone. */
import eksempel from "../../../../fixtures/data/supplement-eksempel.json";

const { note: _, ...supplement } = eksempel;

export function aftalen(medEksempel: boolean, fortolkninger: Readonly<Record<string, string>> = {}): object {
  return medEksempel ? { supplement, fortolkninger } : { fortolkninger };
}
