/** Asks an operation of the protocol (spoerg), for tests that look at results and faults as data. */
import type { Protokolfejl } from "../src/protokol/operation.js";
import { OPERATIONER } from "../src/protokol/operationer.js";

export interface Resultat {
  readonly mangler: readonly unknown[];
  readonly forbehold: readonly { readonly kode: string }[];
  readonly begrundelse: readonly { readonly kode: string }[];
  readonly [felt: string]: unknown;
}

/** The result; a fault fails the test. */
export function resultat(op: string, input: unknown): Resultat {
  const svar = OPERATIONER.get(op)?.(input);
  if (svar?.ok !== true) throw new Error(`no result: ${JSON.stringify(svar)}`);
  return svar.result as Resultat;
}

/** The faults; none where there is a result. One that does not say what is wrong fails the test. */
export function fejl(op: string, input: unknown): readonly Protokolfejl[] {
  const svar = OPERATIONER.get(op)?.(input);
  if (svar === undefined) throw new Error(`no operation ${op}`);
  if (svar.ok) return [];
  if (svar.errors.some(({ message }) => message === ""))
    throw new Error(`a fault without a message: ${JSON.stringify(svar)}`);
  return svar.errors;
}
