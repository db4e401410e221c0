/**
 * The leaves of conditions in words (bladord): each as what is said of a person, "har et fleksjob", and as its
 * opposite, "har ikke et fleksjob".
 */
import type { Operator } from "../../kerne/tal.js";
import type { Institution } from "../../parametre/fakta.js";
import type {
  Blad,
  Doemt,
  Fyldt,
  Ja,
  Loesladt,
  Maalt,
  Ophaevet,
  Senest,
  Talfigur,
  Ydelsesmaaneder,
} from "../../parametre/vilkaar.js";
import { blandtord, ydelsesliste } from "./faktaord.js";
import { OPERATORORD } from "./noegletal.js";
import { LOVNAVN } from "./personkrav.js";
import { datoord, maanederOrd, opremset, type Sprog, type Tosproget, taelleord } from "./sprog.js";

/** @param gaelder whether the leaf holds, or does not */
export function bladord(blad: Blad, gaelder: boolean, sprog: Sprog): string {
  switch (blad.art) {
    case "ja":
      return JA[blad.faktum][sprog](gaelder);
    case "blandt":
      return blandtord(blad, gaelder, sprog);
    case "maalt":
      return MAALT[blad.faktum][sprog](graenseord(blad, gaelder, sprog));
    case "senest":
      return SENEST[sprog](blad, gaelder);
    case "fyldt":
      return FYLDT[sprog](blad, gaelder);
    case "doemt":
      return DOEMT[sprog](blad, gaelder);
    case "loesladt":
      return LOESLADT[sprog](blad, gaelder);
    case "ophaevet":
      return OPHAEVET[sprog](blad, gaelder);
    case "ydelsesmaaneder":
      return YDELSESMAANEDER[sprog](blad, gaelder);
    case "ydelse-paa-dagen":
      return YDELSE_PAA_DAGEN[sprog](ydelsesliste([blad.ydelse], false, sprog), gaelder);
  }
}

type Paastand = (gaelder: boolean) => string;

const ikke = (gaelder: boolean): string => (gaelder ? "" : "ikke ");
const not = (gaelder: boolean): string => (gaelder ? "" : "not ");

const JA: Readonly<Record<Ja["faktum"], Tosproget<Paastand>>> = {
  beboer: {
    da: (gaelder) => `bor ${ikke(gaelder)}i afdelingen i forvejen`,
    en: (gaelder) => `${gaelder ? "lives" : "does not live"} in the department (afdeling) already`,
  },
  underUddannelseForrigeAar: {
    da: (gaelder) => `var ${ikke(gaelder)}under uddannelse i det foregående kalenderår`,
    en: (gaelder) => `was ${not(gaelder)}in education in the previous calendar year`,
  },
  alderspension: {
    da: (gaelder) => `får ${ikke(gaelder)}folkepension`,
    en: (gaelder) => `is ${not(gaelder)}on old-age pension (folkepension)`,
  },
  godkendt: {
    da: (gaelder) => `har ${ikke(gaelder)}fået uddannelsen godkendt i Danmark`,
    en: (gaelder) => `has ${not(gaelder)}had the education approved in Denmark`,
  },
};

const MAALT: Readonly<Record<Maalt["faktum"], Tosproget<(graense: string) => string>>> = {
  timerPrUge: {
    da: (graense) => `arbejder ${graense}`,
    en: (graense) => `works ${graense}`,
  },
  aktuelIndtaegt: {
    da: (graense) => `har nu en bruttoindtægt om måneden på ${graense}`,
    en: (graense) => `now has a gross income a month of ${graense}`,
  },
  forrigeAarsIndtaegt: {
    da: (graense) => `havde i det foregående kalenderår i gennemsnit en bruttoindtægt om måneden på ${graense}`,
    en: (graense) => `had an average gross income a month in the previous calendar year of ${graense}`,
  },
};

/** What holds where the operator does not. */
const MODSAT: Readonly<Record<Operator, Tosproget>> = {
  overstiger: { da: "højst", en: "at most" },
  mindst: OPERATORORD.mindreEnd,
  mindreEnd: OPERATORORD.mindst,
};

function graenseord({ operator, graense }: Maalt, gaelder: boolean, sprog: Sprog): string {
  return `${(gaelder ? OPERATORORD : MODSAT)[operator][sprog]} ${figurord(graense)[sprog]}`;
}

function figurord(figur: Talfigur): Tosproget {
  switch (figur.figur) {
    case "mindsteTimerPrUge":
      return {
        da: "det antal timer om ugen, som supplementet kræver (uden et tal dér spørges der ikke om timer)",
        en: "the hours a week that the supplement asks for (without a figure there hours are not asked for)",
      };
    case "indkomstMinimum":
      return BELOEB[figur.paa];
  }
}

const BELOEB: Readonly<Record<Extract<Talfigur, { readonly paa: string }>["paa"], Tosproget>> = {
  dagen: { da: "det beløb, der gælder på dagen", en: "the amount in force on the day" },
  "31-december-foer": {
    da: "det beløb, der gjaldt den 31. december i det år",
    en: "the amount in force on 31 December of that year",
  },
};

const SENEST: Tosproget<(blad: Senest, gaelder: boolean) => string> = {
  da: ({ maaneder }, gaelder) => {
    if (maaneder === "jobstartSenestMaaneder")
      return `begynder ${ikke(gaelder)}på arbejdet inden for det antal måneder, som supplementet giver (uden et tal dér gælder det for ingen)`;
    if (maaneder === 0) return `er ${ikke(gaelder)}begyndt på arbejdet`;
    if (maaneder > 0) return `begynder ${ikke(gaelder)}på arbejdet inden for ${maanederOrd(maaneder, "da")}`;
    return `har haft arbejde uafbrudt i ${gaelder ? "mindst" : "under"} ${maanederOrd(-maaneder, "da")}, også hos skiftende arbejdsgivere`;
  },
  en: ({ maaneder }, gaelder) => {
    const begynder = gaelder ? "begins" : "does not begin";
    if (maaneder === "jobstartSenestMaaneder")
      return `${begynder} work within the months that the supplement gives (without a figure there nobody does)`;
    if (maaneder === 0) return `has ${not(gaelder)}begun work`;
    if (maaneder > 0) return `${begynder} work within ${maanederOrd(maaneder, "en")}`;
    return `has been in unbroken work for ${gaelder ? "at least" : "less than"} ${maanederOrd(-maaneder, "en")}, across employers`;
  },
};

const FYLDT: Tosproget<(blad: Fyldt, gaelder: boolean) => string> = {
  da: ({ alder }, gaelder) =>
    alder === "seniorAlder"
      ? `har ${ikke(gaelder)}nået supplementets senioralder (uden en alder dér har ingen nået den)`
      : `er ${ikke(gaelder)}fyldt ${alder} år`,
  en: ({ alder }, gaelder) =>
    alder === "seniorAlder"
      ? `has ${not(gaelder)}reached the supplement's senior age (without an age there nobody has)`
      : `is ${not(gaelder)}${alder} years old or more`,
};

const DOEMT: Tosproget<(blad: Doemt, gaelder: boolean) => string> = {
  da: ({ love, aarFoer }, gaelder) => {
    const lovene = love.map((lov) => LOVNAVN[lov].da);
    const foer = aarFoer === 1 ? "det foregående kalenderår" : `de ${taelleord(aarFoer, "da")} foregående kalenderår`;
    const aar = aarFoer === 0 ? "i år" : `i år eller i ${foer}`;
    return `er ${ikke(gaelder)}${aar} dømt efter ${opremset(lovene, "da", "eller")}`;
  },
  en: ({ love, aarFoer }, gaelder) => {
    const lovene = love.map((lov) => LOVNAVN[lov].en);
    const foer = aarFoer === 0 ? "" : ` or the ${taelleord(aarFoer, "en")} before it`;
    return `has ${not(gaelder)}been convicted under ${opremset(lovene, "en", "eller")} in this calendar year${foer}`;
  },
};

const INSTITUTIONEN: Readonly<Record<Institution, Tosproget>> = {
  kriminalforsorgen: {
    da: "en institution under kriminalforsorgen",
    en: "an institution of the Prison Service (kriminalforsorgen)",
  },
  anden: {
    da: "en institution uden for kriminalforsorgen",
    en: "an institution outside the Prison Service (kriminalforsorgen)",
  },
};

const LOESLADT: Tosproget<(blad: Loesladt, gaelder: boolean) => string> = {
  da: ({ institution, maaneder }, gaelder) => {
    const fra = `${INSTITUTIONEN[institution].da} inden for de seneste ${maanederOrd(maaneder, "da")}`;
    return gaelder
      ? `er efter en dom løsladt fra ${fra}, og der skal udarbejdes en handleplan`
      : `er ikke efter en dom løsladt fra ${fra}, eller der skal ikke udarbejdes en handleplan`;
  },
  en: ({ institution, maaneder }, gaelder) => {
    const fra = `${INSTITUTIONEN[institution].en} after a conviction within the last ${maanederOrd(maaneder, "en")}`;
    return gaelder
      ? `was released from ${fra}, and a plan of action (handleplan) must be drawn up`
      : `was not released from ${fra}, or no plan of action (handleplan) must be drawn up`;
  },
};

const OPHAEVET: Tosproget<(blad: Ophaevet, gaelder: boolean) => string> = {
  da: ({ maaneder }, gaelder) =>
    `har ${ikke(gaelder)}inden for de seneste ${maanederOrd(maaneder, "da")} fået et lejemål ophævet eller opsagt på grund af grove overtrædelser af god skik og orden`,
  en: ({ maaneder }, gaelder) =>
    `has ${not(gaelder)}had a lease ended within the last ${maanederOrd(maaneder, "en")} for gross breaches of good order`,
};

/** Of the whole months before that of the day, and what counted in them before the act changed. */
const YDELSESMAANEDER: Tosproget<(blad: Ydelsesmaaneder, gaelder: boolean) => string> = {
  da: ({ maaneder, ydelser, foer }, gaelder) =>
    `har ${ikke(gaelder)}uafbrudt fået ${ydelsesliste(ydelser, foer !== null, "da")} i de ${taelleord(maaneder, "da")} hele kalendermåneder før dagens måned${foerord(foer, "da")}`,
  en: ({ maaneder, ydelser, foer }, gaelder) =>
    `has ${not(gaelder)}received ${ydelsesliste(ydelser, foer !== null, "en")} without a break in the ${taelleord(maaneder, "en")} whole calendar months before the month of the day${foerord(foer, "en")}`,
};

function foerord(foer: Ydelsesmaaneder["foer"], sprog: Sprog): string {
  return foer === null ? "" : ` (${FOER[sprog](datoord(foer.dag, sprog), ydelsesliste(foer.ydelser, false, sprog))})`;
}

const FOER: Tosproget<(dag: string, ydelser: string) => string> = {
  da: (dag, ydelser) => (ydelser === "" ? `tiden før den ${dag} tæller ikke med` : `før den ${dag}: ${ydelser}`),
  en: (dag, ydelser) => (ydelser === "" ? `the time before ${dag} does not count` : `before ${dag}: ${ydelser}`),
};

const YDELSE_PAA_DAGEN: Tosproget<(ydelse: string, gaelder: boolean) => string> = {
  da: (ydelse, gaelder) => `får ${ikke(gaelder)}${ydelse} på dagen`,
  en: (ydelse, gaelder) => `${gaelder ? "receives" : "does not receive"} ${ydelse} on the day`,
};
