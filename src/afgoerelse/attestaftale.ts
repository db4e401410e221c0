/** What a certificate says of the agreement that a case was decided by (attestaftale). */
import type { Aftaletekst } from "../parametre/aftale.js";
import { AFTALER } from "../parametre/aftaler.js";
import { RAMMEAFTALEN_2024_2027 } from "../parametre/rammeaftalen.js";
import { dokumenthash, somDokument } from "./aftaledokument.js";
import type { Json } from "./kanonisk.js";
import type { Sag } from "./sag.js";

/** With the sum of its document; one of before has the number of a version in the place of name and sum. */
export type Attestaftale =
  | { readonly hash: string; readonly id: string; readonly navn: string }
  | { readonly id: string; readonly version: string };

/**
 * A document in the input is told by the sum of what stood there. What is decided by the act alone is told under
 * Copenhagen's agreement, which an input without one means.
 *
 * @param input what the case was read from
 */
export function attestaftale(sag: Sag, input: Json): Attestaftale {
  const tekst = "aftale" in sag ? sag.aftale.tekst : RAMMEAFTALEN_2024_2027;
  return { hash: hashI(input) ?? pakkehash(tekst), id: tekst.id, navn: tekst.navn };
}

/** Whether it is known here, by the package or by a document that the input brings. */
export function erKendtAftale({ id, hash }: { readonly id: string; readonly hash: string }, input: Json): boolean {
  const pakkens = AFTALER.get(id);
  if (pakkens !== undefined && pakkehash(pakkens) === hash) return true;
  return pakkens === undefined && hashI(input) !== null;
}

const SUM = /^sha256:([0-9a-f]{64})$/;

/** The sum of the document that an input holds or names; null where it does neither. */
function hashI(input: Json): string | null {
  const tekst = felt(felt(input, "aftale"), "tekst");
  if (typeof tekst === "string") return SUM.exec(tekst)?.[1] ?? null;
  return tekst === null || typeof tekst !== "object" ? null : dokumenthash(tekst);
}

function felt(objekt: Json, navn: string): Json {
  if (typeof objekt !== "object" || objekt === null) return null;
  return new Map(Object.entries<Json>(objekt)).get(navn) ?? null;
}

const kendte = new WeakMap<Aftaletekst, string>();

/** Of its document, worked out once. */
export function pakkehash(tekst: Aftaletekst): string {
  const kendt = kendte.get(tekst) ?? dokumenthash(somDokument(tekst));
  kendte.set(tekst, kendt);
  return kendt;
}
