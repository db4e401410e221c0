/** An operation of the protocol (operation), stated in one place. */
import type * as z from "zod/mini";
import type { Resultatform } from "../afgoerelse/resultatform.js";
import { type Doer, laes } from "../input/doer.js";
import type { Laesevalg } from "../input/laesevalg.js";
import { Trappefejl } from "../kerne/fejl.js";
import type { Sti } from "../kerne/sti.js";

export interface Protokolfejl {
  readonly code: string;
  readonly path: Sti;
  readonly message: string;
}

export type Svar =
  | { readonly ok: true; readonly result: object }
  | { readonly ok: false; readonly errors: readonly Protokolfejl[] };

/** From an input of any kind to an answer. It throws only where the engine has no room for the answer. */
export type Operation = (input: unknown) => Svar;

export interface Operationsbeskrivelse<R extends object = object> {
  /** Of the input. */
  readonly form: z.ZodMiniType;
  readonly resultat: Resultatform;
  /** @throws Trappefejl with every fault */
  readonly udfoer: (input: unknown, valg: Laesevalg) => R;
}

/** @param udfoer the library's function on the domain */
export function beskrivelse<S extends z.ZodMiniType, Domaene, R extends object>(
  doer: Doer<S, Domaene>,
  udfoer: (domaene: Domaene, valg: Laesevalg) => R,
  resultat: Resultatform,
): Operationsbeskrivelse<R> {
  return { form: doer.form, resultat, udfoer: (input, valg) => udfoer(laes(doer, input, valg), valg) };
}

/** As the protocol answers: faults are an answer, too. */
export function operation({ udfoer }: Operationsbeskrivelse): Operation {
  return (input) => {
    try {
      return { ok: true, result: udfoer(input, {}) };
    } catch (fejl) {
      if (!(fejl instanceof Trappefejl)) throw fejl;
      return {
        ok: false,
        errors: fejl.fejl.map(({ kode, sti, besked }) => ({ code: kode, path: sti, message: besked })),
      };
    }
  };
}
