/** Documents in Danish. */
import type { Dokument } from "../../../parametre/dokumenter.js";

export const DOKUMENTER: Readonly<Record<Dokument, string>> = {
  "loensedler-tre-maaneder": "lønsedler for tre måneder",
  ansaettelseskontrakt: "ansættelseskontrakt",
  virksomhedsregistrering: "bevis for registrering af egen virksomhed",
  indskrivningsbekraeftelse: "bekræftelse på indskrivning ved en uddannelse",
  "indskrivningsbekraeftelse-forrige-aar": "bekræftelse på indskrivning ved en uddannelse i det foregående kalenderår",
  pensionsmeddelelse: "meddelelse om alderspension",
  uddannelsesbevis: "uddannelsesbevis",
  "godkendelse-af-udenlandsk-uddannelse": "godkendelse af en uddannelse fra udlandet",
  forskudsopgoerelse: "forskudsopgørelse",
  aarsopgoerelse: "årsopgørelse",
  straffeattest: "straffeattest",
};
