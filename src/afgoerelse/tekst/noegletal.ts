/** Key figures (noegletal) in words: a figure held against its limit. */
import type { Herkomst, Sammenligning } from "../../kerne/begrundelse.js";
import type { Operator } from "../../kerne/tal.js";
import type { Udfald } from "../../kerne/trevaerdi.js";
import type { Omraadekriterium } from "../../parametre/kriterier.js";
import type { Kontekst } from "./begrundelsestekst.js";
import { UDFALDSORD } from "./ordforraad.js";
import { type Sprog, saetning, stoerrelse, stort, type Tosproget } from "./sprog.js";

/** What a criterion looks at, as a noun phrase. */
export const NOEGLETALSORD: Readonly<Record<Omraadekriterium, Tosproget>> = {
  beskaeftigelse: {
    da: "andelen af beboere på 18-64 år uden tilknytning til arbejdsmarked eller uddannelse",
    en: "the share of residents aged 18-64 outside work and education",
  },
  dom: {
    da: "andelen af beboere dømt efter straffeloven, våbenloven eller lov om euforiserende stoffer",
    en: "the share of residents convicted under the criminal code, the weapons act or the act on controlled substances",
  },
  uddannelse: {
    da: "andelen af beboere på 30-59 år, der kun har en grundskoleuddannelse",
    en: "the share of residents aged 30-59 with basic schooling only",
  },
  indkomst: {
    da: "beboernes gennemsnitlige bruttoindkomst i forhold til gennemsnittet i regionen",
    en: "the residents' average gross income compared with the regional average",
  },
  ikkeVestlige: {
    da: "andelen af indvandrere og efterkommere fra ikkevestlige lande",
    en: "the share of immigrants and descendants from non-western countries",
  },
};

/** The same with its figure, as a sentence. */
const FIGUR: Readonly<Record<Omraadekriterium, (figur: string) => Tosproget>> = {
  beskaeftigelse: (f) => ({
    da: `${f} af beboerne på 18-64 år er uden tilknytning til arbejdsmarked eller uddannelse`,
    en: `${f} of the residents aged 18-64 are outside work and education`,
  }),
  dom: (f) => ({ da: `andelen af dømte beboere er ${f}`, en: `the share of convicted residents is ${f}` }),
  uddannelse: (f) => ({
    da: `${f} af beboerne på 30-59 år har kun en grundskoleuddannelse`,
    en: `${f} of the residents aged 30-59 have basic schooling only`,
  }),
  indkomst: (f) => ({
    da: `beboernes gennemsnitlige bruttoindkomst er ${f} af gennemsnittet i regionen`,
    en: `the residents' average gross income is ${f} of the regional average`,
  }),
  ikkeVestlige: (f) => ({
    da: `${f} af beboerne er indvandrere eller efterkommere fra ikkevestlige lande`,
    en: `${f} of the residents are immigrants or descendants from non-western countries`,
  }),
};

const OPERATORORD: Readonly<Record<Operator, Tosproget>> = {
  overstiger: { da: "over", en: "above" },
  mindst: { da: "mindst", en: "at least" },
  mindreEnd: { da: "under", en: "below" },
};

/** The operator when it is not met. */
const ELLERS: Readonly<Record<Operator, Tosproget>> = {
  overstiger: { da: "ikke over", en: "not above" },
  mindst: { da: "under", en: "below" },
  mindreEnd: { da: "ikke under", en: "not below" },
};

/** On which side of its limit a figure lies: "over 40 pct.", or "ikke over 40 pct.". */
export function sideord({ operator, graense, enhed }: Sammenligning, udfald: Udfald, sprog: Sprog): string | null {
  if (graense === null || udfald === "uoplyst") return null;
  return `${(udfald === "opfyldt" ? OPERATORORD : ELLERS)[operator][sprog]} ${stoerrelse(graense, enhed, sprog)}`;
}

const HERKOMST: Readonly<Record<Herkomst["art"], Tosproget>> = {
  kilde: { da: "", en: "" },
  oplyst: { da: " (grænsen er oplyst i sagen)", en: " (the limit is stated in the case)" },
  antaget: { da: " (grænsen er antaget)", en: " (the limit is assumed)" },
};

/** A criterion is met; the agreement's risk zone is exceeded. */
type Maalestok = "kriterium" | "risikozone";

/** What an outcome says of the criterion or of the zone; `uoplyst` asks whether it is so. */
const SVAR: Readonly<Record<Maalestok, (udfald: Udfald) => Tosproget>> = {
  kriterium: (udfald) => {
    const ord = UDFALDSORD[udfald === "uoplyst" ? "opfyldt" : udfald];
    return { da: `kriteriet er ${ord.da}`, en: `the criterion is ${ord.en}` };
  },
  risikozone: (udfald) => ({
    da: `risikozonen er ${udfald === "ikke-opfyldt" ? "ikke " : ""}overskredet`,
    en: `the risk zone is ${udfald === "ikke-opfyldt" ? "not " : ""}exceeded`,
  }),
};

/** What follows where the limit is not known. */
const UDEN_GRAENSE: Readonly<Record<Udfald, (svar: string) => Tosproget>> = {
  opfyldt: (svar) => ({
    da: `Grænsen er ikke oplyst, men tallet overskrider enhver grænse, der kan være aftalt, så ${svar}.`,
    en: `The limit is not known, but the figure is beyond any limit that could have been agreed, so ${svar}.`,
  }),
  "ikke-opfyldt": (svar) => ({
    da: `Grænsen er ikke oplyst, men tallet overskrider ingen grænse, der kan være aftalt, så ${svar}.`,
    en: `The limit is not known, but the figure is not beyond any limit that could have been agreed, so ${svar}.`,
  }),
  uoplyst: (svar) => ({
    da: `Grænsen er ikke oplyst, så det kan ikke afgøres, om ${svar}.`,
    en: `The limit is not known, so it cannot be decided whether ${svar}.`,
  }),
};

/** A criterion with its figure, its limit and its outcome, as whole sentences. */
export function kriteriesaetning(
  kriterium: Omraadekriterium,
  sammenligning: Sammenligning,
  udfald: Udfald,
  { sprog, borger }: Kontekst,
  maalestok: Maalestok = "kriterium",
): string {
  const { vaerdi, graense, enhed, herkomst } = sammenligning;
  const hvad = NOEGLETALSORD[kriterium][sprog];
  const side = sideord(sammenligning, udfald, sprog);
  const svar = SVAR[maalestok](udfald)[sprog];
  if (vaerdi === null && side !== null) {
    const efterOplyste = {
      da: `Ud fra de oplyste tal er ${hvad} ${side}, så ${svar}.`,
      en: `On the figures given, ${hvad} is ${side}, so ${svar}.`,
    };
    return efterOplyste[sprog];
  }
  const figur =
    vaerdi === null
      ? { da: `vi kender ikke ${hvad}`, en: `we do not know ${hvad}` }
      : FIGUR[kriterium](stoerrelse(vaerdi, enhed, sprog, graense));
  const krav = sideord(sammenligning, "opfyldt", sprog);
  const fra = borger || herkomst === null ? "" : HERKOMST[herkomst.art][sprog];
  const slutning =
    krav === null
      ? UDEN_GRAENSE[udfald](svar)
      : side === null
        ? { da: `${stort(svar)}, hvis tallet er ${krav}${fra}`, en: `${stort(svar)} if the figure is ${krav}${fra}` }
        : { da: `Det er ${side}${fra}, så ${svar}.`, en: `That is ${side}${fra}, so ${svar}.` };
  return `${saetning(stort(figur[sprog]))} ${saetning(slutning[sprog])}`;
}
