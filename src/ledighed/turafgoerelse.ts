/** What was decided of a vacancy (turafgoerelse), with all that it rests on. */
import type { Dag } from "../kerne/dato.js";
import type { Sti } from "../kerne/sti.js";
import type { Plads } from "../parametre/aftale.js";
import type { Boligtype } from "../parametre/ledighedsregler.js";
import type { Ledighedsbegrundelse, Ledighedshenvisning } from "./begrundelser.js";
import type { Tur } from "./tildeling.js";
import type { Tilstand } from "./tilstand.js";

/** A vacancy as far as it bears on whose turn it is. */
export interface LedigBolig {
  /** Null of the next one, which is no particular dwelling. */
  readonly bolig: string | null;
  readonly dato: Dag;
  readonly boligtype: Boligtype;
  readonly undladTilbageholdelse: boolean;
}

interface Turdel {
  readonly tur: Tur;
  readonly tilbudt: boolean;
  /** Figures of the supplement that were used, and forms of letting that were needed and are not given. */
  readonly brugte: readonly Sti[];
  readonly mangler: readonly Sti[];
  readonly begrundelse: readonly Ledighedsbegrundelse[];
}

export interface PladsTur extends Turdel {
  readonly art: "plads";
  readonly plads: Plads;
  /** Slots taken before it in its cycle. */
  readonly position: number;
  /** Whether the slot's own way is the municipality's, whatever stopped it. */
  readonly kommunens: boolean;
  readonly tilbageholdt: boolean;
  readonly loftNaaet: boolean;
}

export interface SaerTur extends Turdel {
  readonly art: "uden-for";
  readonly stk7Nr4: boolean;
}

export type KendtTur = PladsTur | SaerTur;

export type Turafgoerelse = KendtTur | { readonly art: "uoplyst"; readonly mangler: Sti };

export function henvisning({ ledigheder }: Tilstand, { bolig, dato }: LedigBolig): Ledighedshenvisning {
  return { nr: ledigheder, bolig, dato };
}
