/**
 * Questions in files (spoergsmaal): each file one input of the protocol, in JSON, read through the door of its
 * operation.
 */
import type * as z from "zod/mini";
import { type Doer, laes } from "../input/doer.js";
import { erObjekt } from "../input/felter.js";
import { somJson } from "../protokol/json.js";
import { laesAftaletekst } from "./aftalekilde.js";
import { ordnet } from "./fejludskrift.js";
import type { Kilde } from "./kilde.js";
import { laesJson } from "./kildefil.js";
import { type Afslutningskode, medInput, type Sprogvalg, type Stroemme } from "./kommando.js";
import { type Bemaerket, type Laest, laest } from "./laest.js";
import { ordFor, type Svarord } from "./tekst/sprogene.js";
import { skrivStroem } from "./udskrift.js";

export interface Svarvalg extends Sprogvalg {
  /** Codes in place of words. */
  readonly raa?: boolean;
  /** The results as JSON, in place of a text to read. */
  readonly json?: boolean;
  /** The id of an agreement in the package, or a file. */
  readonly aftale?: string;
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
  { json = false, sprog, raa, advarsler, aftale }: Svarvalg,
  { ud, fejl }: Stroemme,
  { doer, besvar, tekst, bemaerk }: Besvarelse<S, Input, Svar>,
): Promise<Afslutningskode> {
  return medInput(
    { fejl, sprog, advarsler },
    async () => {
      const laeste: Laest<Input>[] = [];
      const tekst = await laesAftaletekst(aftale);
      for (const fil of filer) {
        const kilde = underAftalen(await laesJson(fil), tekst);
        laeste.push(laest(kilde, (raa) => laes(doer, raa), [fil, aftale ?? ""], bemaerk));
      }
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
        return json ? somJson(svar, 2) : tekst(svar, input, ordFor(sprog, raa).svar);
      });
      // One result as it is; several as a list, or one after the other.
      const samlet = json && tekster.length !== 1 ? `[\n${tekster.join(",\n")}\n]` : tekster.join("\n\n");
      await skrivStroem(ud, `${samlet}\n`);
    },
  );
}

/** The question asked of the agreement that the command line names, in the place of any that it names itself. */
function underAftalen(spoergsmaal: Kilde, tekst: Kilde | null): Kilde {
  const { raa } = spoergsmaal;
  if (tekst === null || !erObjekt(raa)) return spoergsmaal;
  const egen = erObjekt(raa["aftale"]) ? raa["aftale"] : {};
  return {
    ...spoergsmaal,
    raa: { ...raa, aftale: { ...egen, tekst: tekst.raa } },
    fejl: [...spoergsmaal.fejl, ...tekst.fejl],
    sted: (sti) => (sti[0] === "aftale" && sti[1] === "tekst" ? tekst.sted(sti.slice(2)) : spoergsmaal.sted(sti)),
  };
}
