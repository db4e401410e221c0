/** The library as the page asks it (bibliotek): by the operations of the protocol, with nothing sent anywhere. */
import { OPERATIONER } from "trappemodel";

export interface Fejl {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export type Svar =
  | { readonly ok: true; readonly result: Resultat }
  | { readonly ok: false; readonly errors: readonly Fejl[] };

/** The fields of results that the page shows; which of them an answer has follows from its operation. */
export interface Resultat {
  readonly udfald?: string | null;
  readonly status?: string;
  readonly betegnelse?: string | null;
  readonly trappe?: string | null;
  readonly trin?: number | null;
  readonly skaerpede?: readonly string[];
  readonly skaerpedeUoplyste?: readonly string[];
  readonly mangler?: readonly Sti[];
  readonly forbehold?: readonly { readonly kode: string }[];
  readonly fortolkninger?: Readonly<Record<string, string>>;
  readonly tekst?: string;
  readonly dato?: string | null;
  readonly aendringer?: readonly Aendring[];
  readonly kriterier?: readonly Kriteriesvar[];
}

export type Sti = readonly (string | number)[];

export interface Aendring {
  readonly art: "tid" | "handling" | "fast";
  readonly felter: readonly Sti[];
  readonly dato?: string;
}

export interface Kriteriesvar {
  readonly id: string;
  readonly udfald: string;
  readonly personer: readonly { readonly person: string; readonly udfald: string }[];
}

export function spoerg(op: string, input: unknown): Svar {
  const operation = OPERATIONER.get(op);
  if (operation === undefined) throw new RangeError(`no operation ${op}`);
  // Plain data, as the protocol's: the page's own objects are watched by it.
  return operation(JSON.parse(JSON.stringify(input))) as Svar;
}
