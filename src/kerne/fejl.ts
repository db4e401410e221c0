/** Faults (fejl): a code, the path to the fault in the input, and a message in English. */
import type { Sti } from "./sti.js";

export const FEJLKODER = [
  "ugyldig-json",
  "ukendt-op",
  "ukendt-felt",
  "ugyldig-dato",
  "ugyldigt-input",
  "cpr-nummer",
  "aftale-ikke-gaeldende",
  "ugyldig-aftale",
  "aftalen-siger-intet",
  "haendelser-ude-af-orden",
  "ukendt-bolig",
  "dobbelt-udfald",
  "dobbelt-bolig",
] as const;

export type Fejlkode = (typeof FEJLKODER)[number];

export interface Fejl {
  readonly kode: Fejlkode;
  readonly sti: Sti;
  readonly besked: string;
}

export function ugyldigt(sti: Sti, besked: string, kode: Fejlkode = "ugyldigt-input"): Fejl {
  return { kode, sti, besked };
}

/** The same where there is such a fault, and nothing where there is none. */
export function ugyldigtHvis(brud: boolean, ...fejl: Parameters<typeof ugyldigt>): readonly Fejl[] {
  return brud ? [ugyldigt(...fejl)] : [];
}

/** The only error that this library throws on purpose: all faults of one input together. */
export class Trappefejl extends Error {
  override readonly name = "Trappefejl";
  readonly fejl: readonly Fejl[];

  constructor(fejl: readonly Fejl[]) {
    super(fejl.map(({ kode, sti, besked }) => `${kode} at /${sti.join("/")}: ${besked}`).join("; "));
    this.fejl = fejl;
  }
}

/** @throws Trappefejl when there is at least one fault. */
export function kastVedFejl(fejl: readonly Fejl[]): void {
  if (fejl.length > 0) throw new Trappefejl(fejl);
}

/** What the work comes to; the paths of its faults lead on from that part of the input. */
export function underSti<T>(sti: Sti, arbejde: () => T): T {
  try {
    return arbejde();
  } catch (fejl) {
    if (!(fejl instanceof Trappefejl)) throw fejl;
    throw new Trappefejl(fejl.fejl.map((en) => ({ ...en, sti: [...sti, ...en.sti] })));
  }
}
