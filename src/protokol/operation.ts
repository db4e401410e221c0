/**
 * One operation of the protocol: an input of any kind in, an answer out. It throws only where the engine has no room
 * for the answer.
 */
import { type Doer, laes } from "../input/doer.js";
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

export type Operation = (input: unknown) => Svar;

/** @param udfoer the library's function on the domain */
export function operation<Form, Domaene>(doer: Doer<Form, Domaene>, udfoer: (domaene: Domaene) => object): Operation {
  return (input) => {
    try {
      return { ok: true, result: udfoer(laes(doer, input)) };
    } catch (fejl) {
      if (fejl instanceof Trappefejl)
        return {
          ok: false,
          errors: fejl.fejl.map(({ kode, sti, besked }) => ({ code: kode, path: sti, message: besked })),
        };
      throw fejl;
    }
  };
}
