/** Sources in English. The places in them keep their Danish names, since that is where a reader finds them. */
import type * as da from "../da/kilder.js";
import { datoord } from "./former.js";

export const REGEL = "rule";

const THE_AGREEMENT = "the agreement (aftalen), ";

const amendedBy = (no: number, day: string) => `almenboligloven as amended by Act (lov) no. ${no} of ${datoord(day)}, `;

export const KILDER: typeof da.KILDER = {
  AK: THE_AGREEMENT,
  ABL: "almenboligloven ",
  "LOV 1610/2010": amendedBy(1610, "2010-12-22"),
  "LOV 1609/2013": amendedBy(1609, "2013-12-26"),
  "LOV 1322/2018": amendedBy(1322, "2018-11-27"),
  "BEK 977/2024": "Order (bekendtgørelse) no. 977 of 21 August 2024, ",
  aftale: THE_AGREEMENT,
};

const ALMENBOLIGLOVEN = '"Almenboligloven" is the Danish Act on Social Housing.';

export const KILDENOTER: typeof da.KILDENOTER = {
  AK: '"The agreement" (aftalen) is the letting agreement between the municipality and the housing organisations, as set out in its published short version.',
  ABL: ALMENBOLIGLOVEN,
  "LOV 1610/2010": ALMENBOLIGLOVEN,
  "LOV 1609/2013": ALMENBOLIGLOVEN,
  "LOV 1322/2018": ALMENBOLIGLOVEN,
  "BEK 977/2024": null,
  aftale: null,
};
