/** The reasons that an assessment of applicants can give (begrundelser), as codes with their facts. */
import type { Begrundelsesdel, Sammenligning } from "../kerne/begrundelse.js";
import type { Dag } from "../kerne/dato.js";
import type { Tal } from "../kerne/tal.js";
import type { Udfald } from "../kerne/trevaerdi.js";
import type { Omraadestatus } from "../omraade/listestatus.js";
import type { Trappe } from "../parametre/aftale.js";
import type { Ansoegerregler } from "../parametre/ansoegerregler.js";
import type { Anvisningsundtagelse, Forbudsnr } from "../parametre/anvisningsforbud.js";
import type { Beskaeftigelse, Dom, Uddannelse, Uddannelsesniveau } from "./husstand.js";
import type { Ansoegerkriterium } from "./krav.js";

/** What decides the employment of a person; `uoplyst` while facts could still change the answer. */
export type Arbejdsgrund =
  | "i-arbejde"
  | "varigt-arbejde"
  | "job-begynder"
  | "under-uddannelse"
  | "alderspension"
  | "senior"
  | "for-faa-timer"
  | "ikke-begyndt"
  | "for-kort-arbejde"
  | "uden-arbejde-eller-uddannelse"
  | "uoplyst";

/** What a criterion asks, in the figures of the agreement. */
export type Kriteriekrav = {
  readonly [K in Ansoegerkriterium]: { readonly kriterium: K } & Ansoegerregler[K];
}[Ansoegerkriterium];

interface Personbegrundelse<Kode extends Ansoegerkriterium> extends Begrundelsesdel<Kode> {
  readonly person: string;
  readonly udfald: Udfald;
}

export type Vurderingsbegrundelse =
  | Begrundelsesdel<"anciennitet">
  | (Begrundelsesdel<"kriterium"> & Kriteriekrav & { readonly udfald: Udfald })
  /** Not asked: not of the age, resident already, or in education. */
  | (Begrundelsesdel<"ikke-spurgt"> & {
      readonly person: string;
      readonly kriterier: readonly Ansoegerkriterium[];
      readonly grund: "alder" | "beboer" | "under-uddannelse";
    })
  /** Asked as long as it is not known that the person lives in the department already. */
  | (Begrundelsesdel<"beboer-uoplyst"> & { readonly person: string })
  | (Personbegrundelse<"almindelige"> & {
      readonly grund: Arbejdsgrund;
      readonly beskaeftigelse: Beskaeftigelse | null;
      readonly uddannelse: Uddannelse | null;
      readonly alderspension: boolean | null;
      readonly begyndtSenest: string;
      readonly mindsteTimer: Tal | null;
    })
  | (Personbegrundelse<"beskaeftigelse"> & {
      readonly grund: Arbejdsgrund;
      readonly beskaeftigelse: Beskaeftigelse | null;
      readonly uddannelse: Uddannelse | null;
      /** Months of work that are asked. */
      readonly maaneder: number;
      readonly begyndtSenest: string;
      readonly mindsteTimer: Tal | null;
    })
  | (Personbegrundelse<"dom"> & { readonly dom: Dom | null; readonly fra: string })
  | (Personbegrundelse<"uddannelse"> & { readonly uddannelsesniveau: Uddannelsesniveau | null })
  | (Personbegrundelse<"indkomst"> & {
      /** Whether the person is in education after all, and so not asked. */
      readonly underUddannelse: Udfald;
      /** Whether last year's income is left out, since the person was in education then. */
      readonly undtagetForrigeAar: Udfald;
      readonly aktuel: Sammenligning;
      readonly forrigeAar: Sammenligning;
    });

export type Rangbegrundelse =
  | Begrundelsesdel<"raekkefoelge">
  | (Begrundelsesdel<"foerste"> & { readonly husstand: string | null; readonly uoplysteForan: number });

export type Anvisningsbegrundelse =
  | (Begrundelsesdel<"forbudt-efter-aftalen"> & {
      readonly trappe: Trappe;
      readonly trin: number | null;
      readonly omraadestatus: Omraadestatus;
    })
  | (Begrundelsesdel<"forbudsgrund"> & { readonly person: string; readonly nr: Forbudsnr; readonly udfald: Udfald })
  | (Begrundelsesdel<"lovens-ordlyd"> & { readonly fra: Dag; readonly stk: 6 | 7; readonly antaget: boolean })
  | (Begrundelsesdel<"undtagelse"> & { readonly undtagelse: Anvisningsundtagelse })
  | Begrundelsesdel<"kraever-vurdering">;
