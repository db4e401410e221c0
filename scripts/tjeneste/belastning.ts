/** Questions asked of the service, many at a time (belastning), each answer held against the one that is right. */
import { Agent, request } from "node:http";
import { laesSager } from "../../src/konformitet/fixtures.js";
import { svarPaaLinje } from "../../src/protokol/jsonl.js";

interface Spoergsmaal {
  readonly op: string;
  readonly krop: string;
  readonly ventet: string;
}

export interface Belastning {
  readonly besvaret: number;
  /** Answers that were other than they should be, or came in part or not at all. */
  readonly tabt: readonly string[];
  /** Milliseconds. */
  readonly ms: number;
  readonly ventetider: readonly number[];
}

/** Those cases of the suite that are answered. */
function spoergsmaalene(): readonly Spoergsmaal[] {
  return laesSager().flatMap(({ op, input }) => {
    const svar = svarPaaLinje(JSON.stringify({ id: "", op, input })) ?? "";
    return svar.startsWith('{"id":"","ok":true')
      ? [{ op, krop: JSON.stringify(input), ventet: svar.replace('"id":"",', "") }]
      : [];
  });
}

/**
 * Asks on each of some connections, one question after the other, until it is told to stop, or the service takes no
 * more.
 */
export async function belast(
  adresse: string,
  forbindelser: number,
  stop: { readonly naa: boolean },
): Promise<Belastning> {
  const spoergsmaal = spoergsmaalene();
  const agent = new Agent({ keepAlive: true, maxSockets: forbindelser });
  const { hostname, port } = new URL(adresse);
  const tabt: string[] = [];
  const ventetider: number[] = [];
  const stillet = ({ op, krop, ventet }: Spoergsmaal): Promise<boolean> =>
    new Promise((faerdig) => {
      const fra = performance.now();
      const kald = request({ agent, hostname, port, method: "POST", path: `/${op}` }, (svar) => {
        const dele: Buffer[] = [];
        svar.on("data", (del: Buffer) => dele.push(del));
        svar.on("close", () => {
          const tekst = Buffer.concat(dele).toString("utf8");
          if (tekst === ventet && svar.complete) ventetider.push(performance.now() - fra);
          else tabt.push(`${op}: ${String(svar.statusCode)}, ${tekst.length} of ${ventet.length} characters`);
          faerdig(true);
        });
      });
      kald.on("error", (fejl: NodeJS.ErrnoException) => {
        // A service that has stopped takes no connection; whatever else happens to a question, it was lost.
        if (fejl.code !== "ECONNREFUSED") tabt.push(`${op}: ${fejl.message}`);
        faerdig(false);
      });
      kald.end(krop);
    });
  const fra = performance.now();
  await Promise.all(
    Array.from({ length: forbindelser }, async (_, nr) => {
      for (let i = nr * 31; !stop.naa; i += 1) {
        const naeste = spoergsmaal[i % spoergsmaal.length];
        if (naeste === undefined || !(await stillet(naeste))) return;
      }
    }),
  );
  agent.destroy();
  return { besvaret: ventetider.length, tabt, ms: performance.now() - fra, ventetider };
}
