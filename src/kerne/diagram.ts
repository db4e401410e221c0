/**
 * Decision diagrams (diagram): an answer as a function of variables that have a few values each. Equal parts are one
 * and the same, and a variable that changes nothing is not there. So a diagram depends on just the variables in it, and
 * "which facts matter" and "what would turn the answer" are read off.
 */
import { husket } from "./husket.js";
import type { Udfald } from "./trevaerdi.js";

/** A variable by its place in the order, with a part for each of its values. */
export class Knude<E> {
  constructor(
    readonly variabel: number,
    readonly dele: readonly Diagram<E>[],
  ) {}
}

/** An answer, or the variable on which it depends. Answers are compared by identity. */
export type Diagram<E = Udfald> = E | Knude<E>;

export function erKnude<E>(diagram: Diagram<E>): diagram is Knude<E> {
  return diagram instanceof Knude;
}

/** Makes the diagrams of one question, each branch once. */
export class Knuder<E> {
  private readonly knuder = new Map<string, Knude<E>>();
  private readonly numre = new Map<Diagram<E>, number>();

  knude(variabel: number, dele: readonly Diagram<E>[]): Diagram<E> {
    const [foerste] = dele;
    if (foerste !== undefined && dele.every((del) => del === foerste)) return foerste;
    const noegle = `${variabel} ${dele.map((del) => this.nr(del)).join(" ")}`;
    return husket(this.knuder, noegle, () => new Knude(variabel, dele));
  }

  /** The same for both where they are the same; else what `faelles` makes of the two, variable by variable. */
  sammen(a: Diagram<E>, b: Diagram<E>, faelles: (a: E, b: E) => Diagram<E>): Diagram<E> {
    return this.kryds(a, b, (x, y) => (x === y ? x : faelles(x, y)));
  }

  /** What `f` makes of the two answers, variable by variable. */
  kryds<A, B>(a: Diagram<A>, b: Diagram<B>, f: (a: A, b: B) => Diagram<E>): Diagram<E> {
    const kendte = new Map<Diagram<A>, Map<Diagram<B>, Diagram<E>>>();
    const fra = (x: Diagram<A>, y: Diagram<B>): Diagram<E> => {
      const vedX = husket(kendte, x, () => new Map<Diagram<B>, Diagram<E>>());
      return husket(vedX, y, () => (erKnude(x) || erKnude(y) ? this.forgrenet(x, y, fra) : f(x, y)));
    };
    return fra(a, b);
  }

  protected forgrenet<A, B>(
    a: Diagram<A>,
    b: Diagram<B>,
    fra: (a: Diagram<A>, b: Diagram<B>) => Diagram<E>,
  ): Diagram<E> {
    const [foerst, variabel] = plads(a) <= plads(b) ? [a, plads(a)] : [b, plads(b)];
    const vaerdier = erKnude(foerst) ? foerst.dele : [];
    return this.knude(
      variabel,
      vaerdier.map((_, vaerdi) => fra(ved(a, variabel, vaerdi), ved(b, variabel, vaerdi))),
    );
  }

  /** Its own, of a branch as of an answer. */
  protected nr(diagram: Diagram<E>): number {
    return husket(this.numre, diagram, () => this.numre.size);
  }
}

/** Draws conditions in three values. */
export class Tegner extends Knuder<Udfald> {
  private readonly sammensatte = new Map<string, Diagram>();

  /** All of them; those that are no matter for earlier variables than the rest come last. */
  alle(dele: readonly Diagram[]): Diagram {
    return dele.reduceRight((resten, del) => this.afgjort("ikke-opfyldt", "opfyldt", del, resten), "opfyldt");
  }

  enAf(dele: readonly Diagram[]): Diagram {
    return dele.reduceRight((resten, del) => this.afgjort("opfyldt", "ikke-opfyldt", del, resten), "ikke-opfyldt");
  }

  mindst(antal: number, dele: readonly Diagram[]): Diagram {
    const [foerste, ...resten] = dele;
    if (antal <= 0) return "opfyldt";
    if (foerste === undefined) return "ikke-opfyldt";
    return this.enAf([this.alle([foerste, this.mindst(antal - 1, resten)]), this.mindst(antal, resten)]);
  }

  ikke(del: Diagram): Diagram {
    return omskrevet<Udfald, Udfald>(
      del,
      (svar) => (svar === "uoplyst" ? svar : svar === "opfyldt" ? "ikke-opfyldt" : "opfyldt"),
      (variabel, dele) => this.knude(variabel, dele),
    );
  }

  /** `afgoer` on either side decides; `intet` on one side leaves it to the other. */
  private afgjort(afgoer: Udfald, intet: Udfald, a: Diagram, b: Diagram): Diagram {
    if (a === afgoer || b === afgoer) return afgoer;
    if (a === intet || a === b) return b;
    if (b === intet) return a;
    const noegle = `${afgoer} ${this.nr(a)} ${this.nr(b)}`;
    return husket(this.sammensatte, noegle, () => this.forgrenet(a, b, (x, y) => this.afgjort(afgoer, intet, x, y)));
  }
}

function plads<E>(diagram: Diagram<E>): number {
  return erKnude(diagram) ? diagram.variabel : Number.POSITIVE_INFINITY;
}

function ved<E>(diagram: Diagram<E>, variabel: number, vaerdi: number): Diagram<E> {
  if (!erKnude(diagram) || diagram.variabel !== variabel) return diagram;
  return diagram.dele[vaerdi] ?? diagram;
}

/** The same with every branch and every answer made into others, each once. */
export function omskrevet<A, E>(
  diagram: Diagram<A>,
  svar: (svar: A) => Diagram<E>,
  knude: (variabel: number, dele: readonly Diagram<E>[]) => Diagram<E>,
): Diagram<E> {
  const kendte = new Map<Knude<A>, Diagram<E>>();
  const fra = (del: Diagram<A>): Diagram<E> => {
    if (!erKnude(del)) return svar(del);
    return husket(kendte, del, () => knude(del.variabel, del.dele.map(fra)));
  };
  return fra(diagram);
}

/** The answers, in the order in which the values of the variables bring them about. */
export function svarene<E>(diagram: Diagram<E>): readonly E[] {
  const sete = new Set<Knude<E>>();
  const svar = new Set<E>();
  const besoeg = (del: Diagram<E>): void => {
    if (!erKnude(del)) svar.add(del);
    else if (!sete.has(del)) {
      sete.add(del);
      del.dele.forEach(besoeg);
    }
  };
  besoeg(diagram);
  return [...svar];
}

/** The variables that the answer depends on, in their order: each alone can change it, the others being what they may. */
export function afgoerendeVariable<E>(diagram: Diagram<E>): readonly number[] {
  const sete = new Set<Knude<E>>();
  const variable = new Set<number>();
  const besoeg = (del: Diagram<E>): void => {
    if (!erKnude(del) || sete.has(del)) return;
    sete.add(del);
    variable.add(del.variabel);
    del.dele.forEach(besoeg);
  };
  besoeg(diagram);
  return [...variable].sort((a, b) => a - b);
}

/** A variable given another value than its first. */
export interface Valg {
  readonly variabel: number;
  readonly vaerdi: number;
}

/**
 * The smallest sets of variables that, given other values than their first, bring the answer about. Of the values that
 * do it, the first is named.
 *
 * @param hoejst how many of them, smallest first; there may be more ways than anybody could wait for
 */
export function mindsteValg<E>(
  diagram: Diagram<E>,
  oensket: (svar: E) => boolean,
  hoejst = Number.POSITIVE_INFINITY,
): readonly (readonly Valg[])[] {
  const kendte = new Map<Knude<E>, readonly (readonly Valg[])[]>();
  const fra = (del: Diagram<E>): readonly (readonly Valg[])[] => {
    if (!erKnude(del)) return oensket(del) ? [[]] : [];
    return husket(kendte, del, () => {
      const { variabel, dele } = del;
      const [uaendrede = [], ...andre] = dele.map(fra);
      const aendrede = andre.flatMap((saet, nr) => saet.map((valg) => [{ variabel, vaerdi: nr + 1 }, ...valg]));
      return mindste([...aendrede, ...uaendrede]).slice(0, hoejst);
    });
  };
  return fra(diagram);
}

/** Without the sets that contain another, smallest first. */
function mindste(saet: readonly (readonly Valg[])[]): readonly (readonly Valg[])[] {
  const beholdte: (readonly Valg[])[] = [];
  for (const valg of [...saet].sort((a, b) => a.length - b.length)) {
    const rummer = (mindre: readonly Valg[]) =>
      mindre.every((et) => valg.some((eget) => eget.variabel === et.variabel));
    if (!beholdte.some(rummer)) beholdte.push(valg);
  }
  return beholdte;
}
