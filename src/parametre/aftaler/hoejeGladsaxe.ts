/**
 * Flexible letting in Høje Gladsaxe (Gladsaxe), as the housing company's page "Fleksibel udlejning" and the municipality
 * print it. No term, no stairs and no areas are printed. The pages bear no date, and were read in stored copies, the
 * first 2,000 characters of each. Rule `aftaler.hoejeGladsaxe`.
 *
 * Readings: "over 55" is more than 55 whole years; each adult of no couple is judged alone, and one who meets what is
 * asked is enough; the months are asked of each employment that counts; the self-employed are not asked for hours, and
 * who is in a fleksjob is. An older page of the municipality has four months in the place of six, and "not yet 30" of
 * students: the page of the housing company is followed.
 */
import { ABL, type Hjemmel } from "../../kerne/begrundelse.js";
import { tal } from "../../kerne/tal.js";
import type { Ansoegertekst } from "../aftale.js";
import type { Kriterieregel } from "../kriterieregel.js";
import { alle, begyndtSenest, blandt, enAf, ja, over, timerMindst, type Vilkaar } from "../vilkaar.js";

const SIDE = "Fleksibel udlejning i Høje Gladsaxe";
const side = (sted: string): Hjemmel => ({ kilde: SIDE, sted });

/** One adult is enough. */
const enVoksen = { hvem: "enVoksen", alder: { fra: 18, til: null }, undtaget: [] } as const;

const timer = (antal: number): Vilkaar => timerMindst(tal(antal), side("arbejde"));

/** An employment that counts, with those hours; what a collective agreement has as full time is full time. */
function iArbejde(timerne: Vilkaar): Vilkaar {
  return alle(
    enAf(blandt("beskaeftigelse", "selvstaendig"), alle(blandt("beskaeftigelse", "i-arbejde", "fleksjob"), timerne)),
    begyndtSenest(-6),
  );
}

const FULD_TID = enAf(timer(37), ja("fuldtidEfterOverenskomst"));

const arbejde: Kriterieregel = {
  ...enVoksen,
  krav: iArbejde(FULD_TID),
  par: { samlevendeMaaneder: 12, begge: iArbejde(timer(25)) },
  skoen: [
    {
      tekst: "En nyuddannet ansøger kan undtages fra kravet om, at ansættelsen har varet i seks måneder.",
      hjemmel: [side("arbejde, nyuddannede")],
    },
  ],
  ord: {
    navn: "arbejde",
    krav:
      "Mindst én voksen skal have haft arbejde på fuld tid, 37 timer om ugen eller fuld tid efter overenskomsten, i mindst seks måneder. " +
      "Et par opfylder også kravet, når begge har haft arbejde mindst 25 timer om ugen i mindst seks måneder.",
    engelsk: {
      navn: "work (arbejde)",
      krav:
        "At least one adult must have had full-time work, 37 hours a week or full time by the collective agreement, for at least six months. " +
        "A couple also meets the requirement when both have had work of at least 25 hours a week for at least six months.",
    },
  },
  hjemmel: [side("arbejde")],
};

const studerende: Kriterieregel = {
  ...enVoksen,
  krav: alle(blandt("uddannelse", "i-gang"), enAf(ja("suBerettiget"), blandt("uddannelsesart", "elev-laerling"))),
  ord: {
    navn: "studerende",
    krav: "Mindst én voksen skal være under uddannelse på fuld tid med ret til SU eller med en uddannelsesaftale.",
    engelsk: {
      navn: "students (studerende)",
      krav: "At least one adult must be in full-time education that entitles to SU or has an education agreement (uddannelsesaftale).",
    },
  },
  hjemmel: [side("studerende")],
};

const senior: Kriterieregel = {
  ...enVoksen,
  krav: alle(over(55), blandt("bopaelKommune", "Gladsaxe")),
  ord: {
    navn: "senior",
    krav: "Mindst én voksen skal være over 55 år og bo i Gladsaxe Kommune.",
    engelsk: {
      navn: "seniors (senior)",
      krav: "At least one adult must be over 55 and live in the municipality of Gladsaxe.",
    },
  },
  hjemmel: [side("seniorer")],
};

export const HOEJE_GLADSAXE: Ansoegertekst = {
  id: "hoeje-gladsaxe",
  navn: "Fleksibel udlejning i Høje Gladsaxe",
  gaelder: null,
  foelger: null,
  kilder: [
    { kilde: SIDE, udgiver: "boligselskabet", udgivet: null, laest: "lagret kopi, sidens første 2.000 tegn" },
    {
      kilde: "Fleksibel udlejning",
      udgiver: "Gladsaxe Kommune",
      udgivet: null,
      laest: "lagret kopi, sidens første 2.000 tegn",
    },
  ],
  trapper: null,
  andele: { anvisning: tal(15), fleksibel: tal(85), hjemmel: side("fordeling af ledige boliger") },
  ansoegere: {
    anciennitet: side("anciennitet"),
    venteliste: side("anciennitet"),
    foerst: side("anciennitet"),
    aldre: [side("arbejde"), side("studerende"), side("seniorer")],
    loven: { paaListe: ABL("§ 60, stk. 4"), ellers: ABL("§ 60, stk. 1") },
    mindsteindkomst: null,
    kriterier: { arbejde, studerende, senior },
    fleksibel: {
      art: "grupper",
      grupper: [
        { id: "arbejde", andel: tal(80), kriterier: ["arbejde"] },
        { id: "studerende", andel: tal(10), kriterier: ["studerende"] },
        { id: "senior", andel: tal(10), kriterier: ["senior"] },
      ],
    },
  },
};
