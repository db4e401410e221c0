/** Placements in Danish. */
import { BEHOVSORD } from "../../../afgoerelse/tekst/da/ordforraad.js";
import type { Behov } from "../../../parametre/aftale.js";
import type { Placering } from "../../../trappe/placering.js";

export const PLACERINGSKOLONNER = {
  afdeling: "afdeling",
  trappe: "trappe",
  trin: "trin",
  behov: "behov",
  anviste: "anviste %",
  bemaerk: "bemærk",
};

const UDFALD = { placeret: "placeret", uoplyst: "uoplyst", "ikke-omfattet": "ikke omfattet" } as const;

export const placeringsudfald = (udfald: Placering["udfald"]): string => UDFALD[udfald];
export const behovsord = (behov: Behov): string => BEHOVSORD[behov];

export const PLACERINGSBEMAERKNING = {
  beboertalsregel: "950-regel",
  skaerpede: (kriterier: string) => `skærpede: ${kriterier}`,
  maaskeSkaerpede: (kriterier: string) => `måske skærpede: ${kriterier}`,
};

export const PLACERINGSANTAL = {
  trin: (trin: string, antal: number) => `trin ${trin}: ${antal}`,
  alle: (uoplyst: number, ikkeOmfattet: number, ialt: number) =>
    `uoplyst: ${uoplyst}   ikke omfattet: ${ikkeOmfattet}   i alt: ${ialt}`,
};
