/** An operation of the protocol (operation), stated in one place. */
import type * as z from "zod/mini";
import type { Resultatform } from "../afgoerelse/resultatform.js";
import { type Doer, laes } from "../input/doer.js";
import type { Laesevalg } from "../input/laesevalg.js";
import { type Fejl, Trappefejl } from "../kerne/fejl.js";
import type { Sti } from "../kerne/sti.js";

export interface Protokolfejl {
  readonly code: string;
  readonly path: Sti;
  readonly message: string;
}

export type Svar =
  | { readonly ok: true; readonly result: object }
  | { readonly ok: false; readonly errors: readonly Protokolfejl[] };

/**
 * From an input of any kind to an answer. It throws only where the engine has no room for the answer.
 *
 * @param fundne faults of the text that the input was read from
 * @param valg how it is read, and which agreements were registered before
 */
export type Operation = (input: unknown, fundne?: readonly Fejl[], valg?: Laesevalg) => Svar;

export interface Operationsbeskrivelse<R extends object = object> {
  /** Of the input. */
  readonly form: z.ZodMiniType;
  readonly resultat: Resultatform;
  /** @throws Trappefejl with every fault */
  readonly udfoer: (input: unknown, valg: Laesevalg, fundne?: readonly Fejl[]) => R;
}

/** @param udfoer the library's function on the domain */
export function beskrivelse<S extends z.ZodMiniType, Domaene, R extends object>(
  doer: Doer<S, Domaene>,
  udfoer: (domaene: Domaene, valg: Laesevalg) => R,
  resultat: Resultatform,
): Operationsbeskrivelse<R> {
  return { form: doer.form, resultat, udfoer: (input, valg, fundne) => udfoer(laes(doer, input, valg, fundne), valg) };
}

/** As the protocol answers: faults are an answer, too. */
export function operation({ udfoer }: Operationsbeskrivelse): Operation {
  return (input, fundne, valg = {}) => {
    try {
      return { ok: true, result: udfoer(input, valg, fundne) };
    } catch (fejl) {
      if (!(fejl instanceof Trappefejl)) throw fejl;
      return { ok: false, errors: fejl.fejl.map(somProtokolfejl) };
    }
  };
}

export function somProtokolfejl({ kode, sti, besked }: Fejl): Protokolfejl {
  return { code: kode, path: sti, message: besked };
}
