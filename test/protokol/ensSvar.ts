/** Whether a function answers as the protocol does, in plain JSON, and its safe one as well (ensSvar). */
import { isDeepStrictEqual } from "node:util";
import * as trappemodel from "../../src/index.js";
import { somJson } from "../../src/protokol/json.js";
import { OPERATIONER } from "../../src/protokol/operationer.js";

type Funktion = (input: unknown) => object;
export const FUNKTIONER = trappemodel as unknown as Readonly<Record<string, Funktion>>;
const SIKRE = trappemodel.sikkert as unknown as Readonly<Record<string, Funktion>>;

/** What is wrong with how the two answer; null when nothing is. */
export function brist(op: string, input: unknown): string | null {
  const protokol = OPERATIONER.get(op)?.(input);
  const sikker = SIKRE[op]?.(input);
  if (protokol?.ok !== true) {
    const fejl = protokol?.errors.map(({ code, path, message }) => ({ kode: code, sti: path, besked: message }));
    return isDeepStrictEqual(sikker, { ok: false, fejl }) ? null : "other faults";
  }
  const resultat = FUNKTIONER[op]?.(input);
  if (!isDeepStrictEqual(resultat, JSON.parse(somJson(protokol.result)))) return "not what the protocol writes";
  if (!isDeepStrictEqual(resultat, JSON.parse(JSON.stringify(resultat)))) return "no plain JSON";
  return isDeepStrictEqual(sikker, { ok: true, result: resultat }) ? null : "another answer";
}
