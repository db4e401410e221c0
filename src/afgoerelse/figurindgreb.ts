/**
 * The smallest changes of the figures of a department, or of an area's list (figurindgreb). With all of them unknown
 * the rules say what every set of values comes to; the figures as they are lie somewhere in that diagram, and the
 * smallest changes are read off it. What is unknown and not changed must do for all that it may be. Part of rule
 * `afgoerelse.hvadSkalDerTil`.
 */
import type { Dag } from "../kerne/dato.js";
import { type Diagram, Knuder, mindsteValg, omskrevet } from "../kerne/diagram.js";
import type { Faktavaerdi, Muligheder } from "../kerne/muligheder.js";
import { type Sti, sammeSti } from "../kerne/sti.js";
import type { PlaceretOpgoerelse } from "../omraade/gaeldendeListe.js";
import { type Kilde, kildeTil } from "../omraade/listetilstand.js";
import { type Noegletal, type Omraade, type Opgoerelse, UKENDTE_NOEGLETAL } from "../omraade/omraade.js";
import { muligePunkter, videnOm } from "../omraade/viden.js";
import { NOEGLETAL_FOR } from "../parametre/kriterier.js";
import { type Kriteriegraense, LISTER } from "../parametre/omraaderegler.js";
import type { Indgrebsart } from "./indgreb.js";

/** Something with figures, and what can be changed about it. */
export interface Figurer<D> {
  readonly sti: Sti;
  /** With no figure known: as it is designated, and with each other designation. */
  readonly udgaver: readonly D[];
  /** In the order in which the rules read them. */
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

/** @param kriterier those that the figures are measured by */
export function noegletalNu(
  noegletal: Noegletal,
  sti: Sti,
  kriterier: readonly Kriteriegraense[],
  listedato: Dag | null,
): readonly Figurnu[] {
  return kriterier.map(({ kriterium, maal }) => {
    const viden = videnOm(noegletal, kriterium, maal, listedato);
    const punkterne = (vaerdier: readonly Faktavaerdi[]) => vaerdier.filter((vaerdi) => typeof vaerdi === "object");
    return {
      sti: [...sti, "noegletal", NOEGLETAL_FOR[kriterium]],
      mulige: (vaerdier) => muligePunkter(viden, punkterne(vaerdier)),
    };
  });
}

/**
 * What can be changed about one list of an area. Key figures and residents are measured anew every December, and
 * letting and other efforts move them before the next: `handling`. An official designation follows from the figures of
 * its day and nobody else decides it, and a list of an earlier year stands: `fast`. Where no designation is stated the
 * figures speak.
 *
 * @param beboere what the rule at hand reads of the number of residents
 */
export function listefigurer(
  liste: PlaceretOpgoerelse,
  beboere: (kilde: Kilde) => Muligheder<Faktavaerdi>,
  art: Indgrebsart,
): Figurer<Opgoerelse> {
  const kilde = kildeTil(liste);
  const { opgoerelse, regel } = kilde;
  const { listedato, noegletal, udpeget } = opgoerelse;
  const sti = kilde.sti();
  const { udsat, parallelsamfund } = regel;
  const dagensLister = LISTER.filter((en) => regel[en] !== null);
  const udpegelser = udpeget === null ? [null] : [udpeget, [], ...dagensLister.map((en) => [en])];
  const kriterier = [...udsat.kriterier, ...(parallelsamfund === "samme-liste" ? [] : [parallelsamfund])];
  return {
    sti,
    udgaver: udpegelser.map((en) => ({ listedato, antalBeboere: null, noegletal: UKENDTE_NOEGLETAL, udpeget: en })),
    nu: [
      { sti: kilde.sti("antalBeboere"), mulige: blandt(beboere(kilde)) },
      ...noegletalNu(noegletal, sti, kriterier, listedato),
    ],
    art,
  };
}

export function medOpgoerelse(omraade: Omraade, indeks: number, opgoerelse: Opgoerelse): Omraade {
  return { ...omraade, opgoerelser: omraade.opgoerelser.with(indeks, opgoerelse) };
}

/** What a quantity comes to by each choice of figures, those that are not chosen being as they are. */
export class Figurindgreb<D, T> {
  private readonly knuder = new Knuder<T>();
  /** By the designation, and then the figures. */
  private readonly valg: Diagram<T>;

  /** @param faelles what is certain when it may be either */
  constructor(
    private readonly figurer: Figurer<D>,
    stoerrelse: (del: D) => Muligheder<T>,
    private readonly faelles: (a: T, b: T) => T,
  ) {
    this.valg = this.knuder.knude(
      0,
      figurer.udgaver.map((udgave) => this.valgene(stoerrelse(udgave))),
    );
  }

  /** The smallest sets of facts that can bring it there. */
  til(oensket: (svar: T) => boolean) {
    const { sti, nu, art } = this.figurer;
    const indgreb = [{ sti: [...sti, "udpeget"], art: "fast" } as const, ...nu.map((en) => ({ sti: en.sti, art }))];
    const numre = mindsteValg(this.valg, oensket).map((valg) => valg.map(({ variabel }) => variabel));
    const efterPlads = (a: readonly number[], b: readonly number[]): number =>
      a.length - b.length || (a.map((nr, i) => nr - (b[i] ?? nr)).find((forskel) => forskel !== 0) ?? 0);
    const saet = [...numre].sort(efterPlads).map((valgte) => indgreb.filter((_, nr) => valgte.includes(nr)));
    return { saet, afkortet: false };
  }

  /**
   * Each figure becomes a choice: left as it is, first, or given one of its values. Whatever else is unknown is left to
   * be what it may.
   */
  private valgene({ diagram, variable }: Muligheder<T>): Diagram<T> {
    const { nu } = this.figurer;
    const numre = variable.map((faktum) => nu.findIndex((en) => sammeSti(en.sti, faktum.sti)));
    const mulige = variable.map(({ vaerdier }, variabel) => nu[numre[variabel] ?? -1]?.mulige(vaerdier) ?? null);
    return omskrevet<T, T>(
      diagram,
      (svar) => svar,
      (variabel, dele) => {
        const [nr, dens] = [numre[variabel], mulige[variabel]];
        if (nr === undefined || dens == null) return this.hvadDetEr(dele);
        return this.knuder.knude(nr + 1, [this.hvadDetEr(dele.filter((_, i) => dens.includes(i))), ...dele]);
      },
    );
  }

  private hvadDetEr(dele: readonly Diagram<T>[]): Diagram<T> {
    return dele.reduce((a, b) => this.knuder.sammen(a, b, this.faelles));
  }
}
