/**
 * Questions in files (spoergsmaal): each file one input of the protocol, in JSON, read through the door of its
 * operation.
 */
import { type Doer, laes } from "../input/doer.js";
import { Trappefejl } from "../kerne/fejl.js";
import { Brugsfejl, fejludskrift, ordnet, type Stedfejl } from "./fejludskrift.js";
import type { Terminal } from "./fremgang.js";
import { laesJson } from "./kilde.js";
import type { Afslutningskode, Stroemme } from "./placer.js";
import { skrivStroem } from "./udskrift.js";

interface Svarvalg {
  /** The results as JSON, in place of a text to read. */
  readonly json?: boolean;
}

/**
 * Answers every file, or, when there is a fault in any of them, none.
 *
 * @returns the exit code: 1 for faulty input, 2 for a file that cannot be read
 */
export async function besvarFiler<Form, Input, Svar extends object>(
  filer: readonly string[],
  { json = false }: Svarvalg,
  { ud, fejl }: Stroemme,
  spoergsmaal: {
    readonly doer: Doer<Form, Input>;
    readonly besvar: (input: Input) => Svar;
    readonly tekst: (svar: Svar, input: Input) => string;
  },
): Promise<Afslutningskode> {
  try {
    const laeste: Input[] = [];
    const fundne: Stedfejl[] = [];
    for (const fil of filer) await laesFil(fil, spoergsmaal.doer, laeste, fundne);
    if (fundne.length > 0) {
      await skrivStroem(fejl, fejludskrift(ordnet(fundne, filer)));
      return 1;
    }
    const svar = laeste.map((input) => ({ input, svar: spoergsmaal.besvar(input) }));
    const tekster = json ? svar.map((et) => somJson(et.svar)) : svar.map((et) => spoergsmaal.tekst(et.svar, et.input));
    await skriv(ud, tekster, json);
    return 0;
  } catch (brugsfejl) {
    if (!(brugsfejl instanceof Brugsfejl)) throw brugsfejl;
    await skrivStroem(fejl, `${brugsfejl.message}\n`);
    return 2;
  }
}

async function laesFil<Form, Input>(
  fil: string,
  doer: Doer<Form, Input>,
  laeste: Input[],
  fundne: Stedfejl[],
): Promise<void> {
  const kilde = await laesJson(fil);
  fundne.push(...kilde.fejl);
  if (kilde.fejl.length > 0) return;
  try {
    laeste.push(laes(doer, kilde.raa));
  } catch (fejl) {
    if (!(fejl instanceof Trappefejl)) throw fejl;
    for (const { kode, besked, sti } of fejl.fejl) {
      const sted = kilde.sted(sti);
      if (sted !== null) fundne.push({ ...sted, kode, besked });
    }
  }
}

/** An exact number too large for JSON's own is written as text. */
function somJson(svar: object): string {
  return JSON.stringify(svar, (_, vaerdi: unknown) => (typeof vaerdi === "bigint" ? String(vaerdi) : vaerdi), 2);
}

/** One result as it is; several as a list, or one after the other. */
function skriv(ud: Terminal, tekster: readonly string[], json: boolean): Promise<void> {
  const samlet = json && tekster.length !== 1 ? `[\n${tekster.join(",\n")}\n]` : tekster.join("\n\n");
  return skrivStroem(ud, `${samlet}\n`);
}
