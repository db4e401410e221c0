/**
 * The smallest changes of the figures of a department, or of an area's list (figurindgreb). With all of them unknown
 * the rules say what every set of values comes to; the figures as they are lie somewhere in that diagram, and the
 * smallest changes are read off it. What is unknown and not changed must do for all that it may be. Part of rule
 * `afgoerelse.hvadSkalDerTil`.
 */
import type { Dag } from "../kerne/dato.js";
import { type Diagram, erGren, Grene, mindsteValg, omskrevet } from "../kerne/diagram.js";
import type { Faktavaerdi, Muligheder } from "../kerne/muligheder.js";
import { type Sti, sammeSti } from "../kerne/sti.js";
import type { Noegletal } from "../omraade/omraade.js";
import { muligePunkter, videnOm } from "../omraade/viden.js";
import { KRITERIER, NOEGLETAL_FOR } from "../parametre/kriterier.js";
import type { Kriteriegraense } from "../parametre/omraaderegler.js";
import type { Indgrebsart } from "./indgreb.js";

/** Something with figures, and what can be changed about it. */
export interface Figurer<D> {
  readonly sti: Sti;
  /** With no figure known: as it is designated, and with each other designation. */
  readonly udgaver: readonly D[];
  readonly nu: readonly Figurnu[];
  readonly art: Indgrebsart;
}

/** A figure as it is. */
interface Figurnu {
  readonly sti: Sti;
  /** Which of the values that the rules tell apart it may have. */
  readonly mulige: (vaerdier: readonly Faktavaerdi[]) => readonly number[];
}

/** One of those that it may have now. */
export function blandt(nu: Muligheder<Faktavaerdi>): Figurnu["mulige"] {
  return (vaerdier) => [...vaerdier.keys()].filter((nr) => nu.vaerdier.some((en) => en === vaerdier[nr]));
}

/** @param udsat the criteria that tell how each figure is measured */
export function noegletalNu(
  noegletal: Noegletal,
  sti: Sti,
  udsat: readonly Kriteriegraense[],
  listedato: Dag | null,
): readonly Figurnu[] {
  return ([...KRITERIER, "ikkeVestlige"] as const).map((kriterium) => {
    const maal = udsat.find((en) => en.kriterium === kriterium)?.maal ?? "procent";
    const viden = videnOm(noegletal, kriterium, maal, listedato);
    return {
      sti: [...sti, "noegletal", NOEGLETAL_FOR[kriterium]],
      mulige: (vaerdier) =>
        muligePunkter(
          viden,
          vaerdier.flatMap((vaerdi) => (typeof vaerdi === "object" ? [vaerdi] : [])),
        ),
    };
  });
}

/** What a quantity comes to by each choice of figures, those that are not chosen being as they are. */
export class Figurindgreb<D, T> {
  private readonly grene = new Grene<T>();
  /** The paths of the variables; first the designation. */
  private readonly stier: Sti[];
  private readonly valg: Diagram<T>;

  /** @param faelles what is certain when it may be either */
  constructor(
    private readonly figurer: Figurer<D>,
    stoerrelse: (del: D) => Muligheder<T>,
    private readonly faelles: (a: T, b: T) => T,
  ) {
    this.stier = [[...figurer.sti, "udpeget"]];
    this.valg = this.grene.gren(
      0,
      figurer.udgaver.map((udgave) => this.valgene(stoerrelse(udgave))),
    );
  }

  /** The smallest sets of facts that can bring it there. */
  til(oensket: (svar: T) => boolean) {
    const saet = mindsteValg(this.valg, oensket).map((valg) => valg.map(({ variabel }) => variabel));
    const efterPlads = (a: readonly number[], b: readonly number[]): number =>
      a.length - b.length || (a.map((nr, i) => nr - (b[i] ?? nr)).find((forskel) => forskel !== 0) ?? 0);
    return { saet: [...saet].sort(efterPlads).map((numre) => numre.map((nr) => this.indgreb(nr))), afkortet: false };
  }

  private indgreb(nr: number): { readonly sti: Sti; readonly art: Indgrebsart } {
    return { sti: this.stier[nr] ?? [], art: nr === 0 ? "fast" : this.figurer.art };
  }

  /**
   * Each figure becomes a choice: left as it is, first, or given one of its values. Whatever else is unknown is left to
   * be what it may.
   */
  private valgene({ diagram, variable }: Muligheder<T>): Diagram<T> {
    const figurer = variable.map(({ sti, noegle, vaerdier }, plads) => {
      const foerste = variable.findIndex((en) => en.noegle === noegle) === plads;
      const nu = foerste ? this.figurer.nu.find((en) => sammeSti(en.sti, sti)) : undefined;
      return nu === undefined ? null : { nr: this.nummer(sti), mulige: nu.mulige(vaerdier) };
    });
    if (!erGren(diagram)) return diagram;
    return omskrevet<T, T>(
      diagram,
      (svar) => svar,
      (variabel, dele) => {
        const figur = figurer[variabel];
        if (figur == null) return this.hvadDetEr(dele);
        return this.grene.gren(figur.nr, [this.hvadDetEr(dele.filter((_, nr) => figur.mulige.includes(nr))), ...dele]);
      },
    );
  }

  private nummer(sti: Sti): number {
    const kendt = this.stier.findIndex((en) => sammeSti(en, sti));
    return kendt === -1 ? this.stier.push(sti) - 1 : kendt;
  }

  private hvadDetEr(dele: readonly Diagram<T>[]): Diagram<T> {
    return dele.reduce((a, b) => this.grene.sammen(a, b, this.faelles));
  }
}
