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
import { ukendtePar } from "./ukendtePar.js";
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
export function afklar(husstand: Husstand, krav: readonly Husstandskrav[], dato: Dag, sti: Sti): Afklaring {
  return afklarEnAf(husstand, [krav], dato, sti);
}

/** The same where all of one of several sets is enough. */
export function afklarEnAf(
  husstand: Husstand,
  veje: readonly (readonly Husstandskrav[])[],
  dato: Dag,
  sti: Sti,
): Afklaring {
  const { personer } = husstand;
  const krav = [...new Set(veje.flat())];
  const tegner = new Tegner();
  const spurgte = personer.map((person) => ({
    person,
    blade: krav.flatMap(({ hele, par }) =>
      [hele, ...(par === undefined ? [] : [par.begge])].flatMap((del) => laesteBlade(person, del)),
    ),
  }));
  const figurer = figurvariable(spurgte);
  const stier: Sti[] = figurer.map(({ figur }) => figur.sti);
  const parrene = ukendtePar(husstand, krav, stier.length);
  stier.push(...parrene.stier.map((egen) => [...sti, ...egen]));
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
  const dets = ({ enErNok, hele, par }: Husstandskrav): Diagram => {
    const svar = diagrammer.map((person) => person.af(hele));
    if (!enErNok) return tegner.alle(svar);
    const sammen = par === undefined ? [] : parrene.diagrammer(tegner, par, (nr) => diagrammer[nr]?.af(par.begge));
    return tegner.enAf([...svar, ...sammen]);
  };
  const udfald: Diagram = tegner.enAf(veje.map((vej) => tegner.alle(vej.map(dets))));
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
