/** Boundary cases before their answers (graensespoergsmaal). */
import { dag } from "../../kerne/dato.js";
import type { Aftale, Loebetid } from "../../parametre/aftale.js";
import type { Regelsag, Tag } from "../sag.js";
import type { Punkt } from "./punkter.js";

export type Graensespoergsmaal = Omit<Regelsag, "forventet">;

/**
 * The agreement whose limits are tried: what it says, and the same as the protocol's object, which every question
 * carries.
 */
export interface Grundlag<A extends Aftale = Aftale> {
  readonly aftale: A;
  readonly somInput: unknown;
}

/** The days that are tried: those of the agreement, and where it prints none, four years in which the act is known. */
export function dageneI({ tekst: { gaelder } }: Aftale): Loebetid {
  return gaelder ?? { fra: dag("2024-01-01"), til: dag("2027-12-31") };
}

/** What cases are about. */
export interface Emne {
  readonly regel: string;
  readonly klausuler: readonly string[];
  readonly tags?: readonly Tag[];
}

/** What the protocol is asked. */
type Spoergsmaal = Pick<Regelsag, "op" | "dag" | "input">;

/** A case for each point around a limit or a day. */
export function sagerOm<T>(
  { regel, klausuler, tags = [] }: Emne,
  punkter: readonly Punkt<T>[],
  titelFor: (sted: string) => string,
  spoerg: (vaerdi: T) => Spoergsmaal,
): readonly Graensespoergsmaal[] {
  const hvorfor = "Dannet om en grænse i aftalen og supplementet; svaret er bibliotekets.";
  return punkter.map(({ sted, vaerdi }) => {
    const titel = titelFor(sted);
    const { dag, op, input } = spoerg(vaerdi);
    return { regel, titel, dag, klausuler, op, input, id: id(regel, titel), hvorfor, tags: ["graense", ...tags] };
  });
}

const BOGSTAVER: Readonly<Record<string, string>> = { æ: "ae", ø: "oe", å: "aa" };

function id(regel: string, titel: string): string {
  const ord = titel
    .toLowerCase()
    .replace(/[æøå]/g, (bogstav) => BOGSTAVER[bogstav] ?? "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return `${regel}/${ord}`;
}
