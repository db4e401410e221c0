/** Key figures (noegletal) in English. */
import type * as da from "../da/noegletal.js";

export const NOEGLETALSORD: typeof da.NOEGLETALSORD = {
  beskaeftigelse: "the share of residents aged 18-64 outside work and education",
  dom: "the share of residents convicted under the criminal code, the weapons act or the act on controlled substances",
  uddannelse: "the share of residents aged 30-59 with basic schooling only",
  indkomst: "the residents' average gross income compared with the regional average",
  ikkeVestlige: "the share of immigrants and descendants from non-western countries",
};

export const MAALING: typeof da.MAALING = {
  figurer: {
    beskaeftigelse: (figure) => `${figure} of the residents aged 18-64 are outside work and education`,
    dom: (figure) => `the share of convicted residents is ${figure}`,
    uddannelse: (figure) => `${figure} of the residents aged 30-59 have basic schooling only`,
    indkomst: (figure) => `the residents' average gross income is ${figure} of the regional average`,
    ikkeVestlige: (figure) => `${figure} of the residents are immigrants or descendants from non-western countries`,
  },
  ukendt: (what) => `we do not know ${what}`,
  sider: { overstiger: ["above", "not above"], mindst: ["at least", "below"], mindreEnd: ["below", "not below"] },
  herkomst: { kilde: "", oplyst: " (the limit is stated in the case)", antaget: " (the limit is assumed)" },
  svar: {
    kriterium: ["the criterion is met", "the criterion is not met"],
    risikozone: ["the risk zone is exceeded", "the risk zone is not exceeded"],
  },
  efterOplyste: (what, side, answer) => `On the figures given, ${what} is ${side}, so ${answer}.`,
  altsaa: (side, answer) => `That is ${side}, so ${answer}.`,
  hvisTallet: (answer, limit) => `${answer} if the figure is ${limit}`,
  udenGraense: {
    opfyldt: (answer) =>
      `The limit is not known, but the figure is beyond any limit that could have been agreed, so ${answer}.`,
    "ikke-opfyldt": (answer) =>
      `The limit is not known, but the figure is not beyond any limit that could have been agreed, so ${answer}.`,
    uoplyst: (answer) => `The limit is not known, so it cannot be decided whether ${answer}.`,
  },
};
