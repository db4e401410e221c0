/** Sources in English. The places in them keep their Danish names, since that is where a reader finds them. */
import type * as da from "../da/kilder.js";
import { stort } from "../former.js";
import { datoord } from "./former.js";

export const KILDEORD: typeof da.KILDEORD = {
  regelord: "rule",
  aftalen: "the agreement (aftalen), ",
  almenboligloven: "almenboligloven ",
  aendretVed: (no, day) => `almenboligloven as amended by Act (lov) no. ${no} of ${datoord(day)}, `,
  bekendtgoerelse: (no, day) => `Order (bekendtgørelse) no. ${no} of ${datoord(day)}, `,
  laestTil: (source, day) =>
    `${stort(source)} was read as it stood on ${datoord(day)}. Later changes are not included.`,
  noter: {
    aftalen:
      '"The agreement" (aftalen) is the letting agreement between the municipality and the housing organisations, as set out in its published short version.',
    almenboligloven: '"Almenboligloven" is the Danish Act on Social Housing.',
  },
};
