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
  YdelsePaaDagen,
  Ydelsesmaaneder,
} from "../../parametre/vilkaar.js";
import { blandtord, ydelsesliste } from "./faktaord.js";
import { LOVNAVN } from "./personkrav.js";
import { datoord, maanederOrd, opremset, type Sprog, type Tosproget, taelleord } from "./sprog.js";

/** @param gaelder whether the leaf holds, or does not */
export function bladord(blad: Blad, gaelder: boolean, sprog: Sprog): string {
  return ord(blad, gaelder)[sprog];
}

function ord(blad: Blad, gaelder: boolean): Tosproget {
  switch (blad.art) {
    case "ja":
      return JA[blad.faktum](gaelder);
    case "blandt":
      return blandtord(blad, gaelder);
    case "maalt":
      return maalt(blad, gaelder);
    case "senest":
      return senest(blad, gaelder);
    case "fyldt":
      return fyldt(blad, gaelder);
    case "doemt":
      return doemt(blad, gaelder);
    case "loesladt":
      return loesladt(blad, gaelder);
    case "ophaevet":
      return ophaevet(blad, gaelder);
    case "ydelsesmaaneder":
      return ydelsesmaaneder(blad, gaelder);
    case "ydelse-paa-dagen":
      return ydelsePaaDagen(blad, gaelder);
  }
}

const ikke = (gaelder: boolean): string => (gaelder ? "" : "ikke ");
const not = (gaelder: boolean): string => (gaelder ? "" : "not ");

const JA: Readonly<Record<Ja["faktum"], (gaelder: boolean) => Tosproget>> = {
  beboer: (gaelder) => ({
    da: `bor ${ikke(gaelder)}i afdelingen i forvejen`,
    en: `${gaelder ? "lives" : "does not live"} in the department (afdeling) already`,
  }),
  underUddannelseForrigeAar: (gaelder) => ({
    da: `var ${ikke(gaelder)}under uddannelse i det foregående kalenderår`,
    en: `was ${not(gaelder)}in education in the previous calendar year`,
  }),
  alderspension: (gaelder) => ({
    da: `får ${ikke(gaelder)}folkepension`,
    en: `is ${not(gaelder)}on old-age pension (folkepension)`,
  }),
  godkendt: (gaelder) => ({
    da: `har ${ikke(gaelder)}fået uddannelsen godkendt i Danmark`,
    en: `has ${not(gaelder)}had the education approved in Denmark`,
  }),
};

function maalt({ faktum, operator, graense }: Maalt, gaelder: boolean): Tosproget {
  const [side, figur] = [OPERATORORD[gaelder ? operator : MODSAT[operator]], figurord(graense)];
  return MAALT[faktum]({ da: `${side.da} ${figur.da}`, en: `${side.en} ${figur.en}` });
}

const MAALT: Readonly<Record<Maalt["faktum"], (graense: Tosproget) => Tosproget>> = {
  timerPrUge: ({ da, en }) => ({ da: `arbejder ${da}`, en: `works ${en}` }),
  aktuelIndtaegt: ({ da, en }) => ({
    da: `har nu en bruttoindtægt om måneden på ${da}`,
    en: `now has a gross income a month of ${en}`,
  }),
  forrigeAarsIndtaegt: ({ da, en }) => ({
    da: `havde i det foregående kalenderår i gennemsnit en bruttoindtægt om måneden på ${da}`,
    en: `had an average gross income a month in the previous calendar year of ${en}`,
  }),
};

const MODSAT: Readonly<Record<Operator, Operator | "hoejst">> = {
  overstiger: "hoejst",
  mindst: "mindreEnd",
  mindreEnd: "mindst",
};

const OPERATORORD: Readonly<Record<Operator | "hoejst", Tosproget>> = {
  overstiger: { da: "over", en: "more than" },
  hoejst: { da: "højst", en: "at most" },
  mindst: { da: "mindst", en: "at least" },
  mindreEnd: { da: "under", en: "less than" },
};

function figurord(figur: Talfigur): Tosproget {
  switch (figur.figur) {
    case "mindsteTimerPrUge":
      return {
        da: "det antal timer om ugen, som supplementet kræver (uden et tal dér spørges der ikke om timer)",
        en: "the hours a week that the supplement asks for (without a figure there hours are not asked for)",
      };
    case "indkomstMinimum":
      return figur.paa === "dagen"
        ? { da: "det beløb, der gælder på dagen", en: "the amount in force on the day" }
        : {
            da: "det beløb, der gjaldt den 31. december i det år",
            en: "the amount in force on 31 December of that year",
          };
  }
}

function senest({ maaneder }: Senest, gaelder: boolean): Tosproget {
  if (maaneder === 0) return { da: `er ${ikke(gaelder)}begyndt på arbejdet`, en: `has ${not(gaelder)}begun work` };
  if (typeof maaneder === "number" && maaneder < 0)
    return {
      da: `har haft arbejde uafbrudt i ${gaelder ? "mindst" : "under"} ${maanederOrd(-maaneder, "da")}, også hos skiftende arbejdsgivere`,
      en: `has been in unbroken work for ${gaelder ? "at least" : "less than"} ${maanederOrd(-maaneder, "en")}, across employers`,
    };
  const frist =
    maaneder === "jobstartSenestMaaneder"
      ? {
          da: "det antal måneder, som supplementet giver (uden et tal dér gælder det for ingen)",
          en: "the months that the supplement gives (without a figure there nobody does)",
        }
      : { da: maanederOrd(maaneder, "da"), en: maanederOrd(maaneder, "en") };
  return {
    da: `begynder ${ikke(gaelder)}på arbejdet inden for ${frist.da}`,
    en: `${gaelder ? "begins" : "does not begin"} work within ${frist.en}`,
  };
}

function fyldt({ alder }: Fyldt, gaelder: boolean): Tosproget {
  return alder === "seniorAlder"
    ? {
        da: `har ${ikke(gaelder)}nået supplementets senioralder (uden en alder dér har ingen nået den)`,
        en: `has ${not(gaelder)}reached the supplement's senior age (without an age there nobody has)`,
      }
    : { da: `er ${ikke(gaelder)}fyldt ${alder} år`, en: `is ${not(gaelder)}${alder} years old or more` };
}

function doemt({ love, aarFoer }: Doemt, gaelder: boolean): Tosproget {
  const lovene = (sprog: Sprog) =>
    opremset(
      love.map((lov) => LOVNAVN[lov][sprog]),
      sprog,
      "eller",
    );
  const foer = aarFoer === 1 ? "det foregående kalenderår" : `de ${taelleord(aarFoer, "da")} foregående kalenderår`;
  return {
    da: `er ${ikke(gaelder)}i år${aarFoer === 0 ? "" : ` eller i ${foer}`} dømt efter ${lovene("da")}`,
    en: `has ${not(gaelder)}been convicted under ${lovene("en")} in this calendar year${aarFoer === 0 ? "" : ` or the ${taelleord(aarFoer, "en")} before it`}`,
  };
}

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

function loesladt({ institution, maaneder }: Loesladt, gaelder: boolean): Tosproget {
  const { da, en } = INSTITUTIONEN[institution];
  const handleplan = gaelder
    ? {
        da: ", og der skal udarbejdes en handleplan",
        en: ", and a plan of action (handleplan) must be drawn up",
      }
    : {
        da: ", eller der skal ikke udarbejdes en handleplan",
        en: ", or no plan of action (handleplan) must be drawn up",
      };
  return {
    da: `er ${ikke(gaelder)}efter en dom løsladt fra ${da} inden for de seneste ${maanederOrd(maaneder, "da")}${handleplan.da}`,
    en: `was ${not(gaelder)}released from ${en} after a conviction within the last ${maanederOrd(maaneder, "en")}${handleplan.en}`,
  };
}

function ophaevet({ maaneder }: Ophaevet, gaelder: boolean): Tosproget {
  return {
    da: `har ${ikke(gaelder)}inden for de seneste ${maanederOrd(maaneder, "da")} fået et lejemål ophævet eller opsagt på grund af grove overtrædelser af god skik og orden`,
    en: `has ${not(gaelder)}had a lease ended within the last ${maanederOrd(maaneder, "en")} for gross breaches of good order`,
  };
}

/** Of the whole months before that of the day, and what counted in them before the act changed. */
function ydelsesmaaneder({ maaneder, ydelser, foer }: Ydelsesmaaneder, gaelder: boolean): Tosproget {
  const dem = (sprog: Sprog) => ydelsesliste(ydelser, foer !== null, sprog);
  const tidligere = foer === null ? { da: "", en: "" } : tidligereYdelser(foer);
  return {
    da: `har ${ikke(gaelder)}uafbrudt fået ${dem("da")} i de ${taelleord(maaneder, "da")} hele kalendermåneder før dagens måned${tidligere.da}`,
    en: `has ${not(gaelder)}received ${dem("en")} without a break in the ${taelleord(maaneder, "en")} whole calendar months before the month of the day${tidligere.en}`,
  };
}

function tidligereYdelser({ dag, ydelser }: NonNullable<Ydelsesmaaneder["foer"]>): Tosproget {
  return ydelser.length === 0
    ? {
        da: ` (tiden før den ${datoord(dag, "da")} tæller ikke med)`,
        en: ` (the time before ${datoord(dag, "en")} does not count)`,
      }
    : {
        da: ` (før den ${datoord(dag, "da")}: ${ydelsesliste(ydelser, false, "da")})`,
        en: ` (before ${datoord(dag, "en")}: ${ydelsesliste(ydelser, false, "en")})`,
      };
}

function ydelsePaaDagen({ ydelse }: YdelsePaaDagen, gaelder: boolean): Tosproget {
  return {
    da: `får ${ikke(gaelder)}${ydelsesliste([ydelse], false, "da")} på dagen`,
    en: `${gaelder ? "receives" : "does not receive"} ${ydelsesliste([ydelse], false, "en")} on the day`,
  };
}
