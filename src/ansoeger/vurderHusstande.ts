/** Assessment of many households against the same (vurderinger). Rule `ansoeger.vurderHusstande`. */
import type { Dag } from "../kerne/dato.js";
import type { Udfald } from "../kerne/trevaerdi.js";
import type { Aftale } from "../parametre/aftale.js";
import type { Husstand } from "./husstand.js";
import { medPerson, samletSvar, udgangspunkt } from "./husstandssvar.js";
import type { Krav } from "./krav.js";
import { personsvar } from "./personsvar.js";
import { udfaldFor } from "./svar.js";
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
export function vurderHusstande(husstande: readonly Husstand[], krav: Krav, dato: Dag, aftale: Aftale): Vurderinger {
  return new Vurderinger(husstande, new Husstandsproeve(krav, dato, aftale));
}

/**
 * Many assessments. Kept is what every person answers to every criterion, one number each; the words and facts of a
 * reason are put together when they are read.
 */
export class Vurderinger implements Iterable<Vurdering> {
  /** The answers of all persons, household by household, and the outcome of each household. */
  private readonly svar: Int32Array;
  private readonly samlet: Uint8Array;

  constructor(
    private readonly husstande: readonly Husstand[],
    private readonly proeve: Husstandsproeve,
  ) {
    const { regel } = proeve;
    // Grown on the way: to count the persons first would fetch every household from memory twice.
    let alle = new Int32Array(husstande.length * 4);
    this.samlet = new Uint8Array(husstande.length);
    let plads = 0;
    for (let nr = 0; nr < husstande.length; nr++) {
      let husstandssvar = udgangspunkt(regel);
      for (const person of husstande[nr]?.personer ?? []) {
        const svar = personsvar(person, regel);
        if (plads === alle.length) alle = dobbelt(alle);
        alle[plads++] = svar;
        husstandssvar = medPerson(husstandssvar, svar);
      }
      this.samlet[nr] = samletSvar(husstandssvar);
    }
    this.svar = alle;
  }

  get antal(): number {
    return this.husstande.length;
  }

  /** @throws RangeError when there is no such household */
  udfald(nr: number): Udfald {
    const svar = this.samlet[nr];
    if (svar === undefined) throw new RangeError(`there is no household ${nr}`);
    return udfaldFor(svar);
  }

  *[Symbol.iterator](): Iterator<Vurdering> {
    let plads = 0;
    for (const husstand of this.husstande) {
      const slut = plads + husstand.personer.length;
      yield this.proeve.udlaeg(husstand, Array.from(this.svar.subarray(plads, slut)));
      plads = slut;
    }
  }
}

function dobbelt(fuld: Int32Array): Int32Array<ArrayBuffer> {
  const stoerre = new Int32Array(fuld.length * 2);
  stoerre.set(fuld);
  return stoerre;
}
