/** What a placement (placering) says. */
import type { Sti } from "../kerne/sti.js";
import type { Behov } from "../parametre/aftale.js";
import type { SkaerpetKriterium } from "../parametre/ansoegerregler.js";
import type { Begrundet } from "../parametre/fortolkninger.js";
import type { Placeringsbegrundelse, Via } from "./begrundelser.js";

export interface Placeringsfelter {
  /** Null unless certain. */
  readonly via: Via | null;
  /** The sharpened criteria of a step on omraadetrappen. */
  readonly skaerpede: readonly SkaerpetKriterium[];
  /** Those that the missing facts leave open. */
  readonly skaerpedeUoplyste: readonly SkaerpetKriterium[];
  /** The facts that could still change stair, step or sharpened criteria. */
  readonly mangler: readonly Sti[];
}

/** What a step on afdelingstrappen is looked up by (figure 3), each null while it is open. */
export interface EfterFigur3 extends Placeringsfelter {
  readonly trappe: "afdelingstrappen";
  readonly behov: Behov | null;
  readonly anvisningsinterval: string | null;
}

export interface IkkeEfterFigur3 extends Placeringsfelter {
  readonly behov: null;
  readonly anvisningsinterval: null;
}

export interface PlaceretPaaAfdelingstrappen extends EfterFigur3 {
  readonly udfald: "placeret";
  readonly trin: number;
}

export interface PlaceretPaaOmraadetrappen extends IkkeEfterFigur3 {
  readonly udfald: "placeret";
  readonly trappe: "omraadetrappen";
  readonly trin: number;
}

/** The stair is certain, and the step is not. */
export interface UoplystPaaAfdelingstrappen extends EfterFigur3 {
  readonly udfald: "uoplyst";
  readonly trin: null;
}

/** The stair, too, is open where it is null. */
export interface UoplystTrappe extends IkkeEfterFigur3 {
  readonly udfald: "uoplyst";
  readonly trappe: "omraadetrappen" | null;
  readonly trin: null;
}

/** A department that stands on no stair. */
export interface IkkeOmfattet extends IkkeEfterFigur3 {
  readonly udfald: "ikke-omfattet";
  readonly trappe: null;
  readonly trin: null;
}

/** The binding parts: what a placement is, apart from why. */
export type Placeringsdel =
  | PlaceretPaaAfdelingstrappen
  | PlaceretPaaOmraadetrappen
  | UoplystPaaAfdelingstrappen
  | UoplystTrappe
  | IkkeOmfattet;

export type Placering = Placeringsdel & Begrundet<Placeringsbegrundelse>;
