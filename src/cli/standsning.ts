/** An orderly stop (standsning): what was begun is finished, and nothing that was on its way is cut off. */
import { once } from "node:events";
import type { Server } from "node:http";
import { Server as Forbindelsesserver } from "node:net";
import { setImmediate } from "node:timers/promises";

/** Milliseconds for a request that was on its way when the stop was asked for, and for one that is still coming in. */
const PAA_VEJ = 1_000;
const LAENGST = 10_000;

/** Until the process is asked to stop. A second signal is no longer heard here, and ends it at once. */
export async function bedtOmAtStandse(): Promise<void> {
  const hoert = new AbortController();
  await Promise.race(
    ["SIGTERM", "SIGINT"].map((signal) => once(process, signal, { signal: hoert.signal }).catch(() => {})),
  );
  hoert.abort();
}

/**
 * Takes no new connections, and lets go of the old ones as they fall silent. `close` of an HTTP server would end those
 * that are silent just then, though a request may be on its way along them.
 */
export async function standsServer(server: Server): Promise<void> {
  const lukket = once(server, "close");
  // Those that knock have been let in.
  await setImmediate();
  Forbindelsesserver.prototype.close.call(server);
  // What has come in by then is read before it is seen who is silent.
  const stille = setInterval(async () => {
    await setImmediate();
    server.closeIdleConnections();
  }, PAA_VEJ);
  const sidst = setTimeout(() => server.closeAllConnections(), LAENGST);
  await lukket;
  clearInterval(stille);
  clearTimeout(sidst);
}
