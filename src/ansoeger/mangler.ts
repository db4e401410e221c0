/**
 * The facts that could still change an outcome (mangler): a fact matters if, for some filling-in of the other unknown
 * facts, changing it alone changes the outcome. So the outcome is drawn as a diagram over all that is unknown, and the
 * facts that matter are the variables that are left in it. Rule `ansoeger.mangler`.
 */
import type { Dag } from "../kerne/dato.js";
import { afgoerendeVariable, type Diagram, erKnude, Tegner } from "../kerne/diagram.js";
import { grupperet } from "../kerne/grupper.js";
import { type Sti, unikke } from "../kerne/sti.js";
import { plus, sammenlign, somTal, tal } from "../kerne/tal.js";
import type { Udfald } from "../kerne/trevaerdi.js";
import type { Person } from "../parametre/fakta.js";
import { type Bundetblad, laesteBlade } from "./bundet.js";
import type { Husstand } from "./husstand.js";
import type { Husstandskrav } from "./husstandssvar.js";
import { ukendteI } from "./variable.js";
import { type Figurvariabel, Vilkaarsdiagram } from "./vilkaarsdiagram.js";

const NUL = tal(0);

export interface Afklaring {
  /** What no unknown fact can change is decided. */
  readonly udfald: Udfald;
  /** The facts that can; none just where it is decided. */
  readonly mangler: readonly Sti[];
}

/**
 * What is still open of what is asked of a household.
 *
 * @param sti the path to the household in the input
 */
export function afklar({ personer }: Husstand, krav: readonly Husstandskrav[], dato: Dag, sti: Sti): Afklaring {
  const tegner = new Tegner();
  const spurgte = personer.map((person) => ({
    person,
    blade: krav.flatMap(({ hele }) => laesteBlade(person, hele)),
  }));
  const figurer = figurvariable(spurgte);
  const stier: Sti[] = figurer.map(({ figur }) => figur.sti);
  const diagrammer = spurgte.map(({ person, blade }, nr) => {
    const variable = ukendteI(
      person,
      blade.flatMap((blad) => fyldt(blad, figurer)),
      dato,
    );
    const foerste = stier.length;
    stier.push(...variable.map((variabel) => [...sti, "personer", nr, ...variabel.sti]));
    return new Vilkaarsdiagram(tegner, person, variable, foerste, figurer);
  });
  const udfald: Diagram = tegner.alle(
    krav.map(({ enErNok, hele }) => {
      const svar = diagrammer.map((person) => person.af(hele));
      return enErNok ? tegner.enAf(svar) : tegner.alle(svar);
    }),
  );
  if (!erKnude(udfald)) return { udfald, mangler: [] };
  const afgoerende = new Set(afgoerendeVariable(udfald));
  const vigtige = (fra: number, til: number) => stier.slice(fra, til).filter((_, nr) => afgoerende.has(fra + nr));
  // What the persons know comes before what the agreement leaves out.
  const mangler = unikke([...vigtige(figurer.length, stier.length), ...vigtige(0, figurer.length)]);
  return { udfald: "uoplyst", mangler };
}

interface Spurgt {
  readonly person: Person;
  /** Those that look at the person. */
  readonly blade: readonly Bundetblad[];
}

/**
 * The figures that are unknown, each with the values at which someone's answer changes: none, each income that is held
 * against it, and one above them all.
 */
function figurvariable(spurgte: readonly Spurgt[]): readonly Figurvariabel[] {
  const aabne = spurgte.flatMap(({ person, blade }) =>
    blade.flatMap(({ figur, aaben }) =>
      figur === null || aaben === null ? [] : [{ figur, maalt: aaben.maalt.af(person) }],
    ),
  );
  return [...grupperet(aabne, ({ figur }) => figur.dag).values()].flatMap((dens) => {
    const kendte = dens.flatMap(({ maalt }) => (maalt === null ? [] : [somTal(maalt)]));
    // No amount is as low as a loss.
    const mulige = [NUL, ...kendte.filter((en) => sammenlign(en, NUL) > 0)].sort(sammenlign);
    const over = plus(mulige.at(-1) ?? NUL, tal(1));
    return dens.slice(0, 1).map(({ figur }) => ({ figur, vaerdier: [...mulige, over] }));
  });
}

/**
 * An income that is unknown, too, may be a loss, nothing, or more than any such figure: what the lowest and the highest
 * of them tell apart.
 */
function fyldt(blad: Bundetblad, figurer: readonly Figurvariabel[]): readonly Bundetblad[] {
  const { aaben, figur: dens } = blad;
  const hoejest = figurer.find(({ figur }) => figur.dag === dens?.dag)?.vaerdier.at(-1);
  if (aaben === null || hoejest === undefined) return [blad];
  const eksempler = [-1, 0, plus(hoejest, tal(1))];
  return [NUL, hoejest].map((graense) => ({ ...blad, svar: aaben.med(graense), eksempler }));
}
