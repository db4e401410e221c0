/** Assessment of many households against the same (vurderinger). Rule `ansoeger.vurderHusstande`. */
import type { Dag } from "../kerne/dato.js";
import type { Udfald } from "../kerne/trevaerdi.js";
import type { Aftale } from "../parametre/aftale.js";
import { alderPaa } from "./alder.js";
import type { Husstand } from "./husstand.js";
import { samletUdfald } from "./husstandssvar.js";
import type { Krav } from "./krav.js";
import { type Personsvar, personsvar } from "./personsvar.js";
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
 * Many assessments. Kept is what every person answers to every criterion, one after the other; the words and facts of a
 * reason are put together when they are read.
 */
export class Vurderinger implements Iterable<Vurdering> {
  private readonly svar: Personsvar[] = [];
  private readonly samlet: Udfald[] = [];

  constructor(
    private readonly husstande: readonly Husstand[],
    private readonly proeve: Husstandsproeve,
  ) {
    const { regel } = proeve;
    const { kriterier, dato } = regel;
    for (const { personer } of husstande) {
      const begyndelse = this.svar.length;
      for (const person of personer) {
        const alder = alderPaa(person.foedselsdato, dato);
        for (const kriterium of kriterier) this.svar.push(personsvar(person, alder, kriterium));
      }
      const svarFra = (person: number, k: number) => this.svar[begyndelse + person * kriterier.length + k] ?? "alder";
      this.samlet.push(samletUdfald(regel, personer.length, svarFra));
    }
  }

  get antal(): number {
    return this.husstande.length;
  }

  /** @throws RangeError when there is no such household */
  udfald(nr: number): Udfald {
    const udfald = this.samlet[nr];
    if (udfald === undefined) throw new RangeError(`there is no household ${nr}`);
    return udfald;
  }

  *[Symbol.iterator](): Iterator<Vurdering> {
    const antal = this.proeve.regel.kriterier.length;
    let plads = 0;
    for (const husstand of this.husstande) {
      const svar = husstand.personer.map((_, nr) => this.svar.slice(plads + nr * antal, plads + (nr + 1) * antal));
      plads += husstand.personer.length * antal;
      yield this.proeve.udlaeg(husstand, svar);
    }
  }
}
