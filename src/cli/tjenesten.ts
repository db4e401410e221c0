/**
 * What the service answers (tjenesten): each operation of the protocol as a path, JSON in and JSON out. It keeps nothing
 * of what it is sent, and writes nothing of it anywhere.
 */

import { bodyLimit } from "hono/body-limit";
import { Hono } from "hono/tiny";
import pakke from "../../package.json" with { type: "json" };
import { medPlads } from "../input/medPlads.js";
import type { Fejlkode } from "../kerne/fejl.js";
import { dobbelteNavne } from "../protokol/dobbelteNavne.js";
import { somJson } from "../protokol/json.js";
import type { Operation } from "../protokol/operation.js";
import { OPERATIONER } from "../protokol/operationer.js";
import { somUtf8 } from "./utf8.js";

const BOM = "\uFEFF";
const SUNDHED = "/sundhed";
const OPENAPI = "/openapi.json";

export interface Tjenestevalg {
  /** The OpenAPI document, as JSON. */
  readonly openapi: string;
  /** Bytes of the largest body that is read. */
  readonly stoerst: number;
  /** Whether it is about to stop: then no connection is kept for another request. */
  readonly standser: () => boolean;
  /** Told of a fault of the library itself; nothing of the request is in it. */
  readonly vedUventet: (sti: string, fejlens: string) => void;
}

/**
 * @example
 * await tjenesten(valg).request("/placer", { method: "POST", body: '{"afdeling":...}' });
 */
export function tjenesten({ openapi, stoerst, standser, vedUventet }: Tjenestevalg): Hono {
  const app = new Hono();
  app.use(async (kald, videre) => {
    await videre();
    if (standser()) kald.header("Connection", "close");
  });
  app.get(SUNDHED, () => svar(200, JSON.stringify({ ok: true, version: pakke.version })));
  app.get(OPENAPI, () => svar(200, openapi));
  for (const sti of [SUNDHED, OPENAPI]) app.all(sti, () => kunMed("GET, HEAD"));
  const graense = bodyLimit({
    maxSize: stoerst,
    onError: () => fejlsvar(413, "ugyldigt-input", `a body has at most ${stoerst} bytes`),
  });
  for (const [navn, operation] of OPERATIONER) {
    app.post(`/${navn}`, graense, async ({ req }) => besvar(operation, new Uint8Array(await req.arrayBuffer())));
    app.all(`/${navn}`, () => kunMed("POST"));
  }
  app.notFound(() => fejlsvar(404, "ukendt-op", `the operations are ${[...OPERATIONER.keys()].join(", ")}`));
  app.onError((fejl, { req }) => {
    vedUventet(OPERATIONER.has(req.path.slice(1)) ? req.path : "?", fejl.name);
    return fejlsvar(500, "ugyldigt-input", "the library failed to answer this");
  });
  return app;
}

function besvar(operation: Operation, bytes: Uint8Array): Response {
  const tekst = somUtf8(bytes);
  if (tekst === null) return fejlsvar(400, "ugyldig-json", "this body is not UTF-8");
  const json = tekst.startsWith(BOM) ? tekst.slice(BOM.length) : tekst;
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch {
    return fejlsvar(400, "ugyldig-json", "this body is not JSON");
  }
  const skrevet = medPlads(() => {
    const svaret = operation(input, dobbelteNavne(json, input));
    return { status: svaret.ok ? 200 : 400, tekst: somJson(svaret) };
  });
  return skrevet === null
    ? fejlsvar(400, "ugyldigt-input", "the answer is longer than a text can be")
    : svar(skrevet.status, skrevet.tekst);
}

function fejlsvar(status: number, code: Fejlkode, message: string): Response {
  return svar(status, JSON.stringify({ ok: false, errors: [{ code, path: [], message }] }));
}

function kunMed(metoder: string): Response {
  const svaret = fejlsvar(405, "ukendt-op", `this path takes ${metoder} only`);
  svaret.headers.set("Allow", metoder);
  return svaret;
}

function svar(status: number, tekst: string): Response {
  return new Response(tekst, { status, headers: { "Content-Type": "application/json; charset=utf-8" } });
}
