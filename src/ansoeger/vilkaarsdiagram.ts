/** A condition as a diagram over the variables of one person (vilkaarsdiagram). Part of rule `ansoeger.mangler`. */

import type { Dag } from "../kerne/dato.js";
import type { Diagram, Tegner } from "../kerne/diagram.js";
import type { Tal } from "../kerne/tal.js";
import { type Udfald, udfald } from "../kerne/trevaerdi.js";
import type { Person } from "../parametre/fakta.js";
import { alderPaa, iAlderen } from "./alder.js";
import type { Bundet, Bundetblad, Figur } from "./bundet.js";
import { erUnder, type Variabel } from "./variable.js";
import type { Bundetkriterium } from "./vurderingsregel.js";

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
      case "alle":
        return this.tegner.alle(bundet.dele.map((del) => this.af(del)));
      case "enAf":
        return this.tegner.enAf(bundet.dele.map((del) => this.af(del)));
      case "mindst":
        return this.tegner.mindst(
          bundet.antal,
          bundet.dele.map((del) => this.af(del)),
        );
      case "ikke":
        return this.tegner.ikke(this.af(bundet.del));
      case "gren":
      case "oplyst":
        return this.af(bundet.del);
    }
  }

  /** What a criterion asks of the person, age and exemptions with it. */
  kriterium({ regel: { hvem }, alder: spaend, undtaget, krav }: Bundetkriterium, dato: Dag): Diagram {
    const { tegner } = this;
    const alder = this.ved(["foedselsdato"], ({ foedselsdato }) =>
      udfald(iAlderen(alderPaa(foedselsdato, dato), spaend)),
    );
    if (alder === "ikke-opfyldt") return hvem === "enVoksen" ? alder : "opfyldt";
    const undtagelser = undtaget.map(({ naar }) => this.af(naar));
    // Of someone who is exempt nothing more is read.
    const opfyldt = undtagelser.includes("opfyldt") ? undtagelser : [...undtagelser, this.af(krav)];
    return hvem === "enVoksen"
      ? tegner.alle([alder, tegner.enAf(opfyldt)])
      : tegner.enAf([tegner.ikke(alder), ...opfyldt]);
  }

  /** What is asked of the person itself, at one place. */
  private ved(sti: readonly string[], proeve: (person: Person) => Udfald): Diagram {
    const nr = this.variable.findIndex((en) => erUnder(sti, en.sti));
    const klasser = this.variable[nr]?.klasser;
    if (klasser === undefined) return proeve(this.person);
    const svar = klasser.map(({ person }) => proeve(person));
    return this.tegner.knude(this.foerste + nr, svar);
  }

  private blad({ faktum, svar, figur, aaben }: Bundetblad): Diagram {
    const nr = aaben === null ? -1 : this.figurer.findIndex((en) => en.figur.dag === figur?.dag);
    const vaerdier = this.figurer[nr]?.vaerdier;
    if (aaben === null || vaerdier === undefined) return this.ved(faktum.sti, svar);
    return this.tegner.knude(
      nr,
      vaerdier.map((vaerdi) => this.ved(faktum.sti, aaben.med(vaerdi))),
    );
  }
}
