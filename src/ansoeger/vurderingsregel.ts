/**
 * What is asked of households under one agreement on one day (vurderingsregel): everything that does not depend on the
 * household, worked out once.
 */
import { aarstal, type Dag } from "../kerne/dato.js";
import { paaListen } from "../omraade/listestatus.js";
import type { Aftale } from "../parametre/aftale.js";
import { KRITERIER } from "../parametre/kriterier.js";
import { type Aldersklasser, aldersklasser } from "./alder.js";
import type { Domskrav } from "./dom.js";
import { type Arbejdskrav, startfrister } from "./iArbejde.js";
import { type Indkomstkrav, indkomstkrav } from "./indkomst.js";
import { type Ansoegerkriterium, bitFor, type Krav } from "./krav.js";
import { type Kriteriegrunde, kriteriegrunde } from "./kriteriegrunde.js";
import { ubesvaret } from "./svarkode.js";
import { type Studieregel, studieregel } from "./underUddannelse.js";

export interface Vurderingsregel {
  readonly krav: Krav;
  readonly dato: Dag;
  readonly aftale: Aftale;
  /** The criteria that are asked, a bit for each in the order of `ANSOEGERKRITERIER`. */
  readonly spurgte: number;
  /**
   * The answer of each age before it is given: which of them are asked, and whether it is the supplement's senior age.
   */
  readonly aldre: Aldersklasser;
  readonly arbejde: Arbejdskrav;
  readonly dom: Domskrav;
  readonly studier: Studieregel;
  readonly indkomst: Indkomstkrav;
  readonly beboereUndtaget: boolean;
  /** A criminal record may be asked for in udsatte areas only (BEK 977/2024 § 29). */
  readonly straffeattestMaaKraeves: boolean;
  readonly kriteriegrunde: Kriteriegrunde;
}

export function vurderingsregel(krav: Krav, dato: Dag, aftale: Aftale): Vurderingsregel {
  const { tekst, supplement, fortolkninger } = aftale;
  const { ansoegere } = tekst;
  const spurgte = spoergsmaal(krav, aftale);
  const senior = { fra: supplement.seniorAlder ?? Number.POSITIVE_INFINITY, til: null };
  return {
    krav,
    dato,
    aftale,
    spurgte: spurgte.reduce((bits, kriterium) => bits | bitFor(kriterium), 0),
    aldre: aldersklasser([...spurgte.map((kriterium) => ansoegere[kriterium].alder), senior], dato, (iSpaend) =>
      ubesvaret(
        spurgte.reduce((bits, kriterium, nr) => (iSpaend(nr) ? bits | bitFor(kriterium) : bits), 0),
        iSpaend(spurgte.length),
      ),
    ),
    arbejde: {
      frister: startfrister(dato, ansoegere.beskaeftigelse.maaneder, supplement.jobstartSenestMaaneder),
      mindsteTimer: supplement.mindsteTimerPrUge,
      fleksjobHarTimekrav: fortolkninger["fleksjob-timer"] === "timekrav",
    },
    dom: { fra: `${aarstal(dato) - ansoegere.dom.aarFoer}-01-01`, love: ansoegere.dom.love },
    studier: studieregel(ansoegere.uddannelsesarter),
    indkomst: indkomstkrav(aftale, dato),
    beboereUndtaget: fortolkninger["interne-flytninger"] === "undtaget",
    straffeattestMaaKraeves: krav.omraadestatus !== null && paaListen(krav.omraadestatus, "udsat"),
    kriteriegrunde: kriteriegrunde(ansoegere),
  };
}

function spoergsmaal({ udlejningsform, skaerpede }: Krav, aftale: Aftale): readonly Ansoegerkriterium[] {
  if (udlejningsform === "almindelig") return [];
  return spoergerAlmindelige(skaerpede.length, aftale) ? ["almindelige", ...skaerpede] : skaerpede;
}

/**
 * With all four sharpened the ordinary criterion is not asked; whether it is beside one to three of them is the
 * interpretation `delvist-skaerpet`.
 */
function spoergerAlmindelige(antalSkaerpede: number, { fortolkninger }: Aftale): boolean {
  if (antalSkaerpede === 0) return true;
  return antalSkaerpede < KRITERIER.length && fortolkninger["delvist-skaerpet"] === "supplerer";
}
