/**
 * In work (i arbejde): employed, self-employed or in a fleksjob; leave with the employment kept counts, benefits do
 * not. Rule `ansoeger.iArbejde`.
 */
import { aarstal, type Dag, plusMaaneder, senesteStartFor } from "../kerne/dato.js";
import { opfylder, type Tal } from "../kerne/tal.js";
import type { Beskaeftigelse } from "./husstand.js";
import { type Spaend, spaend } from "./spaend.js";
import { JA, NEJ, type Svar, svar, UOPLYST } from "./svar.js";

/** How far work has come, each grade containing those below it. */
export const UDEN_ARBEJDE = 0;
export const BEGYNDER = 1;
export const BEGYNDT = 2;
export const VARIG = 3;

const INTET = spaend(UDEN_ARBEJDE, UDEN_ARBEJDE);
const HVAD_SOM_HELST = spaend(UDEN_ARBEJDE, VARIG);

/** The latest first days of work for each grade; each may be a text before or at the end of all days. */
export interface Startfrister {
  readonly varig: string;
  readonly begyndt: Dag;
  /** Null: a job not yet begun does not count. */
  readonly begynder: string | null;
}

/** What is asked of a job on one day. */
export interface Arbejdskrav {
  readonly frister: Startfrister;
  /** The supplement's minimum hours a week; null where it has none. */
  readonly mindsteTimer: Tal | null;
  readonly fleksjobHarTimekrav: boolean;
}

/**
 * @param varighed months of work for `VARIG`: siden + 3 months is not after the day
 * @param jobstart months after the day within which a job may begin; null where the supplement has none
 */
export function startfrister(dato: Dag, varighed: number, jobstart: number | null): Startfrister {
  const maaned = aarstal(dato) * 12 + Number(dato.slice(5, 7));
  return {
    varig: maaned - varighed <= 1900 * 12 ? "" : senesteStartFor(varighed, dato),
    begyndt: dato,
    begynder: jobstart === null ? null : maaned + jobstart > 2200 * 12 ? "2199-12-31" : plusMaaneder(dato, jobstart),
  };
}

export function iArbejde(beskaeftigelse: Beskaeftigelse | null, krav: Arbejdskrav): Spaend {
  if (beskaeftigelse === null) return HVAD_SOM_HELST;
  if (beskaeftigelse.status === "ingen") return INTET;
  const timer = timerSvar(beskaeftigelse, krav);
  if (timer === NEJ) return INTET;
  const { siden } = beskaeftigelse;
  if (siden === null) return HVAD_SOM_HELST;
  const grad = arbejdsgrad(siden, krav.frister);
  return spaend(timer === JA ? grad : UDEN_ARBEJDE, grad);
}

export function arbejdsgrad(siden: Dag, { varig, begyndt, begynder }: Startfrister): number {
  if (siden <= varig) return VARIG;
  if (siden <= begyndt) return BEGYNDT;
  return begynder !== null && siden <= begynder ? BEGYNDER : UDEN_ARBEJDE;
}

/**
 * The supplement's minimum hours; whether they apply to a fleksjob is the interpretation `fleksjob-timer`. A job not
 * yet begun must have them too.
 */
export function timerSvar(
  { status, timerPrUge }: Beskaeftigelse,
  { mindsteTimer, fleksjobHarTimekrav }: Arbejdskrav,
): Svar {
  if (mindsteTimer === null || status === "selvstaendig" || (status === "fleksjob" && !fleksjobHarTimekrav)) return JA;
  if (timerPrUge === null) return mindsteTimer.taeller === 0 ? JA : UOPLYST;
  return svar(opfylder(timerPrUge, "mindst", mindsteTimer));
}

/** Whether hours were, or would have to be, compared. */
export function harTimekrav({ status }: Beskaeftigelse, { mindsteTimer, fleksjobHarTimekrav }: Arbejdskrav): boolean {
  return mindsteTimer !== null && (status === "i-arbejde" || (status === "fleksjob" && fleksjobHarTimekrav));
}
