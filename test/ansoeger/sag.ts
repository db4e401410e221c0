/** Short ways to put a case: what is not said is harmless and known. */
import { somJson } from "../../src/protokol/json.js";
import { OPERATIONER } from "../../src/protokol/operationer.js";

export interface Felter {
  readonly [navn: string]: unknown;
}

export const DAGEN = "2026-11-24";
export const ALLE = ["beskaeftigelse", "dom", "uddannelse", "indkomst"];

/** Meets every criterion at every age: what a case changes is what it is about. */
export function person(felter: Felter = {}): Felter {
  return {
    id: "a",
    foedselsdato: "1985-06-15",
    beskaeftigelse: { status: "i-arbejde", timerPrUge: 37, siden: "2020-01-01" },
    uddannelse: { status: "ingen" },
    underUddannelseForrigeAar: false,
    alderspension: false,
    uddannelsesniveau: { niveau: "over-grundskole", land: "danmark" },
    domme: [],
    bruttoindtaegt: { aktuelPrMaaned: 30000, forrigeAarPrMaaned: 30000 },
    loesladt: false,
    ophaevetForGroveOvertraedelser: false,
    statsborgerskab: "dansk-eu-eoes-schweiz",
    ydelser: [],
    ...felter,
  };
}

export interface Svar {
  readonly udfald: string;
  readonly kriterier: readonly {
    readonly id: string;
    readonly udfald: string;
    readonly personer: readonly { readonly person: string; readonly udfald: string }[];
  }[];
  readonly mangler: readonly (readonly (string | number)[])[];
  readonly dokumentation: readonly {
    readonly person: string;
    readonly dokumenter: readonly { readonly enAf: readonly string[] }[];
  }[];
  readonly begrundelse: readonly Felter[];
  readonly forbehold: readonly Felter[];
  readonly fortolkninger: Felter;
  readonly grund: string | null;
  readonly kraeverVurdering: boolean;
  readonly forbud: readonly { readonly person: string; readonly nr: number | string }[];
  readonly liste: readonly { readonly husstand: string; readonly udfald: string }[];
  readonly foerste: string | null;
  readonly uoplysteForan: readonly string[];
}

export interface Omstaendigheder {
  readonly skaerpede?: readonly string[];
  readonly omraadestatus?: string;
  readonly dato?: string;
  readonly supplement?: Felter;
  readonly fortolkninger?: Felter;
}

/** From 2025-12-01 the amount is 25,000 kr., from the year before 24,000. */
export const BELOEB = {
  indkomstMinimum: [
    { fra: "2024-12-01", beloeb: 24000 },
    { fra: "2025-12-01", beloeb: 25000 },
  ],
};

export function spoerg(op: string, input: unknown): Svar {
  const svar = OPERATIONER.get(op)?.(input);
  if (svar?.ok !== true) throw new Error(JSON.stringify(svar));
  return JSON.parse(somJson(svar.result));
}

export function vurder(
  personer: readonly Felter[],
  {
    skaerpede = [],
    omraadestatus = "udsat",
    dato = DAGEN,
    supplement = BELOEB,
    fortolkninger = {},
  }: Omstaendigheder = {},
): Svar {
  const krav = { udlejningsform: "fleksibel", skaerpede, omraadestatus };
  return spoerg("vurder", { husstand: { id: "h", personer }, krav, dato, aftale: { supplement, fortolkninger } });
}

/** The outcome of one criterion; null where nobody is asked. */
export function kriterium(id: string, felter: Felter, omstaendigheder: Omstaendigheder = {}): string | null {
  const skaerpede = id === "almindelige" ? [] : [id];
  const svar = vurder([person(felter)], { ...omstaendigheder, skaerpede });
  const fundet = svar.kriterier.find((et) => et.id === id);
  return fundet?.personer[0]?.udfald ?? null;
}

export function fejl(
  op: string,
  input: unknown,
): readonly { readonly code: string; readonly path: readonly (string | number)[] }[] {
  const svar = OPERATIONER.get(op)?.(input);
  if (svar?.ok !== false) throw new Error("no fault");
  return svar.errors.map(({ code, path }) => ({ code, path }));
}
