/** The facts that can be missing (faktumstier), by the last keys of their paths: one without words does not compile. */
import type { Beskaeftigelse, Bruttoindtaegt, Person, Uddannelse, Uddannelsesniveau } from "../../ansoeger/husstand.js";
import type { Afdeling } from "../../trappe/afdeling.js";

export type Personfaktum =
  | Exclude<keyof Person, "id" | "foedselsdato" | "bruttoindtaegt">
  | `beskaeftigelse.${Exclude<keyof Beskaeftigelse, "status">}`
  | `uddannelse.${Exclude<keyof Uddannelse, "status">}`
  | `uddannelsesniveau.${Exclude<keyof Uddannelsesniveau, "niveau">}`
  | `bruttoindtaegt.${keyof Bruttoindtaegt}`;

/** What may be asked of a department; its settings and names are no facts. */
export type Afdelingsfaktum = Extract<keyof Afdeling, "noegletal" | "andelAnviste"> | "placeringer";
