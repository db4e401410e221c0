/** Hours and incomes (maalt) held against a figure. Part of rule `ansoeger.indkomst`. */
import { formI } from "../kerne/form.js";
import { minus, opfylder, plus, type Tal, type Talvaerdi, tal } from "../kerne/tal.js";
import { FAKTA, type Faktum, PERSON } from "../parametre/fakta.js";
import type { Maalt } from "../parametre/vilkaar.js";
import type { Bundetblad, Grundlag, Proeve } from "./bundet.js";
import { aabentBlad, etBlad, fastBlad, proeveAf } from "./etBlad.js";
import { supplementsfigur, tryktFigur } from "./figur.js";
import { indkomstfigur } from "./indkomst.js";

const NUL = tal(0);

/** Hours that the caller's supplement does not ask for are not asked for; an amount that is not known is unknown. */
export function maalt(blad: Maalt, grundlag: Grundlag): Bundetblad {
  const faktum: Faktum<Talvaerdi> = FAKTA[blad.faktum];
  const opfyldt = (graense: Tal) => (vaerdi: Talvaerdi) => opfylder(vaerdi, blad.operator, graense);
  const eksempler = (graense: Tal) => omkring(graense, lavest(faktum));
  const med = (graense: Tal): Proeve => proeveAf(faktum, opfyldt(graense), eksempler(graense));
  const figur = figurFor(blad, grundlag);
  if (figur === null) return fastBlad(blad, faktum, "opfyldt");
  if (figur.vaerdi === null)
    return aabentBlad(blad, figur, { med, maalt: faktum }, lavest(faktum) === null ? eksempler(NUL) : []);
  return etBlad(blad, faktum, opfyldt(figur.vaerdi), eksempler(figur.vaerdi), { figur });
}

/** Figures at, below and above a limit: one for each answer, whatever the operator. */
function omkring(graense: Tal, lavest: Talvaerdi | null): readonly Talvaerdi[] {
  return [graense, lavest ?? minus(graense, tal(1)), plus(graense, tal(1))];
}

/** Null where there is no lowest: an unknown income may be a loss. */
function lavest({ sti }: Faktum<Talvaerdi>): Talvaerdi | null {
  const form = formI(PERSON, sti);
  return form?.form === "tal" && form.ogsaaUnderNul ? null : 0;
}

function figurFor({ graense }: Maalt, { dato, aftale }: Grundlag) {
  if (graense.figur === "indkomstMinimum") return indkomstfigur(aftale, dato, graense.paa);
  if (graense.figur === "trykt") return tryktFigur(graense);
  const timer = aftale.supplement.mindsteTimerPrUge;
  return timer === null ? null : supplementsfigur(aftale, "mindsteTimerPrUge", timer);
}
