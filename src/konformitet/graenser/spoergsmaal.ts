/** Boundary cases before their answers (graensespoergsmaal). */
import type { Aftale } from "../../parametre/aftale.js";
import type { Regelsag, Tag } from "../sag.js";
import type { Punkt } from "./punkter.js";

export type Graensespoergsmaal = Omit<Regelsag, "forventet">;

/**
 * The agreement whose limits are tried: what it says, and the same as the protocol's object, which every question
 * carries.
 */
export interface Grundlag {
  readonly aftale: Aftale;
  readonly somInput: unknown;
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
