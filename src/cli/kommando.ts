/** What every command has and gives (kommando): two streams, and an exit code. */
import type { Writable } from "node:stream";
import type { Sprog } from "../afgoerelse/tekst/sprog.js";
import { advarselsudskrift, Brugsfejl, fejludskrift } from "./fejludskrift.js";
import type { Terminal } from "./fremgang.js";
import type { Laest } from "./laest.js";
import { ordFor } from "./tekst/sprogene.js";
import { skrivBesked } from "./udskrift.js";

export interface Stroemme {
  readonly ud: Terminal;
  readonly fejl: Terminal;
}

/** What every command takes. */
export interface Sprogvalg {
  /** Danish results, and English faults, where none is chosen. */
  readonly sprog?: Sprog;
}

/** Where a command tells of its faults, and in which language. */
interface Fejlsted {
  readonly fejl: Writable;
  readonly sprog: Sprog | undefined;
  /** Warnings are faults: nothing is written where there is one. */
  readonly advarsler?: "fejl" | undefined;
}

/** 1: the input is faulty. 2: the command cannot run as it was given, or its options or files as such are at fault. */
export type Afslutningskode = 0 | 1 | 2;

/** Runs a command, and says in a line why it cannot run as it was given. */
export async function udfoer(
  { fejl, sprog }: Fejlsted,
  kommando: () => Promise<Afslutningskode>,
): Promise<Afslutningskode> {
  try {
    return await kommando();
  } catch (aarsag) {
    if (!(aarsag instanceof Brugsfejl)) throw aarsag;
    await skrivBesked(fejl, `${aarsag.besked(ordFor(sprog).koersel)}\n`);
    return 2;
  }
}

/** Reads everything before it does anything; where there are faults it tells of them all, and does nothing. */
export function medInput<Input>(
  fejlsted: Fejlsted,
  laes: () => Promise<Laest<Input>>,
  goer: (input: Input) => Promise<void>,
): Promise<Afslutningskode> {
  return udfoer(fejlsted, async () => {
    const { input, fejl: fundne, advarsler } = await laes();
    const ord = ordFor(fejlsted.sprog).koersel;
    const somFejl = fejlsted.advarsler === "fejl" ? advarsler.filter(({ kode }) => kode !== "oplysning").length : 0;
    if (advarsler.length > 0) await skrivBesked(fejlsted.fejl, advarselsudskrift(advarsler, somFejl, ord));
    if (input !== null) {
      if (somFejl > 0) return 1;
      await goer(input);
      return 0;
    }
    await skrivBesked(fejlsted.fejl, fejludskrift(fundne, ord));
    return fundne.every(({ kilde, ubrugelig }) => ubrugelig === true || kilde.startsWith("--")) ? 2 : 1;
  });
}
