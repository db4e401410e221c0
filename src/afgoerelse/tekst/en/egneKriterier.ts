/** Criteria that have an agreement's own words, and couples, in English. */
import type * as da from "../da/egneKriterier.js";
import { STATUS, UDDANNELSESART } from "./arbejde.js";
import { navn, opremset } from "./former.js";
import { person, personInde, personSomObjekt } from "./person.js";

/** The agreement's words are Danish unless it has others. */
export const EGNE_ORD: typeof da.EGNE_ORD = ({ engelsk, ...ord }) => engelsk ?? ord;

export const KRAV_UDEN_ORD: typeof da.KRAV_UDEN_ORD = (id) =>
  `The household must meet the agreement's criterion ${navn(id)}.`;

export const FAKTANAVNE: typeof da.FAKTANAVNE = {
  beboerIAfdelingen: "lives in the department",
  bopaelKommune: "municipality of residence",
  beskaeftigelse: "employment",
  "beskaeftigelse.timerPrUge": "weekly working hours",
  "beskaeftigelse.siden": "first day",
  "beskaeftigelse.fuldtidEfterOverenskomst": "full time by the collective agreement",
  uddannelse: "education",
  "uddannelse.art": "kind of education",
  "uddannelse.suBerettiget": "entitled to SU",
  underUddannelseForrigeAar: "in education last year",
  alderspension: "old-age pension",
  uddannelsesniveau: "completed education",
  "uddannelsesniveau.land": "country of the education",
  "uddannelsesniveau.godkendt": "education approved in Denmark",
  domme: "convictions",
  ydelser: "benefits",
  foedselsdato: "date of birth",
};

export const FAKTAVAERDIER: typeof da.FAKTAVAERDIER = {
  ...UDDANNELSESART,
  ...STATUS,
  "i-gang": "in progress",
  ingen: "none",
  "over-grundskole": "above basic school",
  danmark: "Denmark",
  udland: "abroad",
};

export const JA_NEJ: typeof da.JA_NEJ = { ja: "yes", nej: "no", ingen: "none" };

export const PERIODE: typeof da.PERIODE = (benefit, from, to) =>
  `${benefit} from ${from}${to === null ? "" : ` to ${to}`}`;

export const OPLYST: typeof da.OPLYST = (p, facts) => `Known of ${personSomObjekt(p)}: ${facts.join("; ")}.`;
export const INTET_OPLYST: typeof da.INTET_OPLYST = (p) =>
  `Nothing that the criterion looks at is known of ${personSomObjekt(p)}.`;

const WORDS = { gift: "are married", samlevende: "live together" };

export const PARORD: typeof da.PARORD = {
  er: {
    opfyldt: (one, other, art) => `${opremset([person(one), personInde(other)])} ${WORDS[art]} and count as a couple.`,
    "ikke-opfyldt": (one, other) =>
      `${opremset([person(one), personInde(other)])} have not lived together long enough to count as a couple.`,
    uoplyst: (one, other) =>
      `We do not know whether ${opremset([personInde(one), personInde(other)])} have lived together long enough to count as a couple.`,
  },
  sammen: {
    opfyldt: " Together they meet the requirement.",
    "ikke-opfyldt": " They are judged one by one.",
    uoplyst: " It cannot yet be decided whether they meet the requirement together.",
  },
};
