/** Key figures (noegletal) in Danish. */
import type { Operator } from "../../../kerne/tal.js";
import type { Omraadekriterium } from "../../../parametre/kriterier.js";

/** What a criterion looks at, as a noun phrase. */
export const NOEGLETALSORD: Readonly<Record<Omraadekriterium, string>> = {
  beskaeftigelse: "andelen af beboere på 18-64 år uden tilknytning til arbejdsmarked eller uddannelse",
  dom: "andelen af beboere dømt efter straffeloven, våbenloven eller lov om euforiserende stoffer",
  uddannelse: "andelen af beboere på 30-59 år, der kun har en grundskoleuddannelse",
  indkomst: "beboernes gennemsnitlige bruttoindkomst i forhold til gennemsnittet i regionen",
  ikkeVestlige: "andelen af indvandrere og efterkommere fra ikkevestlige lande",
};

type Par = readonly [opfyldt: string, ellers: string];

const sider: Readonly<Record<Operator, Par>> = {
  overstiger: ["over", "ikke over"],
  mindst: ["mindst", "under"],
  mindreEnd: ["under", "ikke under"],
};

const svar: Readonly<Record<"kriterium" | "risikozone", Par>> = {
  kriterium: ["kriteriet er opfyldt", "kriteriet er ikke opfyldt"],
  risikozone: ["risikozonen er overskredet", "risikozonen er ikke overskredet"],
};

export const MAALING = {
  sider,
  svar,
  /** What a criterion looks at with its figure, as a sentence. */
  figurer: {
    beskaeftigelse: (tal: string) =>
      `${tal} af beboerne på 18-64 år er uden tilknytning til arbejdsmarked eller uddannelse`,
    dom: (tal: string) => `andelen af dømte beboere er ${tal}`,
    uddannelse: (tal: string) => `${tal} af beboerne på 30-59 år har kun en grundskoleuddannelse`,
    indkomst: (tal: string) => `beboernes gennemsnitlige bruttoindkomst er ${tal} af gennemsnittet i regionen`,
    ikkeVestlige: (tal: string) => `${tal} af beboerne er indvandrere eller efterkommere fra ikkevestlige lande`,
  },
  ukendt: (hvad: string) => `vi kender ikke ${hvad}`,
  herkomst: { kilde: "", oplyst: " (grænsen er oplyst i sagen)", antaget: " (grænsen er antaget)" },
  efterOplyste: (hvad: string, side: string, svar: string) => `Ud fra de oplyste tal er ${hvad} ${side}, så ${svar}.`,
  altsaa: (side: string, svar: string) => `Det er ${side}, så ${svar}.`,
  hvisTallet: (svar: string, krav: string) => `${svar}, hvis tallet er ${krav}`,
  udenGraense: {
    opfyldt: (svar: string) =>
      `Grænsen er ikke oplyst, men tallet overskrider enhver grænse, der kan være aftalt, så ${svar}.`,
    "ikke-opfyldt": (svar: string) =>
      `Grænsen er ikke oplyst, men tallet overskrider ingen grænse, der kan være aftalt, så ${svar}.`,
    uoplyst: (svar: string) => `Grænsen er ikke oplyst, så det kan ikke afgøres, om ${svar}.`,
  },
};
