/**
 * Possibilities (muligheder): what a quantity may still turn out to be while facts are unknown, and which of those
 * facts can change it alone.
 *
 * "A fact matters if, for some filling-in of the other unknown facts, changing it alone changes the decision": that
 * sentence is computed here, exactly. A quantity is a decision diagram over the unknown facts, and those that matter
 * are the ones left in it. No filling-in is ever listed whole, so thirty unknown figures on five lists cost no more than
 * their sum.
 */

import { afgoerendeVariable, type Diagram, erKnude, Knude, Knuder, omskrevet, svarene } from "./diagram.js";
import { husket } from "./husket.js";
import { type Sti, stinoegle } from "./sti.js";
import type { Tal } from "./tal.js";

/** What a fact may turn out to be, as far as the rules tell apart. */
export type Faktavaerdi = string | number | boolean | Tal;

/** An unknown fact. Several may have one path: a missing list, say, stands for each of its figures. */
interface Faktum {
  readonly sti: Sti;
  readonly noegle: string;
  readonly vaerdier: readonly Faktavaerdi[];
}

/** Values are compared by identity. */
export interface Muligheder<T> {
  readonly vaerdier: readonly T[];
  readonly diagram: Diagram<T>;
  /** The facts of the diagram's variables, in the order in which they were met. */
  readonly variable: readonly Faktum[];
}

/** A quantity that is known. */
export function kendt<T>(vaerdi: T): Muligheder<T> {
  return { vaerdier: [vaerdi], diagram: vaerdi, variable: [] };
}

/** A quantity that one unknown fact alone decides; it may take each of the values. */
export function ukendt<T extends Faktavaerdi>(sti: Sti, vaerdier: readonly T[]): Muligheder<T> {
  const alle = [...new Set(vaerdier)];
  const [foerste] = alle;
  if (foerste === undefined) throw new RangeError("an unknown fact has at least one possible value");
  if (alle.length === 1) return kendt(foerste);
  return {
    vaerdier: alle,
    diagram: new Knude(0, alle),
    variable: [{ sti, noegle: stinoegle(sti), vaerdier: alle }],
  };
}

/** The one value, or null while several are possible. */
export function afgjort<T>({ vaerdier }: Muligheder<T>): T | null {
  return vaerdier.length === 1 ? (vaerdier[0] ?? null) : null;
}

/** The paths of the facts that matter to one of the quantities, each once, in the order in which they were met. */
export function afgoerendeFakta(...stoerrelser: readonly Muligheder<unknown>[]): readonly Sti[] {
  const afgoerende = new Set(
    stoerrelser.flatMap(({ diagram, variable }) => afgoerendeVariable(diagram).map((nr) => variable[nr])),
  );
  const fakta = stoerrelser.map(({ variable }) => variable).reduce(flettet, []);
  const efterSti = new Map(fakta.filter((en) => afgoerende.has(en)).map(({ noegle, sti }) => [noegle, sti]));
  return [...efterSti.values()];
}

export function afbild<A, T>({ diagram, variable }: Muligheder<A>, f: (a: A) => T): Muligheder<T> {
  if (!erKnude(diagram)) return kendt(f(diagram));
  const billeder = new Map<A, T>();
  const billede = (svar: A): T => husket(billeder, svar, () => f(svar));
  const knuder = new Knuder<T>();
  return over(
    variable,
    omskrevet<A, T>(diagram, billede, (variabel, dele) => knuder.knude(variabel, dele)),
  );
}

/** Both together. Facts that bear on both stand in one order in both. */
export function sammen<A, B, T>(a: Muligheder<A>, b: Muligheder<B>, f: (a: A, b: B) => T): Muligheder<T> {
  if (!erKnude(a.diagram) && !erKnude(b.diagram)) return kendt(f(a.diagram, b.diagram));
  const variable = flettet(a.variable, b.variable);
  return over(variable, new Knuder<T>().kryds(medVariable(a, variable), medVariable(b, variable), f));
}

/** The same quantities, all over the same facts: those of the first, then those that the next one adds, and so on. */
export function iOrden<T>(stoerrelser: readonly Muligheder<T>[]): readonly Muligheder<T>[] {
  const variable = stoerrelser.map((en) => en.variable).reduce(flettet, []);
  if (variable.length === 0) return stoerrelser;
  return stoerrelser.map((en) => ({ ...en, diagram: medVariable(en, variable), variable }));
}

/** How many of them hold; counting stops at `hoejst`. */
export function antal(dele: readonly Muligheder<boolean>[], hoejst = dele.length): Muligheder<number> {
  return dele.reduce((talt, del) => sammen(talt, del, (n, er) => Math.min(hoejst, er ? n + 1 : n)), kendt(0));
}

/** At least so many of them. */
export function mindst(mindste: number, dele: readonly Muligheder<boolean>[]): Muligheder<boolean> {
  return afbild(antal(dele, mindste), (talt) => talt >= mindste);
}

function over<T>(variable: readonly Faktum[], diagram: Diagram<T>): Muligheder<T> {
  return erKnude(diagram) ? { vaerdier: svarene(diagram), diagram, variable } : kendt(diagram);
}

/** The facts of both, each in the order that it has among its own. */
function flettet(a: readonly Faktum[], b: readonly Faktum[]): readonly Faktum[] {
  if (a === b || b.length === 0) return a;
  let naaet = 0;
  const medFoerst = a.flatMap((faktum) => {
    const plads = b.indexOf(faktum, naaet);
    if (plads === -1) return [faktum];
    const foer = b.slice(naaet, plads);
    naaet = plads + 1;
    return [...foer, faktum];
  });
  return [...medFoerst, ...b.slice(naaet)];
}

function medVariable<T>({ diagram, variable }: Muligheder<T>, nye: readonly Faktum[]): Diagram<T> {
  if (variable === nye) return diagram;
  const pladser = variable.map((faktum) => nye.indexOf(faktum));
  return omskrevet<T, T>(
    diagram,
    (svar) => svar,
    (variabel, dele) => new Knude(pladser[variabel] ?? variabel, dele),
  );
}
