/** Runs `placer` in process on files of a scratch folder, and keeps what it wrote (koersel). */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { onTestFinished } from "vitest";
import { placer } from "../../src/cli/placer.js";
import type { Tabelvalg } from "../../src/cli/tabelvalg.js";
import type { Format } from "../../src/cli/udform.js";

export interface Koersel {
  readonly kode: number;
  readonly ud: string;
  /** The fault lines, the folder left out of the names. */
  readonly fejl: readonly string[];
  readonly mappe: string;
  readonly filer: readonly string[];
}

interface Valg extends Tabelvalg {
  readonly aftale?: string;
  readonly supplement?: string;
  readonly fortolkning?: readonly string[];
  readonly dato?: string;
  readonly ud?: string;
  readonly format?: Format;
  readonly raa?: boolean;
  /** Standard output and error are a terminal of that width. */
  readonly terminal?: number;
}

export function mappeMed(filer: Readonly<Record<string, string | Buffer>>): string {
  const mappe = mkdtempSync(join(tmpdir(), "trappemodel-placer-"));
  onTestFinished(() => rmSync(mappe, { recursive: true }));
  for (const [navn, indhold] of Object.entries(filer)) writeFileSync(join(mappe, navn), indhold);
  return mappe;
}

/** @param filer the first file whose name begins with "omraader" and the first with "afdelinger" are the input */
export async function koer(filer: Readonly<Record<string, string | Buffer>>, valg: Valg = {}): Promise<Koersel> {
  const mappe = mappeMed(filer);
  const fil = (begynder: string) =>
    join(mappe, Object.keys(filer).find((navn) => navn.startsWith(begynder)) ?? begynder);
  const [ud, fejl] = [opsamler(valg.terminal), opsamler(valg.terminal)];
  const { terminal: _, dato = "2026-12-01", ud: udfil, supplement, ...resten } = valg;
  const kode = await placer(
    {
      omraader: fil("omraader"),
      afdelinger: fil("afdelinger"),
      dato,
      ...resten,
      ...(supplement === undefined ? {} : { supplement: join(mappe, supplement) }),
      ...(udfil === undefined ? {} : { ud: join(mappe, udfil) }),
    },
    { ud, fejl },
  );
  const linjer = fejl.tekst.replaceAll(`${mappe}/`, "").split("\n");
  return { kode, ud: ud.tekst, fejl: linjer.filter((linje) => linje !== ""), mappe, filer: readdirSync(mappe).sort() };
}

class Opsamler extends Writable {
  tekst = "";

  constructor(
    readonly isTTY: boolean,
    readonly columns: number,
  ) {
    super();
  }

  override _write(bid: unknown, _: BufferEncoding, faerdig: () => void): void {
    this.tekst += String(bid);
    faerdig();
  }
}

function opsamler(terminal: number | undefined): Opsamler {
  return new Opsamler(terminal !== undefined, terminal ?? 80);
}
