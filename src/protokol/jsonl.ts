/** The JSON-lines protocol: one question a line, one answer a line, in the same order. */
import { CPR_I_NOEGLE, harCpr } from "../input/cpr.js";
import { erObjekt } from "../input/felter.js";
import { medPlads } from "../input/medPlads.js";
import type { Fejlkode } from "../kerne/fejl.js";
import type { Sti } from "../kerne/sti.js";
import { dobbelteNavne } from "./dobbelteNavne.js";
import { somJson } from "./json.js";
import type { Operation, Svar } from "./operation.js";
import { OPERATIONER } from "./operationer.js";

type Linjesvar = Svar & { readonly id: string | null };

/**
 * Answers one line of the protocol; null for a blank one.
 *
 * @example
 * svarPaaLinje('{"id":"1","op":"udpeg","input":{}}'); // '{"id":"1","ok":false,"errors":[...]}'
 */
export function svarPaaLinje(linje: string): string | null {
  if (linje.trim() === "") return null;
  const laest = laesLinje(linje);
  if ("ok" in laest) return JSON.stringify(laest);
  const { id, operation, input } = laest;
  return (
    medPlads(() => somJson({ id, ...operation(input) })) ??
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
  if (dobbelte.length > 0) return dobbeltfejl(besked["id"], dobbelte);
  const felter = new Map(Object.entries(besked));
  const [id, op] = [felter.get("id"), felter.get("op")];
  const kendtId = typeof id === "string" ? id : null;
  const fejl = [
    ...[...felter.keys()]
      .filter((felt) => !["id", "op", "input"].includes(felt))
      .map((felt) =>
        harCpr(felt) ? en("cpr-nummer", CPR_I_NOEGLE) : en("ukendt-felt", "a line has the fields id, op and input"),
      ),
    ...(kendtId === null ? [en("ugyldigt-input", "id is a text")] : []),
    ...(typeof op === "string" ? [] : [en("ugyldigt-input", "op is a text")]),
  ];
  const operation = typeof op === "string" ? OPERATIONER.get(op) : undefined;
  if (typeof op === "string" && operation === undefined)
    fejl.push(en("ukendt-op", `the operations are ${[...OPERATIONER.keys()].join(", ")}`));
  if (kendtId === null || operation === undefined || fejl.length > 0) return { id: kendtId, ok: false, errors: fejl };
  return { id: kendtId, operation, input: felter.get("input") };
}

/** A path leads into the input; a name of the line itself that stands twice is a fault of the line. */
function dobbeltfejl(id: unknown, dobbelte: readonly Sti[]): Linjesvar {
  const errors = dobbelte.map(([felt, ...sti]) => ({
    code: "ugyldigt-input" as const,
    path: felt === "input" ? sti : [],
    message: "this name stands twice in its object",
  }));
  return { id: typeof id === "string" ? id : null, ok: false, errors };
}

function en(code: Fejlkode, message: string) {
  return { code, path: [], message };
}

function linjefejl(id: string | null, code: Fejlkode, message: string): Linjesvar {
  return { id, ok: false, errors: [en(code, message)] };
}
