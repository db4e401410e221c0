/** What a placement (placering) says. */
import type { Sti } from "../kerne/sti.js";
import type { Behov, Trappe } from "../parametre/aftale.js";
import type { SkaerpetKriterium } from "../parametre/ansoegerregler.js";
import type { Begrundet } from "../parametre/fortolkninger.js";
import type { Placeringsbegrundelse, Via } from "./begrundelser.js";

/** The binding parts: what a placement is, apart from why. */
export interface Placeringsdel {
  readonly udfald: "placeret" | "uoplyst" | "ikke-omfattet";
  /** Null unless certain. */
  readonly trappe: Trappe | null;
  /** Null unless placed. */
  readonly trin: number | null;
  /** Null unless certain. */
  readonly via: Via | null;
  /** The sharpened criteria of a step on omraadetrappen. */
  readonly skaerpede: readonly SkaerpetKriterium[];
  /** Those that the missing facts leave open. */
  readonly skaerpedeUoplyste: readonly SkaerpetKriterium[];
  readonly behov: Behov | null;
  readonly anvisningsinterval: string | null;
  /** The facts that could still change stair, step or sharpened criteria. */
  readonly mangler: readonly Sti[];
}

export interface Placering extends Placeringsdel, Begrundet<Placeringsbegrundelse> {}
