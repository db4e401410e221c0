/**
 * The service as systems in other languages meet it: a client made from its OpenAPI document passes the reference suite
 * against it, and when it is stopped under load nothing that was begun is lost. Needs a build.
 */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as ventet } from "node:timers/promises";
import { belast } from "./tjeneste/belastning.js";
import { klienten } from "./tjeneste/klient.js";
import { startTjenesten } from "./tjeneste/start.js";

const FORBINDELSER = 24;
const STANDSNINGER = 3;

async function suiten(): Promise<void> {
  const klient = await klienten();
  const { proces, adresse, slut } = await startTjenesten();
  try {
    const { status } = spawnSync(
      process.execPath,
      [join(import.meta.dirname, "../dist/cli.js"), "konformitet", "--cmd", `node ${klient} ${adresse}`],
      { stdio: "inherit" },
    );
    if (status !== 0) throw new Error("a client made from the OpenAPI document does not pass the suite");
  } finally {
    proces.kill("SIGTERM");
    await slut;
    rmSync(dirname(klient), { recursive: true });
  }
}

/** A signal in the midst of questions: each of them is answered, or was never taken. */
async function standsning(): Promise<void> {
  const { proces, adresse, slut } = await startTjenesten();
  const belastning = belast(adresse, FORBINDELSER, { naa: false });
  await ventet(1_500);
  proces.kill("SIGTERM");
  const { besvaret, tabt } = await belastning;
  const [kode] = await slut;
  console.error(`stopped under load: ${besvaret} answered, ${tabt.length} lost, exit code ${String(kode)}`);
  if (tabt.length > 0 || kode !== 0 || besvaret === 0) throw new Error(tabt.slice(0, 5).join("\n"));
}

await suiten();
for (let nr = 0; nr < STANDSNINGER; nr += 1) await standsning();
