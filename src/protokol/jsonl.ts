/** The JSON-lines protocol: one question a line, one answer a line, in the same order. */
import { CPR_I_NOEGLE, harCpr } from "../input/cpr.js";
import { erObjekt } from "../input/felter.js";
import type { Laesevalg } from "../input/laesevalg.js";
import { medPlads } from "../input/medPlads.js";
import type { Fejl, Fejlkode } from "../kerne/fejl.js";
import { dobbelteNavne } from "./dobbelteNavne.js";
import { somJson } from "./json.js";
import { type Operation, type Svar, somProtokolfejl } from "./operation.js";
import { OPERATIONER } from "./operationer.js";

/** Agreements by the sums of their documents. */
type Aftaleregister = NonNullable<Laesevalg["aftaler"]>;

type Linjesvar = Svar & { readonly id: string | null };

/**
 * Answers one line of the protocol; null for a blank one.
 *
 * @example
 * svarPaaLinje('{"id":"1","op":"udpeg","input":{}}'); // '{"id":"1","ok":false,"errors":[...]}'
 */
export function svarPaaLinje(linje: string): string | null {
  return koersel()(linje);
}

/**
 * Answers the lines of a run, which know the agreements that were registered in it before.
 *
 * @example
 * const svar = koersel();
 * svar('{"id":"1","op":"aftale","input":{"tekst":{}}}');
 */
export function koersel(): (linje: string) => string | null {
  const aftaler: Aftaleregister = new Map();
  return (linje) => svarI(linje, aftaler);
}

function svarI(linje: string, aftaler: Aftaleregister): string | null {
  if (linje.trim() === "") return null;
  const laest = laesLinje(linje);
  if ("ok" in laest) return JSON.stringify(laest);
  const { id, operation, input, fundne } = laest;
  return (
    medPlads(() => somJson({ id, ...operation(input, fundne, { aftaler }) })) ??
    JSON.stringify(linjefejl(id, "ugyldigt-input", "the answer is longer than a text can be"))
  );
}

/** Answers a line that cannot be had as a text. */
export function svarPaaUlaeseligLinje(besked: string): string {
  return JSON.stringify(linjefejl(null, "ugyldig-json", besked));
}

interface Spoergsmaal {
  readonly id: string;
  readonly operation: Operation;
  readonly input: unknown;
  /** Faults of its text. */
  readonly fundne: readonly Fejl[];
}

/** What a line asks, or what is wrong with it. */
function laesLinje(linje: string): Spoergsmaal | Linjesvar {
  let besked: unknown;
  try {
    besked = JSON.parse(linje);
  } catch {
    return linjefejl(null, "ugyldig-json", "this line is not JSON");
  }
  if (!erObjekt(besked)) return linjefejl(null, "ugyldigt-input", "a line is an object");
  const dobbelte = dobbelteNavne(linje, besked);
  const iInput = dobbelte.flatMap(({ sti: [felt, ...resten], ...fejl }) =>
    felt === "input" ? [{ ...fejl, sti: resten }] : [],
  );
  const felter = new Map(Object.entries(besked));
  const [id, op] = [felter.get("id"), felter.get("op")];
  const kendtId = typeof id === "string" ? id : null;
  const fejl = [
    ...[...felter.keys()]
      .filter((felt) => !["id", "op", "input"].includes(felt))
      .map((felt) =>
        harCpr(felt) ? en("cpr-nummer", CPR_I_NOEGLE) : en("ukendt-felt", "a line has the fields id, op and input"),
      ),
    ...dobbelte.flatMap(({ kode, sti: [felt], besked }) => (felt === "input" ? [] : [en(kode, besked)])),
    ...(kendtId === null ? [en("ugyldigt-input", "id is a text")] : []),
    ...(typeof op === "string" ? [] : [en("ugyldigt-input", "op is a text")]),
  ];
  const operation = typeof op === "string" ? OPERATIONER.get(op) : undefined;
  if (typeof op === "string" && operation === undefined)
    fejl.push(en("ukendt-op", `the operations are ${[...OPERATIONER.keys()].join(", ")}`));
  if (kendtId === null || operation === undefined || fejl.length > 0)
    return { id: kendtId, ok: false, errors: [...fejl, ...iInput.map(somProtokolfejl)] };
  return { id: kendtId, operation, input: felter.get("input"), fundne: iInput };
}

function en(code: Fejlkode, message: string) {
  return { code, path: [], message };
}

function linjefejl(id: string | null, code: Fejlkode, message: string): Linjesvar {
  return { id, ok: false, errors: [en(code, message)] };
}
