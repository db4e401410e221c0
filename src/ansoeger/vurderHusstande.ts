/** Assessment of many households against the same (vurderinger). Rule `ansoeger.vurderHusstande`. */
import type { Dag } from "../kerne/dato.js";
import type { Udfald } from "../kerne/trevaerdi.js";
import type { Ansoegeraftale } from "../parametre/aftale.js";
import type { Husstand } from "./husstand.js";
import type { Krav } from "./krav.js";
import { type Besvarelse, besvar } from "./personsvar.js";
import { Husstandsproeve } from "./vurderHusstand.js";
import type { Vurdering } from "./vurdering.js";

/**
 * Assesses every household against what the turn asks, as `vurderHusstand` does one: what depends on the day and the
 * agreement is worked out once.
 *
 * @param husstande the households
 * @param krav the form of letting, the sharpened criteria, and the list that the area is on
 * @param dato the day of assessment
 * @param aftale the agreement, with the caller's supplement and choices
 * @returns the assessments in the order given, each set out in full when it is asked for
 * @example
 * vurderHusstande(husstande, krav, dag("2026-11-24"), rammeaftalen()).udfald(0); // "opfyldt"
 */
export function vurderHusstande(
  husstande: readonly Husstand[],
  krav: Krav,
  dato: Dag,
  aftale: Ansoegeraftale,
): Vurderinger {
  return new Vurderinger(husstande, new Husstandsproeve(krav, dato, aftale));
}

/**
 * Many assessments. Kept is what every person answers to every criterion; the words and facts of a reason are put
 * together when they are read.
 */
export class Vurderinger implements Iterable<Vurdering> {
  private readonly besvarelser: readonly Besvarelse[];

  constructor(
    private readonly husstande: readonly Husstand[],
    private readonly proeve: Husstandsproeve,
  ) {
    this.besvarelser = husstande.map((husstand) => besvar(husstand, proeve.regel));
  }

  get antal(): number {
    return this.husstande.length;
  }

  /** @throws RangeError when there is no such household */
  udfald(nr: number): Udfald {
    const besvarelse = this.besvarelser[nr];
    if (besvarelse === undefined) throw new RangeError(`there is no household ${nr}`);
    return besvarelse.udfald;
  }

  *[Symbol.iterator](): Iterator<Vurdering> {
    for (const [nr, husstand] of this.husstande.entries()) {
      const besvarelse = this.besvarelser[nr];
      if (besvarelse !== undefined) yield this.proeve.udlaeg(husstand, besvarelse);
    }
  }
}
