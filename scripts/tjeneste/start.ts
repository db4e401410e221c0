/** The built service, started at a free port (start). */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

export interface Startet {
  readonly proces: ChildProcess;
  readonly adresse: string;
  readonly slut: Promise<readonly [kode: number | null, signal: string | null]>;
}

export async function startTjenesten(): Promise<Startet> {
  const program = join(import.meta.dirname, "../../dist/cli.js");
  const proces = spawn(process.execPath, [program, "tjeneste", "--port", "0"], { stdio: ["ignore", "ignore", "pipe"] });
  const [linje] = (await once(createInterface(proces.stderr), "line")) as [string];
  const adresse = /http:\S+/.exec(linje)?.[0];
  if (adresse === undefined) throw new Error(`the service did not start: ${linje}`);
  return { proces, adresse, slut: once(proces, "exit") as Promise<[number | null, string | null]> };
}
