/** A call of an operation by its name (kald), from its typed input to its result as plain JSON. */
import type { Laesevalg } from "../input/laesevalg.js";
import type { Kaldsinputs } from "../input/typer/andreAftaler.js";
import { type Fejl, Trappefejl } from "../kerne/fejl.js";
import { rent } from "./json.js";
import { BESKRIVELSER } from "./operationer.js";
import type { Operationsnavn, Operationsresultater } from "./resultater.js";

/** @throws Trappefejl with every fault of the input */
export function kald<O extends Operationsnavn>(
  op: O,
  input: Kaldsinputs[O],
  valg: Laesevalg = {},
): Operationsresultater[O] {
  return rent(BESKRIVELSER[op].udfoer(input, valg)) as Operationsresultater[O];
}

/** A result, or every fault of the input. */
export type Sikkertsvar<R> =
  | { readonly ok: true; readonly result: R }
  | { readonly ok: false; readonly fejl: readonly Fejl[] };

/** The operations by their names, with faults as an answer. */
export type Sikkert = {
  readonly [O in Operationsnavn]: (input: Kaldsinputs[O], valg?: Laesevalg) => Sikkertsvar<Operationsresultater[O]>;
};

/**
 * Every operation by its name, with an answer in the place of an exception.
 *
 * @example
 * const svar = sikkert.placer({ afdeling: { id: "a", type: "familieboliger" }, dato: "2026-12-01" });
 * if (svar.ok) svar.result.udfald; // "uoplyst"
 * else svar.fejl; // [{ kode, sti, besked }]
 */
export const sikkert: Sikkert = Object.fromEntries(
  Object.keys(BESKRIVELSER).map((op) => [op, sikker(op as Operationsnavn)]),
) as Sikkert;

function sikker<O extends Operationsnavn>(op: O) {
  return (input: Kaldsinputs[O], valg?: Laesevalg): Sikkertsvar<Operationsresultater[O]> => {
    try {
      return { ok: true, result: kald(op, input, valg) };
    } catch (fejl) {
      if (fejl instanceof Trappefejl) return { ok: false, fejl: fejl.fejl };
      throw fejl;
    }
  };
}
