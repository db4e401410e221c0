/**
 * The suite against a program (koersel): which operations it has, what it answers to each case, and what it did that
 * the protocol does not allow.
 */
import type { Ende } from "./barn.js";
import { type Brud, type Endelig, spoergProgram, type Udgang } from "./program.js";
import type { Regelsag } from "./sag.js";
import { type Forskel, sammenlign } from "./sammenlign.js";

export interface Sagsresultat {
  readonly sag: Regelsag;
  readonly udfald: "bestaaet" | "fejlet" | "sprunget-over";
  /** The first difference; null where the case passed, was skipped, or had no answer. */
  readonly forskel: Forskel | null;
  /** Why there is no answer to compare. */
  readonly hindring: Hindring | null;
  readonly ms: number;
}

export type Hindring =
  | { readonly art: "uden-operation"; readonly op: string }
  | { readonly art: "tid"; readonly sekunder: number }
  | { readonly art: "doed"; readonly ende: Endelig }
  | { readonly art: "opgivet" };

export interface Rapport {
  readonly kommando: string;
  readonly resultater: readonly Sagsresultat[];
  /** Operations that the program says it does not have. */
  readonly udenOperationer: readonly string[];
  readonly brud: readonly Brud[];
  /** The program could not be started, and nothing was asked. */
  readonly ikkeStartet: Ende | null;
  readonly ms: number;
}

export interface Koersel {
  readonly kommando: string;
  readonly sager: readonly Regelsag[];
  /** The time limit of each case, in milliseconds. */
  readonly frist: number;
  readonly vedSag?: (antal: number) => void;
}

/**
 * Runs the cases. A program declares that it has not got an operation by answering `ukendt-op` to it; it is asked once,
 * before the suite, with an empty input.
 */
export async function koer({ kommando, sager, frist, vedSag = () => {} }: Koersel): Promise<Rapport> {
  const start = performance.now();
  const operationer = [...new Set(sager.map(({ op }) => op))];
  let antal = 0;
  const { udgange, brud, ikkeStartet } = await spoergProgram({
    kommando,
    foerst: operationer.map((op) => ({ id: op, linje: JSON.stringify({ id: op, op, input: {} }) })),
    derefter: (svar) => {
      const stilles = sager.filter(({ op }) => !erUkendt(svar.get(op)));
      antal += sager.length - stilles.length;
      return stilles.map(({ id, op, input }) => ({ id, linje: JSON.stringify({ id, op, input }) }));
    },
    frist,
    vedUdgang: (id) => {
      if (operationer.includes(id)) return;
      antal += 1;
      vedSag(antal);
    },
  });
  return {
    kommando,
    resultater: sager.map((sag) => resultat(sag, udgange.get(sag.id), frist)),
    udenOperationer: operationer.filter((op) => erUkendt(udgange.get(op))).sort(),
    brud,
    ikkeStartet,
    ms: performance.now() - start,
  };
}

function erUkendt(udgang: Udgang | undefined): boolean {
  return udgang?.art === "svar" && sammenlign({ ok: false, errors: [{ code: "ukendt-op" }] }, udgang.svar) === null;
}

function resultat(sag: Regelsag, udgang: Udgang | undefined, frist: number): Sagsresultat {
  const uden = { sag, forskel: null, ms: 0 };
  switch (udgang?.art) {
    case undefined:
      return { ...uden, udfald: "sprunget-over", hindring: { art: "uden-operation", op: sag.op } };
    case "tid":
      return { ...uden, udfald: "fejlet", hindring: { art: "tid", sekunder: frist / 1000 } };
    case "doed":
      return { ...uden, udfald: "fejlet", hindring: { art: "doed", ende: udgang.ende } };
    case "opgivet":
      return { ...uden, udfald: "fejlet", hindring: { art: "opgivet" } };
    case "svar": {
      const forskel = sammenlign(sag.forventet, udgang.svar);
      return { sag, udfald: forskel === null ? "bestaaet" : "fejlet", forskel, hindring: null, ms: udgang.ms };
    }
  }
}

export interface Optaelling {
  readonly bestaaet: number;
  readonly fejlet: number;
  readonly sprungetOver: number;
}

export function optael({ resultater }: Pick<Rapport, "resultater">): Optaelling {
  const antal = (udfald: Sagsresultat["udfald"]) => resultater.filter((et) => et.udfald === udfald).length;
  return { bestaaet: antal("bestaaet"), fejlet: antal("fejlet"), sprungetOver: antal("sprunget-over") };
}

/** Passed: something was asked, every answer was right, and nothing was printed that the protocol does not allow. */
export function erBestaaet(rapport: Rapport): boolean {
  const { bestaaet, fejlet } = optael(rapport);
  return bestaaet > 0 && fejlet === 0 && rapport.brud.length === 0;
}
