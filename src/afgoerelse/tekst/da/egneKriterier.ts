/** Criteria that have an agreement's own words, and couples, in Danish. */
import type { Udfald } from "../../../kerne/trevaerdi.js";
import type { Par } from "../../../parametre/husstand.js";
import type { Kriterieord, Kriterieregel } from "../../../parametre/kriterieregel.js";
import type { Hvem } from "../kontekst.js";
import { STATUS, UDDANNELSESART } from "./arbejde.js";
import { navn, opremset } from "./former.js";
import { person, personInde, personSomObjekt } from "./person.js";

/** In the language of the text. */
export const EGNE_ORD = (ord: NonNullable<Kriterieregel["ord"]>): Kriterieord => ord;

export const KRAV_UDEN_ORD = (id: string) => `Husstanden skal opfylde aftalens kriterium ${navn(id)}.`;

/** The facts of a person by the places where they stand: what they are called in front of their value. */
export const FAKTANAVNE = {
  beboerIAfdelingen: "bor i afdelingen",
  bopaelKommune: "bopælskommune",
  beskaeftigelse: "beskæftigelse",
  "beskaeftigelse.timerPrUge": "ugentlig arbejdstid",
  "beskaeftigelse.siden": "startdag",
  "beskaeftigelse.fuldtidEfterOverenskomst": "fuld tid efter overenskomsten",
  uddannelse: "uddannelse",
  "uddannelse.art": "uddannelsens art",
  "uddannelse.suBerettiget": "ret til SU",
  underUddannelseForrigeAar: "under uddannelse sidste år",
  alderspension: "alderspension",
  uddannelsesniveau: "fuldført uddannelse",
  "uddannelsesniveau.land": "uddannelsens land",
  "uddannelsesniveau.godkendt": "uddannelsen godkendt i Danmark",
  domme: "domme",
  ydelser: "ydelser",
  foedselsdato: "fødselsdag",
};

export const FAKTAVAERDIER = {
  ...UDDANNELSESART,
  ...STATUS,
  "i-gang": "i gang",
  ingen: "ingen",
  "over-grundskole": "over grundskolen",
  danmark: "Danmark",
  udland: "udlandet",
};

export const JA_NEJ = { ja: "ja", nej: "nej", ingen: "ingen" };

export const PERIODE = (ydelse: string, fra: string, til: string | null) =>
  `${ydelse} fra den ${fra}${til === null ? "" : ` til den ${til}`}`;

export const OPLYST = (p: Hvem, fakta: readonly string[]) => `Oplyst om ${personSomObjekt(p)}: ${fakta.join("; ")}.`;
export const INTET_OPLYST = (p: Hvem) => `Der er ikke oplyst noget om ${personSomObjekt(p)}, som kriteriet ser på.`;

const ORD: Readonly<Record<Par["art"], string>> = { gift: "er gift", samlevende: "bor sammen" };
const de = (en: Hvem, anden: Hvem) => opremset([person(en), personInde(anden)]);

export const PARORD = {
  er: {
    opfyldt: (en, anden, art) => `${de(en, anden)} ${ORD[art]} og regnes som et par.`,
    "ikke-opfyldt": (en, anden) => `${de(en, anden)} har ikke boet sammen længe nok til at blive regnet som et par.`,
    uoplyst: (en, anden) =>
      `Vi ved ikke, om ${opremset([personInde(en), personInde(anden)])} har boet sammen længe nok til at være et par.`,
  } satisfies Readonly<Record<Udfald, (en: Hvem, anden: Hvem, art: Par["art"]) => string>>,
  sammen: {
    opfyldt: " Sammen opfylder de kravet.",
    "ikke-opfyldt": " De vurderes hver for sig.",
    uoplyst: " Det kan endnu ikke afgøres, om de opfylder kravet sammen.",
  } satisfies Readonly<Record<Udfald, string>>,
};
