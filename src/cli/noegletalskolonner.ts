/** The columns of the key figures, the same for areas and departments (noegletalskolonner). */
import { laesAndel, laesDecimaltal } from "./celler.js";
import { type Besked, type Stedfejl, ugyldig } from "./fejludskrift.js";
import type { Felt, Kolonne } from "./kolonne.js";
import type { Tabel, Tabelraekke } from "./kolonner.js";
import { cellested } from "./tabelfil.js";

const DOEMTE: Kolonne = { navn: "doemte", andreNavne: ["andelDoemte"], sti: ["noegletal", "doemte"], laes: laesAndel };
const LANDSGENNEMSNIT: Kolonne = {
  navn: "doemteLandsgennemsnit",
  andreNavne: ["landsgennemsnit"],
  sti: ["noegletal", "doemte", "landsgennemsnit"],
  laes: laesAndel,
};
const GANGE: Kolonne = { navn: "doemteGange", sti: ["noegletal", "doemte", "gange"], laes: laesDecimaltal };

export const NOEGLETALSKOLONNER: readonly Kolonne[] = [
  { navn: "udenTilknytning", sti: ["noegletal", "udenTilknytning"], laes: laesAndel },
  DOEMTE,
  LANDSGENNEMSNIT,
  GANGE,
  { navn: "kunGrundskole", andreNavne: ["grundskole"], sti: ["noegletal", "kunGrundskole"], laes: laesAndel },
  { navn: "bruttoindkomst", andreNavne: ["indkomst"], sti: ["noegletal", "bruttoindkomst"], laes: laesAndel },
  { navn: "ikkeVestlige", sti: ["noegletal", "ikkeVestlige"], laes: laesAndel },
];

/**
 * The three columns of convicted residents as one field: a share, a share beside the national average, or a multiple.
 */
export function medDoemte(felter: readonly Felt[]): readonly Felt[] {
  const har = (kolonne: Kolonne) => felter.some((felt) => felt.kolonne === kolonne);
  if (har(GANGE)) return felter.filter(({ kolonne }) => kolonne !== DOEMTE && kolonne !== LANDSGENNEMSNIT);
  return har(LANDSGENNEMSNIT)
    ? felter.map((felt) => (felt.kolonne === DOEMTE ? { ...felt, sti: [...felt.sti, "andel"] } : felt))
    : felter;
}

/** A multiple beside a share: one of them would be lost. */
export function proevDoemte({ fil, fundne }: Tabel, { raekke, felter }: Tabelraekke): readonly Stedfejl[] {
  const andel = felter.some(({ kolonne }) => kolonne === DOEMTE || kolonne === LANDSGENNEMSNIT);
  const gange = felter.some(({ kolonne }) => kolonne === GANGE);
  const besked: Besked = ({ FILFEJL }) => FILFEJL.doemteToGange;
  return andel && gange
    ? fundne.flatMap((en) => (en.kolonne === GANGE ? [ugyldig(cellested(fil, raekke, en), besked)] : []))
    : [];
}
