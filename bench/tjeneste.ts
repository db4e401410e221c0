/** The load that the service holds on one core: the built command, asked by this process. */
import { readFileSync } from "node:fs";
import { loadavg } from "node:os";
import { setTimeout as ventet } from "node:timers/promises";
import { belast } from "../scripts/tjeneste/belastning.js";
import { startTjenesten } from "../scripts/tjeneste/start.js";
import type { Tjeneste } from "./maalinger.js";

const FORBINDELSER = 16;
const OPVARMNING = 5_000;
const MAALES = 20_000;

/** Milliseconds of processor time so far, as Linux counts them: in hundredths of a second. */
function kernetid(pid: number | undefined): number {
  const felter =
    readFileSync(`/proc/${String(pid)}/stat`, "utf8")
      .split(") ")[1]
      ?.split(" ") ?? [];
  return (Number(felter[11]) + Number(felter[12])) * 10;
}

export async function maalTjenesten(): Promise<Tjeneste> {
  const belastning = (loadavg()[0] ?? Number.NaN).toFixed(1);
  const { proces, adresse, slut } = await startTjenesten();
  const iTid = async (ms: number) => {
    const stop = { naa: false };
    const svar = belast(adresse, FORBINDELSER, stop);
    await ventet(ms);
    stop.naa = true;
    return svar;
  };
  await iTid(OPVARMNING);
  const foer = kernetid(proces.pid);
  const { besvaret, tabt, ms, ventetider } = await iTid(MAALES);
  const kerne = kernetid(proces.pid) - foer;
  proces.kill("SIGTERM");
  await slut;
  const ordnede = ventetider.toSorted((a, b) => a - b);
  const ved = (del: number) => ordnede[Math.floor(ordnede.length * del)] ?? Number.NaN;
  return {
    forbindelser: FORBINDELSER,
    besvaret,
    tabt: tabt.length,
    ms,
    kerne,
    median: ved(0.5),
    langsomme: ved(0.99),
    belastning,
  };
}
