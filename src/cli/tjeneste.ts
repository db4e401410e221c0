/** `trappemodel tjeneste`: the operations of the protocol over HTTP, for systems in other languages. */
import { once } from "node:events";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createAdaptorServer } from "@hono/node-server";
import { brugsfejl } from "./fejludskrift.js";
import { type Afslutningskode, type Sprogvalg, type Stroemme, udfoer } from "./kommando.js";
import { bedtOmAtStandse, standsServer } from "./standsning.js";
import { ordFor } from "./tekst/sprogene.js";
import { tjenesten } from "./tjenesten.js";
import { skrivBesked } from "./udskrift.js";

export interface Tjenestekommando extends Sprogvalg {
  readonly port: string;
  readonly vaert: string;
  /** Megabytes of the largest body. */
  readonly stoerst: string;
}

const MEGABYTE = 1024 * 1024;
const STOERSTE_PORT = 65_535;
const STOERSTE_KROP = 512;

/**
 * Answers until it is asked to stop.
 *
 * @returns 0 when it was, 2 when it cannot be had at that port
 */
export function tjeneste(valg: Tjenestekommando, { fejl }: Stroemme): Promise<Afslutningskode> {
  const { TJENESTE } = ordFor(valg.sprog).koersel;
  return udfoer({ fejl, sprog: valg.sprog }, async () => {
    const { port, stoerst } = laesValg(valg);
    let standser = false;
    const { fetch } = tjenesten({
      openapi: await openapidokumentet(),
      stoerst,
      standser: () => standser,
      vedUventet: (sti, navn) => fejl.write(`${TJENESTE.uventet(sti, navn)}\n`),
    });
    const server = await lyttende(valg.vaert, port, fetch);
    await skrivBesked(fejl, `${TJENESTE.svarer(adressen(server))}\n`);
    await bedtOmAtStandse();
    const standset = standsServer(server);
    standser = true;
    await skrivBesked(fejl, `${TJENESTE.standser}\n`);
    await standset;
    return 0;
  });
}

function laesValg({ port, stoerst }: Tjenestekommando): { readonly port: number; readonly stoerst: number } {
  const nr = Number(port);
  if (!/^\d+$/.test(port) || nr > STOERSTE_PORT) throw brugsfejl((ord) => ord.port(port));
  const megabytes = Number(stoerst);
  if (!(megabytes > 0 && megabytes <= STOERSTE_KROP)) throw brugsfejl((ord) => ord.stoerst(stoerst, STOERSTE_KROP));
  return { port: nr, stoerst: Math.floor(megabytes * MEGABYTE) };
}

/** @throws Brugsfejl where the port is taken, or the host is none of this machine */
async function lyttende(
  vaert: string,
  port: number,
  fetch: Parameters<typeof createAdaptorServer>[0]["fetch"],
): Promise<Server> {
  const server = createAdaptorServer({ fetch });
  if (!(server instanceof Server)) throw new RangeError("an HTTP/1 server was asked for");
  server.listen(port, vaert);
  try {
    await once(server, "listening");
  } catch (aarsag) {
    throw brugsfejl((ord) => ord.kanIkkeLytte(vaert, port), aarsag);
  }
  return server;
}

function adressen(server: Server): string {
  // It listens on a port, and so has an address and no name of a pipe.
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}

/** Beside the built files in the package; in the project, where the documents are. */
function openapidokumentet(): Promise<string> {
  let her = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const fundet = ["skemaer", "docs/skemaer"].map((mappe) => join(her, mappe, "openapi.json")).find(existsSync);
    if (fundet !== undefined) return readFile(fundet, "utf8");
    if (her === dirname(her)) throw new RangeError("the OpenAPI document that belongs to this package is not there");
    her = dirname(her);
  }
}
