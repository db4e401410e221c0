/** The reasons that an assessment of applicants can give (begrundelser), as codes with their facts. */
import type { Begrundelsesdel, Hjemmel, Sammenligning } from "../kerne/begrundelse.js";
import type { Dag } from "../kerne/dato.js";
import type { Tal } from "../kerne/tal.js";
import type { Udfald } from "../kerne/trevaerdi.js";
import type { Omraadestatus } from "../omraade/listestatus.js";
import type { Trappe } from "../parametre/aftale.js";
import type { Aldersspaend, Ansoegerkriterium, Undtagelse } from "../parametre/ansoegerregler.js";
import type { Anvisningsboligtype, Anvisningsundtagelse, Forbudsnr } from "../parametre/anvisningsforbud.js";
import type { Lov, Person, Vist } from "../parametre/fakta.js";
import type { Par } from "../parametre/husstand.js";
import type { Grund } from "../parametre/vilkaar.js";
import type { Grundfakta } from "./grundfakta.js";
import type { Dom } from "./husstand.js";

/** What decides a person's answer; `uoplyst` while facts could still change it. */
export type Arbejdsgrund = Grund | "uoplyst";

/** Not asked: not of the age, resident already, or in education. */
export type IkkeSpurgt = "alder" | Undtagelse["grund"];

/** The figures of a condition. */
export interface Kriterieomfang {
  /** Months of work. */
  readonly maaneder?: number;
  readonly love?: readonly Lov[];
  /** This calendar year and so many before it. */
  readonly aarFoer?: number;
}

/** What a criterion asks, in the figures of the agreement. */
export interface Kriteriekrav extends Kriterieomfang {
  readonly kriterium: string;
  readonly alder: Aldersspaend;
  readonly hjemmel: readonly Hjemmel[];
}

/** The facts and limits that a criterion compared for one person: those that its condition names. */
export interface Personoplysninger extends Partial<Pick<Person, Vist>> {
  /** Of a criterion with branches: which of them was met, or what failed. */
  readonly grund?: Arbejdsgrund;
  readonly maaneder?: number;
  readonly begyndtSenest?: string;
  readonly mindsteTimer?: Tal | null;
  /** The conviction that counts. */
  readonly dom?: Dom | null;
  /** The first day of the window for convictions. */
  readonly fra?: string;
  readonly aktuel?: Sammenligning;
  readonly forrigeAar?: Sammenligning;
  /** Whether the person is in education after all, and so not asked. */
  readonly underUddannelse?: Udfald;
  /** Whether last year's income is left out, since the person was in education then. */
  readonly undtagetForrigeAar?: Udfald;
}

export type Vurderingsbegrundelse =
  | Begrundelsesdel<"anciennitet">
  | (Begrundelsesdel<"kriterium"> & Kriteriekrav & { readonly udfald: Udfald })
  | (Begrundelsesdel<"ikke-spurgt"> & {
      readonly person: string;
      readonly kriterier: readonly string[];
      readonly grund: IkkeSpurgt;
    })
  /** Asked as long as it is not known that the person lives in the department already. */
  | (Begrundelsesdel<"beboer-uoplyst"> & { readonly person: string })
  | Personbegrundelse
  | Kriteriesvar
  /** Two members who are a couple, or may be, and whether they meet the criterion together. */
  | (Begrundelsesdel<"par"> & {
      readonly kriterium: string;
      readonly personer: readonly [string, string];
      readonly art: Par["art"];
      /** Whether they are one in the sense of the criterion. */
      readonly er: Udfald;
      readonly udfald: Udfald;
    });

/** One person's answer to a criterion that has the agreement's own words: the facts that its condition reads. */
export type Kriteriesvar = Begrundelsesdel<"kriteriesvar"> & {
  readonly kriterium: string;
  readonly person: string;
  readonly udfald: Udfald;
  readonly fakta: readonly Faktumoplysning[];
};

/** A fact as it is known; null while it is not. */
export interface Faktumoplysning {
  readonly faktum: readonly string[];
  readonly vaerdi: unknown;
}

/** One person's answer to one of the criteria that the library has words for. */
export type Personbegrundelse = {
  readonly [K in Ansoegerkriterium]: Begrundelsesdel<K> &
    Personoplysninger & { readonly person: string; readonly udfald: Udfald };
}[Ansoegerkriterium];

export type Rangbegrundelse =
  | Begrundelsesdel<"raekkefoelge">
  | (Begrundelsesdel<"foerste"> & { readonly husstand: string | null; readonly uoplysteForan: number });

export type Anvisningsbegrundelse =
  | (Begrundelsesdel<"forbudt-efter-aftalen"> & {
      readonly trappe: Trappe;
      readonly trin: number | null;
      readonly omraadestatus: Omraadestatus;
    })
  | (Begrundelsesdel<"forbudsgrund"> &
      Grundfakta & { readonly person: string; readonly nr: Forbudsnr; readonly udfald: Udfald })
  | (Begrundelsesdel<"lovens-ordlyd"> & { readonly fra: Dag; readonly stk: 6 | 7; readonly antaget: boolean })
  | (Begrundelsesdel<"undtagelse"> & { readonly undtagelse: Anvisningsundtagelse })
  /** Stk. 7 is about family dwellings. */
  | (Begrundelsesdel<"ikke-familiebolig"> & { readonly boligtype: Exclude<Anvisningsboligtype, "familiebolig"> })
  | Begrundelsesdel<"kraever-vurdering">;
