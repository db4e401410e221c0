/**
 * The leaves of conditions in words (bladord): each as what is said of a person, "har et fleksjob", and as its
 * opposite, "har ikke et fleksjob".
 */

import { FORLOEBSORD, YDELSER } from "../../src/afgoerelse/tekst/da/anvisning.js";
import { datoord, maanederOrd, opremset, stoerrelse, taelleord } from "../../src/afgoerelse/tekst/da/former.js";
import { DOEMT } from "../../src/afgoerelse/tekst/da/vurdering.js";
import { ydelsesliste } from "../../src/afgoerelse/tekst/ydelser.js";
import type { FAKTA } from "../../src/parametre/fakta.js";
import type {
  Blad,
  Blandt,
  Ja,
  Maalt,
  Ordfaktum,
  Senest,
  Ydelsesmaaneder,
  Ydelsesslags,
} from "../../src/parametre/vilkaar.js";

/** @param gaelder whether the leaf holds, or does not */
export function bladord(blad: Blad, gaelder: boolean): string {
  const ikke = gaelder ? "" : "ikke ";
  switch (blad.art) {
    case "ja":
      return JA[blad.faktum](ikke);
    case "blandt":
      return blandtord(blad, ikke);
    case "maalt":
      return `${MAALT[blad.faktum]} ${SIDER[blad.operator][gaelder ? 0 : 1]} ${figurord(blad.graense)}`;
    case "senest":
      return senest(blad, gaelder);
    case "fyldt":
      return blad.alder === "seniorAlder"
        ? `har ${ikke}nået supplementets senioralder (nævner supplementet ingen alder, har ingen nået den)`
        : `er ${ikke}fyldt ${blad.alder} år`;
    case "over":
      return gaelder ? `er over ${blad.alder} år` : `er højst ${blad.alder} år`;
    case "i-alderen":
      return blad.til === null ? `er ${ikke}fyldt ${blad.fra} år` : `er ${ikke}${blad.fra}-${blad.til} år`;
    case "doemt":
      return `er ${ikke}${DOEMT.vindue(blad.aarFoer)} ${DOEMT.efter(blad.love)}`;
    case "loesladt":
      return (
        `er ${ikke}efter en dom løsladt fra en institution ` +
        `${blad.institution === "anden" ? "uden for" : "under"} kriminalforsorgen ` +
        `inden for de seneste ${maanederOrd(blad.maaneder)}, ` +
        `${gaelder ? "og der skal" : "eller der skal ikke"} udarbejdes en handleplan`
      );
    case "ophaevet":
      return (
        `har ${ikke}inden for de seneste ${maanederOrd(blad.maaneder)} fået et lejemål ophævet eller opsagt ` +
        "på grund af grove overtrædelser af god skik og orden"
      );
    case "ydelsesmaaneder":
      return maanedsord(blad, ikke);
    case "ydelse-paa-dagen":
      return `får ${ikke}${ydelserne([blad.ydelse], false)} på dagen`;
    case "ydelse-blandt":
      return `får ${ikke}${ydelserne(blad.ydelser, false)} på dagen`;
    case "ydelse-under":
      return `får på dagen ${ikke}${ydelserne([blad.ydelse], false)} på under ${taelleord(blad.uger)} uger i træk`;
  }
}

const JA: Readonly<Record<Ja["faktum"], (ikke: string) => string>> = {
  beboer: (ikke) => `bor ${ikke}i afdelingen i forvejen`,
  underUddannelseForrigeAar: (ikke) => `var ${ikke}under uddannelse i det foregående kalenderår`,
  alderspension: (ikke) => `får ${ikke}alderspension`,
  fuldtidEfterOverenskomst: (ikke) => `arbejder ${ikke}fuld tid efter overenskomsten`,
  suBerettiget: (ikke) => `har ${ikke}ret til SU`,
  godkendt: (ikke) => `har ${ikke}fået uddannelsen godkendt i Danmark`,
};

type Ord<N extends Ordfaktum> = NonNullable<ReturnType<(typeof FAKTA)[N]["af"]>>;

/** The words that a fact can be, and the sentence around one or more of them. */
interface Ordenes<O extends string> {
  readonly saetning: (ord: string, ikke: string) => string;
  readonly ord: Readonly<Record<O, string>>;
}

const BLANDT: { readonly [N in Ordfaktum]: Ordenes<Ord<N>> } = {
  // A job may lie ahead; whether it has begun is a condition of its own.
  beskaeftigelse: {
    saetning: (ord, ikke) => `har ${ikke}${ord}`,
    ord: { "i-arbejde": "et job", selvstaendig: "egen virksomhed", fleksjob: "et fleksjob", ingen: "intet arbejde" },
  },
  uddannelse: {
    saetning: (ord, ikke) => `er ${ikke}${ord}`,
    ord: { "i-gang": "under uddannelse", ingen: "uden igangværende uddannelse" },
  },
  uddannelsesart: {
    saetning: (ord, ikke) => `uddannelsen er ${ikke}${ord}`,
    ord: {
      grundskole: "grundskolen",
      fgu: "en forberedende grunduddannelse",
      ungdomsuddannelse: "en ungdomsuddannelse",
      videregaaende: "en videregående uddannelse",
      "elev-laerling": "en uddannelse som elev eller lærling",
      andet: "et kursus eller en anden uddannelse",
    },
  },
  niveau: {
    saetning: (ord, ikke) => `har ${ikke}${ord}`,
    ord: {
      grundskole: "grundskolen som højeste uddannelse",
      "over-grundskole": "en uddannelse over grundskoleniveau",
    },
  },
  // Any name: it stands for itself.
  bopaelKommune: { saetning: (ord, ikke) => `bor ${ikke}i ${ord} Kommune`, ord: {} },
  land: {
    saetning: (ord, ikke) => `har ${ikke}taget uddannelsen ${ord}`,
    ord: { danmark: "i Danmark", udland: "i udlandet" },
  },
  statsborgerskab: {
    saetning: (ord, ikke) => `er ${ikke}statsborger i ${ord}`,
    ord: {
      "dansk-eu-eoes-schweiz": "Danmark, et andet EU- eller EØS-land eller Schweiz",
      andet: "et land uden for EU, EØS og Schweiz",
    },
  },
};

function blandtord({ faktum, ord }: Blandt, ikke: string): string {
  const { saetning, ord: kendte }: Ordenes<string> = BLANDT[faktum];
  const led = ord.map((et) => kendte[et] ?? et);
  return saetning(opremset(led, "eller"), ikke);
}

const MAALT: Readonly<Record<Maalt["faktum"], string>> = {
  timerPrUge: "arbejder",
  aktuelIndtaegt: "har nu en bruttoindtægt om måneden på",
  forrigeAarsIndtaegt: "havde i det foregående kalenderår i gennemsnit en bruttoindtægt om måneden på",
};

/** The side of a limit where the operator is met, and the other one. */
const SIDER: Readonly<Record<Maalt["operator"], readonly [string, string]>> = {
  overstiger: ["over", "højst"],
  mindst: ["mindst", "under"],
  mindreEnd: ["under", "mindst"],
};

function figurord(figur: Maalt["graense"]): string {
  switch (figur.figur) {
    case "mindsteTimerPrUge":
      return "det antal timer om ugen, som supplementet kræver (nævner supplementet ikke noget tal, spørges der ikke om timer)";
    case "trykt":
      return stoerrelse(figur.vaerdi, "timer pr. uge");
    case "indkomstMinimum":
      return figur.paa === "dagen" ? "det beløb, der gælder på dagen" : "det beløb, der gjaldt den 1. januar i det år";
  }
}

function senest({ maaneder }: Senest, gaelder: boolean): string {
  const ikke = gaelder ? "" : "ikke ";
  if (maaneder === 0) return `er ${ikke}begyndt på arbejdet`;
  if (typeof maaneder === "number" && maaneder < 0)
    return (
      `har haft arbejde uafbrudt i ${gaelder ? "mindst" : "under"} ${maanederOrd(-maaneder)}, ` +
      "også hos skiftende arbejdsgivere"
    );
  const frist =
    maaneder === "jobstartSenestMaaneder"
      ? "det antal måneder, som supplementet giver (nævner supplementet ikke noget tal, gælder det for ingen)"
      : maanederOrd(maaneder);
  return `begynder ${ikke}på arbejdet inden for ${frist}`;
}

function maanedsord(blad: Ydelsesmaaneder, ikke: string): string {
  const ydelser = ydelserne(blad.ydelser, blad.foer.length > 0);
  const maaneder = `de ${taelleord(blad.maaneder)} hele kalendermåneder før dagens måned`;
  const har =
    blad.dage === "alle"
      ? `har ${ikke}uafbrudt fået ${ydelser} i ${maaneder}`
      : `har ${ikke}mindst én dag i hver af ${maaneder} fået ${ydelser}`;
  return har + tidligere(blad);
}

function tidligere({ foer }: Ydelsesmaaneder): string {
  return foer
    .map(({ dag, ydelser }) =>
      ydelser.length === 0
        ? ` (tiden før den ${datoord(dag)} tæller ikke med)`
        : ` (før den ${datoord(dag)}: ${ydelserne(ydelser, false)})`,
    )
    .join("");
}

function ydelserne(ydelser: readonly Ydelsesslags[], efterReformen: boolean): string {
  return ydelsesliste(ydelser, efterReformen, { YDELSER, FORLOEBSORD, opremset });
}
