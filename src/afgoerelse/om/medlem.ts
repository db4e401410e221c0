/**
 * The smallest changes of one member (medlem). Every fact that the conditions read is a variable with the values that
 * they tell apart; the smallest changes are read off the diagram of what is asked of that member, and those of the
 * household are put together from them. Part of rule `afgoerelse.hvadSkalDerTil`.
 */
import type { Bundet, Bundetblad } from "../../ansoeger/bundet.js";
import type { Husstand, Person } from "../../ansoeger/husstand.js";
import { medVaerdi } from "../../ansoeger/steder.js";
import { muligeI } from "../../ansoeger/variable.js";
import { Vilkaarsdiagram } from "../../ansoeger/vilkaarsdiagram.js";
import type { Dag } from "../../kerne/dato.js";
import { type Diagram, mindsteValg, Tegner } from "../../kerne/diagram.js";
import type { Udfald } from "../../kerne/trevaerdi.js";
import { type Aendring, type Familie, HOEJST } from "../indgreb.js";

type Medlemssag = { readonly husstand: Husstand };

/** One member, and what answers it can be brought to give. */
export class Medlem<S extends Medlemssag> {
  private readonly tegner = new Tegner();
  private readonly variable;
  private readonly diagram: Vilkaarsdiagram;

  constructor(
    person: Person,
    private readonly nr: number,
    blade: readonly Bundetblad[],
    dato: Dag,
    private readonly oensket: Udfald,
  ) {
    this.variable = muligeI(person, blade, dato, oensket === "opfyldt");
    this.diagram = new Vilkaarsdiagram(this.tegner, person, this.variable, 0, []);
  }

  /** The smallest changes by which it comes to meet all of these, or fails one. */
  alle(vilkaar: readonly Bundet[]): Familie<S> {
    return this.til(this.tegner.alle(vilkaar.map((et) => this.diagram.af(et))));
  }

  /** The smallest changes by which it comes to meet one of these, or fails all. */
  enAf(vilkaar: readonly Bundet[]): Familie<S> {
    return this.til(this.tegner.enAf(vilkaar.map((et) => this.diagram.af(et))));
  }

  private til(diagram: Diagram): Familie<S> {
    // One more than are kept tells whether there are more.
    const saet = mindsteValg(diagram, (udfald) => udfald === this.oensket, HOEJST + 1);
    const beholdt = saet.slice(0, HOEJST).map((valg) => valg.flatMap((et) => this.indgreb(et.variabel, et.vaerdi)));
    return { saet: beholdt, afkortet: saet.length > HOEJST };
  }

  private indgreb(variabel: number, vaerdi: number): Aendring<S> {
    const { nr, variable } = this;
    const sted = variable[variabel];
    const klasse = sted?.klasser[vaerdi];
    if (sted === undefined || klasse === undefined) return [];
    const udfoer = (sag: S): S => {
      const personer = sag.husstand.personer.map((en, i) => (i === nr ? medVaerdi(en, sted.sti, klasse.vaerdi) : en));
      return { ...sag, husstand: { ...sag.husstand, personer } };
    };
    return [{ sti: ["husstand", "personer", nr, ...sted.sti], art: sted.fast ? "fast" : "handling", udfoer }];
  }
}

/** @param bladeFor the leaves that are asked of a member */
export function medlemmer<S extends Medlemssag & { readonly dato: Dag }>(
  { husstand, dato }: S,
  bladeFor: (person: Person) => readonly Bundetblad[],
  oensket: Udfald,
): readonly Medlem<S>[] {
  return husstand.personer.map((person, nr) => new Medlem<S>(person, nr, bladeFor(person), dato, oensket));
}
