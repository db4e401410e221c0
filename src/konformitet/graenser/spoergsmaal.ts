/** A boundary case before its answer (graensespoergsmaal). */
import type { Aftale } from "../../parametre/aftale.js";
import type { Regelsag, Tag } from "../sag.js";

export type Graensespoergsmaal = Omit<Regelsag, "forventet">;

/**
 * The agreement whose limits are tried: what it says, and the same as the protocol's object, which every question
 * carries.
 */
export interface Grundlag {
  readonly aftale: Aftale;
  readonly somInput: unknown;
}

/** What a case is about. */
export interface Emne {
  readonly regel: string;
  readonly titel: string;
  readonly klausuler: readonly string[];
  readonly tags?: readonly Tag[];
}

interface Spoergsmaalsdel extends Emne {
  readonly dag: string;
  readonly op: string;
  readonly input: unknown;
}

export function spoergsmaal({
  regel,
  titel,
  dag,
  klausuler,
  tags = [],
  op,
  input,
}: Spoergsmaalsdel): Graensespoergsmaal {
  const hvorfor = "Dannet om en grænse i aftalen og supplementet; svaret er bibliotekets.";
  return { regel, titel, dag, klausuler, op, input, id: id(regel, titel), hvorfor, tags: ["graense", ...tags] };
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
