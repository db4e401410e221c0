/**
 * Decision diagrams (diagram): an answer as a function of variables that have a few values each. Equal parts are one
 * and the same, and a variable that changes nothing is not there. So a diagram depends on just the variables in it, and
 * "which facts matter" and "what would turn the answer" are read off.
 */
import type { Udfald } from "./trevaerdi.js";

/** A variable by its place in the order; `dele` has a part for each of its values. */
export interface Gren {
  readonly nr: number;
  readonly variabel: number;
  readonly dele: readonly Diagram[];
}

/** An answer, or the variable on which it depends. */
export type Diagram = Udfald | Gren;

/** Makes the diagrams of one question. */
export class Tegner {
  private readonly grene = new Map<string, Gren>();
  private readonly sammensatte = new Map<string, Diagram>();

  gren(variabel: number, dele: readonly Diagram[]): Diagram {
    const foerste = dele[0] ?? "uoplyst";
    if (dele.every((del) => del === foerste)) return foerste;
    const noegle = `${variabel} ${dele.map(navn).join(" ")}`;
    const kendt = this.grene.get(noegle) ?? { nr: this.grene.size, variabel, dele };
    this.grene.set(noegle, kendt);
    return kendt;
  }

  /** All of them; those that are no matter for earlier variables than the rest come last. */
  alle(dele: readonly Diagram[]): Diagram {
    return dele.reduceRight((resten, del) => this.sammen("ikke-opfyldt", "opfyldt", del, resten), "opfyldt");
  }

  enAf(dele: readonly Diagram[]): Diagram {
    return dele.reduceRight((resten, del) => this.sammen("opfyldt", "ikke-opfyldt", del, resten), "ikke-opfyldt");
  }

  mindst(antal: number, dele: readonly Diagram[]): Diagram {
    const [foerste, ...resten] = dele;
    if (antal <= 0) return "opfyldt";
    if (foerste === undefined) return "ikke-opfyldt";
    return this.enAf([this.alle([foerste, this.mindst(antal - 1, resten)]), this.mindst(antal, resten)]);
  }

  ikke(del: Diagram): Diagram {
    if (typeof del !== "string")
      return this.gren(
        del.variabel,
        del.dele.map((en) => this.ikke(en)),
      );
    return del === "uoplyst" ? del : del === "opfyldt" ? "ikke-opfyldt" : "opfyldt";
  }

  /** `afgoer` on either side decides; `intet` on one side leaves it to the other. */
  private sammen(afgoer: Udfald, intet: Udfald, a: Diagram, b: Diagram): Diagram {
    if (a === afgoer || b === afgoer) return afgoer;
    if (a === intet || a === b) return b;
    if (b === intet) return a;
    const noegle = `${afgoer} ${navn(a)} ${navn(b)}`;
    const kendt = this.sammensatte.get(noegle) ?? this.forgrenet(afgoer, intet, a, b);
    this.sammensatte.set(noegle, kendt);
    return kendt;
  }

  private forgrenet(afgoer: Udfald, intet: Udfald, a: Diagram, b: Diagram): Diagram {
    const variabel = Math.min(plads(a), plads(b));
    const antal = plads(a) === variabel ? antalDele(a) : antalDele(b);
    const dele = Array.from({ length: antal }, (_, vaerdi) =>
      this.sammen(afgoer, intet, ved(a, variabel, vaerdi), ved(b, variabel, vaerdi)),
    );
    return this.gren(variabel, dele);
  }
}

function navn(diagram: Diagram): string | number {
  return typeof diagram === "string" ? diagram : diagram.nr;
}

function plads(diagram: Diagram): number {
  return typeof diagram === "string" ? Number.POSITIVE_INFINITY : diagram.variabel;
}

function antalDele(diagram: Diagram): number {
  return typeof diagram === "string" ? 0 : diagram.dele.length;
}

function ved(diagram: Diagram, variabel: number, vaerdi: number): Diagram {
  if (typeof diagram === "string" || diagram.variabel !== variabel) return diagram;
  return diagram.dele[vaerdi] ?? "uoplyst";
}

/** The variables that the answer depends on, in their order: each alone can change it, the others being what they may. */
export function afgoerendeVariable(diagram: Diagram): readonly number[] {
  const sete = new Set<Diagram>();
  const variable = new Set<number>();
  const besoeg = (del: Diagram): void => {
    if (typeof del === "string" || sete.has(del)) return;
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
 */
export function mindsteValg(diagram: Diagram, oensket: Udfald): readonly (readonly Valg[])[] {
  const kendte = new Map<Diagram, readonly (readonly Valg[])[]>();
  const fra = (del: Diagram): readonly (readonly Valg[])[] => {
    if (typeof del === "string") return del === oensket ? [[]] : [];
    const kendt = kendte.get(del);
    if (kendt !== undefined) return kendt;
    const { variabel, dele } = del;
    const [uaendret = "uoplyst", ...andre] = dele;
    const aendrede = andre.flatMap((en, nr) => fra(en).map((valg) => [{ variabel, vaerdi: nr + 1 }, ...valg]));
    const fundne = mindste([...aendrede, ...fra(uaendret)]);
    kendte.set(del, fundne);
    return fundne;
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
