/**
 * Questions in files (spoergsmaal): each file one input of the protocol, in JSON, read through the door of its
 * operation.
 */
import { type Doer, laes } from "../input/doer.js";
import { somJson } from "../protokol/json.js";
import { fejludskrift, ordnet } from "./fejludskrift.js";
import { laesJson } from "./kildefil.js";
import { type Afslutningskode, type Stroemme, udfoer } from "./kommando.js";
import { type Laest, laest } from "./laest.js";
import { skrivStroem } from "./udskrift.js";

export interface Svarvalg {
  /** The results as JSON, in place of a text to read. */
  readonly json?: boolean;
}

/**
 * Answers every file, or, when there is a fault in any of them, none.
 *
 * @returns the exit code: 1 for faulty input, 2 for a file that cannot be read
 */
export function besvarFiler<Form, Input, Svar extends object>(
  filer: readonly string[],
  { json = false }: Svarvalg,
  { ud, fejl }: Stroemme,
  {
    doer,
    besvar,
    tekst,
  }: {
    readonly doer: Doer<Form, Input>;
    readonly besvar: (input: Input) => Svar;
    readonly tekst: (svar: Svar, input: Input) => string;
  },
): Promise<Afslutningskode> {
  return udfoer(fejl, async () => {
    const laeste: Laest<Input>[] = [];
    for (const fil of filer) laeste.push(laest(await laesJson(fil), (raa) => laes(doer, raa), [fil]));
    const fundne = laeste.flatMap((en) => en.fejl);
    if (fundne.length > 0) {
      await skrivStroem(fejl, fejludskrift(ordnet(fundne, filer)));
      return 1;
    }
    const tekster = laeste.flatMap(({ input }) => {
      if (input === null) return [];
      const svar = besvar(input);
      return [json ? somJson(svar, 2) : tekst(svar, input)];
    });
    // One result as it is; several as a list, or one after the other.
    const samlet = json && tekster.length !== 1 ? `[\n${tekster.join(",\n")}\n]` : tekster.join("\n\n");
    await skrivStroem(ud, `${samlet}\n`);
    return 0;
  });
}
