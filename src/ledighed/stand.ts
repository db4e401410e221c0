/**
 * What a turn sees of all that went before it (stand). It sees nothing else of its ledger, so that departments that
 * stand alike get the same turns from here on, whatever their reasons tell. Part of rule `ledighed.pladsregel`.
 */
import type { Dag } from "../kerne/dato.js";
import { type Helt, rest } from "../kerne/tal.js";
import type { Aftale } from "../parametre/aftale.js";
import type { Nienderegel } from "../parametre/ledighedsregler.js";
import type { Ledighedsafdeling } from "./ledighedsafdeling.js";
import { taellerMedILoftet } from "./loft.js";
import { nienderegel, niendesVeje, tagneNiende } from "./niende.js";
import { positionPaa, trinPaa } from "./placeringsdag.js";
import { benyttedeITraek } from "./tilbageholdelse.js";
import type { Optaelling } from "./tildeling.js";
import type { SenesteLedige, SenesteTilbud, Tilstand } from "./tilstand.js";

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
    private readonly aftale: Aftale,
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

  /** The latest vacancies that may count towards the cap, however it is measured. */
  get brugte(): readonly SenesteLedige[] {
    return this.tilstand.seneste.filter(({ brug }) => brug !== "ingen");
  }

  /** Those of them that do. */
  get taeller(): readonly SenesteLedige[] {
    return taellerMedILoftet(this.tilstand.seneste, this.position, this.aftale);
  }

  /** Only the limit of a new building looks at the whole ledger. */
  get optaelling(): Optaelling {
    return this.tilstand.optaelling;
  }

  /** The same for two departments that stand alike, but for a new building; each part a number or a yes or no. */
  get noegle(): readonly (number | boolean)[] {
    const { seneste, afdeling, tilbud } = this.tilstand;
    const taeller = new Set(this.taeller);
    const ukendte = this.aftale.tekst.ledighed.loft.af - 1 - seneste.length;
    return [
      this.position,
      this.niende?.naeste ?? 0,
      afdeling.omfattetAfTilbageholdelse ? benyttedeITraek(tilbud, this.aftale) : 0,
      ...Array.from({ length: ukendte }, () => false),
      ...seneste.map((ledig) => taeller.has(ledig)),
    ];
  }
}
