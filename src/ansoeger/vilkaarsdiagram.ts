/** A condition as a diagram over the variables of one person (vilkaarsdiagram). Part of rule `ansoeger.mangler`. */
import type { Diagram, Tegner } from "../kerne/diagram.js";
import type { Tal } from "../kerne/tal.js";
import type { Udfald } from "../kerne/trevaerdi.js";
import type { Person } from "../parametre/fakta.js";
import type { Bundet, Bundetblad, Figur, Proeve } from "./bundet.js";
import { erUnder, type Variabel } from "./variable.js";

/** An unknown figure, the same for everyone: its variable, and the values worth telling apart. */
export interface Figurvariabel {
  readonly figur: Figur;
  readonly vaerdier: readonly Tal[];
}

export class Vilkaarsdiagram {
  /**
   * @param foerste the place of the person's first variable; those of figures come before all persons
   * @param figurer the unknown figures that are filled in; a leaf that waits for another is open
   */
  constructor(
    private readonly tegner: Tegner,
    private readonly person: Person,
    private readonly variable: readonly Variabel[],
    private readonly foerste: number,
    private readonly figurer: readonly Figurvariabel[],
  ) {}

  af(bundet: Bundet): Diagram {
    switch (bundet.art) {
      case "blad":
        return this.blad(bundet);
      case "enAf":
        return this.tegner.enAf(this.dele(bundet.dele, "opfyldt"));
      case "mindst":
        return this.tegner.mindst(bundet.antal, this.dele(bundet.dele));
      case "ikke":
        return this.tegner.ikke(this.tegner.alle(this.dele(bundet.dele)));
      case "alle":
      case "gren":
      case "oplyst":
        return this.tegner.alle(this.dele(bundet.dele, "ikke-opfyldt"));
    }
  }

  /** As far as the first that decides: past that nothing is read of the person. */
  private dele(dele: readonly Bundet[], afgoerende?: Udfald): readonly Diagram[] {
    const tegnede: Diagram[] = [];
    for (const del of dele) {
      const diagram = this.af(del);
      tegnede.push(diagram);
      if (diagram === afgoerende) break;
    }
    return tegnede;
  }

  private blad({ faktum, svar, figur, aaben }: Bundetblad): Diagram {
    const nr = this.figurer.findIndex((en) => en.figur.dag === figur?.dag);
    const vaerdier = this.figurer[nr]?.vaerdier;
    if (aaben === null || vaerdier === undefined) return this.ved(faktum.sti, svar);
    return this.tegner.knude(
      nr,
      vaerdier.map((vaerdi) => this.ved(faktum.sti, aaben.med(vaerdi))),
    );
  }

  /** What the person answers with each of the values at a place. */
  private ved(sti: readonly string[], svar: Proeve): Diagram {
    const nr = this.variable.findIndex((en) => erUnder(sti, en.sti));
    const klasser = this.variable[nr]?.klasser;
    if (klasser === undefined) return svar(this.person);
    return this.tegner.knude(
      this.foerste + nr,
      klasser.map(({ person }) => svar(person)),
    );
  }
}
