/** A condition as a diagram over the variables of one person (vilkaarsdiagram). Part of rule `ansoeger.mangler`. */
import type { Diagram, Tegner } from "../kerne/diagram.js";
import { type Sti, sammeSti } from "../kerne/sti.js";
import type { Tal } from "../kerne/tal.js";
import type { Udfald } from "../kerne/trevaerdi.js";
import type { Person } from "../parametre/fakta.js";
import type { Bundet, Bundetblad, Figur, Listedel, Proeve } from "./bundet.js";
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

  private blad(blad: Bundetblad): Diagram {
    const { faktum, svar, figur, aaben } = blad;
    const nr = this.figurer.findIndex((en) => en.figur.dag === figur?.dag);
    const vaerdier = this.figurer[nr]?.vaerdier;
    if (aaben === null || vaerdier === undefined) return this.ved(faktum.sti, svar, blad);
    return this.tegner.knude(
      nr,
      vaerdier.map((vaerdi) => this.ved(faktum.sti, aaben.med(vaerdi))),
    );
  }

  /** What the person answers with each of the values at a place. */
  private ved(sti: Sti, svar: Proeve, blad?: Bundetblad): Diagram {
    const nr = this.variable.findIndex((en) => erUnder(sti, en.sti));
    const klasser = this.variable[nr]?.klasser;
    const hos = (person: Person): Diagram =>
      person === this.person && blad?.dele !== undefined ? this.listen(blad.dele(person), svar) : svar(person);
    if (klasser === undefined) return hos(this.person);
    return this.tegner.knude(
      this.foerste + nr,
      klasser.map(({ person }) => hos(person)),
    );
  }

  /** Of a list as it is: by its parts, where one of them can be another. */
  private listen(raekker: readonly (readonly Listedel[])[], svar: Proeve): Diagram {
    if (raekker.length === 0) return svar(this.person);
    const duer = (del: Listedel, vaerdi: unknown) => (del.duer(vaerdi) ? "opfyldt" : "ikke-opfyldt");
    const delen = (del: Listedel): Diagram => {
      const nr = this.variable.findIndex(({ sti }) => sammeSti(sti, del.sti));
      const klasser = this.variable[nr]?.klasser;
      if (klasser === undefined) return del.vaerdi === null ? "uoplyst" : duer(del, del.vaerdi);
      return this.tegner.knude(
        this.foerste + nr,
        klasser.map(({ vaerdi }) => duer(del, vaerdi)),
      );
    };
    return this.tegner.alle(raekker.map((raekke) => this.tegner.enAf(raekke.map(delen))));
  }
}
