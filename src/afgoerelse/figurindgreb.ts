/**
 * The smallest changes of the figures of a department, or of an area's list (figurindgreb). With all of them unknown
 * the rules say what every set of values comes to; the figures as they are lie somewhere in that diagram, and the
 * smallest changes are read off it. What is unknown and not changed must do for all that it may be. Part of rule
 * `afgoerelse.hvadSkalDerTil`.
 */
import { afgoerendeVariable, type Diagram, erGren, Grene, mindsteValg, omskrevet } from "../kerne/diagram.js";
import type { Muligheder } from "../kerne/muligheder.js";
import { type Sti, stinoegle } from "../kerne/sti.js";
import { type Noegletal, UKENDTE_NOEGLETAL } from "../omraade/omraade.js";
import { NOEGLETAL } from "../parametre/kriterier.js";
import type { Indgrebsart } from "./indgreb.js";

/** Something with figures, and what can be changed about it. */
export interface Figurer<D> {
  readonly sti: Sti;
  /** As it is, and with each other designation, which comes first. */
  readonly udgaver: readonly D[];
  /** With no figure known. */
  readonly aabnet: (del: D) => D;
  readonly kendte: readonly Kendt<D>[];
  readonly art: Indgrebsart;
}

/** A figure that is known. */
interface Kendt<D> {
  readonly sti: Sti;
  /** Puts it back as it is. */
  readonly tilbage: (del: D) => D;
}

export function kendteNoegletal<D extends { readonly noegletal: Noegletal }>(nu: D, sti: Sti): readonly Kendt<D>[] {
  return NOEGLETAL.filter((navn) => nu.noegletal[navn] !== null).map((navn) => ({
    sti: [...sti, "noegletal", navn],
    tilbage: (del) => ({ ...del, noegletal: { ...UKENDTE_NOEGLETAL, [navn]: nu.noegletal[navn] } }),
  }));
}

/** What a quantity comes to by each choice of figures, those that are not chosen being as they are. */
export class Figurindgreb<D, T> {
  private readonly grene = new Grene<T>();
  /** The paths of the variables; first the designation. */
  private readonly stier: Sti[];
  private readonly numre = new Map<string, number>();
  private readonly valg: Diagram<T>;

  /** @param faelles what is certain when it may be either */
  constructor(
    private readonly figurer: Figurer<D>,
    private readonly stoerrelse: (del: D) => Muligheder<T>,
    private readonly faelles: (a: T, b: T) => T,
  ) {
    this.stier = [[...figurer.sti, "udpeget"]];
    this.valg = this.grene.gren(
      0,
      figurer.udgaver.map((udgave) => this.valgene(udgave)),
    );
  }

  /** The smallest sets of facts that can bring it there. */
  til(oensket: (svar: T) => boolean) {
    const saet = mindsteValg(this.valg, oensket).map((valg) => valg.map(({ variabel }) => variabel));
    const efterPlads = (a: readonly number[], b: readonly number[]): number =>
      a.length - b.length || Math.sign(a.map((nr, i) => nr - (b[i] ?? nr)).find((forskel) => forskel !== 0) ?? 0);
    return { saet: [...saet].sort(efterPlads).map((numre) => numre.map((nr) => this.indgreb(nr))), afkortet: false };
  }

  private indgreb(nr: number): { readonly sti: Sti; readonly art: Indgrebsart } {
    return { sti: this.stier[nr] ?? [], art: nr === 0 ? "fast" : this.figurer.art };
  }

  private valgene(udgave: D): Diagram<T> {
    const { aabnet, kendte } = this.figurer;
    const aaben = aabnet(udgave);
    const alle = this.overFigurer(this.stoerrelse(aaben), null);
    const laeste = new Set(afgoerendeVariable(alle));
    const nu = new Map<number, readonly number[]>();
    for (const { sti, tilbage } of kendte) {
      const nr = this.numre.get(stinoegle(sti));
      if (nr !== undefined && laeste.has(nr))
        nu.set(nr, this.muligeNu(alle, nr, this.overFigurer(this.stoerrelse(tilbage(aaben)), sti)));
    }
    return this.omskrevet(alle, (nr, dele) => {
      const vaerdier = nu.get(nr);
      return this.grene.gren(nr, [this.hvadDetEr(dele.filter((_, i) => vaerdier?.includes(i) ?? true)), ...dele]);
    });
  }

  /** The values that the figure may have as it is: those by which nothing more can come about than comes about now. */
  private muligeNu(alle: Diagram<T>, nr: number, nu: Diagram<T>): readonly number[] {
    const vedVaerdi: Diagram<T>[] = [];
    this.omskrevet(alle, (variabel, dele) => {
      if (variabel === nr)
        dele.forEach((_, i) => {
          vedVaerdi[i] ??= this.ved(alle, nr, i);
        });
      return this.grene.gren(variabel, dele);
    });
    const praecis = vedVaerdi.indexOf(nu);
    return praecis === -1
      ? [...vedVaerdi.keys()].filter((i) => this.hvadDetEr([vedVaerdi[i] ?? nu, nu]) === nu)
      : [praecis];
  }

  private ved(alle: Diagram<T>, nr: number, vaerdi: number): Diagram<T> {
    return this.omskrevet(alle, (variabel, dele) =>
      variabel === nr ? (dele[vaerdi] ?? alle) : this.grene.gren(variabel, dele),
    );
  }

  /** As a diagram over the figures alone: whatever else is unknown, and `faktum`, is left to be what it may. */
  private overFigurer({ diagram, variable }: Muligheder<T>, faktum: Sti | null): Diagram<T> {
    const numre = variable.map(({ sti, noegle }, plads) => {
      const foerste = variable.findIndex((en) => en.noegle === noegle) === plads;
      const flyttes = foerste && this.figurer.sti.every((led, i) => sti[i] === led);
      return flyttes && (faktum === null || noegle !== stinoegle(faktum)) ? this.nummer(sti, noegle) : null;
    });
    return this.omskrevet(diagram, (variabel, dele) => {
      const nr = numre[variabel];
      return nr == null ? this.hvadDetEr(dele) : this.grene.gren(nr, dele);
    });
  }

  private nummer(sti: Sti, noegle: string): number {
    const nr = this.numre.get(noegle) ?? this.stier.push(sti) - 1;
    this.numre.set(noegle, nr);
    return nr;
  }

  private hvadDetEr(dele: readonly Diagram<T>[]): Diagram<T> {
    return dele.reduce((a, b) => this.grene.sammen(a, b, this.faelles));
  }

  private omskrevet(
    diagram: Diagram<T>,
    gren: (variabel: number, dele: readonly Diagram<T>[]) => Diagram<T>,
  ): Diagram<T> {
    return erGren(diagram) ? omskrevet<T, T>(diagram, (svar) => svar, gren) : diagram;
  }
}
