/** When work began, or will begin (i arbejde), held against so many months from the day. Rule `ansoeger.iArbejde`. */
import { aarstal, type Dag, dag, plusMaaneder, senesteStartFor, sidsteDecember } from "../kerne/dato.js";
import { type Faktumsdag, senere, tidligere } from "../kerne/skiftedag.js";
import { tal } from "../kerne/tal.js";
import { FAKTA } from "../parametre/fakta.js";
import type { Senest } from "../parametre/vilkaar.js";
import type { Bundetblad, Grundlag } from "./bundet.js";
import { etBlad, fastBlad } from "./etBlad.js";
import { supplementsfigur } from "./figur.js";

const SIDSTE_DAG = sidsteDecember(2199);

/** For so many months (`maaneder` below 0): begun so early that those months are over on the day. */
export function senest(blad: Senest, { dato, aftale }: Grundlag): Bundetblad {
  const jobstart = aftale.supplement.jobstartSenestMaaneder;
  const maaneder = blad.maaneder === "jobstartSenestMaaneder" ? jobstart : blad.maaneder;
  if (maaneder === null) return fastBlad(blad, FAKTA.siden, "ikke-opfyldt");
  const frist = fristFor(dato, maaneder);
  const eksempler = frist === "" ? [SIDSTE_DAG] : [dag(frist), SIDSTE_DAG];
  return etBlad(blad, FAKTA.siden, (siden) => siden <= frist, eksempler, {
    graensedag: frist,
    figur: blad.maaneder === maaneder ? null : supplementsfigur(aftale, "jobstartSenestMaaneder", tal(maaneder)),
    dage: (person) => startdage(FAKTA.siden.af(person), maaneder),
  });
}

/** The latest first day; before all days where there is none. */
function fristFor(dato: Dag, maaneder: number): string {
  const maaned = aarstal(dato) * 12 + Number(dato.slice(5, 7)) + maaneder;
  if (maaneder < 0) return maaned <= 1900 * 12 ? "" : senesteStartFor(-maaneder, dato);
  return maaned > 2200 * 12 ? SIDSTE_DAG : plusMaaneder(dato, maaneder);
}

/** The first day on which such work is early enough. */
function startdage(siden: Dag | null, maaneder: number): readonly Faktumsdag[] {
  if (siden === null) return [];
  if (maaneder < 0) return [{ dag: senere(siden, -maaneder), kode: "arbejde-varer" }];
  // So many months on from that day is the day itself, or where the month has no such day, one too early.
  const foerst = tidligere(siden, maaneder);
  const dage = foerst === null ? [] : [foerst, senere(foerst, 0, 1)];
  return dage.map((dag) => ({ dag, kode: "job-begynder" }));
}
