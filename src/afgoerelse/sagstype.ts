/**
 * What is said of an operation that decides cases (sagstype), in one place: from it follow how a case is explained,
 * attested and verified, which facts it read, the form of its result, and how one can ask about the decision.
 */
import type { Husstand } from "../ansoeger/husstand.js";
import type { Begrundelsesdel, Hjemmel } from "../kerne/begrundelse.js";
import type { Dag } from "../kerne/dato.js";
import type { Skiftedag } from "../kerne/skiftedag.js";
import type { Sti } from "../kerne/sti.js";
import type { Omraadestatus } from "../omraade/listestatus.js";
import type { Omraade, Opgoerelse } from "../omraade/omraade.js";
import type { Begrundet, Fortolkningsid } from "../parametre/fortolkninger.js";
import type { Familie } from "./indgreb.js";
import type { Skema } from "./resultatform.js";

export type Grund = { readonly hjemmel: readonly Hjemmel[] } & object;

/** What every decision has beside its own fields. */
export interface Sagsresultat extends Begrundet<Begrundelsesdel<string>> {
  readonly mangler: readonly Sti[];
}

export interface Sagstype<S, R extends Sagsresultat, Felt extends string, Om> {
  /** @throws Trappefejl when the case cannot be decided */
  readonly afgoer: (sag: S) => R;
  /** The day that a certificate says it is decided for. */
  readonly dag: (sag: S) => Dag | null;
  /** The fields of the result that bind beside those that every result has: the outcome, apart from its reasons. */
  readonly bindende: Readonly<Record<Felt, Skema>>;
  readonly attest: Attestform<R>;
  /** The facts that the rules looked at; null where looking over their shoulder tells. */
  readonly laest: ((sag: S) => readonly Sti[]) | null;
  readonly omtale: (sag: S) => Sagsomtale;
  /** The outcome by itself: what a citizen means by another decision. */
  readonly hovedsag: (resultat: R) => unknown;
  /** How it is told of a household to one who may not know all of it; null where it is about no household. */
  readonly fortroligt: Fortrolighed<S, R> | null;
  /** How one can ask about the decision; null where one cannot. */
  readonly om: Om;
}

/** What a certificate holds of a result. */
interface Attestform<R> {
  /** In the place of binding fields that hold more than what binds. */
  readonly uddrag: (resultat: R) => object;
  /** In the place of binding fields that name a person, household or dwelling. */
  readonly upersonligt: (resultat: R) => object;
  readonly grunde: (resultat: R) => readonly Grund[];
  /** Those of a minimal one. */
  readonly samledeGrunde: (resultat: R) => readonly Grund[];
}

/** The result as it stands, where it names nobody. */
export const SOM_DET_STAAR: Attestform<Sagsresultat> = {
  uddrag: () => ({}),
  upersonligt: () => ({}),
  grunde: ({ begrundelse }) => begrundelse,
  samledeGrunde: ({ begrundelse }) => begrundelse,
};

/** Both of them by the members whose sensitive facts are another's business (skjulte). */
export interface Fortrolighed<S, R> {
  /** The case with nothing sensitive against those members. */
  readonly udenFoelsomt: (sag: S, skjulte: ReadonlySet<string>) => S;
  /**
   * What is told: of the decision of that case (`kendt`) what neither names nor gives away why the outcome is another.
   *
   * @param fuld the decision as it is
   */
  readonly siges: (sag: S, kendt: R, fuld: R, skjulte: ReadonlySet<string>) => R;
  /** The members of whom the decision tells something sensitive. */
  readonly omtalte: (sag: S, resultat: R) => readonly string[];
}

/** What a text tells of beside the result. */
interface Sagsomtale {
  readonly omraade: Omraade | null;
  /** The area's list that governs. */
  readonly opgoerelse: Opgoerelse | null;
  /** The household of the case, or those of the waiting list in the order of the input. */
  readonly husstande: readonly Husstand[];
  /** The list that the dwelling's area is on, as it was given; null where it was not. */
  readonly omraadestatus: Omraadestatus | null;
}

export const INTET_OMTALT: Sagsomtale = { omraade: null, opgoerelse: null, husstande: [], omraadestatus: null };

/** How one asks about a decision before it is made: what changes it, and when. */
export interface Forespoergsel<S, U extends { readonly udfald: string }> {
  /** The facts that could change it, without its reasons. */
  readonly mangler: (sag: S) => readonly Sti[];
  /** A reader of the outcome alone, on many days and with facts changed: what hangs on the day is worked out once. */
  readonly udfaldslaeser: () => (sag: S, dato: Dag) => U;
  /** The days on which time changes something that it rests on, in any order, until `til` or beyond. */
  readonly haendelser: (sag: S, til: Dag) => readonly Skiftedag[];
  /** The interpretations that it rests on, on its day or a later one. */
  readonly fortolkninger: (sag: S) => readonly Fortolkningsid[];
  /** The smallest changes that turn it from the outcome of today. */
  readonly aendringer: (sag: S, idag: { readonly udfald: string }) => Familie<S>;
}

/** What need not be said of every operation. */
type Selvsagt = "hovedsag" | "fortroligt";

/** An entry of the table of cases. Unless it says otherwise the outcome is all that binds, and tells of no household. */
export function sagstype<
  S,
  R extends Sagsresultat,
  Felt extends keyof R & string,
  Om extends Forespoergsel<S, { readonly udfald: string }> | null,
>(
  type: Omit<Sagstype<S, R, Felt, Om>, Selvsagt> & Partial<Pick<Sagstype<S, R, Felt, Om>, Selvsagt>>,
): Sagstype<S, R, Felt, Om> {
  const felter = Object.keys(type.bindende);
  const alleFelter = (resultat: R) => Object.entries(resultat).filter(([felt]) => felter.includes(felt));
  return { hovedsag: alleFelter, fortroligt: null, ...type };
}
