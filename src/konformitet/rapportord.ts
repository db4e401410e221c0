/** The words of a report (rapportord), in the English that JUnit XML and JSON have in every language. */
import type { Ende } from "./barn.js";
import type { Hindring } from "./koersel.js";
import type { Brud, Endelig } from "./program.js";

export interface Rapportord {
  readonly fejlet: (id: string) => string;
  readonly flereFejlede: (antal: number) => string;
  readonly brud: (brud: string, linje: string) => string;
  readonly brudene: Readonly<Record<Brud["art"], string>>;
  readonly udenOperationer: (navne: string) => string;
  readonly intetProevet: string;
  readonly optalt: (alle: number, bestaaet: number, fejlet: number, sprungetOver: number, sekunder: string) => string;
  readonly forskel: (sted: string, forventet: string, faaet: string) => string;
  readonly intet: string;
  readonly hindring: (hindring: Hindring) => string;
}

export const RAPPORTORD: Rapportord = {
  fejlet: (id) => `FAILED ${id}`,
  flereFejlede: (antal) => `... and ${antal} more; --json has them all`,
  brud: (brud, linje) => `PROTOCOL ${brud}: ${linje}`,
  brudene: {
    "ikke-json": "not an answer",
    "ukendt-id": "an answer to nothing that is asked",
    "ude-af-orden": "an answer out of order",
  },
  udenOperationer: (navne) => `skipped, for the program says it has no ${navne}`,
  intetProevet: "nothing was tested: the program has none of the operations",
  optalt: (alle, bestaaet, fejlet, sprungetOver, sekunder) =>
    `${alle} cases (sager): ${bestaaet} passed, ${fejlet} failed, ${sprungetOver} skipped in ${sekunder} s`,
  forskel: (sted, forventet, faaet) => `${sted}: expected ${forventet}, got ${faaet}`,
  intet: "nothing",
  hindring: (hindring) => {
    switch (hindring.art) {
      case "uden-operation":
        return `the program has no ${hindring.op}`;
      case "tid":
        return `no answer within ${hindring.sekunder} s`;
      case "doed":
        return `the program ended (${endetekst(hindring.ende)})`;
      case "opgivet":
        return "not asked: the program was started again and again without one answer; does it write each answer at once?";
    }
  },
};

function endetekst(ende: Endelig): string {
  switch (ende.art) {
    case "vroevl":
      return `${ende.linjer} lines that answer nothing`;
    case "ikke-startet":
      return medFejltekst("not started", ende);
    case "kode":
      return medFejltekst(`exit code ${ende.kode ?? "?"}`, ende);
    case "signal":
      return medFejltekst(ende.signal, ende);
  }
}

/** With the program's own words behind it. */
export function medFejltekst(hvordan: string, { fejltekst }: Ende): string {
  return fejltekst === "" ? hvordan : `${hvordan}: ${fejltekst}`;
}
