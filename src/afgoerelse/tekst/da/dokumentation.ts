/** Documents in Danish. */
import type { Dokument } from "../../../parametre/dokumenter.js";

/** To the clerk, after the list. */
export const HVIS_LISTE: string =
  "Aftalen siger ikke, hvad der dokumenterer hvad. Listen er bibliotekets egen læsning.";

export const DOKUMENTER: Readonly<Record<Dokument, string>> = {
  "loensedler-tre-maaneder": "lønsedler for tre måneder",
  ansaettelseskontrakt: "ansættelseskontrakt",
  arbejdsgivererklaering: "erklæring fra arbejdsgiveren om, hvor længe ansættelsen har varet",
  virksomhedsregistrering: "bevis for registrering af egen virksomhed",
  indskrivningsbekraeftelse: "bekræftelse på indskrivning ved en uddannelse",
  "indskrivningsbekraeftelse-forrige-aar": "bekræftelse på indskrivning ved en uddannelse i det foregående kalenderår",
  "su-meddelelse": "meddelelse om SU",
  bopaelsattest: "bopælsattest",
  ydelsesmeddelelse: "meddelelse om ydelsen",
  pensionsmeddelelse: "meddelelse om alderspension",
  uddannelsesbevis: "uddannelsesbevis",
  "godkendelse-af-udenlandsk-uddannelse": "godkendelse af en uddannelse fra udlandet",
  forskudsopgoerelse: "forskudsopgørelse",
  aarsopgoerelse: "årsopgørelse",
  straffeattest: "straffeattest",
};
