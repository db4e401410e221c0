/**
 * Questions in files (spoergsmaal): each file one input of the protocol, in JSON, read through the door of its
 * operation.
 */
import type * as z from "zod/mini";
import { type Doer, laes } from "../input/doer.js";
import { somJson } from "../protokol/json.js";
import { ordnet } from "./fejludskrift.js";
import { laesJson } from "./kildefil.js";
import { type Afslutningskode, medInput, type Sprogvalg, type Stroemme } from "./kommando.js";
import { type Bemaerket, type Laest, laest } from "./laest.js";
import { ordFor, type Svarord } from "./tekst/sprogene.js";
import { skrivStroem } from "./udskrift.js";

export interface Svarvalg extends Sprogvalg {
  /** The results as JSON, in place of a text to read. */
  readonly json?: boolean;
  /** Warnings are faults. */
  readonly advarsler?: "fejl";
}

interface Besvarelse<S extends z.ZodMiniType, Input, Svar> {
  readonly doer: Doer<S, Input>;
  readonly besvar: (input: Input) => Svar;
  readonly tekst: (svar: Svar, input: Input, ord: Svarord) => string;
  readonly bemaerk: (input: Input) => readonly Bemaerket[];
}

/** Answers every file, or, when there is a fault in any of them, none. */
export function besvarFiler<S extends z.ZodMiniType, Input, Svar extends object>(
  filer: readonly string[],
  { json = false, sprog, advarsler }: Svarvalg,
  { ud, fejl }: Stroemme,
  { doer, besvar, tekst, bemaerk }: Besvarelse<S, Input, Svar>,
): Promise<Afslutningskode> {
  return medInput(
    { fejl, sprog, advarsler },
    async () => {
      const laeste: Laest<Input>[] = [];
      for (const fil of filer) laeste.push(laest(await laesJson(fil), (raa) => laes(doer, raa), [fil], bemaerk));
      const inputs = laeste.flatMap(({ input }) => input ?? []);
      const fundne = laeste.flatMap((en) => en.fejl);
      return {
        input: fundne.length === 0 ? inputs : null,
        fejl: ordnet(fundne, filer),
        advarsler: laeste.flatMap((en) => en.advarsler),
      };
    },
    async (inputs) => {
      const tekster = inputs.map((input) => {
        const svar = besvar(input);
        return json ? somJson(svar, 2) : tekst(svar, input, ordFor(sprog).svar);
      });
      // One result as it is; several as a list, or one after the other.
      const samlet = json && tekster.length !== 1 ? `[\n${tekster.join(",\n")}\n]` : tekster.join("\n\n");
      await skrivStroem(ud, `${samlet}\n`);
    },
  );
}
