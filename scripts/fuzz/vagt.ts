/** What an answer must be, whatever was asked (vagt): each check gives the defect in words, or null. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { FEJLKODER } from "../../src/kerne/fejl.js";
import { OPERATIONER } from "../../src/protokol/operationer.js";

const MAPPE = join(import.meta.dirname, "../../docs/skemaer");
const KODER = new Set<unknown>(FEJLKODER);

function resultatskemaer(): ReadonlyMap<string, ValidateFunction> {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false });
  formats.default(ajv);
  for (const fil of readdirSync(MAPPE))
    if (fil !== "openapi.json") ajv.addSchema(JSON.parse(readFileSync(join(MAPPE, fil), "utf8")) as object, fil);
  return new Map(
    [...OPERATIONER.keys()].map((op) => {
      const skema = ajv.getSchema(`${op}.resultat.json`);
      if (skema === undefined) throw new Error(`no schema of the result of ${op}`);
      return [op, skema];
    }),
  );
}

const skemaer = resultatskemaer();

function erSti(sti: unknown): boolean {
  return (
    Array.isArray(sti) &&
    sti.every((del) => typeof del === "string" || (typeof del === "number" && Number.isInteger(del)))
  );
}

/** An answer as it came over the line, or from the function. */
export function proevSvar(op: string, svar: unknown): string | null {
  if (typeof svar !== "object" || svar === null || !("ok" in svar)) return "it is no answer";
  if (svar.ok === true) {
    const skema = skemaer.get(op);
    if (skema === undefined) return "there is a result of an operation that is not there";
    if (!("result" in svar) || !skema(svar.result))
      return `the result is not of its schema: ${JSON.stringify(skema.errors?.slice(0, 2))}`;
    return null;
  }
  if (!("errors" in svar) || !Array.isArray(svar.errors) || svar.errors.length === 0) return "it has no faults";
  for (const { code, path, message } of svar.errors as readonly Record<string, unknown>[]) {
    if (!KODER.has(code)) return `the code ${String(code)} is not listed`;
    if (!erSti(path)) return `the path ${JSON.stringify(path)} is not one`;
    if (typeof message !== "string" || message === "") return "a fault has no message";
  }
  return null;
}

/** A line's answer: one line of JSON, with the question's id and nothing beside. */
export function proevLinje(op: string, id: string | null | undefined, tekst: string | null): string | null {
  if (tekst === null) return id === undefined ? null : "the line is not blank and was not answered";
  if (/[\n\r]/.test(tekst)) return "the answer is more than a line";
  const svar = JSON.parse(tekst) as Record<string, unknown>;
  if (id !== undefined && svar["id"] !== id) return `the answer is to ${JSON.stringify(svar["id"])}`;
  const felter = Object.keys(svar).sort().join(" ");
  if (felter !== "id ok result" && felter !== "errors id ok") return `the answer has the fields ${felter}`;
  return proevSvar(op, svar);
}

const INDBYGGEDE: readonly (readonly [string, object])[] = [
  Object,
  Array,
  Function,
  String,
  Number,
  Boolean,
  BigInt,
  Date,
  RegExp,
  Map,
  Set,
  Error,
  Promise,
  Symbol,
]
  .flatMap((type): readonly (readonly [string, object])[] => [
    [type.name, type],
    [`${type.name}.prototype`, type.prototype],
  ])
  .concat([
    ["JSON", JSON],
    ["Math", Math],
    ["globalThis", globalThis],
  ]);

/** Everything that the built-in objects have, to be compared with later. */
export function indbyggede(): ReadonlyMap<string, readonly unknown[]> {
  return new Map(
    INDBYGGEDE.map(([navn, objekt]) => [
      navn,
      Reflect.ownKeys(objekt).flatMap((noegle) => {
        // Node makes some of its own globals when they are first read.
        if (objekt === globalThis) return [noegle];
        const { value, get, set } = Object.getOwnPropertyDescriptor(objekt, noegle) ?? {};
        return [noegle, value, get, set];
      }),
    ]),
  );
}

export function roerte(foer: ReadonlyMap<string, readonly unknown[]>): readonly string[] {
  return [...indbyggede()]
    .filter(([navn, dele]) => {
      const da = foer.get(navn) ?? [];
      return dele.length !== da.length || dele.some((del, i) => !Object.is(del, da[i]));
    })
    .map(([navn]) => navn);
}

/** Nothing of an input may be changed: whoever tries gets an error. */
export function frys<T>(vaerdi: T): T {
  if (typeof vaerdi !== "object" || vaerdi === null || Object.isFrozen(vaerdi) || ArrayBuffer.isView(vaerdi))
    return vaerdi;
  Object.freeze(vaerdi);
  for (const del of Object.values(vaerdi)) frys(del);
  return vaerdi;
}
