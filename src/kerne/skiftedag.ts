/** A day on which time itself changes something that a rule reads (skiftedag). */
import type { Hjemmel } from "./begrundelse.js";
import { aarstal, type Dag, dag, erDag, foersteJanuar, plusDage, plusMaaneder, sidsteDecember } from "./dato.js";
import type { Sti } from "./sti.js";

export const SKIFTEKODER = [
  "foedselsdag",
  "job-begynder",
  "arbejde-varer",
  "samliv-varer",
  "dom-ude-af-vinduet",
  "beloeb",
  "aarsskifte",
  "loesladelse-udloeber",
  "ophaevelse-udloeber",
  "ydelsesmaaneder",
  "ny-ordlyd",
  "ny-liste",
  "liste-udloeber",
  "risikozone",
  "aftalen-begynder",
  "aftalen-ophoerer",
] as const;
export type Skiftekode = (typeof SKIFTEKODER)[number];

export interface Skiftedag {
  readonly dag: Dag;
  readonly kode: Skiftekode;
  /** What time works on: a fact of the input, a figure of the agreement, or the day itself. */
  readonly faktum: Sti;
  readonly hjemmel: readonly Hjemmel[];
}

/** A day that may lie beyond all days: then nothing ever happens on it. */
export type MuligDag = Dag | null;

/** What time changes of one fact, whichever that is. */
export interface Faktumsdag {
  readonly dag: MuligDag;
  readonly kode: Skiftekode;
}

const FOERSTE_AAR = 1900;
const SIDSTE_AAR = 2199;
export const SIDSTE_DAG = sidsteDecember(SIDSTE_AAR);

/** The day so many months on, and then so many days. */
export function senere(dato: Dag, maaneder: number, dage = 0): MuligDag {
  if (aarstal(dato) * 12 + Number(dato.slice(5, 7)) + maaneder > SIDSTE_AAR * 12 + 12) return null;
  const maanedsdag = plusMaaneder(dato, maaneder);
  return maanedsdag > plusDage(SIDSTE_DAG, -dage) ? null : plusDage(maanedsdag, dage);
}

/** The day so many months before. */
export function tidligere(dato: Dag, maaneder: number): MuligDag {
  return aarstal(dato) * 12 + Number(dato.slice(5, 7)) - maaneder <= FOERSTE_AAR * 12
    ? null
    : plusMaaneder(dato, -maaneder);
}

export function nytaar(aar: number): MuligDag {
  return aar > SIDSTE_AAR ? null : foersteJanuar(aar);
}

/** The birthday: who is born on 29 February reaches an age on 1 March in other years. */
export function foedselsdag(foedselsdato: Dag, alder: number): MuligDag {
  const tekst = `${aarstal(foedselsdato) + alder}${foedselsdato.slice(4)}`;
  if (erDag(tekst)) return tekst;
  return aarstal(foedselsdato) + alder > SIDSTE_AAR ? null : dag(`${aarstal(foedselsdato) + alder}-03-01`);
}

/** The days that there are. */
export function skiftedage(
  dage: readonly (Omit<Skiftedag, "dag" | "hjemmel"> & {
    readonly dag: MuligDag;
    readonly hjemmel?: readonly Hjemmel[];
  })[],
): readonly Skiftedag[] {
  return dage.flatMap((en) => (en.dag === null ? [] : [{ ...en, dag: en.dag, hjemmel: en.hjemmel ?? [] }]));
}
