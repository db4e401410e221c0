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
const FIGUR: Readonly<Record<Omraadekriterium, Tosproget<(figur: string) => string>>> = {
  beskaeftigelse: {
    da: (f) => `${f} af beboerne på 18-64 år er uden tilknytning til arbejdsmarked eller uddannelse`,
    en: (f) => `${f} of the residents aged 18-64 are outside work and education`,
  },
  dom: {
    da: (f) => `andelen af dømte beboere er ${f}`,
    en: (f) => `the share of convicted residents is ${f}`,
  },
  uddannelse: {
    da: (f) => `${f} af beboerne på 30-59 år har kun en grundskoleuddannelse`,
    en: (f) => `${f} of the residents aged 30-59 have basic schooling only`,
  },
  indkomst: {
    da: (f) => `beboernes gennemsnitlige bruttoindkomst er ${f} af gennemsnittet i regionen`,
    en: (f) => `the residents' average gross income is ${f} of the regional average`,
  },
  ikkeVestlige: {
    da: (f) => `${f} af beboerne er indvandrere eller efterkommere fra ikkevestlige lande`,
    en: (f) => `${f} of the residents are immigrants or descendants from non-western countries`,
  },
};

export const OPERATORORD: Readonly<Record<Operator, Tosproget>> = {
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

/** A limit with its operator: "over 40 pct.". */
export function graenseord(
  { operator, graense, enhed }: Pick<Sammenligning, "operator" | "graense" | "enhed">,
  sprog: Sprog,
): string | null {
  return graense === null ? null : `${OPERATORORD[operator][sprog]} ${stoerrelse(graense, enhed, sprog)}`;
}

/** On which side of its limit a figure lies: "ikke over 40 pct.". */
export function sideord({ operator, graense, enhed }: Sammenligning, udfald: Udfald, sprog: Sprog): string | null {
  if (graense === null || udfald === "uoplyst") return null;
  return `${(udfald === "opfyldt" ? OPERATORORD : ELLERS)[operator][sprog]} ${stoerrelse(graense, enhed, sprog)}`;
}

const HERKOMST: Readonly<Record<Herkomst["art"], Tosproget>> = {
  kilde: { da: "", en: "" },
  oplyst: { da: " (grænsen er oplyst i sagen)", en: " (the limit is stated in the case)" },
  antaget: { da: " (grænsen er antaget)", en: " (the limit is assumed)" },
};

interface Kriteriesvar {
  readonly ukendt: (hvad: string) => string;
  /** By what is known of a figure, though not the figure itself. */
  readonly efterOplyste: (hvad: string, side: string, svar: string) => string;
  readonly afgjort: (side: string, svar: string, fra: string) => string;
  readonly aaben: (krav: string, svar: string, fra: string) => string;
  readonly udenGraense: Readonly<Record<Udfald, (svar: string) => string>>;
}

/** A criterion is met; the agreement's risk zone is exceeded. */
export type Maalestok = "kriterium" | "risikozone";

/** What an outcome says of the criterion or of the zone; `uoplyst` asks whether it is so. */
const MAALT: Readonly<Record<Maalestok, Tosproget<(udfald: Udfald) => string>>> = {
  kriterium: {
    da: (udfald) => `kriteriet er ${UDFALDSORD[udfald === "uoplyst" ? "opfyldt" : udfald].da}`,
    en: (udfald) => `the criterion is ${UDFALDSORD[udfald === "uoplyst" ? "opfyldt" : udfald].en}`,
  },
  risikozone: {
    da: (udfald) => `risikozonen er ${udfald === "ikke-opfyldt" ? "ikke " : ""}overskredet`,
    en: (udfald) => `the risk zone is ${udfald === "ikke-opfyldt" ? "not " : ""}exceeded`,
  },
};

const SVAR: Tosproget<Kriteriesvar> = {
  da: {
    ukendt: (hvad) => `vi kender ikke ${hvad}`,
    efterOplyste: (hvad, side, svar) => `ud fra de oplyste tal er ${hvad} ${side}, så ${svar}.`,
    afgjort: (side, svar, fra) => `Det er ${side}${fra}, så ${svar}.`,
    aaben: (krav, svar, fra) => saetning(`${stort(svar)}, hvis tallet er ${krav}${fra}`),
    udenGraense: {
      opfyldt: (svar) =>
        `Grænsen er ikke oplyst, men tallet overskrider enhver grænse, der kan være aftalt, så ${svar}.`,
      "ikke-opfyldt": (svar) =>
        `Grænsen er ikke oplyst, men tallet overskrider ingen grænse, der kan være aftalt, så ${svar}.`,
      uoplyst: (svar) => `Grænsen er ikke oplyst, så det kan ikke afgøres, om ${svar}.`,
    },
  },
  en: {
    ukendt: (hvad) => `we do not know ${hvad}`,
    efterOplyste: (hvad, side, svar) => `on the figures given, ${hvad} is ${side}, so ${svar}.`,
    afgjort: (side, svar, fra) => `That is ${side}${fra}, so ${svar}.`,
    aaben: (krav, svar, fra) => `${stort(svar)} if the figure is ${krav}${fra}.`,
    udenGraense: {
      opfyldt: (svar) =>
        `The limit is not known, but the figure is beyond any limit that could have been agreed, so ${svar}.`,
      "ikke-opfyldt": (svar) =>
        `The limit is not known, but the figure is not beyond any limit that could have been agreed, so ${svar}.`,
      uoplyst: (svar) => `The limit is not known, so it cannot be decided whether ${svar}.`,
    },
  },
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
  const ord = SVAR[sprog];
  const hvad = NOEGLETALSORD[kriterium][sprog];
  const side = sideord(sammenligning, udfald, sprog);
  const svar = MAALT[maalestok][sprog](udfald);
  if (vaerdi === null && side !== null) return stort(ord.efterOplyste(hvad, side, svar));
  const figur = stort(
    vaerdi === null ? ord.ukendt(hvad) : FIGUR[kriterium][sprog](stoerrelse(vaerdi, enhed, sprog, graense)),
  );
  const krav = graenseord(sammenligning, sprog);
  const fra = borger || herkomst === null ? "" : HERKOMST[herkomst.art][sprog];
  if (krav === null) return `${saetning(figur)} ${ord.udenGraense[udfald](svar)}`;
  return `${saetning(figur)} ${side === null ? ord.aaben(krav, svar, fra) : ord.afgjort(side, svar, fra)}`;
}
