/** The service: what it answers to whatever it is sent, that it keeps nothing of it, and how it stops. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, request } from "node:http";
import { connect } from "node:net";
import { createInterface } from "node:readline";
import { PassThrough } from "node:stream";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import pakke from "../../package.json" with { type: "json" };
import { tjeneste } from "../../src/cli/tjeneste.js";
import { tjenesten } from "../../src/cli/tjenesten.js";
import { laesSager } from "../../src/konformitet/fixtures.js";
import { svarPaaLinje } from "../../src/protokol/jsonl.js";
import { OPERATIONER } from "../../src/protokol/operationer.js";
import { gange } from "../omfang.js";

const SPOERGSMAAL = { afdeling: { id: "x", type: "familieboliger" }, dato: "2026-12-01" };
const app = tjenesten({
  openapi: '{"openapi":"3.1.0"}',
  stoerst: 100_000,
  standser: () => false,
  vedUventet: (sti, navn) => {
    throw new Error(`${sti}: ${navn}`);
  },
});

async function post(sti: string, body: string | Uint8Array): Promise<readonly [number, unknown]> {
  const svar = await app.request(sti, { method: "POST", body });
  expect(svar.headers.get("content-type")).toBe("application/json; charset=utf-8");
  return [svar.status, await svar.json()];
}

const fejl = (code: string, message: string) => ({ ok: false, errors: [{ code, path: [], message }] });

describe("the service", () => {
  it("answers as the protocol does, with 400 and all the faults where there are any", async () => {
    const sager = laesSager().filter((_, nr) => nr % 7 === 0);
    expect(sager.length).toBeGreaterThan(50);
    for (const { op, input } of sager) {
      const { id: _, ...ventet } = JSON.parse(svarPaaLinje(JSON.stringify({ id: "1", op, input })) ?? "") as Record<
        string,
        unknown
      >;
      expect(await post(`/${op}`, JSON.stringify(input))).toEqual([ventet["ok"] === true ? 200 : 400, ventet]);
    }
  });

  it("refuses what is not JSON, or no text at all", async () => {
    const ikkeJson = [400, fejl("ugyldig-json", "this body is not JSON")];
    for (const krop of ["", "{", "{'a':1}", "undefined", '{"a":1}x'])
      expect(await post("/placer", krop)).toEqual(ikkeJson);
    const ikkeTekst = await post("/placer", new Uint8Array([0x22, 0xff, 0x22]));
    expect(ikkeTekst).toEqual([400, fejl("ugyldig-json", "this body is not UTF-8")]);
    for (const krop of ["null", "[]", "1", '"x"']) expect((await post("/placer", krop))[0]).toBe(400);
  });

  it("refuses a name that stands twice in an object, beside the other faults", async () => {
    const [status, svar] = await post("/placer", '\uFEFF{"afdeling":{"id":"x","id":"y","type":1},"dato":"2026-12-01"}');
    expect(status).toBe(400);
    expect((svar as { readonly errors: readonly { readonly path: unknown }[] }).errors.map(({ path }) => path)).toEqual(
      [
        ["afdeling", "id"],
        ["afdeling", "type"],
      ],
    );
  });

  it("reads a body that begins with a byte-order mark", async () => {
    expect((await post("/placer", `\uFEFF${JSON.stringify(SPOERGSMAAL)}`))[0]).toBe(200);
  });

  it("reads bodies up to a size, whether or not that is said beforehand", async () => {
    const forStor = [413, fejl("ugyldigt-input", "a body has at most 100000 bytes")];
    expect(await post("/placer", JSON.stringify("x".repeat(99_998)))).not.toEqual(forStor);
    expect(await post("/placer", JSON.stringify("x".repeat(99_999)))).toEqual(forStor);
    const stykker = new ReadableStream<Uint8Array>({
      pull: (kontrol) => kontrol.enqueue(new Uint8Array(60_000)),
    });
    const svar = await app.request("/placer", { method: "POST", body: stykker, duplex: "half" } as RequestInit);
    expect([svar.status, await svar.json()]).toEqual(forStor);
  });

  it("answers whatever it is sent as the protocol does, or says that it cannot be read", async () => {
    const krop = fc.oneof(
      fc.json(),
      fc.string(),
      fc.uint8Array({ maxLength: 40 }).map((bytes) => new Uint8Array(bytes)),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...OPERATIONER.keys()), krop, async (op, body) => {
        const [status, svar] = await post(`/${op}`, body);
        const { errors } = svar as { readonly errors?: readonly { readonly code: string }[] };
        expect(status).toBe(errors === undefined ? 200 : 400);
        if (typeof body !== "string" || errors?.[0]?.code === "ugyldig-json") return;
        const { id: _, ...ventet } = JSON.parse(
          svarPaaLinje(`{"id":"1","op":"${op}","input":${body}}`) ?? "",
        ) as object & {
          id: unknown;
        };
        expect(svar).toEqual(ventet);
      }),
      { numRuns: gange(5000) },
    );
  });

  it("says where nothing is, and which methods a path takes", async () => {
    expect((await post("/ukendt", "{}"))[0]).toBe(404);
    expect((await post("/placer/1", "{}"))[1]).toMatchObject({ ok: false, errors: [{ code: "ukendt-op" }] });
    for (const [sti, method, tilladt] of [
      ["/placer", "GET", "POST"],
      ["/placer", "DELETE", "POST"],
      ["/placer", "OPTIONS", "POST"],
      ["/sundhed", "POST", "GET, HEAD"],
      ["/openapi.json", "PUT", "GET, HEAD"],
    ] as const) {
      const svar = await app.request(sti, { method });
      expect([svar.status, svar.headers.get("allow")]).toEqual([405, tilladt]);
      expect(await svar.json()).toEqual(fejl("ukendt-op", `this path takes ${tilladt} only`));
    }
  });

  it("says that it is well, and what it answers", async () => {
    expect(await (await app.request("/sundhed")).json()).toEqual({ ok: true, version: pakke.version });
    expect(await (await app.request("/openapi.json")).json()).toEqual({ openapi: "3.1.0" });
  });

  it("keeps no connection when it is about to stop", async () => {
    const standset = tjenesten({ openapi: "{}", stoerst: 1000, standser: () => true, vedUventet: () => {} });
    expect((await standset.request("/sundhed")).headers.get("connection")).toBe("close");
    expect((await app.request("/sundhed")).headers.get("connection")).toBeNull();
  });
});

const PROGRAM = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));

async function startet(...valg: readonly string[]) {
  const proces = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), PROGRAM, "tjeneste", ...valg]);
  onTestFinished(() => void proces.kill("SIGKILL"));
  const skrevet: string[] = [];
  const linjer = createInterface(proces.stderr);
  linjer.on("line", (linje) => skrevet.push(linje));
  const [foerste] = (await once(linjer, "line")) as [string];
  const slut = once(proces, "exit") as Promise<[number | null, string | null]>;
  return { proces, skrevet, slut, port: Number(foerste.split(":").at(-1)) };
}

function spoerg(
  port: number,
  agent: Agent,
  krop: string,
): Promise<{ status: number | undefined; tekst: string; forbindelse: number | undefined }> {
  return new Promise((faerdig, afbrudt) => {
    const kald = request({ port, agent, method: "POST", path: "/placer", host: "127.0.0.1" }, (svar) => {
      let tekst = "";
      const forbindelse = svar.socket.localPort;
      svar.on("data", (bid: Buffer) => {
        tekst += bid.toString();
      });
      svar.on("end", () => faerdig({ status: svar.statusCode, tekst, forbindelse }));
    });
    kald.on("error", afbrudt);
    kald.end(krop);
  });
}

describe("the command", () => {
  it("answers many requests on one connection, says nothing of them, and stops when it is asked to", async () => {
    const { proces, skrevet, slut, port } = await startet("--port", "0", "--sprog", "da");
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const svar = await Promise.all(
      Array.from({ length: 50 }, () => spoerg(port, agent, JSON.stringify({ ...SPOERGSMAAL, hemmelig: "3. tv." }))),
    );
    expect(svar.map(({ status }) => status)).toEqual(Array.from({ length: 50 }, () => 400));
    expect(new Set(svar.map(({ forbindelse }) => forbindelse)).size).toBe(1);
    proces.kill("SIGTERM");
    expect(await slut).toEqual([0, null]);
    expect(skrevet).toEqual([`svarer på http://127.0.0.1:${port}`, "standser, når det begyndte er besvaret"]);
  });

  it("finishes a request that was coming in when it was asked to stop, and takes no new ones", async () => {
    const { proces, skrevet, slut, port } = await startet("--port", "0");
    const krop = JSON.stringify(SPOERGSMAAL);
    const forbindelse = connect(port, "127.0.0.1");
    let svar = "";
    forbindelse.on("data", (bid) => {
      svar += bid.toString();
    });
    const lukket = once(forbindelse, "close");
    forbindelse.write(`POST /placer HTTP/1.1\r\nHost: x\r\nContent-Length: ${krop.length}\r\n\r\n${krop.slice(0, 20)}`);
    await spoerg(port, new Agent(), krop);
    proces.kill("SIGINT");
    while (skrevet.length < 2) await new Promise((videre) => setTimeout(videre, 20));
    // Refused, or cut off where it came in while the door was closing.
    await expect(spoerg(port, new Agent(), krop)).rejects.toThrow(/ECONN(REFUSED|RESET)/);
    forbindelse.write(krop.slice(20));
    await lukket;
    expect(svar).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(svar).toMatch(/\r\nconnection: close\r\n/i);
    expect(svar.endsWith("}")).toBe(true);
    expect(await slut).toEqual([0, null]);
  });

  it("cannot be had at a port that is taken or is none, nor with a size that is none", async () => {
    const { port } = await startet("--port", "0");
    const ved = async (valg: Partial<Parameters<typeof tjeneste>[0]>) => {
      const fejl = new PassThrough({ encoding: "utf8" });
      const kode = await tjeneste({ port: "0", vaert: "127.0.0.1", stoerst: "16", ...valg }, { ud: fejl, fejl });
      return [kode, String(fejl.read()).split(":")[0]];
    };
    expect(await ved({ port: String(port) })).toEqual([2, `cannot listen on 127.0.0.1, port ${port}`]);
    expect(await ved({ port: "65536" })).toEqual([2, "--port 65536"]);
    expect(await ved({ port: "x", sprog: "da" })).toEqual([2, "--port x"]);
    expect(await ved({ stoerst: "0" })).toEqual([2, "--stoerst 0"]);
    expect(await ved({ stoerst: "513" })).toEqual([2, "--stoerst 513"]);
    expect(await ved({ vaert: "203.0.113.7" })).toEqual([2, "cannot listen on 203.0.113.7, port 0"]);
  });
});
