/**
 * What a turn sees of all that went before it (stand). It sees nothing else of its ledger, so that departments that
 * stand alike get the same turns from here on, whatever their reasons tell. Part of rule `ledighed.pladsregel`.
 */
import type { Dag } from "../kerne/dato.js";
import { type Helt, rest } from "../kerne/tal.js";
import type { Trappeaftale } from "../parametre/aftale.js";
import type { Nienderegel } from "../parametre/ledighedsregler.js";
import type { Ledighedsafdeling } from "./ledighedsafdeling.js";
import { taellerMedILoftet } from "./loft.js";
import { nienderegel, niendesVeje, tagneNiende } from "./niende.js";
import { positionPaa, trinPaa } from "./placeringsdag.js";
import { benyttedeITraek, kommunensPladser } from "./tilbageholdelse.js";
import type { Optaelling } from "./tildeling.js";
import type { Kommuneplads, SenesteLedige, SenesteTilbud, Tilstand } from "./tilstand.js";

/** The ninth: how many have been taken by its rule, between how many ways it goes by turns, and which is next. */
interface Niendestand {
  readonly regel: Nienderegel;
  readonly taget: Helt;
  readonly veje: number;
  readonly naeste: number;
}

export class Stand {
  constructor(
    private readonly tilstand: Tilstand,
    private readonly dato: Dag,
    private readonly aftale: Trappeaftale,
  ) {}

  get afdeling(): Ledighedsafdeling {
    return this.tilstand.afdeling;
  }

  /** Slots taken in this cycle. */
  get position(): number {
    return positionPaa(this.tilstand, this.dato, this.aftale);
  }

  /** Null where the step has no ninth. */
  get niende(): Niendestand | null {
    const paa = trinPaa(this.afdeling, this.dato);
    const regel = paa === null ? null : nienderegel(paa, this.dato, this.aftale);
    if (regel === null) return null;
    const taget = tagneNiende(this.tilstand, regel, this.dato);
    const veje = niendesVeje(regel, this.dato, this.aftale).length;
    return { regel, taget, veje, naeste: rest(taget, veje) };
  }

  get tilbud(): readonly SenesteTilbud[] {
    return this.tilstand.tilbud;
  }

  /** The municipality's slots of this cycle. */
  get kommunens(): readonly Kommuneplads[] {
    return this.position === 0 ? [] : kommunensPladser(this.tilstand, this.dato, this.aftale);
  }

  /** No more than so many count towards the cap, however it is measured. */
  get hoejstTaeller(): number {
    const { seneste, senesteAfAlle } = this.tilstand;
    return Math.max(...[seneste, senesteAfAlle].map((en) => en.filter(({ brug }) => brug !== "ingen").length));
  }

  /** Those that do. */
  get taeller(): readonly SenesteLedige[] {
    const { dato, position } = this;
    return taellerMedILoftet(this.tilstand, { dato, position }, this.aftale);
  }

  /** Only the limit of a new building looks at the whole ledger. */
  get optaelling(): Optaelling {
    return this.tilstand.optaelling;
  }

  /** The same for two departments that stand alike, but for a new building; each part a number or a yes or no. */
  get noegle(): readonly (number | boolean)[] {
    return [this.position, this.niende?.naeste ?? 0, ...this.tilbageholdelsen, ...this.loftet];
  }

  private get tilbageholdelsen(): readonly (number | boolean)[] {
    const { afdeling, tilbud } = this.tilstand;
    if (!afdeling.omfattetAfTilbageholdelse) return [];
    if (this.aftale.fortolkninger["fjerde-bolig"] === "efter-tre-benyttede")
      return [benyttedeITraek(tilbud, this.aftale)];
    return [this.kommunens.length, this.kommunens.every(({ udfald }) => udfald === "benyttet")];
  }

  /** Within a cycle, how many count; else which of the latest do, as they go out of the measure one by one. */
  private get loftet(): readonly (number | boolean)[] {
    const { seneste, senesteAfAlle } = this.tilstand;
    const { "loft-omfang": omfang, "loft-maaling": maaling } = this.aftale.fortolkninger;
    const { taeller } = this;
    if (omfang === "alle" && maaling === "cyklus") return [taeller.length];
    const maalt = this.aftale.tekst.trapper.ledighed.loft.af - 1;
    const vindue: readonly SenesteLedige[] = omfang === "alle" ? senesteAfAlle.slice(-maalt) : seneste;
    const ukendte = Array.from({ length: maalt - vindue.length }, () => false);
    return [...ukendte, ...vindue.map((ledig) => taeller.includes(ledig))];
  }
}
